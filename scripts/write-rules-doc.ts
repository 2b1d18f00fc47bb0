import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { format, resolveConfig } from "prettier";
import type { Example, Gives, Rule } from "../src/claims/rule.ts";
import { rulebook } from "../src/claims/rules/en/rulebook.ts";

/** `npx tsx scripts/write-rules-doc.ts` writes docs/rules.md anew from the rulebook. */
const FILE = fileURLToPath(new URL("../docs/rules.md", import.meta.url));

const KINDS: Readonly<Record<Gives["kind"], string>> = {
  control: "Control: who holds, takes, loses, besieges",
  status: "Status: what became of a person",
  count: "Count: how many",
  event: "Event: what happened",
  relation: "Relation: who backs, leads, belongs to whom",
};

const HEAD = `# The rules of reading

Written by \`scripts/write-rules-doc.ts\` from the rulebook (\`src/claims/rules/en/rulebook.ts\`); change the rules there.

A rule is tried where one of its words stands, in the order below; at one word the first rule that fires wins over later rules for
control and events, over later rules for status and counts, and over later relations. *Prior* is how often such a claim is right
before its evidence is looked at. Every example and every *never* is run as a test (\`src/claims/rules/en/rulebook.test.ts\`).
\`null\` is a slot that must stay empty.
`;

/** The rulebook as a page, formatted as the repository formats Markdown. */
export async function rulesDocument(): Promise<string> {
  const sections = Object.entries(KINDS).map(([kind, title]) => {
    const rules = rulebook.rules.filter(({ gives }) => gives.kind === kind);
    return `## ${title}\n\n${rules.map(sectionOf).join("\n")}`;
  });
  const text = `${HEAD}\n${sections.join("\n")}`;
  return format(text, { ...(await resolveConfig(FILE)), parser: "markdown" });
}

function sectionOf({ id, gives, words, modality, prior, reason, examples, nevers }: Rule): string {
  const strength = modality === undefined ? "" : `, \`${modality}\``;
  const lines = [
    ...examples.map((example) => `- ${plain(example.text)}${slotsOf(example)}`),
    ...nevers.map((never) => `- *never:* ${plain(never)}`),
  ];
  return [
    `### ${id}\n`,
    `${plain(reason)}\n`,
    `Gives ${givesInWords(gives)}${strength}; prior ${prior}; words: ${words.map(plain).join(", ")}.\n`,
    `${lines.join("\n")}\n`,
  ].join("\n");
}

function givesInWords({ kind, ...what }: Gives): string {
  return `\`${[kind, ...Object.values(what)].join(" ")}\``;
}

/** What an example must give, slot by slot. */
function slotsOf({ text: _text, ...slots }: Example): string {
  const told = Object.entries(slots).map(
    ([slot, value]) => `${slot} ${value === null ? "`null`" : plain(value)}`,
  );
  return told.length === 0 ? "" : ` → ${told.join(", ")}`;
}

/** Words of ours with whatever Markdown would take for its own made literal. */
function plain(words: string | number): string {
  return String(words).replace(/[\\`*_[\]<>|]/g, "\\$&");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const text = await rulesDocument();
  writeFileSync(FILE, text);
  console.log(`docs/rules.md: ${rulebook.rules.length} rules, ${readFileSync(FILE).length} bytes`);
}
