import { useEffect, useRef, useState } from "react";
import type { Span } from "../../src/base/span.ts";
import type { ReportAnswer } from "../../src/server/answers.ts";
import { paragraphsOf } from "../claim/highlighted-text.tsx";
import type { MessageKey } from "../i18n/language.ts";
import { useLanguage } from "../i18n/use-language.ts";
import type { Words } from "./draft-slots.ts";
import { selectedSpan, trimmedSpan } from "./selected-span.ts";

/** What selected words can be used as. */
export const USES = ["words", "actor", "target", "place"] as const;
export type Use = (typeof USES)[number];

/** A report's text with the claim's words marked; words selected in it can be used as a slot. */
export function ReviewText(props: {
  readonly report: ReportAnswer;
  readonly span: Span;
  readonly onUse: (use: Use, words: Words) => void;
}) {
  const { report, span, onUse } = props;
  const { text } = report;
  const { t } = useLanguage();
  const box = useRef<HTMLDivElement>(null);
  const mark = useRef<HTMLElement>(null);
  const [words, setWords] = useState<Words | null>(null);
  useEffect(() => {
    setWords(null);
    mark.current?.scrollIntoView({ block: "center" });
  }, [text, span]);
  useEffect(() => {
    const listen = () => {
      const found = box.current === null ? null : selectedSpan(box.current);
      if (found === null) return;
      const [from, to] = trimmedSpan(text, found);
      if (from < to) setWords({ span: [from, to], text: text.slice(from, to) });
    };
    document.addEventListener("selectionchange", listen);
    return () => document.removeEventListener("selectionchange", listen);
  }, [text]);
  const use = (as: Use) => {
    if (words !== null) onUse(as, words);
    setWords(null);
    getSelection()?.removeAllRanges();
  };
  return (
    <>
      <div className="review-text" ref={box} dir="auto" lang={report.language} tabIndex={0}>
        {paragraphsOf(text).map(([from, to]) => (
          <p key={from} data-from={from} dir="auto">
            <Marked text={text} within={[from, to]} span={span} mark={mark} />
          </p>
        ))}
      </div>
      {words !== null && (
        <div
          className="selected-as"
          role="group"
          aria-label={t("selectedAs", { words: shortened(words.text) })}
        >
          <span dir="auto">{t("selectedAs", { words: shortened(words.text) })}</span>
          {USES.map((as) => (
            <button key={as} type="button" onClick={() => use(as)}>
              {t(`slot.${as}` satisfies MessageKey)}
            </button>
          ))}
        </div>
      )}
    </>
  );
}

function Marked(props: {
  readonly text: string;
  readonly within: Span;
  readonly span: Span;
  readonly mark: React.RefObject<HTMLElement | null>;
}) {
  const { text, within, span, mark } = props;
  const [from, to] = [Math.max(within[0], span[0]), Math.min(within[1], span[1])];
  if (from >= to) return text.slice(...within);
  return (
    <>
      {text.slice(within[0], from)}
      <mark ref={from === span[0] ? mark : undefined}>{text.slice(from, to)}</mark>
      {text.slice(to, within[1])}
    </>
  );
}

function shortened(words: string): string {
  return words.length > 48 ? `${words.slice(0, 46)}…` : words;
}
