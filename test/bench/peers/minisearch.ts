import MiniSearch from 'minisearch';
import type { Searcher } from '../measure/queries.ts';
import type { Answer } from '../queries/judge-answer.ts';
import { blocksOf, textOf } from './blocks.ts';

/** As many answers as anybody would look at. */
const answers = 20;

/** Full-text search in memory, ranked. */
export function openMiniSearch(texts: readonly string[]): Searcher<Answer> {
  const blocks = blocksOf(texts);
  const index = new MiniSearch<{ id: number; text: string }>({ fields: ['text'], idField: 'id' });
  index.addAll(blocks.map((block, id) => ({ id, text: textOf(block, texts) })));
  return {
    find: (quotation) => index.search(quotation).slice(0, answers).flatMap(({ id }) => blocks[id] ?? []),
    locate: (block) => block,
  };
}
