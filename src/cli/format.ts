import { Option } from "commander";
import type { Effects } from "./effects.ts";

/** How a command prints: a table for people; on a pipe, JSON unless told otherwise. */
export function formatOption(formats: readonly string[]): Option {
  return new Option("--format <format>", "default: table on a terminal, json otherwise").choices(formats);
}

export function formatOf(given: string | undefined, effects: Effects): string {
  return given ?? (effects.outIsTerminal ? "table" : "json");
}

/** Cells in columns, two spaces apart, a dim line of heads above; the last column may run on. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = heads.map((head, i) => Math.max(head.length, ...rows.map((row) => (row[i] ?? "").length)));
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, i) => (i === heads.length - 1 ? cell : cell.padEnd(widths[i]!)))
      .join("  ")
      .trimEnd();
  return `${[line(heads), line(widths.map((width) => "─".repeat(Math.min(width, 40)))), ...rows.map(line)].join("\n")}\n`;
}

/** RFC 4180, a header row first; a cell that a spreadsheet would take for a formula is quoted as text. */
export function csv(
  heads: readonly string[],
  rows: readonly (readonly (string | number | null)[])[],
): string {
  const cell = (value: string | number | null) => {
    if (value === null) return "";
    if (typeof value === "number") return String(value);
    const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
    return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  return [heads, ...rows].map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}
