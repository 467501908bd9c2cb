import type { PlacedMark, Units, UnitWord } from './units.ts';

/**
 * Takes a quotation's brackets for words of the quoted text where the source has a bracket much like them: then they are the source's, and
 * a word changed in them is a changed word (row 17). A bracket that the source has exactly so, or not at all, stays a mark.
 */
export function inlineStandingBrackets(quoted: Units, original: Units): Units {
  const standing = original.marks.filter((mark) => mark.kind === 'bracket' && mark.last > mark.first).map((mark) => mark.words);
  const inlined = new Set(standing.length === 0 ? [] : quoted.marks.filter((mark) => mark.kind === 'bracket' && isAlike(mark.words, standing)));
  if (inlined.size === 0) return quoted;
  const words: UnitWord[] = [];
  const marks: PlacedMark[] = [];
  /** New number of each old word, and of the place behind the last. */
  const shifted: number[] = [];
  const waiting = [...quoted.marks].filter((mark) => inlined.has(mark));
  for (let at = 0; at <= quoted.words.length; at++) {
    for (let mark = waiting[0]; mark !== undefined && mark.first === at; mark = waiting[0]) {
      waiting.shift();
      marks.push({ ...mark, first: words.length, last: words.length + mark.words.length });
      words.push(...mark.words);
    }
    shifted.push(words.length);
    const word = quoted.words[at];
    if (word !== undefined) words.push(word);
  }
  for (const mark of quoted.marks) {
    if (!inlined.has(mark)) marks.push({ ...mark, first: shifted[mark.first] ?? words.length, last: shifted[mark.last] ?? words.length });
  }
  marks.sort((a, b) => a.start - b.start);
  return { text: quoted.text, words, marks };
}

/** More than half of its words are those of a bracket of the source, but not all in their order. */
function isAlike(words: readonly UnitWord[], standing: readonly (readonly UnitWord[])[]): boolean {
  const folded = words.map((word) => word.folded);
  if (folded.length < 2) return false;
  const others = standing.map((one) => one.map((word) => word.folded));
  if (others.some((other) => other.join(' ') === folded.join(' '))) return false;
  return others.some((other) => {
    const known = new Set(other);
    const shared = folded.filter((word) => known.has(word)).length;
    return shared * 2 > Math.max(folded.length, other.length);
  });
}
