import { workersInProcess } from './indexing/in-process.ts';
import type { PackPlace } from './indexing/pack-place.ts';
import { packPlace } from './indexing/pack-place.ts';
import type { Workers } from './indexing/workers.ts';
import type { LanguageOf } from '../engine/language/languages.ts';
import type { FolderFiles, Log, Storage } from './ports.ts';
import { PageCache } from './store/page-cache.ts';

/** How a corpus is kept, and who does the long work on it. */
export interface Keeping {
  /** Where what was worked out is kept between runs; null: nowhere. */
  readonly storage: Storage | null;
  readonly packs: PackPlace;
  readonly cache: PageCache;
  readonly workers: Workers;
}

/** What a corpus is kept for, and by whom. */
export interface KeepingRequest {
  readonly files: FolderFiles;
  readonly languageOf: LanguageOf;
  readonly log: Log;
}

/** Keeps a corpus in memory, or in a storage where one is given, and does all work on the main loop. */
export function keepingInProcess({ files, languageOf, log }: KeepingRequest, storage: Storage | null = null): Keeping {
  const packs = packPlace(storage, log);
  const cache = new PageCache();
  return { storage, packs, cache, workers: workersInProcess({ files, languageOf, packs, cache, log }) };
}
