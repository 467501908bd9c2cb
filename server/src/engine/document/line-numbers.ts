import type { Span } from '../text/span.ts';

/** A line of a text, its end without the line break. */
interface Line extends Span {
  /** Without indentation and trailing white space; empty for a blank line. */
  readonly text: string;
  /** White space before it, UTF-16 units. */
  readonly indentation: number;
}

/** A number that ends a line, set off from its words. */
const setOff = /\S(?:[ ]*\t|[ ]{2})\s*([1-9][0-9]{0,3})$/;

/** Editions number every fifth line, or every tenth. A column of figures seldom counts its own lines, and never in fives. */
const every = 5;

/**
 * Where the numbers of lines stand at the right margin of a poem or a play: they end a line in every five or ten, and count the lines between
 * them. They are the edition's, and nobody's words (row 33 of the table of alterations).
 * @param lines all lines of a text, in order
 */
export function marginalNumbers(lines: readonly Line[]): readonly Span[] {
  const found: { readonly value: number; readonly line: number; readonly span: Span }[] = [];
  let count = 0;
  for (const { text, start, indentation } of lines) {
    if (text.length === 0) continue;
    count++;
    const digits = setOff.exec(text)?.[1];
    if (digits === undefined) continue;
    const from = start + indentation + text.length - digits.length;
    found.push({ value: Number(digits), line: count, span: { start: from, end: from + digits.length } });
  }
  const counts = (at: number, next: number): boolean => {
    const [one, other] = [found[at], found[next]];
    return one !== undefined && other !== undefined && one.value % every === 0 && other.value > one.value
      && (other.value - one.value) % every === 0 && other.value - one.value === other.line - one.line;
  };
  return found.filter((_, at) => counts(at, at + 1) || counts(at - 1, at)).map(({ span }) => span);
}
