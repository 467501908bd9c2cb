import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { languagesOf } from '../../../server/src/engine/language/languages.ts';
import { nodeFolderFiles } from '../../../server/src/hosts/node/folder-files.ts';
import { nodeStorage } from '../../../server/src/hosts/node/storage.ts';
import type { Workshop } from '../../../server/src/workspace/indexing/carry-out.ts';
import { carryOut } from '../../../server/src/workspace/indexing/carry-out.ts';
import { packPlace } from '../../../server/src/workspace/indexing/pack-place.ts';
import { planBatches } from '../../../server/src/workspace/indexing/plan-batches.ts';
import type { WrittenPack } from '../../../server/src/workspace/indexing/tasks.ts';
import type { FileEntry } from '../../../server/src/workspace/ports.ts';
import { PageCache } from '../../../server/src/workspace/store/page-cache.ts';
import { openSourceShard } from '../../../server/src/workspace/store/source-shard.ts';
import type { Tier, TierSource } from '../tiers/tier.ts';
import { tierFiles } from '../tiers/tier.ts';
import { complain, strictLog } from './strict-log.ts';

/** A corpus read from its files and kept on disk, by one thread. Rates in MB of text a second; sizes in bytes per byte of text. */
export interface KeepFigures {
  /** Files read, text extracted, indexed and written. */
  readonly readingRate: number;
  /** Who speaks found out and written, and what can be quoted. */
  readonly speakerRate: number;
  /** What is kept beside the text: the passage index; blocks, marks, lines and metadata; speakers and what completion reads. */
  readonly index: number;
  readonly documents: number;
  readonly speakers: number;
}

/** The packs of a tier, in the order of its sources. */
export interface KeptCorpus {
  readonly texts: readonly WrittenPack[];
}

/** Where a tier's packs are, and the list of them. */
export const keptFolder = (folder: string): string => path.join(folder, 'kept');
export const keptList = (folder: string): string => path.join(folder, 'kept.json');

interface BatchMember {
  readonly entry: FileEntry;
  readonly source: TierSource;
}

/** What one batch cost: milliseconds and bytes. */
interface BatchCost {
  readonly shard: WrittenPack;
  readonly reading: number;
  readonly speaking: number;
  readonly index: number;
  readonly documents: number;
  readonly speakers: number;
}

const overseer = { isCancellationRequested: false, at: () => undefined };

/** Keeps a tier as the server does, batch by batch, and leaves it on disk for `measureLazily`. */
export async function measureKeeping(folder: string, tier: Tier): Promise<KeepFigures> {
  const { workspace, corpus } = tierFiles(folder);
  rmSync(keptFolder(folder), { recursive: true, force: true });
  mkdirSync(keptFolder(folder));
  const workshop: Workshop = {
    files: nodeFolderFiles(workspace), languageOf: languagesOf([]), packs: packPlace(nodeStorage(keptFolder(folder)), strictLog), cache: new PageCache(), log: strictLog,
  };
  const members = tier.sources.map((source): BatchMember => ({ source, entry: { path: `corpus/${source.path}`, size: statSync(path.join(corpus, source.path)).size, modified: 0 } }));
  const costs: BatchCost[] = [];
  for (const batch of planBatches(members)) costs.push(await keepBatch(batch, workshop));
  writeFileSync(keptList(folder), JSON.stringify({ texts: costs.map(({ shard }) => shard) } satisfies KeptCorpus));
  const sum = (what: 'reading' | 'speaking' | 'index' | 'documents' | 'speakers'): number => costs.reduce((total, cost) => total + cost[what], 0);
  return {
    readingRate: tier.bytes / 1000 / sum('reading'), speakerRate: tier.bytes / 1000 / sum('speaking'),
    index: sum('index') / tier.bytes, documents: sum('documents') / tier.bytes, speakers: sum('speakers') / tier.bytes,
  };
}

async function keepBatch(batch: readonly BatchMember[], workshop: Workshop): Promise<BatchCost> {
  const start = performance.now();
  const { shard } = await carryOut({ kind: 'index', files: batch.map(({ entry }) => ({ path: entry.path, known: [] })) }, workshop, overseer);
  const indexed = performance.now();
  if (shard === null) throw new Error('a batch of sources was not kept');
  const sources = batch.map(({ entry, source }, position) => ({ position, path: entry.path, length: source.units }));
  const speech = await carryOut({ kind: 'speech', shard, sources }, workshop, overseer);
  const spoken = performance.now();
  const segment = segmentBytes(shard, workshop);
  return {
    shard, reading: indexed - start, speaking: spoken - indexed,
    index: segment - batch.reduce((total, { source }) => total + source.endByte - source.startByte, 0),
    documents: shard.size - segment,
    speakers: speech.shard?.size ?? 0,
  };
}

/** With the text. */
function segmentBytes(shard: WrittenPack, { packs, cache, log }: Workshop): number {
  const opened = openSourceShard(shard.name, packs.open(shard), { cache, log, onDamage: complain });
  opened?.close();
  return opened?.segment.length ?? 0;
}
