import { Index } from 'flexsearch';
import type { Searcher } from '../measure/queries.ts';
import type { Answer } from '../queries/judge-answer.ts';
import { blocksOf, textOf } from './blocks.ts';

const answers = 20;

/** Full-text search in memory; `suggest` lets it answer where not every word is there. */
export function openFlexSearch(texts: readonly string[]): Searcher<Answer> {
  const blocks = blocksOf(texts);
  const index = new Index({ tokenize: 'strict', resolution: 9 });
  for (const [id, block] of blocks.entries()) index.add(id, textOf(block, texts));
  return {
    find: (quotation) => {
      const ids: readonly unknown[] = index.search(quotation, { limit: answers, suggest: true });
      return ids.flatMap((id) => blocks[Number(id)] ?? []);
    },
    locate: (block) => block,
  };
}
