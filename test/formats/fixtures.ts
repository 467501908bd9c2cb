import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Document } from '../../server/src/engine/document/document.ts';
import { readAnyDocument, readDocument } from '../../server/src/engine/document/read.ts';
import { words } from '../../server/src/engine/text/words.ts';

/** From the project's folder, where every command is started. */
const folder = 'test/fixtures/formats';

/** A source of the sample corpus in another format, as a program that writers use has saved it. */
export interface Fixture {
  /** `pandoc/wire-story.docx`. */
  readonly name: string;
  readonly producer: string;
  readonly stem: string;
  readonly ending: string;
  readonly bytes: Uint8Array;
}

/** All files of the fixtures but those of the programs that make them. */
export const fixtures: readonly Fixture[] = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory() && entry.name !== 'unreadable').flatMap(({ name: producer }) =>
  readdirSync(path.join(folder, producer)).sort().map((file) => {
    const { name: stem, ext } = path.parse(file);
    return { name: `${producer}/${file}`, producer, stem, ending: ext.slice(1), bytes: readFileSync(path.join(folder, producer, file)) };
  }));

/** The source of the sample corpus that a fixture was made of. */
export function originalFile(stem: string): string {
  const file = readdirSync('corpus').find((name) => path.parse(name).name === stem);
  if (file === undefined) throw new Error(`No source is called ${stem}.`);
  return file;
}

/** That source as Verbatim reads it. */
export function originalOf(stem: string): Document {
  const file = originalFile(stem);
  const outcome = readDocument({ path: file, bytes: readFileSync(path.join('corpus', file)) }, 'source');
  if ('failure' in outcome) throw new Error(outcome.failure.message);
  return outcome.document;
}

/** A fixture as Verbatim reads it. */
export async function read({ name, bytes }: Fixture): Promise<Document> {
  const outcome = await readAnyDocument({ path: name, bytes }, 'source');
  if ('failure' in outcome) throw new Error(`${name}: ${outcome.failure.message}`);
  return outcome.document;
}

/** The words of a document but for its title, which some programs print, and marks of pages and times, folded. */
export function wordsOf({ text, blocks }: Document, title?: string): string[] {
  return blocks.filter(({ kind, span }) => kind !== 'title' && kind !== 'description' && text.slice(span.start, span.end) !== title)
    .flatMap(({ span }) => words(text.slice(span.start, span.end).replace(/\[(?:p\. \d+|\d\d:\d\d:\d\d)\]/g, '')).map(({ folded }) => folded));
}
