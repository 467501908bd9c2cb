import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { propertyRuns } from '../../../../test/property-runs.ts';
import { prepareQuery } from './query.ts';
import type { Tokens } from './tokenize.ts';
import { createTokens, reserve, tokenize } from './tokenize.ts';
import { createWordScreen } from './word-screen.ts';

function tokensOf(text: string): Tokens {
  const bytes = new TextEncoder().encode(text);
  const tokens = createTokens(2);
  reserve(tokens, bytes.length);
  tokenize(bytes, 0, bytes.length, tokens);
  return tokens;
}

/** The longest common subsequence, by the table that everybody knows. */
function longest(a: readonly string[], b: readonly string[]): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const word of a) {
    const next = [0];
    b.forEach((other, at) => next.push(word === other ? row[at]! + 1 : Math.max(row[at + 1]!, next[at]!)));
    row = next;
  }
  return row[b.length]!;
}

describe('createWordScreen', () => {
  it('counts the longest common subsequence of words', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { minLength: 1, maxLength: 96 });
    const screen = createWordScreen();
    fc.assert(fc.property(words, words, (quoted, text) => {
      const piece = prepareQuery(quoted.join(' ')).pieces[0]!;
      const expected = longest(quoted, text);
      expect(screen.most(piece, tokensOf(text.join(' ')))).toBe(expected);
      // And once more with what was prepared.
      expect(screen.most(piece, tokensOf(text.join(' ')))).toBe(expected);
    }), { seed: 3, numRuns: propertyRuns(300) });
  });

  it.each([29, 30, 31, 60, 61, 96])('carries over between rows of %i words', (count) => {
    const words = Array.from({ length: count }, (_, index) => `w${index}`);
    const piece = prepareQuery(words.join(' ')).pieces[0]!;
    const screen = createWordScreen();
    expect(screen.most(piece, tokensOf(words.join(' ')))).toBe(count);
    expect(screen.most(piece, tokensOf(words.toReversed().join(' ')))).toBe(1);
    expect(screen.most(piece, tokensOf(''))).toBe(0);
  });
});
