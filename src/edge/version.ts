import { readFileSync } from "node:fs";

/** The package's version, from its package.json; this file lies two folders deep both in src and in dist. */
export function version(): string {
  const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as {
    version: string;
  };
  return version;
}
