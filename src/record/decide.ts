import { isDay, type Day } from "../base/day.ts";
import type { Finding } from "../base/finding.ts";
import { hashText } from "../base/id.ts";
import type { Claim } from "../claims/claim.ts";
import { publicationDay, type Report } from "../report/report.ts";
import type { EntryBody } from "./entry.ts";

/** The latest revision of a report that the ledger has. */
export interface ReportHead {
  readonly id: string;
  readonly revision: number;
  readonly textHash: string;
  /** As it was recorded. */
  readonly report: Report;
}

/** What is to be done about a report that comes in. `report` has the id under which the ledger keeps it. */
export type Admission =
  | { readonly outcome: "new" | "revision"; readonly report: Report; readonly revision: number }
  | { readonly outcome: "same"; readonly finding: Finding | null }
  | { readonly outcome: "refused"; readonly finding: Finding };

/** Whether a report is new, a changed text of one the ledger has, or nothing new (SPEC E3–E6). */
export function admit(report: Report, head: ReportHead | null): Admission {
  if (report.text.trim() === "") return { outcome: "refused", finding: empty(report) };
  if (head === null) return { outcome: "new", report, revision: 1 };
  if (head.textHash === hashText(report.text))
    return { outcome: "same", finding: otherwise(report, head.report) };
  return { outcome: "revision", report: { ...report, id: head.id }, revision: head.revision + 1 };
}

/** Whether the id says nothing but the text's hash: such a report is known by its URL, if it has one (SPEC E5). */
export function hasDerivedId(report: Pick<Report, "id">): boolean {
  return report.id.startsWith("sha256:");
}

/** The entries of an admitted report and its claims; a claim that its report does not bear out is refused (SPEC E7). */
export function decide(
  admission: Extract<Admission, { report: Report }>,
  claims: readonly Claim[],
): { readonly bodies: EntryBody[]; readonly findings: Finding[] } {
  const { report, revision } = admission;
  const bodies: EntryBody[] = [{ type: "report", report, revision, textHash: hashText(report.text) }];
  const findings: Finding[] = [];
  const ids = new Set<string>();
  for (const claim of claims) {
    const flaw = flawOfClaim(claim, report);
    if (flaw !== null) findings.push(refused(claim, flaw));
    else if (!ids.has(claim.id)) bodies.push({ type: "claim", claim, revision });
    ids.add(claim.id);
  }
  if (knownDay(report) === null) findings.push(undated(report));
  return { bodies, findings };
}

/** The day on which a report became known by its own account; null when it does not say (SPEC T2). */
export function knownDay(report: Pick<Report, "published">): Day | null {
  const day = publicationDay(report);
  return day !== null && isDay(day) ? day : null;
}

function flawOfClaim(claim: Claim, report: Report): string | null {
  if (claim.report !== report.id) return "it is a claim of another report";
  if (report.text.slice(...claim.span) !== claim.quote) return "its quote is not in its report at its span";
  return null;
}

function refused(claim: Claim, flaw: string): Finding {
  return {
    code: "claim-refused",
    message: `claim ${claim.id} was refused: ${flaw}.`,
    advice: "Whatever extracted it must quote the report's exact characters.",
    lost: true,
    report: claim.report,
    span: claim.span,
  };
}

function undated(report: Report): Finding {
  return {
    code: "publication-unknown",
    message: "no publication date is given, so its claims are known only from today.",
    advice: "Give --published YYYY-MM-DD, or a date in its front matter.",
    lost: false,
    report: report.id,
  };
}

/** What is said of a known text that comes with another date, title, publisher or address than it was recorded with (SPEC E3). */
function otherwise(report: Report, recorded: Report): Finding | null {
  const others = (["published", "publisher", "title", "url"] as const).filter(
    (part) => report[part] !== null && !isNoMore(report[part], recorded[part]),
  );
  if (others.length === 0) return null;
  const told = others.map((part) => `${part} ${quoted(report[part])} instead of ${quoted(recorded[part])}`);
  return {
    code: "report-known-otherwise",
    message: `the ledger has this text already, and keeps it as it was recorded: it came now with ${told.join(", ")}.`,
    advice:
      "If it is another report of the same words, give it an id of its own; what is recorded is never altered.",
    lost: true,
    report: recorded.id,
  };
}

/** The same, or a day where the instant is known. */
function isNoMore(words: string, recorded: string | null): boolean {
  return recorded !== null && (words === recorded || recorded.startsWith(`${words}T`));
}

function quoted(words: string | null): string {
  return words === null ? "none" : JSON.stringify(words.slice(0, 80));
}

function empty(report: Report): Finding {
  return {
    code: "report-empty",
    message: "the report has no text.",
    advice: "Check that the file holds what you meant to give.",
    lost: true,
    report: report.id,
  };
}
