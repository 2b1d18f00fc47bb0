import { Fault } from "../../base/fault.ts";

/** What the network is made of; every size in numbers of values. */
export interface ParserModel {
  readonly name: string;
  /** Known norms, prefixes, suffixes of 2, 3 and 4, and shapes; row r of an embedding is entry r − 2, row 1 the unknown. */
  readonly vocabularies: readonly (readonly string[])[];
  /** Width of each of the six embeddings. */
  readonly dimensions: readonly number[];
  /** `UPOS|XPOS`. */
  readonly tags: readonly string[];
  /** UD relations, `root` first. */
  readonly labels: readonly string[];
  readonly hidden: number;
  readonly layers: number;
  readonly arc: number;
  readonly label: number;
  readonly floats: (tensor: string) => Float32Array;
  readonly bytes: (tensor: string) => Int8Array;
  readonly shape: (tensor: string) => readonly number[];
}

type TensorTable = Readonly<Record<string, readonly [number, readonly number[], string]>>;
type Header = Omit<ParserModel, "floats" | "bytes" | "shape"> & { readonly tensors: TensorTable };

const MAGIC = "demarcp1";
const PREFIX_BYTES = 16;

/** Reads a model file (format in `training/model_file.py`); a damaged one is a `model-damaged` Fault. */
export function readModel(file: Uint8Array): ParserModel {
  const { buffer, view } = aligned(file);
  const length = headerLength(file, view);
  if (adler32(file, PREFIX_BYTES) !== view.getUint32(12, true)) throw damaged("its checksum does not match");
  const { tensors, ...header } = readHeader(file.subarray(PREFIX_BYTES, PREFIX_BYTES + length));
  const base = PREFIX_BYTES + length;
  const locate = (name: string, type: string, bytesPerValue: number): readonly [number, number] => {
    const entry = tensors[name];
    if (entry?.[2] !== type) throw damaged(`it has no ${type} tensor "${name}"`);
    const count = entry[1].reduce((product, size) => product * size, 1);
    if (base + entry[0] + count * bytesPerValue > file.length) throw damaged(`tensor "${name}" is cut short`);
    return [base + entry[0], count];
  };
  return {
    ...header,
    floats: (name) => new Float32Array(buffer, ...locate(name, "f4", 4)),
    bytes: (name) => new Int8Array(buffer, ...locate(name, "i1", 1)),
    shape: (name) => tensors[name]?.[1] ?? [],
  };
}

function aligned(file: Uint8Array): { buffer: ArrayBuffer; view: DataView } {
  const buffer = file.slice().buffer;
  return { buffer, view: new DataView(buffer) };
}

function headerLength(file: Uint8Array, view: DataView): number {
  if (file.length < PREFIX_BYTES) throw damaged("it is too short");
  if (asciiOf(file.subarray(0, MAGIC.length)) !== MAGIC)
    throw damaged("it is not a parser model of this version");
  const length = view.getUint32(8, true);
  if (PREFIX_BYTES + length > file.length) throw damaged("its header is cut short");
  return length;
}

function readHeader(bytes: Uint8Array): Header {
  try {
    return JSON.parse(asciiOf(bytes)) as Header;
  } catch (cause) {
    throw damaged("its header is not JSON", cause);
  }
}

function asciiOf(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text;
}

/** The Adler-32 checksum (RFC 1950) of the bytes from `start` on. */
function adler32(bytes: Uint8Array, start: number): number {
  let low = 1;
  let high = 0;
  for (let block = start; block < bytes.length; block += 3800) {
    const end = Math.min(block + 3800, bytes.length);
    for (let at = block; at < end; at++) {
      low += bytes[at] ?? 0;
      high += low;
    }
    low %= 65521;
    high %= 65521;
  }
  return ((high << 16) | low) >>> 0;
}

function damaged(why: string, cause?: unknown): Fault {
  return new Fault("model-damaged", `The parser model cannot be read: ${why}.`, {
    advice: "Install Demarc again; the file models/en-parser.bin is part of the package.",
    cause,
  });
}
