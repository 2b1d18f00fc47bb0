import { Fault } from "../../base/fault.ts";
import type { CountryRow, WorldTowns } from "../../text/gazetteer-towns.ts";

const COLUMNS = [
  ["nameStarts", Uint32Array],
  ["ids", Uint32Array],
  ["lats", Int32Array],
  ["lons", Int32Array],
  ["populations", Uint32Array],
  ["countryOf", Uint16Array],
  ["plainHashes", Uint32Array],
  ["plainRows", Uint32Array],
  ["foldHashes", Uint32Array],
  ["foldRows", Uint32Array],
] as const;

interface Head {
  readonly countries: readonly CountryRow[];
  readonly namesBytes: number;
  /** Elements in each column, in the order of `COLUMNS`. */
  readonly lengths: readonly number[];
}

const ALIGN = 8;

/** The towns as one file: the length of a JSON head, the head, the names (UTF-8), the columns, each at a multiple of 8 bytes. */
export function encodeTowns(towns: WorldTowns): Uint8Array {
  const names = Buffer.from(towns.names, "utf8");
  const head: Head = {
    countries: towns.countries,
    namesBytes: names.length,
    lengths: COLUMNS.map(([column]) => towns[column].length),
  };
  const headBytes = Buffer.from(JSON.stringify(head), "utf8");
  const size = Buffer.alloc(ALIGN);
  size.writeUInt32LE(headBytes.length);
  const columns = COLUMNS.map(([column]) => {
    const { buffer, byteOffset, byteLength } = towns[column];
    return Buffer.from(buffer, byteOffset, byteLength);
  });
  return Buffer.concat(
    [size, headBytes, names, ...columns].flatMap((part) => [part, Buffer.alloc(gap(part.length))]),
  );
}

/** The towns of `encodeTowns`; throws a `Fault` when the bytes are not such a file. */
export function decodeTowns(file: Uint8Array): WorldTowns {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  const headBytes = bytes.length < ALIGN ? 0 : bytes.readUInt32LE();
  const head = JSON.parse(bytes.toString("utf8", ALIGN, ALIGN + headBytes)) as Head;
  let at = ALIGN + headBytes + gap(headBytes);
  const names = bytes.toString("utf8", at, at + head.namesBytes);
  at += head.namesBytes + gap(head.namesBytes);
  const columns: Record<string, unknown> = {};
  for (const [i, [column, Column]] of COLUMNS.entries()) {
    const length = (head.lengths[i] ?? 0) * Column.BYTES_PER_ELEMENT;
    if (at + length > bytes.length) throw new Fault("bad-input", "the compiled gazetteer is cut short");
    columns[column] = new Column(
      bytes.buffer.slice(bytes.byteOffset + at, bytes.byteOffset + at + length) as ArrayBuffer,
    );
    at += length + gap(length);
  }
  return { ...(columns as unknown as WorldTowns), countries: head.countries, names };
}

function gap(length: number): number {
  return (ALIGN - (length % ALIGN)) % ALIGN;
}
