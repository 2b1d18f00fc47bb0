import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { Fault } from "../../base/fault.ts";

interface Holder {
  readonly pid: number;
  /** What tells this process from a later one with its number; null where the system does not say. */
  readonly started: string | null;
}

const TRIES = 20;

/**
 * Locks a ledger's folder to this process and returns how to unlock it. A lock whose process is gone is taken over;
 * faults with `ledger-locked` while its process lives.
 */
export function lockFolder(folder: string): () => void {
  const lock = join(folder, "lock");
  const own = join(folder, `lock.${process.pid}.${process.hrtime.bigint()}`);
  const holder: Holder = { pid: process.pid, started: startOf(process.pid) };
  writeFileSync(own, JSON.stringify(holder));
  try {
    for (let attempt = 0; attempt < TRIES; attempt++) {
      if (link(own, lock)) return () => rmSync(lock, { force: true });
      const other = read(lock);
      if (other === undefined) continue;
      if (other !== null && isAlive(other)) throw locked(folder, other);
      takeAway(lock, own);
    }
    throw locked(folder, null);
  } finally {
    rmSync(own, { force: true });
  }
}

/** Linking makes the lock appear whole or not at all, and only for one. */
function link(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw cause;
  }
}

/** Who holds the lock; null when its file tells nothing, undefined when it is gone by now. */
function read(lock: string): Holder | null | undefined {
  let text: string;
  try {
    text = readFileSync(lock, "utf8");
  } catch {
    return undefined;
  }
  try {
    const holder = JSON.parse(text) as Partial<Holder> | null;
    return typeof holder?.pid === "number" ? { pid: holder.pid, started: holder.started ?? null } : null;
  } catch {
    return null;
  }
}

/** Moves a dead process's lock aside; another may have put its own there since the look at it, which goes back. */
function takeAway(lock: string, own: string): void {
  const aside = `${own}.stale`;
  try {
    renameSync(lock, aside);
  } catch {
    return;
  }
  const moved = read(aside);
  if (moved !== null && moved !== undefined && isAlive(moved)) link(aside, lock);
  rmSync(aside, { force: true });
}

function isAlive({ pid, started }: Holder): boolean {
  try {
    process.kill(pid, 0);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === "ESRCH") return false;
  }
  const now = startOf(pid);
  return started === null || now === null || started === now;
}

/** The kernel's start time of a process on Linux (field 22 of its stat); null elsewhere. */
function startOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? null;
  } catch {
    return null;
  }
}

function locked(folder: string, holder: Holder | null): Fault {
  const who = holder === null ? "another process" : `process ${holder.pid}`;
  return new Fault("ledger-locked", `The ledger at ${folder} is in use by ${who}.`, {
    advice: "Wait for it, close it, or put the ledger in PostgreSQL, which several may use at once.",
  });
}
