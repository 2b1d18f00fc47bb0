import type { Ref } from "../claims/claim.ts";

/** The key under which what is said of one thing lies together: its id; `name:` and its name in lower case where no register knows it. */
export function nameKey({ id, name }: Pick<Ref, "id" | "name">): string {
  return id ?? `name:${name.trim().toLowerCase()}`;
}
