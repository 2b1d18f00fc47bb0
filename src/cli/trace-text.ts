import type { Span } from "../base/span.ts";
import type { Claim } from "../claims/claim.ts";
import type { Reading } from "../pipeline.ts";
import type { Sentence, Token } from "../text/annotation.ts";
import type { Effects } from "./effects.ts";
import { type Paint, paintFor, printable } from "./paint.ts";

/** How a report was read, sentence by sentence: tree, names, dates, numbers, the rules tried, the claims. */
export function traceText({ annotation, claims, trace }: Reading, effects: Effects): string {
  const paint = paintFor(effects);
  const { report, sentences, names, dates, numbers } = annotation;
  const blocks = sentences.map((sentence, i) => {
    const inside = ({ span }: { readonly span: Span }) =>
      span[0] >= sentence.span[0] && span[0] < sentence.span[1];
    const found = [
      ...names
        .filter(inside)
        .map(({ mention, type, id, name }) => [type, mention, `${name} (${id ?? "not in a register"})`]),
      ...dates
        .filter(inside)
        .map(({ mention, edtf, basis }) => ["date", mention, `${edtf ?? "refused"} ${basis}`]),
      ...numbers
        .filter(inside)
        .map(({ span, value, min, max, unit }) => [
          "number",
          report.text.slice(...span),
          `${value ?? `${min ?? ""}–${max ?? ""}`} ${unit}`,
        ]),
    ];
    const tried = trace
      .filter((step) => step.sentence === i)
      .map(
        ({ word, rule, fired }) =>
          `  ${fired ? paint.green("fired") : paint.dim("tried")}  ${rule}  ${paint.dim(word)}`,
      );
    return [
      paint.bold(printable(report.text.slice(...sentence.span))),
      ...treeLines(sentence, paint),
      ...found.map(
        ([type, mention, meaning]) =>
          `  ${paint.cyan(type!)}  ${printable(mention!)} = ${printable(meaning!)}`,
      ),
      ...tried,
      ...claims.filter(inside).map((claim) => `  ${paint.yellow("claim")}  ${claimLine(claim)}`),
    ].join("\n");
  });
  return `${blocks.join("\n\n")}\n`;
}

/** The tree, each word below its head and set in by its depth. */
function treeLines({ tokens }: Sentence, paint: Paint): string[] {
  const below = (head: number, depth: number): string[] =>
    depth > 40
      ? []
      : tokens
          .filter((token) => token.head === head)
          .flatMap((token) => [tokenLine(token, depth, paint), ...below(token.i, depth + 1)]);
  return below(0, 0);
}

function tokenLine({ i, form, upos, deprel, lemma }: Token, depth: number, paint: Paint): string {
  return `  ${"  ".repeat(depth)}${printable(form)} ${paint.dim(`${upos} ${deprel} ${lemma} ${i}`)}`;
}

function claimLine(claim: Claim): string {
  const who = claim.actor.map(({ name }) => name).join(" + ");
  const whom = claim.target.map(({ name }) => name).join(" + ");
  const parts = [
    claim.kind === "control"
      ? `control ${claim.change}`
      : claim.kind === "event"
        ? `event ${claim.event}`
        : claim.kind,
    who && `by ${who}`,
    whom && `on ${whom}`,
    claim.place === null ? "" : `at ${claim.place.name}`,
    claim.time?.edtf ?? "",
    claim.attribution.map(({ source }) => source.name).join(" < "),
    `${claim.modality}${claim.polarity === "negative" ? ", denied" : ""}`,
    claim.rule,
  ];
  return printable(parts.filter(Boolean).join("; "));
}
