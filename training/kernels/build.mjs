/** Compiles kernels.as to the bytes of models/en-parser-kernels.wasm; run as a script it writes that file. */
import { readFileSync, writeFileSync } from "node:fs";
import process from "node:process";
import { fileURLToPath } from "node:url";
import asc from "assemblyscript/asc";

export async function compileKernels() {
  const source = readFileSync(new URL("kernels.as", import.meta.url), "utf8");
  let wasm = null;
  const options = [
    "--enable",
    "simd",
    "-O3",
    "--runtime",
    "stub",
    "--importMemory",
    "--outFile",
    "kernels.wasm",
  ];
  const { error, stderr } = await asc.main(["kernels.ts", ...options], {
    readFile: (name) => (name === "kernels.ts" ? source : null),
    writeFile: (name, contents) => {
      if (name === "kernels.wasm") wasm = contents;
    },
    listFiles: () => [],
  });
  if (error !== null || wasm === null) throw new Error(`asc: ${error?.message ?? ""}\n${stderr.toString()}`);
  return wasm;
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  writeFileSync(new URL("../../models/en-parser-kernels.wasm", import.meta.url), await compileKernels());
