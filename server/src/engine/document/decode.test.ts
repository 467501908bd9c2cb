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
