import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { propertyRuns } from '../../../../test/property-runs.ts';
import { words } from '../text/words.ts';
import { utf16Offset } from './checkpoints.ts';
import { emptyHash, extendHashBy } from './hash.ts';
import { buildSegment } from './segment.ts';
import { createTokens, reserve, tokenize } from './tokenize.ts';

interface Token {
  readonly hash: number;
  readonly start: number;
  readonly end: number;
}

/** The words of a text as the index reads them, in runs of at most `capacity`; byte offsets. */
function tokensOf(text: string, capacity: number): Token[] {
  const bytes = new TextEncoder().encode(text);
  const tokens = createTokens(capacity);
  const found: Token[] = [];
  for (let at = 0; at < bytes.length;) {
    at = tokenize(bytes, at, bytes.length, tokens);
    for (let i = 0; i < tokens.count; i++) found.push({ hash: tokens.hashes[i]!, start: tokens.starts[i]!, end: tokens.ends[i]! });
  }
  return found;
}

/** The same words as they are read in UTF-16, with their byte offsets. */
function expectedOf(text: string): Token[] {
  const byteOffset = (unit: number): number => new TextEncoder().encode(text.slice(0, unit)).length;
  return words(text).map(({ start, end, folded }) => ({ hash: extendHashBy(emptyHash, folded), start: byteOffset(start), end: byteOffset(end) }));
}

const characters = fc.constantFrom(
  'a', 'B', 'z', '0', ' ', '\n', '.', '-', '…', "'", '’', 'é', 'e\u0301', 'ß', 'œ', 'ﬁ', 'ﬃ', '½', 'Ж', 'ς', '한', '字', 'か', 'ｶﾞ', 'ー', 'ก', '็', '🎉', '👍🏽', '𝐁', '𠮷', '𞤀', '\u00ad', '\u200b', '\u2060', '\ufeff');

describe('tokenize', () => {
  it('reads bytes as `words` reads text', () => {
    fc.assert(fc.property(fc.string({ unit: characters, maxLength: 60 }), (text) => {
      expect(tokensOf(text, 100)).toEqual(expectedOf(text));
    }), { seed: 1, numRuns: propertyRuns(200) });
  });

  it('reads any characters', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
      const wellFormed = new TextDecoder().decode(new TextEncoder().encode(text));
      expect(tokensOf(wellFormed, 100)).toEqual(expectedOf(wellFormed));
    }), { seed: 2, numRuns: propertyRuns(100) });
  });

  it('goes on where it had no more room', () => {
    fc.assert(fc.property(fc.string({ unit: characters, maxLength: 40 }), fc.integer({ min: 2, max: 5 }), (text, capacity) => {
      expect(tokensOf(text, capacity)).toEqual(tokensOf(text, 100));
    }), { seed: 3, numRuns: propertyRuns(150) });
  });

  it('survives bytes that are no UTF-8', () => {
    const bytes = Uint8Array.from([0xff, 0x61, 0xf0, 0x9f, 0xe5, 0xad, 0xc3]);
    const tokens = createTokens(8);
    expect(() => tokenize(bytes, 0, bytes.length, tokens)).not.toThrow();
  });

  it('has room for the most words that bytes can hold', () => {
    const text = 'a '.repeat(500) + '字'.repeat(500);
    const bytes = new TextEncoder().encode(text);
    const tokens = createTokens(2);
    reserve(tokens, bytes.length);
    expect(tokenize(bytes, 0, bytes.length, tokens)).toBe(bytes.length);
    expect(tokens.count).toBe(1000);
  });
});

describe('utf16Offset', () => {
  it('leads every character back to its UTF-16 offset, across checkpoints', () => {
    const text = 'aé字🎉 '.repeat(700);
    const before = 'x🎉'.repeat(333);
    const encoder = new TextEncoder();
    const segment = buildSegment([{ source: 6, bytes: encoder.encode(before) }, { source: 7, bytes: encoder.encode(text) }]);
    const source = segment.sources[1]!;
    let byte = source.startByte;
    let unit = 0;
    for (const character of text) {
      expect(utf16Offset(segment, source, byte)).toBe(unit);
      byte += encoder.encode(character).length;
      unit += character.length;
    }
    expect(utf16Offset(segment, source, source.endByte)).toBe(text.length);
  });
});
