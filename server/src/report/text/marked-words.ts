import type { Span } from '../../engine/text/span.ts';
import { visible } from '../../engine/text/visible.ts';
import type { Printer, Style } from './printer.ts';
import { breakable, columnsOf, plainWords } from './wrap.ts';
import type { PrintedWord } from './wrap.ts';

/** How the words that differ are shown: in colour, or between brackets that can be read in a log. */
export interface Marking {
  readonly style: Style;
  readonly open: string;
  readonly close: string;
}

/** What the draft has and the source has not. */
export const drafted: Marking = { style: 'error', open: '[-', close: '-]' };
/** What the source has and the draft has not. */
export const original: Marking = { style: 'good', open: '{+', close: '+}' };

/** A stretch of a text to print. */
export interface MarkedText {
  readonly text: string;
  readonly span: Span;
  /** What differs, in order, in the same text. */
  readonly differing: readonly Span[];
  readonly marking: Marking;
}

/** Beyond this many words, what lies far from the differences is left out. */
const longest = 60;
/** Words that stay around a difference, and at either end. */
const nearby = 10;

/** The words of a text, those that differ marked. Of a long one, what is far from any difference and from its ends is left out. */
export function markedWords({ text, span, differing, marking }: MarkedText, printer: Printer): PrintedWord[] {
  const words = wordsIn(text, span);
  const isMarked = (word: Span): boolean => differing.some((mark) => mark.start < word.end && word.start < mark.end);
  const shown = words.length <= longest ? words.map(() => true) : nearTo(words.map((word, index) => isMarked(word) || index === 0 || index === words.length - 1));
  const printed: PrintedWord[] = [];
  words.forEach((word, index) => {
    if (shown[index] === false) {
      if (shown[index - 1] === true) printed.push(...plainWords('⋯', 'faint'));
      return;
    }
    const before = words[index - 1];
    if (before !== undefined && text.slice(before.end, word.start).includes('\n\n')) printed.push(...plainWords('¶', 'faint'));
    printed.push(...printWord(text, word, { differing, marking }, printer));
  });
  return printed;
}

function wordsIn(text: string, { start, end }: Span): Span[] {
  return [...text.slice(start, end).matchAll(/\S+/gu)].map((match) => ({ start: start + match.index, end: start + match.index + match[0].length }));
}

/** True around each that is true. */
function nearTo(kept: readonly boolean[]): boolean[] {
  const near = kept.map(() => false);
  kept.forEach((isKept, index) => {
    if (isKept) near.fill(true, Math.max(0, index - nearby), index + nearby + 1);
  });
  return near;
}

/** A word in its pieces, cut where a difference begins or ends inside it. */
function printWord(text: string, word: Span, { differing, marking }: Pick<MarkedText, 'differing' | 'marking'>, printer: Printer): PrintedWord[] {
  const marks = differing.filter((mark) => mark.start < word.end && word.start < mark.end);
  const cuts = [...new Set([word.start, ...marks.flatMap(({ start, end }) => [start, end]), word.end])].filter((at) => at >= word.start && at <= word.end).sort((a, b) => a - b);
  return cuts.slice(1).flatMap((end, index) => {
    const start = cuts[index] ?? end;
    const mark = marks.find((candidate) => candidate.start <= start && end <= candidate.end);
    const plain = visible(text.slice(start, end));
    const inBrackets = mark === undefined || printer.hasColour ? plain
      : `${isFirstOf(text, mark, start) ? marking.open : ''}${plain}${isLastOf(text, mark, end) ? marking.close : ''}`;
    return breakable(inBrackets).map((part, at): PrintedWord => ({
      pieces: [{ text: part, styles: mark === undefined ? [] : [marking.style, 'strong'] }],
      columns: columnsOf(part),
      joined: at > 0 ? 'loose' : index > 0 ? 'tight' : undefined,
    }));
  });
}

function isFirstOf(text: string, mark: Span, start: number): boolean {
  return text.slice(mark.start, start).trim() === '';
}

function isLastOf(text: string, mark: Span, end: number): boolean {
  return text.slice(end, mark.end).trim() === '';
}
