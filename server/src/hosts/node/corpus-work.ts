import path from 'node:path';
import { languagesOf } from '../../engine/language/languages.ts';
import type { Workshop } from '../../workspace/indexing/carry-out.ts';
import { packPlace } from '../../workspace/indexing/pack-place.ts';
import type { Task } from '../../workspace/indexing/tasks.ts';
import type { Log } from '../../workspace/ports.ts';
import { PageCache } from '../../workspace/store/page-cache.ts';
import { nodeFolderFiles } from './folder-files.ts';
import { nodeStorage } from './storage.ts';

/** What a thread is told of the corpus that it works on. */
export interface CorpusPlace {
  /** Absolute path of the workspace folder. */
  readonly folder: string;
  /** Nothing outside the folder may be read, wherever links lead. */
  readonly confined: boolean;
  readonly languages: readonly string[];
  /** Absolute path of the corpus' storage; null where nothing is kept. */
  readonly storage: string | null;
}

/** What a thread is sent. */
export interface CorpusWork {
  readonly place: CorpusPlace;
  readonly task: Task;
}

/** All that work on a corpus needs on this machine, from the bare facts. */
export function workshopAt({ folder, confined, languages, storage }: CorpusPlace, log: Log, cache: PageCache = new PageCache()): Workshop {
  return {
    files: nodeFolderFiles(path.resolve(folder), { confined }),
    languageOf: languagesOf(languages),
    packs: packPlace(storage === null ? null : nodeStorage(storage), log),
    cache,
    log,
  };
}
