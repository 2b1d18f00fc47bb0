import { readFileSync } from "node:fs";
import type { Finding } from "../../base/finding.ts";
import { Fault } from "../../base/fault.ts";
import type { Kernels } from "../../text/parser/kernels.ts";
import { KERNEL_MEMORY_BYTES } from "../../text/parser/kernels.ts";
import { readModel } from "../../text/parser/model.ts";
import type { Parser } from "../../text/parser/parser.ts";
import { createParser } from "../../text/parser/parser.ts";
import { createPlainKernels } from "../../text/parser/plain-kernels.ts";

/** The part of WebAssembly used here: @types/node 20 declares none of it and the DOM's types are not wanted. */
interface WasmApi {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Memory: new (size: { initial: number }) => { readonly buffer: ArrayBuffer };
  readonly Instance: new (module: object, imports: { env: object }) => { readonly exports: unknown };
}

/** The package's `models` folder; this file lies three folders deep both in src and in dist. */
const MODELS = new URL("../../../models/", import.meta.url);

/** Loads the parser from the package; without WebAssembly it is slower, which a finding says. */
export function loadParser(): { parser: Parser; findings: Finding[] } {
  const model = readModel(readFromPackage("en-parser.bin"));
  try {
    return { parser: createParser(model, loadWasmKernels()), findings: [] };
  } catch (cause) {
    if (cause instanceof Fault && cause.code === "model-damaged") throw cause;
    return { parser: createParser(model, createPlainKernels()), findings: [slowParser(cause)] };
  }
}

/** The kernels in WebAssembly with SIMD; throws where the machine or the file does not allow it. */
export function loadWasmKernels(): Kernels {
  const wasm = (globalThis as unknown as { readonly WebAssembly?: WasmApi }).WebAssembly;
  if (wasm === undefined) throw new Error("this JavaScript engine has no WebAssembly");
  const module = new wasm.Module(readFromPackage("en-parser-kernels.wasm"));
  const pages = KERNEL_MEMORY_BYTES / 65_536;
  const memory = new wasm.Memory({ initial: pages });
  const abort = (): never => {
    throw new Fault("model-damaged", "The parser's kernels stopped.");
  };
  const { exports } = new wasm.Instance(module, { env: { memory, abort } });
  return { ...(exports as Omit<Kernels, "memory">), memory: memory.buffer };
}

function readFromPackage(name: string): Uint8Array<ArrayBuffer> {
  try {
    return new Uint8Array(readFileSync(new URL(name, MODELS)));
  } catch (cause) {
    throw new Fault("model-damaged", `The parser's file models/${name} cannot be read.`, {
      advice: "Install Demarc again; the file is part of the package.",
      cause,
    });
  }
}

function slowParser(cause: unknown): Finding {
  return {
    code: "parser-slow",
    message: `WebAssembly SIMD is not available (${cause instanceof Error ? cause.message : String(cause)}); reading is many times slower.`,
    advice: "Use a Node.js build with WebAssembly SIMD (the default since Node 16).",
    lost: false,
  };
}
