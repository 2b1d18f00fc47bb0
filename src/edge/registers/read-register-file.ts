import { LineCounter, isMap, isScalar, isSeq, parseDocument, type Document } from "yaml";
import type { core } from "zod";
import type { Finding } from "../../base/finding.ts";
import { registerSchemas, type EntryOf, type Located, type RegisterName } from "./register-entry.ts";

const MAX_ALIASES = 100;

/** A YAML file of one register, as text. */
export interface RegisterFile<N extends RegisterName> {
  readonly register: N;
  /** The name under which findings speak of it. */
  readonly file: string;
  readonly text: string;
}

/**
 * Reads one YAML list of register entries: the valid ones with their lines, and one finding for each that is not.
 * A file that is no YAML list gives one finding and no entry; nothing is thrown.
 */
export function readRegisterFile<N extends RegisterName>(
  source: RegisterFile<N>,
): { entries: Located<N>[]; findings: Finding[] } {
  const { file, register, text } = source;
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const damaged = document.errors[0];
  if (damaged) {
    return { entries: [], findings: [notYaml(file, lines.linePos(damaged.pos[0]).line, damaged.message)] };
  }
  if (document.contents === null || (isScalar(document.contents) && document.contents.value === null)) {
    return { entries: [], findings: [] };
  }
  if (!isSeq(document.contents)) return { entries: [], findings: [notList(file)] };

  const entries: Located<N>[] = [];
  const findings: Finding[] = [];
  const schema = registerSchemas[register];
  const values = plainValues(document);
  document.contents.items.forEach((_, index) => {
    const line = lineOf(document, lines, [index]);
    const read = schema.safeParse(values[index]);
    if (read.success) entries.push({ entry: read.data as EntryOf<N>, file, line });
    else findings.push(...invalid({ file, document, lines, index }, read.error.issues));
  });
  return { entries, findings };
}

function plainValues(document: Document): unknown[] {
  try {
    const years = (key: unknown, value: unknown): unknown =>
      (key === "from" || key === "to") && typeof value === "number" ? String(value) : value;
    return document.toJS({ maxAliasCount: MAX_ALIASES, reviver: years }) as unknown[];
  } catch {
    return [];
  }
}

function lineOf(document: Document, lines: LineCounter, path: (string | number)[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true) as
      { range?: [number, number, number] } | undefined;
    if (node?.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}

interface Where {
  readonly file: string;
  readonly document: Document;
  readonly lines: LineCounter;
  readonly index: number;
}

function invalid(where: Where, issues: core.$ZodIssue[]): Finding[] {
  const { file, document, lines, index } = where;
  const first = issues[0];
  const field = first?.path.map(String).join(".") ?? "";
  const path = [index, ...(first?.path ?? [])].map((step) =>
    typeof step === "number" ? step : String(step),
  );
  const item = document.getIn([index], true);
  const id: unknown = isMap(item) ? item.get("id") : undefined;
  const label = typeof id === "string" ? `"${id.slice(0, 80)}"` : `number ${index + 1}`;
  const more = issues.length > 1 ? ` (and ${issues.length - 1} more)` : "";
  return [
    {
      code: "register-entry-invalid",
      message: `Entry ${label} is left out: ${field === "" ? "" : `${field}: `}${first?.message ?? "invalid"}${more}.`,
      advice: "Correct the entry; data/README.md lists the fields and their values.",
      lost: true,
      file,
      line: lineOf(document, lines, path),
    },
  ];
}

function notYaml(file: string, line: number, message: string): Finding {
  return {
    code: "register-not-yaml",
    message: `The file is left out, it is not YAML: ${message}`,
    advice: "Correct the line; names with ': ', '#' or a leading '@', '*', '&', '!' need quotation marks.",
    lost: true,
    file,
    line,
  };
}

function notList(file: string): Finding {
  return {
    code: "register-not-list",
    message: "The file is left out: a register is a YAML list of entries.",
    advice: "Start each entry with '- id: …'.",
    lost: true,
    file,
    line: 1,
  };
}
