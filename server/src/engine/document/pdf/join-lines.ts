/** What stands between two lines of a paragraph when they are put together: `drop` is how much of the first line's end goes. */
export interface Joint {
  readonly drop: number;
  readonly put: string;
}

const hyphenAtEnd = /(?<=\p{L})[-\u00ad\u2010]$/u;
const startsLower = /^\p{Ll}/u;
/** The half of a word at a line's end is no word that the text has. */
const wordAtEnd = /[\p{L}\p{N}’']+[-\u00ad\u2010]$/u;
const lastWord = /[\p{L}\p{N}’']+$/u;
const firstWord = /^[\p{L}\p{N}’']+/u;
const scriptWithoutSpaces = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}、。」』）]/u;

/** So many line ends must have parted words that are none by themselves, and so many of all hyphens there, before words are taken to be divided. */
const fewestDivided = 3;
const shareOfDivided = 0.4;

/**
 * Decides how lines are joined, by the words that the same text has elsewhere: `inade-|quate` is one word in a text whose words are
 * divided at line ends, `low-|lying` one that is written with its hyphen. In doubt the hyphen stays: a comparison passes over it.
 * @param lines all lines of the text, in order
 */
export function lineJoiner(lines: readonly string[]): (line: string, next: string) => Joint {
  const hyphenated = new Set<string>();
  const plain = new Set<string>();
  for (const line of lines) {
    for (const [word] of line.replace(wordAtEnd, '').matchAll(/[\p{L}\p{N}’']+(?:-[\p{L}\p{N}’']+)*/gu)) {
      if (word.includes('-')) hyphenated.add(word.toLowerCase());
      for (const part of word.toLowerCase().split('-')) plain.add(part);
    }
  }
  const isWord = (part: string): boolean => plain.has(part.toLowerCase());
  const parted = lines.flatMap((line, index) => (hyphenAtEnd.test(line) && startsLower.test(lines[index + 1] ?? '') ? [halves(line, lines[index + 1] ?? '')] : []));
  const divided = parted.filter(([before, behind]) => !isWord(before) || !isWord(behind)).length;
  const isDivided = divided >= fewestDivided && divided >= parted.length * shareOfDivided;
  return (line, next) => {
    if (/[—–/]$/u.test(line) && !/\s[—–/]$/u.test(line)) return { drop: 0, put: '' };
    if (scriptWithoutSpaces.test(line.slice(-1)) && scriptWithoutSpaces.test(next.slice(0, 1))) return { drop: 0, put: '' };
    if (!hyphenAtEnd.test(line)) return { drop: 0, put: ' ' };
    if (line.endsWith('\u00ad')) return { drop: 1, put: '' };
    const [before, behind] = halves(line, next);
    const isOne = startsLower.test(next) && !hyphenated.has(`${before}-${behind}`.toLowerCase())
      && (isWord(before + behind) || (isDivided && !(isWord(before) && isWord(behind))));
    return { drop: isOne ? 1 : 0, put: '' };
  };
}

function halves(line: string, next: string): readonly [before: string, behind: string] {
  return [lastWord.exec(line.slice(0, -1))?.[0] ?? '', firstWord.exec(next)?.[0] ?? ''];
}
