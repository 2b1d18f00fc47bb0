import { closeSync, fsyncSync, openSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** How far back a file counts as just written. Milliseconds. */
const RECENT = 60_000;

/**
 * Has the system write the folder's recently written files to the disk itself. PGlite's files on Node have no `fsync`
 * (emscripten's NODEFS gives none), so a commit survives the process but, without this, not a power cut.
 */
export function syncToDisk(folder: string): void {
  const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
  const written = files.map(({ name }) => ({ name, at: statSync(join(folder, name)).mtimeMs }));
  const newest = Math.max(...written.map(({ at }) => at));
  for (const { name, at } of written) {
    if (at < newest - RECENT) continue;
    const file = openSync(join(folder, name), "r+");
    try {
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
  }
}
