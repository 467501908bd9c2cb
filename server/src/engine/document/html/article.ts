import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { isUnread } from './clutter.ts';
import { textOf, visit } from './tree.ts';
import type { HtmlElement, HtmlText } from './tree.ts';

const numberAttribute = 'data-verbatim-text';
/** Larger pages than this are read whole, since finding the article takes longer than linear time. */
const mostElements = 60_000;
/** No page that somebody wrote is nested deeper; the library takes square time over depth. */
const deepest = 120;

/**
 * Which texts of a page are its article, by the rules of a browser's reading view. That library knows no places in the file:
 * every text goes in wrapped in an element with its number, and what comes out is recognised by the number.
 * @returns numbers of texts; null where no article is found
 */
export function findArticle(original: string, root: HtmlElement): ReadonlySet<number> | null {
  if (depthOf(root) > deepest) return null;
  try {
    const page = parseHTML(numbered(original, root)) as unknown as { readonly document: ConstructorParameters<typeof Readability>[0] };
    const article = new Readability<NumberedElement>(page.document, { serializer: (node) => node as NumberedElement, maxElemsToParse: mostElements, keepClasses: true }).parse();
    if (article?.content === null || article?.content === undefined) return null;
    const found = new Set<number>();
    for (const element of article.content.querySelectorAll(`[${numberAttribute}]`)) found.add(Number(element.getAttribute(numberAttribute)));
    return found.size > 0 ? found : null;
  } catch {
    // Too many elements, or nested too deeply for the library: the page is read without its help.
    return null;
  }
}

/** What of the document's interface is used here. */
interface NumberedElement {
  querySelectorAll(selector: string): Iterable<{ getAttribute(name: string): string | null }>;
}

function numbered(original: string, root: HtmlElement): string {
  const parts: string[] = [];
  let at = 0;
  visit(root, (node) => {
    if (node.kind === 'element') return isUnread(node) || node.name === 'title' ? 'skip' : undefined;
    const { start, end } = placeOf(node);
    if (start < at || textOf(node).trim().length === 0) return undefined;
    parts.push(original.slice(at, start), `<span ${numberAttribute}="${node.number}">`, original.slice(start, end), '</span>');
    at = end;
    return undefined;
  });
  parts.push(original.slice(at));
  return parts.join('');
}

function depthOf(element: HtmlElement): number {
  let depth = 0;
  for (const child of element.children) if (child.kind === 'element') depth = Math.max(depth, depthOf(child));
  return depth + 1;
}

function placeOf(text: HtmlText): { readonly start: number; readonly end: number } {
  const start = text.pieces[0]?.start ?? 0;
  return { start, end: text.pieces.at(-1)?.end ?? start };
}
