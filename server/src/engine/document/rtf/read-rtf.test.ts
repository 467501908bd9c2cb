import { describe, expect, it } from 'vitest';
import type { DraftDocument } from '../document.ts';
import { brokenPromises, outline } from '../test-support.ts';
import { readRtf } from './read-rtf.ts';

function read(body: string, head = ''): DraftDocument {
  const outcome = readRtf(Uint8Array.from(`{\\rtf1\\ansi\\ansicpg1252\\deff0${head}${body}}`, (character) => character.charCodeAt(0)));
  if ('failure' in outcome) throw new Error(outcome.failure.message);
  expect(brokenPromises(outcome.document)).toEqual([]);
  return outcome.document;
}

describe('Rich Text', () => {
  it.each<[string, string, string]>([
    ['characters by number, with a fallback for older readers', '\\u8220?It rose\\u8221? \\u-3?', '“It rose” \ufffd'],
    ['a longer fallback', '{\\uc3\\u8364 EUR}, it said', '€, it said'],
    ['bytes of its code page', '\\\'93It rose\\\'94, caf\\\'e9', '“It rose”, café'],
    ['marks that have words', '\\ldblquote It rose\\emdash at noon\\rdblquote', '“It rose—at noon”'],
    ['braces and backslashes', '\\{a\\}\\\\b', '{a}\\b'],
    ['lines of the file, which are none of the text', 'It\r\n rose', 'It rose'],
  ])('has %s', (_, body, text) => {
    expect(read(body).text).toBe(text);
  });

  it('has bytes of its fonts’ alphabets', () => {
    expect(read('{\\f1\\\'d0\\\'e5\\\'ea\\\'e0} \\\'e9', '{\\fonttbl{\\f0\\fcharset0 A;}{\\f1\\fcharset204 B;}}').text).toBe('Река é');
  });

  it('has neither what is hidden, deleted or for other programs, nor headers and comments', () => {
    const body = 'The gate {\\v secret }was {\\deleted never }up{\\*\\bkmkstart x}{\\header Head}{\\*\\annotation {\\pard No.\\par}}.{\\pict 0102}{\\field{\\*\\fldinst HYPERLINK "x"}{\\fldrslt  Here.}}';
    expect(read(body).text).toBe('The gate was up. Here.');
  });

  it('has notes, headings, lists, cells, and quotations by style or indentation', () => {
    const head = '{\\stylesheet{\\s1 heading 2;}{\\s2 Quote;}}';
    const body = '\\pard\\s1 The call\\par\\pard Up{\\super\\chftn{\\footnote\\pard\\chftn  By hand.\\par}}.\\par\\pard\\s2 Keep it shut.\\par\\pard It rang.\\par\\pard\\li720 Open it.\\par'
      + '\\pard\\li720\\fi-360 1.\\tab Nine hours;\\par\\pard\\li720\\fi-360{\\listtext\\bullet\\tab}\\ls1 ten.\\par\\pard\\intbl One\\cell Two\\cell\\row\\pard End.';
    const document = read(body, head);
    expect(outline(document)).toEqual([
      'heading2: The call', 'paragraph: Up.', 'paragraph q0/1: Keep it shut.', 'paragraph: It rang.', 'paragraph q1/1: Open it.', 'list-item: Nine hours;', 'list-item: ten.', 'table-cell: One', 'table-cell: Two',
      'paragraph: End.', 'note ^1: By hand.',
    ]);
    expect(document.marks.filter(({ kind }) => kind === 'note-reference')).toHaveLength(1);
  });

  it('says who wrote it', () => {
    expect(read('It rose.', '{\\info{\\title The Gate}{\\author Teodor Wrenfield}{\\*\\company X}}').metadata).toMatchObject({ title: 'The Gate', author: ['Teodor Wrenfield'] });
  });

  it.each(['{'.repeat(5000), '}'.repeat(100), '\\', '\\u', '\\bin99999999999 x', '{\\footnote '.repeat(50)])('never breaks: %j', (body) => {
    expect(() => read(body)).not.toThrow();
  });
});
