import { foldWord } from '../text/fold.ts';
import type { UnitWord } from './units.ts';

/**
 * Whether a word with brackets inside it may stand for a source's word (rows 9 and 18): with its brackets read (`w[hi]ch` for *which*),
 * left out (`M[r.]` for *M*), or, where the word begins unbracketed, by its stem (`walk[ed]` for *walking*, `dog[]` for *dogs*).
 */
export function matchPieces(word: UnitWord, original: UnitWord): boolean {
  if (word.pieces === null || original.kind !== 'word') return false;
  if (word.folded === original.folded) return true;
  const outside = word.pieces.filter((piece) => !piece.bracketed).map((piece) => piece.text).join('');
  const kept = foldWord(outside);
  const [first] = word.pieces;
  if (kept.length === 0 || first === undefined) return false;
  if (isInitialBracket(word)) return false;
  if (kept === original.folded) return true;
  const lead = first.bracketed ? '' : foldWord(first.text);
  if (lead.length >= 2 && original.folded.startsWith(lead) && original.folded.length - lead.length <= 4) return true;
  const rest = word.pieces.at(-1);
  const tail = rest === undefined || rest.bracketed ? '' : foldWord(rest.text);
  return first.bracketed && tail.length >= 3 && original.folded.endsWith(tail) && original.folded.length - tail.length <= 3;
}

/** `[T]he`: one letter in brackets leads, so that it may be nothing but that letter in another case (row 9). */
export function isInitialBracket(word: UnitWord): boolean {
  const [first, second] = word.pieces ?? [];
  return first !== undefined && second !== undefined && first.bracketed && foldWord(first.text).length === 1 && word.pieces?.length === 2;
}
