import { describe, expect, test } from "vitest";
import { loadParser } from "../edge/model/load-parser.ts";
import { endOfBlocks, parseConllu, rawToConllu } from "./conllu.ts";

const { parser } = loadParser();
const row = (id: string, form: string, misc = "_"): string => `${id}\t${form}${"\t_".repeat(7)}\t${misc}`;
const columnsOf = (output: string): string[][] =>
  output
    .split("\n")
    .filter((line) => /^\d/.test(line))
    .map((line) => line.split("\t"));

describe("parseConllu", () => {
  test("fills in the tree and keeps comments, MISC and multiword rows", () => {
    const text = [
      "# sent_id = a",
      row("1-2", "don't"),
      row("1", "do"),
      row("2", "n't"),
      row("3", "go", "SpaceAfter=No"),
      row("4", "!"),
      "",
      "",
    ].join("\n");
    const { output, findings } = parseConllu(text, parser);
    expect(findings).toEqual([]);
    expect(output.startsWith("# sent_id = a\n1-2\tdon't\t")).toBe(true);
    const words = columnsOf(output).slice(1);
    expect(
      words.map((columns) => [columns[1], columns[2], columns[3], columns[6], columns[7], columns[9]]),
    ).toEqual([
      ["do", "do", "AUX", "3", "aux", "_"],
      ["n't", "not", "PART", "3", "advmod", "_"],
      ["go", "go", "VERB", "0", "root", "SpaceAfter=No"],
      ["!", "!", "PUNCT", "3", "punct", "_"],
    ]);
  });

  test("a bad row is reported with its line, left out, and the rest is renumbered", () => {
    const text = [row("1", "They"), "garbage", row("3", "fled"), "4\t.", "", row("1", "Go")].join("\r\n");
    const { output, findings } = parseConllu(text, parser, 10);
    expect(findings.map(({ code, line, lost }) => [code, line, lost])).toEqual([
      ["conllu-row-unreadable", 11, true],
      ["conllu-columns", 13, false],
    ]);
    expect(columnsOf(output).map((columns) => `${columns[0]} ${columns[1]}`)).toEqual([
      "1 They",
      "2 fled",
      "3 .",
      "1 Go",
    ]);
    expect(columnsOf(output).every((columns) => columns.length === 10)).toBe(true);
  });

  test("blocks can be fed one by one", () => {
    const text = `${row("1", "They")}\n${row("2", "fled")}\n\n${row("1", "He")}\n${row("2", "stayed")}\n\n`;
    const cut = endOfBlocks(text.slice(0, -4));
    expect(text.slice(cut).startsWith("1\tHe")).toBe(true);
    const parts = [text.slice(0, cut), text.slice(cut)].map((part) => parseConllu(part, parser).output);
    expect(parts.join("")).toBe(parseConllu(text, parser).output);
    expect(endOfBlocks("1\tHe")).toBe(0);
    expect(endOfBlocks("1\tHe\r\n\r\n2")).toBe(8);
  });
});

describe("rawToConllu", () => {
  test("what it prints reads back to the text", () => {
    const { output } = rawToConllu('Rebels took Karsk.  They\'re there.\n\nArmy: "no".', parser);
    const texts = output
      .split("\n\n")
      .slice(0, -1)
      .map((block) => /^# text = (.*)$/m.exec(block)?.[1]);
    expect(texts).toEqual(["Rebels took Karsk.", "They're there.", 'Army: "no".']);
    const rebuilt = output
      .split("\n\n")
      .slice(0, -1)
      .map((block) =>
        columnsOf(block)
          .map((columns) => columns[1] + (columns[9] === "SpaceAfter=No" ? "" : " "))
          .join("")
          .trim(),
      );
    expect(rebuilt).toEqual(texts);
    expect(rawToConllu("", parser).output).toBe("");
  });
});
