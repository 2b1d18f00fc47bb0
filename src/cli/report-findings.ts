import type { Finding } from "../base/finding.ts";
import type { Effects } from "./effects.ts";

export type FindingsFormat = "text" | "json";

/** Says each finding on standard error and sets exit status 1 when one of them lost something the user gave. */
export function reportFindings(findings: Iterable<Finding>, format: FindingsFormat, effects: Effects): void {
  for (const finding of findings) {
    effects.err(`${format === "json" ? JSON.stringify(finding) : inWords(finding)}\n`);
    if (finding.lost) effects.exitWith(1);
  }
}

/** `file:line: what, why, what to do`. */
export function inWords(finding: Finding): string {
  const where = [finding.file, finding.line].filter((part) => part !== undefined).join(":");
  const report = finding.report === undefined ? "" : `report ${finding.report}`;
  return `${[where || report, finding.message].filter(Boolean).join(": ")} ${finding.advice}`.trim();
}
