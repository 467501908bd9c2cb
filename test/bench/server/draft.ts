import { createProseWriter } from '../corpus/prose.ts';
import { createVocabulary } from '../corpus/vocabulary.ts';
import type { BenchQuery } from '../queries/query.ts';
import { pickFrom, seeded } from '../random.ts';

/** A draft as a writer has it open. */
export interface BenchDraft {
  readonly text: string;
  /** UTF-16 offsets of what stands between the marks, one stretch a quotation. */
  readonly quotations: readonly { readonly start: number; readonly end: number }[];
}

const seed = 77;

/** An article that quotes all these, each in a paragraph of its own with the name of who said it. */
export function makeDraft(queries: readonly BenchQuery[]): BenchDraft {
  const random = seeded(seed);
  const writer = createProseWriter(createVocabulary(), random);
  const about = writer.subject(50);
  let text = `# ${writer.title(about)}\n`;
  const quotations = queries.map((query) => {
    text += `\n${writer.sentence(about)} ${pickFrom(random, about.people).join(' ')} wrote: “`;
    const start = text.length;
    text += quotable(query.text);
    const end = text.length;
    text += `” ${writer.sentence(about)}\n`;
    return { start, end };
  });
  return { text, quotations };
}

/** Marks of quotation inside it become single ones, and nothing in it is Markdown. */
export function quotable(text: string): string {
  return text.replace(/["“”„«»]/g, '’').replace(/[_*<>#|~`\\&]/g, '').replace(/\s+/g, ' ').trim();
}
