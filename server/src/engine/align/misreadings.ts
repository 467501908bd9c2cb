/** What a scan's reader takes for one another: letters that touch, the long s, digits; letters that only look alike, which make words of words. */
export type Misreading = 'touching' | 'long-s' | 'digit' | 'alike';

/** What was printed, and what was read. */
const confusions: readonly (readonly [printed: string, read: string, kind: Misreading])[] = [
  ['rn', 'm', 'touching'], ['m', 'rn', 'touching'], ['cl', 'd', 'touching'], ['d', 'cl', 'touching'], ['vv', 'w', 'touching'], ['w', 'vv', 'touching'],
  ['s', 'f', 'long-s'],
  ['e', 'c', 'alike'], ['c', 'e', 'alike'], ['h', 'b', 'alike'], ['b', 'h', 'alike'], ['h', 'li', 'alike'], ['li', 'h', 'alike'], ['n', 'u', 'alike'], ['u', 'n', 'alike'],
  ['n', 'ii', 'alike'], ['u', 'ii', 'alike'], ['n', 'ri', 'alike'], ['ri', 'n', 'alike'], ['t', 'l', 'alike'], ['i', 'j', 'alike'],
  ['l', '1', 'digit'], ['i', '1', 'digit'], ['o', '0', 'digit'], ['s', '5', 'digit'], ['1', 'l', 'digit'], ['1', 'i', 'digit'], ['0', 'o', 'digit'],
];

/** The same by the first letter of what was printed: most letters are never taken for another. */
const confusionsOf: ReadonlyMap<string, typeof confusions> = new Map([...new Set(confusions.map(([printed]) => printed.charAt(0)))]
  .map((letter) => [letter, confusions.filter(([printed]) => printed.charAt(0) === letter)]));

/** Longer words are no words of a scan. */
const longest = 40;

/**
 * Whether a folded word, read by a machine from a printed page, may have become another.
 * @returns the kinds of misreading that it takes; null where it is another word
 */
export function misreadingsOf(printed: string, read: string): ReadonlySet<Misreading> | null {
  if (printed === read || printed.length > longest || Math.abs(printed.length - read.length) > 3) return null;
  const kinds = new Set<Misreading>();
  return isRead(printed, read, 0, 0, kinds) && kinds.size > 0 ? kinds : null;
}

function isRead(printed: string, read: string, from: number, to: number, kinds: Set<Misreading>): boolean {
  if (from === printed.length && to === read.length) return true;
  if (printed.charAt(from) === read.charAt(to) && from < printed.length && isRead(printed, read, from + 1, to + 1, kinds)) return true;
  for (const [was, became, kind] of confusionsOf.get(printed.charAt(from)) ?? []) {
    if (!printed.startsWith(was, from) || !read.startsWith(became, to)) continue;
    // A long s never ends a word.
    if (kind === 'long-s' && from + 1 === printed.length) continue;
    if (!isRead(printed, read, from + was.length, to + became.length, kinds)) continue;
    kinds.add(kind);
    return true;
  }
  return false;
}
