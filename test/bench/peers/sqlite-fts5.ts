import { rmSync } from 'node:fs';
import type { Searcher } from '../measure/queries.ts';
import type { Answer } from '../queries/judge-answer.ts';
import { normalisedWords } from '../words.ts';
import { blocksOf, textOf } from './blocks.ts';

const answers = 20;
/** Between the two words of a pair: letters, or the tokeniser would part them again. */
const joiner = 'x0x';

/**
 * SQLite's full-text index, fed with pairs of neighbouring words: the best of what can be had ready-made.
 * @param file for the database; whatever stands there is replaced
 */
export async function openSqliteFts5(texts: readonly string[], file: string): Promise<Searcher<Answer>> {
  // Not every Node has it: whoever does not ask for this tool must not need it.
  const { DatabaseSync } = await import('node:sqlite');
  const blocks = blocksOf(texts);
  rmSync(file, { force: true });
  const database = new DatabaseSync(file);
  database.exec(`pragma journal_mode = off; pragma synchronous = off; create virtual table blocks using fts5(pairs, content='', tokenize='unicode61'); begin`);
  const insert = database.prepare('insert into blocks(rowid, pairs) values (?, ?)');
  for (const [id, block] of blocks.entries()) insert.run(id + 1, pairsOf(textOf(block, texts)).join(' '));
  database.exec(`commit; insert into blocks(blocks) values ('optimize')`);
  const select = database.prepare(`select rowid as id from blocks where blocks match ? order by rank limit ${answers}`);
  return {
    find: (quotation) => {
      const pairs = pairsOf(quotation);
      return pairs.length === 0 ? [] : select.all(pairs.map((pair) => `"${pair}"`).join(' OR ')).flatMap(({ id }) => blocks[Number(id) - 1] ?? []);
    },
    locate: (block) => block,
  };
}

function pairsOf(text: string): string[] {
  const words = normalisedWords(text);
  return words.slice(1).map((word, index) => `${words[index] ?? ''}${joiner}${word}`);
}
