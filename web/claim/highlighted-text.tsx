import { useEffect, useRef } from "react";
import type { Span } from "../../src/base/span.ts";

/** A report's text as published, one stretch marked: text nodes only, isolated from the page's direction, brought into view. */
export function HighlightedText({ text, span }: { readonly text: string; readonly span: Span | null }) {
  const mark = useRef<HTMLElement>(null);
  useEffect(() => {
    const box = mark.current?.closest<HTMLElement>(".report-text");
    if (!box || mark.current === null) return;
    box.scrollTop = Math.max(0, mark.current.offsetTop - box.offsetTop - box.clientHeight / 3);
  }, [text, span]);
  const [start, end] = span ?? [0, 0];
  const pieces = paragraphsOf(text);
  return (
    <div className="report-text" dir="auto" tabIndex={0}>
      {pieces.map(([from, to]) => {
        const [a, b] = [Math.max(from, start), Math.min(to, end)];
        if (span === null || a >= b)
          return (
            <p key={from} dir="auto">
              {text.slice(from, to)}
            </p>
          );
        return (
          <p key={from} dir="auto">
            {text.slice(from, a)}
            <mark ref={a === start ? mark : undefined}>{text.slice(a, b)}</mark>
            {text.slice(b, to)}
          </p>
        );
      })}
    </div>
  );
}

/** Where the paragraphs of a text lie; blank lines are left out. */
export function paragraphsOf(text: string): Span[] {
  const found: Span[] = [];
  for (const match of text.matchAll(/[^\n]+/g)) {
    if (match[0].trim() !== "") found.push([match.index, match.index + match[0].length]);
  }
  return found;
}
