import type { Random } from '../random.ts';
import { pickFrom, pickNumber, seeded } from '../random.ts';
import { editionOf, reprintOf } from './copies.ts';
import type { Desk } from './documents.ts';
import { writeArticle, writeBook, writeReport } from './documents.ts';
import { createProseWriter } from './prose.ts';
import { createVocabulary } from './vocabulary.ts';

/** One file of a corpus. */
export interface SourceFile {
  /** Relative, `/` between names. */
  readonly path: string;
  readonly text: string;
}

export interface CorpusSize {
  /** Of UTF-8, about: the last file of each kind may go over by a few paragraphs. */
  readonly bytes: number;
  readonly seed: number;
}

interface Kind {
  readonly name: string;
  readonly ending: string;
  /** Of the corpus's bytes. */
  readonly share: number;
  /** Bytes of its smallest and its largest. */
  readonly least: number;
  readonly most: number;
  readonly write: (bytes: number, desk: Desk) => string;
  /** One in so many is a near copy of an earlier one. */
  readonly copyOneIn: number;
  readonly copy: (earlier: string, random: Random) => string;
}

/** What a writer's sources are like: most bytes in a few books, most files small. At 100 MB these are about 500 files. */
const kinds: readonly Kind[] = [
  { name: 'book', ending: 'txt', share: 0.88, least: 500_000, most: 1_700_000, write: writeBook, copyOneIn: 12, copy: editionOf },
  { name: 'report', ending: 'txt', share: 0.1, least: 20_000, most: 120_000, write: writeReport, copyOneIn: 20, copy: editionOf },
  { name: 'article', ending: 'md', share: 0.02, least: 2000, most: 16_000, write: writeArticle, copyOneIn: 8, copy: reprintOf },
];

/** As many earlier files of a kind are kept to be copied. */
const kept = 20;

/** A corpus of invented text: the same one for the same size and seed, on every machine. */
export function* generateCorpus({ bytes, seed }: CorpusSize): Generator<SourceFile> {
  const random = seeded(seed);
  const desk: Desk = { random, writer: createProseWriter(createVocabulary(), random), quotable: [] };
  for (const kind of kinds) {
    const target = bytes * kind.share;
    const earlier: string[] = [];
    for (let written = 0, number = 1; written < target; number++) {
      const isCopy = number % kind.copyOneIn === 0 && earlier.length > 0;
      const text = isCopy ? kind.copy(pickFrom(random, earlier), random) : kind.write(sizeOf(kind, target - written, random), desk);
      if (earlier.length < kept) earlier.push(text);
      else earlier[pickNumber(random, kept)] = text;
      yield { path: `${kind.name}s/${kind.name}-${String(number).padStart(4, '0')}.${kind.ending}`, text };
      written += Buffer.byteLength(text);
    }
  }
}

/** Small ones are commoner than large ones; a rest that is too small for another goes into the last. */
function sizeOf({ least, most }: Kind, left: number, random: Random): number {
  const size = least * (most / least) ** random();
  return size + least > left ? left : size;
}
