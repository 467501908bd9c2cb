import { createProseWriter } from '../corpus/prose.ts';
import { createVocabulary } from '../corpus/vocabulary.ts';
import { pickBetween, seeded } from '../random.ts';

/** A made-up book, before any format. */
export interface Book {
  readonly title: string;
  readonly author: string;
  readonly chapters: readonly Chapter[];
}

export interface Chapter {
  readonly title: string;
  readonly paragraphs: readonly string[];
}

const chapterLength = 60;

/** Makes books up, one after another: the same ones for the same seed. @param units UTF-16 units of each, about */
export function* makeBooks(units: number, seed: number): Generator<Book, never> {
  const random = seeded(seed);
  const writer = createProseWriter(createVocabulary(), random);
  for (;;) {
    const about = writer.subject(200);
    const chapters: Chapter[] = [];
    for (let length = 0; length < units;) {
      const paragraphs: string[] = [];
      for (let left = chapterLength; left > 0 && length < units; left--) {
        const text = Array.from({ length: pickBetween(random, 3, 8) }, () => writer.sentence(about)).join(' ');
        paragraphs.push(text);
        length += text.length + 2;
      }
      chapters.push({ title: writer.title(about), paragraphs });
    }
    yield { title: writer.title(about), author: about.people[0]?.join(' ') ?? '', chapters };
  }
}

/** All that is to be read of a book but its title, in order. */
export function textOf({ chapters }: Book): string {
  return chapters.flatMap(({ title, paragraphs }) => [title, ...paragraphs]).join('\n\n');
}
