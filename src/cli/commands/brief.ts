import { type Command, Option } from "commander";
import { POLICIES, type PolicyName } from "../../views/as-of.ts";
import { type Brief } from "../../views/brief.ts";
import { briefDocument } from "../../views/brief-document.ts";
import { briefHtml } from "../../views/brief-html.ts";
import { briefMarkdown } from "../../views/brief-markdown.ts";
import { ENGLISH } from "../../views/brief-tongue.ts";
import type { Effects } from "../effects.ts";
import { parseDay } from "../input-options.ts";
import { type LedgerOptions, lensOption, withLedger, withLedgerOption } from "../ledger-options.ts";

interface BriefOptions extends LedgerOptions {
  readonly within?: string;
  readonly from: string;
  readonly to: string;
  readonly known?: string;
  readonly policy: PolicyName;
  readonly lens?: readonly string[];
  readonly format: "md" | "html" | "json";
}

/** `demarc brief`: an area between two days, every sentence with its claims. */
export function registerBrief(program: Command, effects: Effects): void {
  withLedgerOption(program.command("brief"))
    .description(
      "an area between two days: what changed, is disputed, was counted and reported, with footnotes",
    )
    .option("--within <area>", "this area, in any spelling (default: the whole record)")
    .addOption(new Option("--from <date>", "first day").argParser(parseDay).makeOptionMandatory())
    .addOption(new Option("--to <date>", "last day").argParser(parseDay).makeOptionMandatory())
    .addOption(
      new Option("--known <date>", "what was published by the end of this day (default: --to)").argParser(
        parseDay,
      ),
    )
    .addOption(
      new Option("--policy <name>", "the rule that weighs claims")
        .choices(POLICIES)
        .default("against-interest"),
    )
    .addOption(lensOption())
    .addOption(
      new Option("--format <format>", "what it is written as").choices(["md", "html", "json"]).default("md"),
    )
    .action(async ({ format, known, lens = [], ...options }: BriefOptions) => {
      const { within, from, to, policy } = options;
      const query = {
        from,
        to,
        known: known ?? to,
        policy,
        lens,
        ...(within === undefined ? {} : { within }),
      };
      const brief = await withLedger(options, { effects }, (ledger) => ledger.brief(query));
      await effects.out(print(brief, format));
    });
}

function print(brief: Brief, format: BriefOptions["format"]): string {
  if (format === "json") return `${JSON.stringify(brief)}\n`;
  const document = briefDocument(brief, ENGLISH);
  return format === "html" ? briefHtml(document) : briefMarkdown(document);
}
