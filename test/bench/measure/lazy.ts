import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { PassageIndex } from '../../../server/src/engine/search/passage-index.ts';
import { createPassageIndex } from '../../../server/src/engine/search/passage-index.ts';
import { nodeStorage } from '../../../server/src/hosts/node/storage.ts';
import { openTexts } from '../../../server/src/workspace/indexing/open-packs.ts';
import { packPlace } from '../../../server/src/workspace/indexing/pack-place.ts';
import type { WrittenPack } from '../../../server/src/workspace/indexing/tasks.ts';
import { PageCache } from '../../../server/src/workspace/store/page-cache.ts';
import type { LoadedTier } from '../tiers/tier.ts';
import { findAll, mixedQuotations, passageSearcher, queryOptions } from './engine.ts';
import type { KeptCorpus } from './keep.ts';
import { keptFolder, keptList } from './keep.ts';
import type { QueryFigures } from './queries.ts';
import { measureQueries } from './queries.ts';
import { complain, strictLog } from './strict-log.ts';

/** The passage index opened from disk, text and postings left there. */
export interface LazyFigures {
  /** Milliseconds; the first opening of a process that has just started, and with all bytes read into memory. */
  readonly open: number;
  readonly openWhole: number;
  readonly queries: QueryFigures;
  /** See `EngineFigures`. */
  readonly twoHundredMixed: number;
  /** Milliseconds. */
  readonly firstQuery: number;
}

/** Opens what `measureKeeping` wrote. The texts are loaded afterwards: they are for the judging of answers alone. */
export function measureLazily(folder: string, load: () => LoadedTier): LazyFigures {
  const kept = JSON.parse(readFileSync(keptList(folder), 'utf8')) as KeptCorpus;
  const start = performance.now();
  const index = openIndex(folder, kept.texts);
  const open = performance.now() - start;
  const { texts, queries } = load();
  const before = performance.now();
  index.find({ text: queries[0]?.text ?? '' });
  const firstQuery = performance.now() - before;
  const figures = measureQueries(queries, passageSearcher(index), { ...queryOptions, texts });
  const twoHundredMixed = findAll(index, mixedQuotations(queries));
  const begun = performance.now();
  openIndex(folder, kept.texts.map((pack) => ({ ...pack, bytes: readFileSync(path.join(keptFolder(folder), pack.name)) })));
  return { open, openWhole: performance.now() - begun, queries: figures, twoHundredMixed, firstQuery };
}

function openIndex(folder: string, kept: readonly WrittenPack[]): PassageIndex {
  const index = createPassageIndex();
  const packs = packPlace(nodeStorage(keptFolder(folder)), strictLog);
  const options = { cache: new PageCache(), log: strictLog, onDamage: complain };
  let next = 0;
  for (const pack of kept) {
    const numbers = (count: number): number[] => Array.from({ length: count }, () => next++);
    const texts = openTexts(pack, { packs, options, numbers });
    if (texts !== null) index.addSegment(texts.segment);
  }
  return index;
}
