import { diffArrays } from 'diff';
import type { Document } from '../../server/src/engine/document/document.ts';
import type { Fixture } from './fixtures.ts';
import { originalOf, wordsOf } from './fixtures.ts';

/** How the words of a source in another format differ from the known ones. */
export interface WordFigures {
  readonly known: number;
  /** Known words that are not there in their order, and words that are there between them. */
  readonly missing: number;
  readonly extra: number;
  /** The differences, for people. */
  readonly told: readonly string[];
}

/** Words that a program prints again at the top of a page, or leaves out: the head of the report's table. */
const headOfTable = 9;
const withHeadOfTable: ReadonlySet<string> = new Set(['libreoffice/wrenfield-report.epub', 'libreoffice/wrenfield-report.pdf', 'tex/wrenfield-report.pdf']);

/** So many words may differ that are the program's own doing. */
export function allowanceOf({ name }: Fixture): number {
  return withHeadOfTable.has(name) ? headOfTable : 0;
}

/** Sets the words of a document against those of the source that its file was made of. */
export function compareWords({ stem }: Fixture, document: Document): WordFigures {
  const original = originalOf(stem);
  const known = wordsOf(original, original.metadata.title);
  const changes = diffArrays(known, wordsOf(document, original.metadata.title));
  // What a program puts on a title page of its own before the text is none of it, and so are the numbers of a list where they are printed.
  const numbers = new Set(original.blocks.filter(({ kind }) => kind === 'list-item').map((_, index) => String(index + 1)));
  return {
    known: known.length,
    missing: changes.filter(({ removed }) => removed).reduce((sum, { value }) => sum + value.length, 0),
    extra: changes.filter(({ added }, index) => added && index > 0).reduce((sum, { value }) => sum + value.filter((word) => !numbers.has(word)).length, 0),
    told: changes.filter(({ added, removed }) => added || removed).map(({ added, value }) => `${added ? '+' : '-'} ${value.slice(0, 12).join(' ')}`),
  };
}
