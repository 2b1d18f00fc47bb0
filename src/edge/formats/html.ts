import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { marked } from "marked";
import type { OwnMetadata } from "./input.ts";

/** What is used of the DOM, whose library is not the server's. */
interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
  getAttribute(name: string): string | null;
}
interface Page {
  readonly documentElement: PageNode | null;
  readonly body: PageNode | null;
  querySelector(selector: string): PageNode | null;
}

const BLOCKS = new Set(
  "ADDRESS ARTICLE ASIDE BLOCKQUOTE BR DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TD TH TR UL".split(
    " ",
  ),
);
const SILENT = new Set(
  "SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT SVG HEAD TITLE BUTTON SELECT TEXTAREA".split(" "),
);
const TEXT_NODE = 3;
const ELEMENT_NODE = 1;

/** The article of a page as plain text, a blank line between blocks, and what the page says of itself. Scripts are never run. */
export function readHtml(source: string): { text: string; own: OwnMetadata } {
  const html = /<html|<body|<!doctype/i.test(source) ? source : inBody(source);
  const page = parsePage(html);
  const own = metadataOf(page);
  const article = new Readability(page as never, { charThreshold: 200 }).parse();
  const text = article?.content ? blockText(parsePage(inBody(article.content)).body) : "";
  return { text: text === "" ? blockText(parsePage(html).body) : text, own };
}

/** Markdown as plain text: the text of the page it makes. */
export function readMarkdown(source: string): string {
  return blockText(parsePage(inBody(marked.parse(source, { async: false }))).body);
}

function inBody(html: string): string {
  return `<html><body>${html}</body></html>`;
}

function parsePage(html: string): Page {
  return parseHTML(html).document as unknown as Page;
}

function metadataOf(document: Page): OwnMetadata {
  const meta = (...names: string[]): string | undefined => {
    for (const name of names) {
      const element = document.querySelector(
        `meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`,
      );
      const content = element?.getAttribute("content")?.trim();
      if (content) return content;
    }
    return undefined;
  };
  const found = {
    title:
      meta("og:title", "twitter:title") ??
      (document.querySelector("title")?.textContent?.trim() || undefined),
    publisher: meta("og:site_name", "publisher", "dc.publisher"),
    published:
      meta("article:published_time", "datePublished", "date", "dc.date", "pubdate") ??
      (document.querySelector("time[datetime]")?.getAttribute("datetime") || undefined),
    url: document.querySelector('link[rel="canonical"]')?.getAttribute("href") || meta("og:url"),
    language: document.documentElement?.getAttribute("lang") || undefined,
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}

/** The text of a node: runs of white space are one space, blocks are apart by a blank line. */
function blockText(root: PageNode | null): string {
  const blocks: string[] = [""];
  const stack: (PageNode | "break")[] = root === null ? [] : [root];
  while (stack.length > 0) {
    const node = stack.pop()!;
    if (node === "break") blocks.push("");
    else if (node.nodeType === TEXT_NODE)
      blocks[blocks.length - 1] += (node.textContent ?? "").replace(/\s+/g, " ");
    else if (node.nodeType === ELEMENT_NODE && !SILENT.has(node.nodeName.toUpperCase())) {
      const block = BLOCKS.has(node.nodeName.toUpperCase());
      if (block) stack.push("break");
      stack.push(...[...node.childNodes].reverse());
      if (block) stack.push("break");
    }
  }
  return blocks
    .map((block) => block.replace(/ +/g, " ").trim())
    .filter((block) => block !== "")
    .join("\n\n");
}
