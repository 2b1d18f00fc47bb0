import type { Finding } from "../../base/finding.ts";

export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

/** The text of some bytes, or null when they are no text at all; the finding says what was assumed or lost. */
export interface Decoded {
  readonly text: string | null;
  readonly finding: Finding | null;
}

const SNIFFED = 4096;

/** Decodes a whole file or line: byte-order marks, UTF-16 without one, Latin-1 when it is not UTF-8; binary is refused. */
export function decode(bytes: Uint8Array): Decoded {
  const encoding = encodingOf(bytes);
  if (encoding === "binary") return { text: null, finding: binary() };
  const text = tryDecode(bytes, encoding);
  if (text !== null) return { text: tidy(text), finding: encoding === "utf-8" ? null : reencoded(encoding) };
  return { text: tidy(new TextDecoder("windows-1252").decode(bytes)), finding: reencoded("windows-1252") };
}

/** The encoding that the first bytes show; UTF-8 unless something speaks against it. */
export function encodingOf(bytes: Uint8Array): Encoding | "binary" {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const head = bytes.subarray(0, SNIFFED);
  const zeros = [0, 0];
  let controls = 0;
  head.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2]!++;
    else if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12 && byte !== 27) controls++;
  });
  const [even = 0, odd = 0] = zeros;
  if (odd > head.length / 4 && even < head.length / 50) return "utf-16le";
  if (even > head.length / 4 && odd < head.length / 50) return "utf-16be";
  if (even + odd > 0 || controls > head.length / 20) return "binary";
  return "utf-8";
}

function tryDecode(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function tidy(text: string): string {
  return text.codePointAt(0) === 0xfeff ? text.slice(1) : text;
}

function reencoded(encoding: Encoding): Finding {
  const name = {
    "windows-1252": "Latin-1 (windows-1252)",
    "utf-16le": "UTF-16",
    "utf-16be": "UTF-16",
    "utf-8": "UTF-8",
  };
  return {
    code: "not-utf-8",
    message: `the text is not UTF-8; it was read as ${name[encoding]}.`,
    advice: "Check accented and Arabic letters; save it as UTF-8 to be sure.",
    lost: false,
  };
}

function binary(): Finding {
  return {
    code: "not-text",
    message: "these bytes are not text.",
    advice: "Give plain text, HTML, Markdown or JSON lines.",
    lost: true,
  };
}
