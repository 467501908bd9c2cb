import type { Forms } from '../language/forms.ts';
import { words } from '../text/words.ts';

const digits = /\d+(?:[.,]\d+)*/g;

/**
 * The values of the numbers in a text, in order: figures (`1,200`, `3.5`) and number words, each word by itself, since two texts are
 * compared and neither is read aloud.
 */
export function numbersIn(text: string, forms: Forms): readonly number[] {
  const figures = [...text.matchAll(digits)].map((match) => ({ at: match.index, value: figureValue(match[0]) }));
  const spelled = words(text).flatMap((word) => {
    const value = forms.numberWords.get(word.folded);
    return value === undefined || /\d/.test(word.folded) ? [] : [{ at: word.start, value }];
  });
  return [...figures, ...spelled].sort((a, b) => a.at - b.at).map(({ value }) => value);
}

/** A comma before three digits groups thousands; any other parts decimals as a point does. */
function figureValue(figure: string): number {
  return Number(figure.replace(/,(?=\d{3}(?:\D|$))/g, '').replace(/,/g, '.').replace(/\.(?=.*\.)/g, ''));
}

/** Whether two texts hold the same values, in whatever order. */
export function sameNumbers(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && [...a].sort((x, y) => x - y).join(' ') === [...b].sort((x, y) => x - y).join(' ');
}
