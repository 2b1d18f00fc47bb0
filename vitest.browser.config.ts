import { defineConfig } from "vitest/config";

/** Journeys in Chromium against the real server and the demo ledger; one file at a time, they share the machine. */
export default defineConfig({
  test: {
    include: ["tests/browser/**/*.test.ts"],
    globalSetup: ["tests/browser/serve-demo.ts"],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 240_000,
  },
});
