import type { Command } from "commander";
import { parseStream } from "../../edge/parse-stream.ts";
import type { Effects } from "../effects.ts";
import { findingsOption } from "../input-options.ts";
import { type FindingsFormat, reportFindings } from "../report-findings.ts";

/** `demarc parse`: CoNLL-U in, CoNLL-U out with lemmas, tags, heads and relations. */
export function registerParse(program: Command, effects: Effects): void {
  program
    .command("parse")
    .description("read CoNLL-U on standard input and fill in lemmas, tags, heads and relations")
    .option("--raw", "read plain text instead, and split it into sentences and words first")
    .addOption(findingsOption())
    .action(async ({ raw, findings }: { raw?: boolean; findings: FindingsFormat }) => {
      for await (const parsed of parseStream(
        effects.stdin as AsyncIterable<Uint8Array | string>,
        raw ?? false,
      )) {
        reportFindings(parsed.findings, findings, effects);
        await effects.out(parsed.output);
      }
    });
}
