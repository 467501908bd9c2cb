import type { Scalar } from 'yaml';
import { InlineTextBuilder } from './inline-text.ts';
import type { InlineText } from './inline-text.ts';

/** Where a YAML scalar stands and how it is written; what the `yaml` library says of it. */
export type ScalarSource = Pick<Scalar, 'type' | 'range'>;

/** Escapes of a double-quoted scalar with one letter (YAML 1.2, 5.7). */
const escapes: Readonly<Record<string, string>> = {
  '0': '\0', a: '\x07', b: '\b', t: '\t', '\t': '\t', n: '\n', v: '\v', f: '\f', r: '\r', e: '\x1b', ' ': ' ', '"': '"', '/': '/', '\\': '\\',
  N: '\x85', _: '\u00a0', L: '\u2028', P: '\u2029',
};
const hexLengths: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

/**
 * The visible text of a YAML scalar with the place of every character: plain, quoted in either way, folded or literal.
 * @param offset where in the file the YAML begins that the scalar's range counts in
 */
export function readYamlScalar(original: string, scalar: ScalarSource, offset: number): InlineText {
  const builder = new InlineTextBuilder(original);
  const start = (scalar.range?.[0] ?? 0) + offset;
  const end = (scalar.range?.[1] ?? 0) + offset;
  switch (scalar.type) {
    case 'QUOTE_SINGLE':
      readSingleQuoted(builder, original, start + 1, end - 1);
      break;
    case 'QUOTE_DOUBLE':
      readDoubleQuoted(builder, original, start + 1, end - 1);
      break;
    case 'BLOCK_FOLDED':
    case 'BLOCK_LITERAL':
      builder.copy(behindLine(original, start, end), end);
      break;
    default:
      builder.copy(start, end);
  }
  return builder.build();
}

function readSingleQuoted(builder: InlineTextBuilder, original: string, start: number, end: number): void {
  let from = start;
  for (let i = start; i + 1 < end; i++) {
    if (original[i] !== "'" || original[i + 1] !== "'") continue;
    builder.copy(from, i);
    builder.replace("'", { start: i, end: i + 2 });
    from = i + 2;
    i++;
  }
  builder.copy(from, end);
}

function readDoubleQuoted(builder: InlineTextBuilder, original: string, start: number, end: number): void {
  let from = start;
  for (let i = start; i < end; i++) {
    if (original[i] !== '\\') continue;
    builder.copy(from, i);
    from = i + readEscape(builder, original, i);
    i = from - 1;
  }
  builder.copy(from, end);
}

/** @returns how long the escape at `at` is */
function readEscape(builder: InlineTextBuilder, original: string, at: number): number {
  const letter = original.charAt(at + 1);
  if (letter === '\n' || letter === '\r') return lineJoinLength(original, at);
  const length = 2 + (hexLengths[letter] ?? 0);
  const text = letter in hexLengths ? codePoint(original.slice(at + 2, at + length)) : (escapes[letter] ?? letter);
  if (text === '\n') builder.break({ start: at, end: at + length });
  else builder.replace(text, { start: at, end: at + length });
  return length;
}

/** A backslash at a line's end joins the lines without a space. */
function lineJoinLength(original: string, at: number): number {
  let end = at + 1;
  while (/[\r\n \t]/.test(original.charAt(end))) end++;
  return end - at;
}

function codePoint(hex: string): string {
  const value = Number.parseInt(hex, 16);
  return Number.isNaN(value) || value > 0x10ffff ? '\ufffd' : String.fromCodePoint(value);
}

function behindLine(original: string, start: number, end: number): number {
  const at = original.slice(start, end).search(/[\r\n]/);
  return at < 0 ? end : start + at;
}
