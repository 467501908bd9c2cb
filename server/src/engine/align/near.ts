import { get as levenshtein } from 'fast-levenshtein';

/**
 * Whether two folded words are one word spelled otherwise, by form alone: up to one letter in four differs, one in words of three or
 * four letters, and the first letter or the whole rest is the same. Numbers are never near: `1950` is not `1960`.
 */
export function isNearSpelling(a: string, b: string): boolean {
  const longer = Math.max(a.length, b.length);
  const shorter = Math.min(a.length, b.length);
  if (shorter < 3 || longer > 40 || longer - shorter > 3 || /\p{N}/u.test(a) || /\p{N}/u.test(b)) return false;
  const allowed = shorter <= 4 ? 1 : Math.min(3, Math.floor(longer / 4));
  if (longer - shorter > allowed) return false;
  return swappedDistance(a, b) <= allowed;
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
