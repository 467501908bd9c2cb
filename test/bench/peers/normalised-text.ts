import type { Answer } from '../queries/judge-answer.ts';

/** A stretch of a normalised text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** All sources as one string, for tools that search strings. */
export interface NormalisedText {
  readonly text: string;
  /** The stretch in the source that it is of. */
  readonly locate: (stretch: Stretch) => Answer;
}

/** In one byte a character, which engines search fastest: white space is one space, marks of quotation and dashes are typewriter's. */
export function normalise(text: string): string {
  return text.replace(/[“”„«»]/g, '"').replace(/[‘’‚]/g, "'").replace(/[–—]/g, '-').replace(/\s+/g, ' ').replace(/[^\0-\xff]/g, '?');
}

export function normaliseAll(texts: readonly string[]): NormalisedText {
  const normalised = texts.map(normalise);
  const starts: number[] = [];
  let length = 0;
  for (const text of normalised) {
    starts.push(length);
    length += text.length + 1;
  }
  return {
    text: normalised.join('\n'),
    locate: ({ start, end }) => {
      const source = starts.findLastIndex((first) => first <= start);
      const text = texts[source] ?? '';
      const from = originalOffset(text, start - (starts[source] ?? 0));
      return { source, start: from, end: from + originalOffset(text.slice(from), end - start) };
    },
  };
}

/** Where in a text the character stands that normalising moved to a place. */
function originalOffset(text: string, place: number): number {
  const isSpace = /\s/;
  let left = place;
  let at = 0;
  for (; left > 0 && at < text.length; left--) {
    const wasSpace = isSpace.test(text.charAt(at++));
    while (wasSpace && at < text.length && isSpace.test(text.charAt(at))) at++;
  }
  return at;
}
