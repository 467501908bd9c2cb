import { get as levenshtein } from 'fast-levenshtein';
import type { Forms } from '../language/forms.ts';
import { misreadingsOf } from './misreadings.ts';

/**
 * Whether two folded words are one word spelled otherwise, by form alone: up to one letter in four differs, one in words of three or
 * four letters, and both begin alike; or the second is the first as a machine misreads a page. Numbers are never near (`1950` is not `1960`), nor is a contraction to anything (`can`, `can’t`).
 */
export function isNearSpelling(a: string, b: string, forms: Forms): boolean {
  const longer = Math.max(a.length, b.length);
  const shorter = Math.min(a.length, b.length);
  const allowed = shorter <= 4 ? 1 : Math.min(3, Math.floor(longer / 4));
  if (misreadingsOf(a, b) !== null) return true;
  // What tells most words apart comes first: a passage is compared with every strange word of the quotation.
  if (longer - shorter > allowed || shorter < 3 || longer > 40 || !beginAlike(a, b) || a === b) return false;
  if (/\p{N}/u.test(a) || /\p{N}/u.test(b) || forms.contractions.has(a) || forms.contractions.has(b)) return false;
  return swappedDistance(a, b) <= allowed;
}

/** The first letter is the same, or swapped with the second; or a long word differs in it alone. */
function beginAlike(a: string, b: string): boolean {
  const [one, other] = [a.charCodeAt(0), b.charCodeAt(0)];
  return one === other || (one === b.charCodeAt(1) && a.charCodeAt(1) === other)
    || (a.length >= 7 && a.length === b.length && a.slice(1) === b.slice(1));
}

/** Levenshtein's distance, two swapped neighbours counted as one change where that is all that differs. */
function swappedDistance(a: string, b: string): number {
  const distance = levenshtein(a, b);
  return distance === 2 && a.length === b.length && isSwap(a, b) ? 1 : distance;
}

function isSwap(a: string, b: string): boolean {
  let i = 0;
  while (i < a.length && a.charAt(i) === b.charAt(i)) i++;
  return a.charAt(i) === b.charAt(i + 1) && a.charAt(i + 1) === b.charAt(i) && a.slice(i + 2) === b.slice(i + 2);
}
