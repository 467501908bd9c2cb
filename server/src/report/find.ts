import type { CorpusSnapshot } from '../workspace/corpus.ts';
import type { FoundWords } from '../workspace/find-words.ts';
import type { FoundPassages } from './report.ts';
import { sourcesById, toPassage } from './to-report.ts';

/** Where words stand in the corpus, as passages. */
export function toFoundPassages(found: FoundWords, corpus: CorpusSnapshot, showPath: (path: string) => string): FoundPassages {
  const context = { checked: found, sources: sourcesById(corpus), showPath };
  return { passages: found.passages.flatMap((passage) => toPassage(passage, context)) };
}
