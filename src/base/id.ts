import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** SHA-256 of a text's UTF-8 bytes, 64 hex digits. */
export function hashText(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/** An id derived from content: `prefix` and the first 20 hex digits of the hash of the value's canonical JSON. */
export function contentId(prefix: string, value: unknown): string {
  return `${prefix}${hashText(canonicalJson(value)).slice(0, 20)}`;
}

/** JSON with object keys in code-unit order and no spaces; `undefined` members are left out. */
export function canonicalJson(value: unknown): string {
  if (typeof value === "number" && Number.isFinite(value)) return String(value);
  if (value === null || typeof value !== "object") return JSON.stringify(value) ?? "null";
  let json = "";
  if (Array.isArray(value)) {
    for (const member of value) json += `,${canonicalJson(member)}`;
    return `[${json.slice(1)}]`;
  }
  const members = value as Readonly<Record<string, unknown>>;
  for (const key of Object.keys(members).sort())
    if (members[key] !== undefined) json += `,${JSON.stringify(key)}:${canonicalJson(members[key])}`;
  return `{${json.slice(1)}}`;
}
