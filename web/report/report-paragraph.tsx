import type { Span } from "../../src/base/span.ts";
import type { RecordedClaim } from "../../src/record/recorded-claim.ts";
import { claimWords } from "../claim/claim-words.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { useNames } from "../names.ts";
import { stretchesOf } from "./underline.ts";

/** A paragraph as published, text nodes only; what a claim quotes is underlined and opens the claim. */
export function ReportParagraph(props: {
  readonly text: string;
  readonly span: Span;
  readonly claims: readonly RecordedClaim[];
  readonly marked: string | null;
  readonly onClaim: (id: string) => void;
}) {
  const { text, span, claims, marked, onClaim } = props;
  const language = useLanguage();
  const names = useNames();
  return (
    <p dir="auto">
      {stretchesOf(span, claims).map(({ from, to, claims: quoting }) => {
        const words = text.slice(from, to);
        const [first] = quoting;
        if (first === undefined) return words;
        const kinds = [...new Set(quoting.map(({ claim }) => `under-${claim.kind}`))];
        const isMarked = quoting.some(({ claim }) => claim.id === marked);
        return (
          <span
            key={from}
            role="button"
            tabIndex={0}
            className={`under ${kinds.join(" ")}${isMarked ? " marked" : ""}`}
            title={quoting.map(({ claim }) => claimWords(claim, language, names)).join("\n")}
            onClick={() => onClaim(first.claim.id)}
            onKeyDown={(event) => event.key === "Enter" && onClaim(first.claim.id)}
          >
            {words}
          </span>
        );
      })}
    </p>
  );
}
