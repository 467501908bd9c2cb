import { findArticle } from './article.ts';
import { isAround, isNamedAround, isUnread } from './clutter.ts';
import { innerText, textOf } from './tree.ts';
import type { HtmlElement, HtmlText } from './tree.ts';

/** Blocks that hold prose. */
const proseBlocks = new Set(['p', 'li', 'blockquote', 'dd', 'td', 'th', 'h2', 'h3', 'h4', 'pre', 'figcaption', 'caption', 'cite']);
/** A block of fewer words may be a button, a date, a teaser. */
const fewestWords = 8;
const mostLinked = 0.3;
/** A named surrounding is believed where it holds no more than this share of the article. */
const mostOfArticle = 0.3;

/** A text with the elements that it stands in, outermost first. */
interface PlacedText {
  readonly text: HtmlText;
  readonly ancestors: readonly HtmlElement[];
}

/**
 * Chooses the texts of a page that are source text. A reading view drops lists, notes and short paragraphs of an article as well
 * as clutter, and a quotation from them must be found: so what it keeps is taken, and besides whatever reads like prose in the
 * same part of the page; and of both, nothing that stands in what surrounds an article.
 * @param title of the page, empty where it has none: by it the headline is known where it stands outside the article
 * @returns numbers of texts
 */
export function selectTexts(original: string, root: HtmlElement, title: string): ReadonlySet<number> {
  const texts = placedTexts(root);
  const kept = findArticle(original, root);
  const article = kept === null ? texts : texts.filter(({ text }) => kept.has(text.number));
  const articleLength = lengthOf(article);
  const named = namedSurroundings(texts, articleLength);
  const isClutter = ({ ancestors }: PlacedText): boolean =>
    ancestors.some((element, i) => named.has(element) || isAround(element, ancestors.slice(0, i)));
  const selected = new Set(article.filter((placed) => !isClutter(placed)).map(({ text }) => text.number));
  if (kept === null) return selected;
  const part = commonAncestor(article);
  const prose = new Map<HtmlElement, boolean>();
  for (const placed of texts) {
    if (selected.has(placed.text.number)) continue;
    const within = part === null || placed.ancestors.includes(part);
    if (isHeadline(placed, title) || (within && !isClutter(placed) && isProse(placed, prose))) selected.add(placed.text.number);
  }
  return selected;
}

function placedTexts(root: HtmlElement): readonly PlacedText[] {
  const found: PlacedText[] = [];
  const walk = (element: HtmlElement, ancestors: readonly HtmlElement[]): void => {
    for (const child of element.children) {
      if (child.kind === 'text') {
        if (textOf(child).trim().length > 0) found.push({ text: child, ancestors });
      } else if (!isUnread(child)) {
        walk(child, [...ancestors, child]);
      }
    }
  };
  walk(root, []);
  return found;
}

function namedSurroundings(texts: readonly PlacedText[], articleLength: number): ReadonlySet<HtmlElement> {
  const lengths = new Map<HtmlElement, number>();
  const names = new Map<HtmlElement, boolean>();
  for (const { text, ancestors } of texts) {
    const length = textOf(text).trim().length;
    for (const element of ancestors) {
      const named = names.get(element) ?? isNamedAround(element);
      names.set(element, named);
      if (named) lengths.set(element, (lengths.get(element) ?? 0) + length);
    }
  }
  return new Set([...lengths].filter(([, length]) => length <= articleLength * mostOfArticle).map(([element]) => element));
}

/** The page's headline stands outside the article on many pages; a page's own name stands in such a heading too. */
function isHeadline({ ancestors }: PlacedText, title: string): boolean {
  const heading = ancestors.find(({ name }) => name === 'h1');
  if (heading === undefined || title.length === 0) return false;
  const text = innerText(heading);
  return text.length > 0 && (title.startsWith(text) || text.startsWith(title));
}

function isProse({ ancestors }: PlacedText, known: Map<HtmlElement, boolean>): boolean {
  const block = ancestors.findLast(({ name }) => proseBlocks.has(name));
  if (block === undefined) return false;
  const before = known.get(block);
  if (before !== undefined) return before;
  const text = innerText(block);
  const prose = text.split(' ').length >= fewestWords && linkedLength(block) <= text.length * mostLinked;
  known.set(block, prose);
  return prose;
}

function linkedLength(element: HtmlElement): number {
  if (element.name === 'a') return innerText(element).length;
  return element.children.reduce((sum, child) => (child.kind === 'element' ? sum + linkedLength(child) : sum), 0);
}

/** The innermost element that holds nearly all of the texts. */
function commonAncestor(texts: readonly PlacedText[]): HtmlElement | null {
  const whole = lengthOf(texts);
  const lengths = new Map<HtmlElement, number>();
  for (const { text, ancestors } of texts) {
    for (const element of ancestors) lengths.set(element, (lengths.get(element) ?? 0) + textOf(text).trim().length);
  }
  let innermost: HtmlElement | null = null;
  for (const [element, length] of lengths) {
    if (length >= whole * 0.9 && (innermost === null || element.start >= innermost.start)) innermost = element;
  }
  return innermost;
}

function lengthOf(texts: readonly PlacedText[]): number {
  return texts.reduce((sum, { text }) => sum + textOf(text).trim().length, 0);
}
