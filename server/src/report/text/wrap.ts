/** A word as it is printed: with colour codes, and how many columns it takes without them. */
export interface PrintedWord {
  readonly shown: string;
  readonly columns: number;
  /** Where it follows the word before it without a space: `tight` stays with it, `loose` may begin a line. */
  readonly joined?: 'tight' | 'loose';
}

const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6\p{Emoji_Presentation}]/u;
const combining = /\p{Mn}|\p{Me}|\u200d|\ufe0f/u;

/** How many columns of a terminal a text takes; ideographs and emoji take two. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) columns += combining.test(character) ? 0 : wide.test(character) ? 2 : 1;
  return columns;
}

/** The words of plain text. In scripts without spaces, a line may end behind any character. */
export function plainWords(text: string, paint: (word: string) => string = (word) => word): PrintedWord[] {
  return text.split(/\s+/u).filter((word) => word !== '').flatMap((word) =>
    breakable(word).map((part, index) => ({ shown: paint(part), columns: columnsOf(part), joined: index > 0 ? 'loose' : undefined })));
}

/** A word of ideographs as its characters, closing marks kept with what they close; any other word whole. */
export function breakable(word: string): string[] {
  return wide.test(word) ? (word.match(/[\p{Ps}\p{Pi}]*.[\p{Pe}\p{Pf}\p{Po}\p{M}ー]*/gsu) ?? [word]) : [word];
}

/** Fills lines of at most so many columns; a word that is longer has a line of its own. */
export function wrap(words: readonly PrintedWord[], columns: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of bound(words)) {
    const space = used === 0 || word.joined !== undefined ? 0 : 1;
    if (used > 0 && used + space + word.columns > columns) {
      lines.push(line);
      line = word.shown;
      used = word.columns;
    } else {
      line += (space > 0 ? ' ' : '') + word.shown;
      used += space + word.columns;
    }
  }
  return line === '' ? lines : [...lines, line];
}

/** The words with those that stay together made one. */
function bound(words: readonly PrintedWord[]): PrintedWord[] {
  const merged: PrintedWord[] = [];
  for (const word of words) {
    const before = merged.at(-1);
    if (before === undefined || word.joined !== 'tight') merged.push(word);
    else merged[merged.length - 1] = { ...before, shown: before.shown + word.shown, columns: before.columns + word.columns };
  }
  return merged;
}

/** Lines behind a label, the label before the first alone. @param gutter columns that the label and what parts it from the text take */
export function labelled(label: { readonly shown: string; readonly columns: number }, gutter: number, lines: readonly string[]): string[] {
  return lines.map((line, index) => (index === 0 ? label.shown + ' '.repeat(Math.max(1, gutter - label.columns)) : ' '.repeat(gutter)) + line);
}
