import { Parser } from 'htmlparser2';
import type { Span } from '../../text/span.ts';

/** A stretch of text in an HTML file, in pieces: `text` stands for the original from `start` to `end`. */
export interface HtmlText {
  readonly kind: 'text';
  /** Counts the texts of the file from 0. */
  readonly number: number;
  readonly pieces: readonly TextPiece[];
}

/** A copy of the original, or a decoded entity. */
export interface TextPiece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface HtmlElement {
  readonly kind: 'element';
  /** Lower case. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly HtmlNode[];
  /** Of the opening tag. */
  readonly start: number;
  readonly startEnd: number;
  /** Of the closing tag; equal where there is none in the file. */
  readonly endStart: number;
  readonly end: number;
}

export type HtmlNode = HtmlElement | HtmlText;

type Open = { -readonly [Key in keyof HtmlElement]: HtmlElement[Key] } & { children: HtmlNode[] };

/** Elements below this depth become siblings of one another: deeper pages are made to break their readers. */
const deepest = 400;

/**
 * Parses an HTML file, or a stretch of HTML in another file, into a tree with the place of every tag and text. Never fails: HTML
 * has no errors.
 * @param options.isXhtml whether `<a id="p4"/>` is an element without content
 */
export function parseHtml(original: string, within: Span = { start: 0, end: original.length }, { isXhtml = false }: { readonly isXhtml?: boolean } = {}): HtmlElement {
  const offset = within.start;
  const root = open('', {}, 0, 0);
  const stack: Open[] = [root];
  let pieces: TextPiece[] | null = null;
  let texts = 0;
  const top = (): Open => stack.at(-1) ?? root;
  const parser = new Parser({
    onopentag(name, attributes) {
      pieces = null;
      const element = open(name, attributes, parser.startIndex + offset, parser.endIndex + 1 + offset);
      const parent = stack[Math.min(stack.length, deepest) - 1] ?? root;
      parent.children.push(element);
      stack.push(element);
    },
    onclosetag(_name, implied) {
      pieces = null;
      const element = stack.length > 1 ? stack.pop() : undefined;
      if (element === undefined) return;
      element.endStart = parser.startIndex + offset;
      element.end = implied ? element.endStart : parser.endIndex + 1 + offset;
    },
    ontext(text) {
      const start = parser.startIndex + offset;
      const end = parser.endIndex + 1 + offset;
      if (pieces === null) {
        pieces = [];
        top().children.push({ kind: 'text', number: texts++, pieces });
      }
      const last = pieces.at(-1);
      // An entity of two characters comes in two calls, the second with no place of its own.
      if (last !== undefined && start >= end) pieces[pieces.length - 1] = { ...last, text: last.text + text };
      else pieces.push({ text, start, end });
    },
    oncomment() {
      pieces = null;
    },
  }, { decodeEntities: true, lowerCaseTags: true, recognizeSelfClosing: isXhtml });
  parser.write(original.slice(within.start, within.end));
  parser.end();
  return root;
}

function open(name: string, attributes: Readonly<Record<string, string>>, start: number, startEnd: number): Open {
  return { kind: 'element', name, attributes, children: [], start, startEnd, endStart: startEnd, end: startEnd };
}

/** What a text says, its white space as in the file. */
export function textOf(text: HtmlText): string {
  return text.pieces.map((piece) => piece.text).join('');
}

/** Visits every node below an element in the order of the file; `enter` may keep it out of an element's children. */
export function visit(element: HtmlElement, enter: (node: HtmlNode) => 'skip' | undefined): void {
  for (const child of element.children) {
    if (enter(child) !== 'skip' && child.kind === 'element') visit(child, enter);
  }
}

/** All that an element says, with white space made single. */
export function innerText(element: HtmlElement): string {
  const parts: string[] = [];
  visit(element, (node) => {
    if (node.kind === 'text') parts.push(textOf(node));
    return undefined;
  });
  return parts.join('').replace(/\s+/g, ' ').trim();
}
