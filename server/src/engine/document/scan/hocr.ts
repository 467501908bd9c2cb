import { innerText, parseHtml, visit } from '../html/tree.ts';
import type { HtmlElement } from '../html/tree.ts';
import type { ScannedPage } from './scanned-page.ts';

/** The pages of an hOCR file. Headers and footers are left out where they are told. */
export function hocrPages(original: string): ScannedPage[] {
  const pages = withClass(parseHtml(original, undefined, { isXhtml: true }), /^ocr_page$/);
  return pages.map((page) => ({ label: /\blpageno\s+"?([^";]+)/.exec(page.attributes['title'] ?? '')?.[1]?.trim() ?? null, paragraphs: paragraphsOf(page) }));
}

const line = /^ocrx?_(?:line|textfloat|caption)$/;

function paragraphsOf(page: HtmlElement): (readonly string[])[] {
  const paragraphs = withClass(page, /^ocrx?_par$/);
  const groups = paragraphs.length > 0 ? paragraphs : [page];
  return groups.map((group) => withClass(group, line).map(innerText).filter((text) => text !== '')).filter((lines) => lines.length > 0);
}

/** The outermost elements below another that have a class. */
function withClass(element: HtmlElement, wanted: RegExp): HtmlElement[] {
  const found: HtmlElement[] = [];
  visit(element, (node) => {
    if (node.kind === 'text') return undefined;
    const classes = (node.attributes['class'] ?? '').split(/\s+/);
    if (classes.some((name) => /^ocr_(?:header|footer)$/.test(name))) return 'skip';
    if (!classes.some((name) => wanted.test(name))) return undefined;
    found.push(node);
    return 'skip';
  });
  return found;
}
