import { describe, expect, it } from 'vitest';
import { decodeText, maxBytes } from './decode.ts';
import { readDocument } from './read.ts';

const bytes = (...values: readonly number[]) => Uint8Array.from(values);
const ascii = (text: string) => new TextEncoder().encode(text);

describe('decoding', () => {
  it.each<[string, Uint8Array, string]>([
    ['UTF-8', ascii('é “x”'), 'é “x”'],
    ['UTF-8 with a byte order mark', bytes(0xef, 0xbb, 0xbf, 0x61), 'a'],
    ['UTF-16, little end first', bytes(0xff, 0xfe, 0x61, 0, 0x1c, 0x20), 'a“'],
    ['UTF-16, big end first', bytes(0xfe, 0xff, 0, 0x61, 0x20, 0x1c), 'a“'],
    ['UTF-16 without a byte order mark', bytes(0x61, 0, 0x62, 0, 0x63, 0), 'abc'],
    ['what the page declares', Uint8Array.from([...ascii('<meta charset="iso-8859-5">'), 0xb0]), '<meta charset="iso-8859-5">А'],
    ['an empty file', bytes(), ''],
  ])('reads %s', (_name, file, text) => {
    expect(decodeText(file)).toEqual({ text, problems: [] });
  });

  it('guesses Windows-1252 and says so', () => {
    expect(decodeText(Uint8Array.from([...ascii('He said '), 0x93, 0x6e, 0x6f, 0x94]))).toMatchObject({ text: 'He said “no”', problems: [{ code: 'encoding-guessed' }] });
  });

  it.each<[string, Uint8Array, string]>([
    ['binary', bytes(0x25, 0x50, 0x44, 0x46, 0, 1, 2), 'binary'],
    ['in no encoding that is known', bytes(0x81, 0x8d, 0x8f, 0x90, 0x9d), 'encoding'],
    ['too large', new Uint8Array(maxBytes + 1), 'too-large'],
  ])('says that a file is %s', (_name, file, code) => {
    expect(decodeText(file)).toMatchObject({ code });
  });
});

describe('reading a file', () => {
  it('chooses the reader by the ending', () => {
    expect(readDocument({ path: 'a/b.MD', text: '# x' })).toMatchObject({ document: { format: 'markdown', text: 'x' } });
    expect(readDocument({ path: 'a/b.txt', text: '\ufeff# x' })).toMatchObject({ document: { format: 'text', text: '# x' } });
  });

  it('says what it cannot read', () => {
    expect(readDocument({ path: 'a.d/b', bytes: bytes() })).toMatchObject({ failure: { code: 'unsupported' } });
    expect(readDocument({ path: 'a.md', bytes: bytes(0, 1) })).toMatchObject({ failure: { code: 'binary' } });
  });

  it('leaves the page round a pasted article out of a source, and never out of a draft', () => {
    const prose = 'The committee met again on Tuesday. '.repeat(8).trim();
    const text = `${prose}\n\nSubscribe now to our letters.\n\n“Nobody slept,” she said.`;
    expect(readDocument({ path: 'a.txt', text }, 'source')).toMatchObject({ document: { text: prose } });
    expect(readDocument({ path: 'a.txt', text })).toMatchObject({ document: { text } });
  });

  it('keeps the problems of decoding', () => {
    expect(readDocument({ path: 'a.txt', bytes: bytes(0x61, 0xe9) })).toMatchObject({ document: { text: 'aé', problems: [{ code: 'encoding-guessed' }] } });
  });
});

describe('a text in another encoding', () => {
  const russian = [0xcd, 0xe8, 0xea, 0xf2, 0xee, 0x20, 0xed, 0xe5, 0x20, 0xe7, 0xe0, 0xe1, 0xfb, 0xeb, 0x20, 0xee, 0x20, 0xe2, 0xee, 0xf0, 0xee, 0xf2, 0xe0, 0xf5, 0x2e, 0x20, 0xd0, 0xe5, 0xea, 0xe0, 0x20, 0xef, 0xee, 0xe4, 0xed, 0xff, 0xeb, 0xe0, 0xf1, 0xfc, 0x20, 0xed, 0xee, 0xf7, 0xfc, 0xfe, 0x2e];
  const japanese = [0x90, 0xec, 0x82, 0xcd, 0x96, 0xe9, 0x92, 0x86, 0x82, 0xc9, 0x91, 0x9d, 0x82, 0xa6, 0x82, 0xbd, 0x81, 0x42, 0x92, 0x4e, 0x82, 0xe0, 0x96, 0xe5, 0x82, 0xf0, 0x96, 0x59, 0x82, 0xea, 0x82, 0xc4, 0x82, 0xa2, 0x82, 0xc8, 0x82, 0xa9, 0x82, 0xc1, 0x82, 0xbd, 0x81, 0x42];
  it.each<[string, readonly number[], string]>([
    ['windows-1251', russian, 'Никто не забыл о воротах. Река поднялась ночью.'],
    ['Shift_JIS', japanese, '川は夜中に増えた。誰も門を忘れていなかった。'],
    ['Windows-1252', Array.from('Personne n\x92a oubli\xe9 la vanne, a-t-elle dit. L\x92eau est mont\xe9e.', (character) => character.charCodeAt(0)), 'Personne n’a oublié la vanne, a-t-elle dit. L’eau est montée.'],
  ])('is read as %s, and that is told', (encoding, given, text) => {
    const outcome = readDocument({ path: 'a.txt', bytes: Uint8Array.from(given) }, 'source');
    expect(outcome).toMatchObject({ document: { text, problems: [{ code: 'encoding-guessed' }] } });
    expect(JSON.stringify(outcome)).toContain(`read as ${encoding}`);
  });
});
