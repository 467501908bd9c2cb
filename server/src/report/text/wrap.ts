import type { Printer, Style } from './printer.ts';

/** A word as it is printed. */
export interface PrintedWord {
  readonly pieces: readonly Piece[];
  /** How many columns of a terminal it takes. */
  readonly columns: number;
  /** Where it follows the word before it without a space: `tight` stays with it, `loose` may begin a line. */
  readonly joined?: 'tight' | 'loose';
}

/** A stretch of one style, or several one upon the other. */
export interface Piece {
  readonly text: string;
  readonly styles: readonly Style[];
}

const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6\p{Emoji_Presentation}]/u;
const combining = /\p{Mn}|\p{Me}|\u200d|\ufe0f/u;

/** How many columns of a terminal a text takes; ideographs and emoji take two. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) columns += combining.test(character) ? 0 : wide.test(character) ? 2 : 1;
  return columns;
}

/** The words of a text in one style. In scripts without spaces, a line may end behind any character. */
export function plainWords(text: string, ...styles: readonly Style[]): PrintedWord[] {
  return text.split(/\s+/u).filter((word) => word !== '').flatMap((word) =>
    breakable(word).map((part, index) => ({ pieces: [{ text: part, styles }], columns: columnsOf(part), joined: index > 0 ? 'loose' : undefined })));
}

/** A word of ideographs as its characters, closing marks kept with what they close; any other word whole. */
export function breakable(word: string): string[] {
  return wide.test(word) ? (word.match(/[\p{Ps}\p{Pi}]*.[\p{Pe}\p{Pf}\p{Po}\p{M}ー]*/gsu) ?? [word]) : [word];
}

/** Fills lines of at most so many columns; a word that is longer has a line of its own. */
export function wrap(words: readonly PrintedWord[], columns: number, printer: Printer): string[] {
  const lines: PrintedWord[][] = [];
  let used = 0;
  for (const word of bound(words)) {
    const line = lines.at(-1);
    const space = word.joined === undefined ? 1 : 0;
    if (line !== undefined && used + space + word.columns <= columns) {
      line.push(word);
      used += space + word.columns;
    } else {
      lines.push([word]);
      used = word.columns;
    }
  }
  return lines.map((line) => paintLine(line, printer));
}

/** The words with those that stay together made one. */
function bound(words: readonly PrintedWord[]): PrintedWord[] {
  const merged: PrintedWord[] = [];
  for (const word of words) {
    const before = merged.at(-1);
    if (before === undefined || word.joined !== 'tight') merged.push(word);
    else merged[merged.length - 1] = { ...before, pieces: [...before.pieces, ...word.pieces], columns: before.columns + word.columns };
  }
  return merged;
}

/** Neighbours of one style are painted together, the spaces between them too. */
function paintLine(words: readonly PrintedWord[], { paint }: Printer): string {
  const runs: { text: string; styles: readonly Style[] }[] = [];
  words.forEach(({ pieces, joined }, at) => {
    pieces.forEach((piece, index) => {
      const space = at > 0 && index === 0 && joined === undefined ? ' ' : '';
      const last = runs.at(-1);
      if (last !== undefined && last.styles.join() === piece.styles.join()) last.text += space + piece.text;
      else runs.push(...(space === '' ? [] : [{ text: space, styles: [] }]), { ...piece });
    });
  });
  return runs.map(({ text, styles }) => styles.reduce((painted, style) => paint(style, painted), text)).join('');
}

/** Lines behind a label, the label before the first alone. @param gutter columns that the label and what parts it from the text take */
export function labelled(label: { readonly shown: string; readonly columns: number }, gutter: number, lines: readonly string[]): string[] {
  return lines.map((line, index) => (index === 0 ? label.shown + ' '.repeat(Math.max(1, gutter - label.columns)) : ' '.repeat(gutter)) + line);
}
