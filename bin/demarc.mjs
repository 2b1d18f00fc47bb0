#!/usr/bin/env node
import { existsSync } from "node:fs";

// In a clone the program is compiled on first use and whenever its sources change; a published package has no sources.
if (existsSync(new URL("../src/cli/demarc.ts", import.meta.url))) {
  const { ensureBuilt } = await import("../scripts/ensure.mjs");
  ensureBuilt();
}
await import("../dist/cli/demarc.js");
