import { visit } from '../html/tree.ts';
import type { HtmlElement } from '../html/tree.ts';

/** What a class is called that sets a quotation apart. */
const quotationName = /(?:^|[-_\s])(?:block-?)?(?:quot(?:e|es|ation)|extract|epigraph)(?:$|[-_\s\d])/i;
const rule = /\.([\w-]+)[^{},]*\{([^{}]*)\}/g;
/** Indentation that sets a paragraph apart, in ems; other units are as large as in print. */
const indentation = 1;
const emsOf: Readonly<Record<string, number>> = { em: 1, rem: 1, ex: 0.5, '%': 0.2, px: 1 / 16, pt: 1 / 12, pc: 1, in: 6, cm: 2.36, mm: 0.236 };
/** Where more of the paragraphs are indented, that is how the book is set. */
const mostIndented = 0.4;

/**
 * Which paragraphs of a chapter are set apart from the text as quotations without being marked up as such: by the name of their class, or
 * by a left margin that its style sheet gives them.
 * @param styles style sheets of the book
 */
export function setApart(root: HtmlElement, styles: readonly string[]): (element: HtmlElement) => boolean {
  const indented = new Set(styles.flatMap((style) => Array.from(style.matchAll(rule)).flatMap(([, name = '', body = '']) => (isIndented(body) ? [name] : []))));
  const classesOf = (element: HtmlElement): string[] => (element.attributes['class'] ?? '').slice(0, 200).split(/\s+/).filter((name) => name !== '');
  const hasIndented = (element: HtmlElement): boolean => classesOf(element).some((name) => indented.has(name));
  let [all, apart] = [0, 0];
  visit(root, (node) => {
    if (node.kind === 'element' && node.name === 'p') {
      all++;
      if (hasIndented(node)) apart++;
    }
    return undefined;
  });
  const byMargin = apart <= all * mostIndented;
  return (element) => element.name === 'p' && (classesOf(element).some((name) => quotationName.test(name)) || (byMargin && hasIndented(element)));
}

/** A margin on the left, and no first line that hangs out of it, as items of lists have. */
function isIndented(body: string): boolean {
  const property = (name: string): string | undefined => new RegExp(`(?:^|[;\\s])${name}\\s*:\\s*([^;]+)`, 'i').exec(body)?.[1]?.trim();
  const margins = property('margin')?.split(/\s+/) ?? [];
  const left = property('margin-left') ?? margins[3] ?? margins[1] ?? margins[0] ?? '';
  return ems(left) >= indentation && ems(property('text-indent') ?? '') >= 0;
}

function ems(length: string): number {
  const match = /^(-?\d*\.?\d+)\s*([a-z%]+)$/i.exec(length);
  return match === null ? 0 : Number(match[1]) * (emsOf[(match[2] ?? '').toLowerCase()] ?? 0);
}
