import type { Forms } from '../language/forms.ts';
import type { Span } from '../text/span.ts';
import { isSpaceAt, isWordAt } from './characters.ts';
import type { Units } from './units.ts';

/** A quotation mark inside a text, by the words it stands between. */
export interface InnerMark {
  readonly opens: boolean;
  /** UTF-16 offset. */
  readonly at: number;
  /** An opening mark stands before this word, a closing one after it. */
  readonly word: number;
  /** The mark at the other end, where it is found: a place in the list. */
  readonly partner: number | null;
  /** Only takes up again, at a paragraph's start, what is open already. */
  readonly repeats: boolean;
}

const doubles = new Map<string, 'open' | 'close' | 'either'>([
  ['“', 'open'], ['”', 'close'], ['„', 'open'], ['‟', 'open'], ['«', 'either'], ['»', 'either'], ['"', 'either'], ['「', 'open'], ['」', 'close'], ['『', 'open'], ['』', 'close'],
]);
const singles = new Set(['\'', '‘', '’', '‹', '›']);

/** The quotation marks between the words of a stretch, apostrophes not among them. */
export function innerMarks(units: Units, within: Span, forms: Forms): InnerMark[] {
  const { text, words } = units;
  const found: { opens: boolean; at: number; word: number; partner: number | null; repeats: boolean; single: boolean }[] = [];
  const open: number[] = [];
  let next = words.findIndex((word) => word.end > within.start);
  if (next < 0) next = words.length;
  for (let at = within.start; at < within.end; at++) {
    while (next < words.length && words[next]!.end <= at) next++;
    const word = words[next];
    if (word !== undefined && word.start <= at) {
      at = word.end - 1;
      continue;
    }
    const character = text.charAt(at);
    const isSingle = singles.has(character);
    if (!isSingle && !doubles.has(character)) continue;
    const opens = isSingle ? singleOpens(text, at, within.end, forms, word?.folded ?? '') : doubleOpens(text, at, character);
    const innermost = open.at(-1);
    if (opens) {
      const repeats = continuesParagraph(text, at, innermost === undefined ? null : found[innermost]!.single === isSingle);
      if (!repeats) open.push(found.length);
      found.push({ opens: true, at, word: next, partner: null, repeats, single: isSingle });
      continue;
    }
    const partner = open.findLastIndex((index) => found[index]!.single === isSingle);
    if (isSingle && partner < 0) continue;
    const opener = open[partner];
    open.splice(Math.max(0, partner), partner < 0 ? 0 : open.length);
    if (opener !== undefined) found[opener]!.partner = found.length;
    found.push({ opens: false, at, word: next - 1, partner: opener ?? null, repeats: false, single: isSingle });
  }
  return found;
}

/**
 * Whether an opening mark only takes up again, at a paragraph's start, what an earlier one opened: one of its kind that is open, or, where
 * the earlier paragraph lies outside, a paragraph that ends without a closing mark.
 */
function continuesParagraph(text: string, at: number, openAlike: boolean | null): boolean {
  const before = /(\S)\s*\n\s*$/.exec(text.slice(Math.max(0, at - 8), at));
  if (before === null) return false;
  return openAlike ?? !/["”’»'」]/.test(before[1] ?? '');
}

function doubleOpens(text: string, at: number, character: string): boolean {
  const side = doubles.get(character);
  if (side !== 'either') return side === 'open';
  const before = at === 0 || isSpaceAt(text, at - 1) || /[([{—–"“‘'-]/.test(text.charAt(at - 1));
  const after = isWordAt(text, at + 1) || /[[(‘'“.…$]/.test(text.charAt(at + 1));
  if (character === '«') return !(isWordAt(text, at - 1) && !isWordAt(text, at + 1));
  if (character === '»') return isSpaceAt(text, at - 1) && isWordAt(text, at + 1);
  return before && after;
}

/** A single mark opens before a word where one closes behind; before a clipped word (`’cause`, `’90s`) it is an apostrophe. */
function singleOpens(text: string, at: number, limit: number, forms: Forms, word: string): boolean {
  const free = at === 0 || isSpaceAt(text, at - 1) || /[([{—–"“]/.test(text.charAt(at - 1));
  if (!free || !(isWordAt(text, at + 1) || text.charAt(at + 1) === '[')) return false;
  if (text.charAt(at) !== '‘' && (forms.contractions.has(word) || /^[0-9]{2}s?$/.test(word))) return false;
  for (let i = at + 2; i < Math.min(limit, at + 2000); i++) {
    const character = text.charAt(i);
    if (character === '\n' && text.charAt(i + 1) === '\n') return false;
    if ((character === '’' || character === '\'') && !isSpaceAt(text, i - 1) && !isWordAt(text, i + 1)) return true;
  }
  return false;
}
