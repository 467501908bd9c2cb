import type { LanguageOf } from '../engine/language/languages.ts';
import { workersInProcess } from './indexing/in-process.ts';
import type { PackPlace } from './indexing/pack-place.ts';
import { packPlace } from './indexing/pack-place.ts';
import type { Workers } from './indexing/workers.ts';
import type { FolderFiles, Log, Removed, Storage } from './ports.ts';
import { PageCache } from './store/page-cache.ts';

/** How a corpus is kept, and who does the long work on it. */
export interface Keeping {
  /** Where what was worked out is kept between runs; null: nowhere. */
  readonly storage: Storage | null;
  readonly packs: PackPlace;
  readonly cache: PageCache;
  readonly workers: Workers;
}

/** A corpus that is to be kept: plain facts about it, so that they can be told to a thread. */
export interface KeepingRequest {
  readonly files: FolderFiles;
  /** Corpus folders (or single files), relative to the workspace folder. */
  readonly folders: readonly string[];
  /** Languages that its documents are said to be in; see `languagesOf`. */
  readonly languages: readonly string[];
  readonly log: Log;
}

/** Decides how a corpus is kept. */
export type KeepCorpus = (request: KeepingRequest) => Promise<Keeping>;

/** Where and for whom corpora are kept. */
export interface KeepingPlace {
  /** Nothing outside the workspace folder may be read, wherever links lead. */
  readonly confined: boolean;
  /** Absolute path of the folder for all that is kept; null: nothing is. */
  readonly storage: string | null;
}

/** How a platform keeps corpora between runs, and works on them off the main loop. */
export interface HostKeeping {
  keep(request: KeepingRequest, place: KeepingPlace): Promise<Keeping>;
  /** Removes all that is kept in a folder, of whatever corpus. @param storage its absolute path */
  purge(storage: string): Promise<Removed>;
  /** Removes what is kept of corpora that nobody has opened for long. */
  sweep(storage: string): Promise<Removed>;
}

/** What work on a corpus needs. */
interface InProcess extends Pick<KeepingRequest, 'files' | 'log'> {
  readonly languageOf: LanguageOf;
}

/** Keeps a corpus in memory, or in a storage where one is given, and does all work on the main loop. */
export function keepingInProcess({ files, languageOf, log }: InProcess, storage: Storage | null = null): Keeping {
  const packs = packPlace(storage, log);
  const cache = new PageCache();
  return { storage, packs, cache, workers: workersInProcess({ files, languageOf, packs, cache, log }) };
}
