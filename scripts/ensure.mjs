// Brings a clone to where it can run: `node scripts/ensure.mjs install|build|web`. Plain JavaScript: nothing is installed yet.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { createHash } from "node:crypto";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const [major, minor] = process.versions.node.split(".").map(Number);

/** Installs the exact versions of the lock file unless they are there. */
export function ensureInstalled() {
  if (major < 20 || (major === 20 && minor < 19)) {
    fail(`Demarc needs Node.js 20.19 or later; this is ${process.version}.`);
  }
  const stamp = join(root, "node_modules", ".demarc-installed");
  const wanted = hashOf(["package-lock.json"]);
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  if (!existsSync(join(root, "node_modules", ".package-lock.json")) || existsSync(stamp)) {
    run("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"]);
  }
  writeFileSync(stamp, wanted);
}

/** Compiles the program into dist/ unless its sources are as they were. */
export function ensureBuilt() {
  ensureInstalled();
  once("program", ["src", "tsconfig.base.json", "tsconfig.build.json"], () =>
    run(process.execPath, ["node_modules/typescript/bin/tsc", "-p", "tsconfig.build.json"]),
  );
}

/** Builds the web app into dist/web unless its sources are as they were. */
export function ensureWebBuilt() {
  ensureInstalled();
  once("web", ["web", "src/base", "src/views", "package-lock.json"], () =>
    run(process.execPath, [
      "node_modules/vite/bin/vite.js",
      "build",
      "--config",
      "web/vite.config.ts",
      "--logLevel",
      "warn",
    ]),
  );
}

function once(name, sources, build) {
  const stamp = join(root, "dist", `.built-${name}`);
  const wanted = hashOf(sources);
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  process.stderr.write(`Building the ${name} …\n`);
  build();
  mkdirSync(join(root, "dist"), { recursive: true });
  writeFileSync(stamp, wanted);
}

/** One hash over the content of files and folders, in name order. */
export function hashOf(paths) {
  const hash = createHash("sha256");
  const add = (path) => {
    const full = join(root, path);
    if (statSync(full).isDirectory()) for (const name of readdirSync(full).sort()) add(join(path, name));
    else hash.update(path).update(readFileSync(full));
  };
  for (const path of paths) add(path);
  return hash.digest("hex");
}

function run(command, args) {
  const { status } = spawnSync(command, args, { cwd: root, stdio: ["ignore", 2, 2] });
  if (status !== 0) fail(`\`${command} ${args.join(" ")}\` failed; its messages are above.`);
}

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const steps = { install: [ensureInstalled], build: [ensureBuilt], web: [ensureBuilt, ensureWebBuilt] };
  for (const step of steps[process.argv[2] ?? "web"] ?? []) step();
}
