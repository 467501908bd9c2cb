import { describe, expect, it } from 'vitest';
import { noMetadata } from '../document/metadata.ts';
import type { Metadata } from '../document/metadata.ts';
import type { CitedSource } from '../speech/speech.ts';
import { resolveCitation } from './resolve.ts';
import type { CitableSource } from './resolve.ts';

const source = (id: string, path: string, metadata: Partial<Metadata> = {}): CitableSource => ({ id, path, metadata: { ...noMetadata, ...metadata } });

const sources = [
  source('harrow2031', 'corpus/harrow.md', {
    id: 'harrow2031', title: 'Nine Weeks of Fog: a Ferry Town Waits', author: ['Ada Harrow'], issued: '2031-05-02', 'container-title': 'The Elsby Courier',
    URL: 'https://www.courier.example/2031/05/fog?utm_source=mail&page=2',
  }),
  source('minutes', 'corpus/council/minutes.txt', { title: 'Minutes of the Harbour Board', issued: '2031-06-11', publisher: 'Elsby Borough Council' }),
  source('tide', 'corpus/tide.md', { title: 'Tide', author: ['Bram Oke', 'Ilse Vane'], issued: '2029' }),
  source('fog-again', 'corpus/fog again.md', { title: 'Fog Again', author: ['Ada Harrow'], issued: '2030-11-20', 'container-title': 'Elsby Courier' }),
  source('notes/letter', 'corpus/notes/letter.md'),
  source('old/letter', 'corpus/old/letter.md'),
];

const resolve = (kind: CitedSource['kind'], reference: string) =>
  resolveCitation({ kind, reference, locator: null, span: { start: 0, end: 0 } }, sources);

const certain = (id: string) => ({ source: id, certain: true, unknownKey: false });
const likely = (id: string) => ({ source: id, certain: false, unknownKey: false });
const nobody = { source: null, certain: false, unknownKey: false };

describe('resolveCitation', () => {
  it.each([
    ['harrow2031', certain('harrow2031')],
    ['@harrow2031', certain('harrow2031')],
    ['minutes', certain('minutes')],
    ['Harrow2031', { ...nobody, unknownKey: true }],
    ['nobody1999', { ...nobody, unknownKey: true }],
  ])('knows the key %s', (key, expected) => {
    expect(resolve('key', key)).toEqual(expected);
  });

  it.each([
    ['http://courier.example/2031/05/fog/?page=2&fbclid=xyz#top', certain('harrow2031')],
    ['https://web.archive.org/web/20310601000000/https://www.courier.example/2031/05/fog?page=2', certain('harrow2031')],
    ['https://courier.example/2031/05/fog?page=3', nobody],
    ['mailto:harrow@courier.example', nobody],
    ['../corpus/harrow.md#p4', certain('harrow2031')],
    ['corpus/fog%20again.md', certain('fog-again')],
    ['council/minutes', certain('minutes')],
    ['minutes.txt', certain('minutes')],
    ['letter.md', nobody],
    ['notes/letter.md', certain('notes/letter')],
    ['utes.txt', nobody],
    ['#top', nobody],
  ])('knows the target %s', (target, expected) => {
    expect(resolve('link', target)).toEqual(expected);
  });

  it.each([
    ['Ada Harrow, “Nine Weeks of Fog,” The Elsby Courier, May 2, 2031.', certain('harrow2031')],
    ['See Harrow, 2031, and what followed.', certain('harrow2031')],
    ['Harrow, Courier archive, June 4, 2031', likely('harrow2031')],
    ['The Elsby Courier, 20 November 2030', certain('fog-again')],
    ['Minutes of the Harbour Board, item 4', certain('minutes')],
    ['Oke and Vane, Tide', certain('tide')],
    ['Harrow, *Nine Weeks*, 45', likely('harrow2031')],
    ['Harrow, “Fog,” 45', nobody],
    ['Harrow, “Again,” 45', likely('fog-again')],
    ['Vane, Tide, 12', certain('tide')],
    ['Harrow, *Long Wall*, 45', nobody],
    ['Harrow had waited for the ferry at Elsby for nine weeks, and she was not alone, as everybody knew who read the papers', nobody],
    ['Bram Oke', likely('tide')],
    ['Ada Harrow', nobody],
    ['Elsby Courier', nobody],
    ['Elsby Borough Council', likely('minutes')],
    ['time and tide wait for no one', nobody],
    ['read at https://courier.example/2031/05/fog?page=2.', certain('harrow2031')],
    ['as [@minutes, p. 3] has it', certain('minutes')],
    ['', nobody],
  ])('knows what a note mentions: %s', (note, expected) => {
    expect(resolve('note', note)).toEqual(expected);
  });
});
