import type { Forms, Numerals } from '../language/forms.ts';
import { numberWordValue } from '../language/number-words.ts';
import { words } from '../text/words.ts';

/** A fraction, alone or behind a whole number; figures, with what may part their groups; a plain space does so between groups of three alone. */
const digits = /(?:(\d+)[ \u00a0-]+)?(?<![\d/])(\d{1,3})\/(\d{1,3})(?![\d/])|\d{1,3}(?:[ \u00a0\u202f\u2009'\u2019]\d{3})+(?!\d)(?:[.,]\d+)*|\d+(?:[.,]\d+)*/g;

/**
 * The values of the numbers in a text, in order: figures (`1,200`, `3.5`, `2½`) and number words, each word by itself, since two texts are
 * compared and neither is read aloud.
 */
export function numbersIn(text: string, forms: Forms): readonly number[] {
  const plain = text.replace(vulgarFraction, (fraction) => ` ${fraction.normalize('NFKC').replace('\u2044', '/')}`);
  const figures = [...plain.matchAll(digits)].map((match) => ({ at: match.index, value: fractionValue(match) ?? figureValue(match[0], forms.numerals) }));
  const spelled = words(text).flatMap((word) => {
    const value = numberWordValue(word.folded, forms);
    return value === undefined || /\d/.test(word.folded) ? [] : [{ at: word.start, value }];
  });
  return [...figures, ...spelled].sort((a, b) => a.at - b.at).map(({ value }) => value);
}

/** `½` and its kin. */
const vulgarFraction = /[\u00bc-\u00be\u2150-\u215e]/g;

function fractionValue([, whole = '0', above, below]: RegExpExecArray): number | null {
  return above === undefined || Number(below) === 0 ? null : Number(whole) + Number(above) / Number(below);
}

/** A comma, or where decimals have one a point, groups thousands before three digits; any other parts decimals. */
function figureValue(written: string, { decimal }: Numerals): number {
  const bare = written.replace(/[^\d.,]/g, '');
  const figure = decimal === ',' ? bare.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.')) : bare;
  return Number(figure.replace(/,(?=\d{3}(?:\D|$))/g, '').replace(/,/g, '.').replace(/\.(?=.*\.)/g, ''));
}

/** Whether two texts hold the same values, in whatever order. */
export function sameNumbers(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && [...a].sort((x, y) => x - y).join(' ') === [...b].sort((x, y) => x - y).join(' ');
}
