import type { Span } from "../../src/base/span.ts";

/** The stretch of a report's text that a person selected in `box`, whose paragraphs say in `data-from` where they begin; null when none is. */
export function selectedSpan(box: HTMLElement): Span | null {
  const selection = getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!box.contains(range.startContainer) || !box.contains(range.endContainer)) return null;
  const from = offsetOf(range.startContainer, range.startOffset);
  const to = offsetOf(range.endContainer, range.endOffset);
  return from === null || to === null || from >= to ? null : [from, to];
}

function offsetOf(node: Node, offset: number): number | null {
  const element = node instanceof Element ? node : node.parentElement;
  const paragraph = element?.closest<HTMLElement>("[data-from]");
  if (paragraph == null) return null;
  const before = document.createRange();
  before.setStart(paragraph, 0);
  before.setEnd(node, offset);
  return Number(paragraph.dataset["from"]) + before.toString().length;
}

/** The span without the white space at its ends. */
export function trimmedSpan(text: string, [from, to]: Span): Span {
  const words = text.slice(from, to);
  const start = from + (words.length - words.trimStart().length);
  return [start, Math.max(start, from + words.trimEnd().length)];
}
