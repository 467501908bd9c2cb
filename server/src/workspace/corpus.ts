import type { LanguageOf } from '../engine/language/languages.ts';
import type { PassageIndex } from '../engine/search/passage-index.ts';
import { createPassageIndex } from '../engine/search/passage-index.ts';
import { countWords } from '../engine/text/words.ts';
import { contentHash } from './content-hash.ts';
import type { CorpusHistory } from './corpus-history.ts';
import { createHistory } from './corpus-history.ts';
import type { CorpusSnapshot, StoredSource } from './corpus-snapshot.ts';
import { takeSnapshot } from './corpus-snapshot.ts';
import type { Cancellation, FileEntry, FolderFiles, Log, Progress, Scheduler, SkippedFile } from './ports.ts';
import { QuotableSources } from './quotable-sources.ts';
import { lazySpeech, messageOf, readSource } from './source-reader.ts';

export type { CorpusChanges, CorpusSnapshot, Source } from './corpus-snapshot.ts';
export { withoutSource } from './corpus-snapshot.ts';

interface CorpusOptions {
  readonly files: FolderFiles;
  /** Corpus folders (or single files), relative to the workspace folder. */
  readonly folders: readonly string[];
  readonly languageOf: LanguageOf;
  readonly scheduler: Scheduler;
  readonly log: Log;
  /** Gives a number that it never gave before, above 0: versions of several corpora are told apart. */
  readonly nextVersion: () => number;
}

/** What one file was, when it was looked at last. */
type Looked =
  | { readonly outcome: 'changed' | 'same' }
  | { readonly outcome: 'failed'; readonly failure: SkippedFile };

/** All sources of one workspace folder: the only state that outlives a check. */
export class Corpus {
  readonly #options: CorpusOptions;
  readonly #index: PassageIndex = createPassageIndex();
  readonly #stored = new Map<string, StoredSource>();
  /** What can be quoted from the sources, for completion. */
  readonly quotables: QuotableSources;
  #skipped: readonly SkippedFile[] = [];
  /** Files that were read and could not be understood: they are not read again before they change. */
  readonly #failed = new Map<string, { readonly entry: FileEntry; readonly failure: SkippedFile }>();
  /** Numbers of sources that are gone, but that the present snapshot still holds: a check that is under way goes on to find them. */
  #retired: number[] = [];
  readonly #history: CorpusHistory = createHistory();
  #snapshot: CorpusSnapshot;
  #nextNumber = 0;
  #state: 'reading' | 'ready' | 'stopped' = 'reading';
  #running: Promise<boolean> = Promise.resolve(false);

  constructor(options: CorpusOptions) {
    this.#options = options;
    this.quotables = new QuotableSources();
    this.#snapshot = this.#takeSnapshot(0);
  }

  /** Whether every source has been read: before that, and after reading was stopped, "no source found" would be a lie. */
  get isReady(): boolean {
    return this.#state === 'ready';
  }

  /** Whether somebody stopped the reading of the sources, and it was not begun again. */
  get isStopped(): boolean {
    return this.#state === 'stopped';
  }

  /** Whether there is nothing at all in the corpus folders, or no such folder. */
  get isEmpty(): boolean {
    return this.#snapshot.sources.length + this.#snapshot.skipped.length === 0;
  }

  get snapshot(): CorpusSnapshot {
    return this.#snapshot;
  }

  /**
   * Brings the corpus up to what is on disk: reads what is new or whose size or time changed, drops what is gone, touches nothing else.
   * Calls are carried out one after another. One that is cancelled leaves the corpus not ready, with what it has read so far; the next
   * one goes on from there.
   * @returns whether anything changed
   */
  refresh(progress?: Progress, cancellation?: Cancellation): Promise<boolean> {
    const refresh = (): Promise<boolean> => this.#refresh(progress, cancellation);
    this.#running = this.#running.then(refresh, refresh);
    return this.#running;
  }

  async #refresh(progress: Progress | undefined, cancellation: Cancellation | undefined): Promise<boolean> {
    if (this.#state === 'stopped') this.#state = 'reading';
    const { entries, skipped } = await this.#list();
    const present = new Set(entries.map(({ entry }) => entry.path));
    const gone = [...this.#stored.keys()].filter((path) => !present.has(path));
    gone.forEach((path) => { this.#remove(path); });
    [...this.#failed.keys()].filter((path) => !present.has(path)).forEach((path) => { this.#failed.delete(path); });

    const changed = entries.filter(({ entry }) => !isSame(entry, this.#stored.get(entry.path)?.entry ?? this.#failed.get(entry.path)?.entry));
    const unreadable: SkippedFile[] = [];
    let isTouched = gone.length > 0;
    for (const [done, { entry, corpusPath }] of changed.entries()) {
      if (cancellation?.isCancellationRequested) return this.#stop(isTouched);
      progress?.report(done, changed.length);
      const wasThere = this.#stored.has(entry.path);
      const looked = await this.#read(entry, corpusPath);
      isTouched ||= looked.outcome === 'changed' || (looked.outcome === 'failed' && wasThere);
      if (looked.outcome === 'failed' && !this.#failed.has(entry.path)) unreadable.push(looked.failure);
      await this.#options.scheduler.yield();
    }
    progress?.report(changed.length, changed.length);
    return this.#settle(isTouched, [...skipped, ...unreadable, ...[...this.#failed.values()].map(({ failure }) => failure)]);
  }

  /** What has been read stays; until the rest is, nothing is said of what the corpus does not hold. */
  #stop(isTouched: boolean): boolean {
    const wasReady = this.isReady;
    this.#state = 'stopped';
    if (isTouched) this.#renew();
    return isTouched || wasReady;
  }

  #settle(isTouched: boolean, skipped: readonly SkippedFile[]): boolean {
    const before = new Set(this.#skipped.map(skippedLine));
    this.#skipped = [...skipped].sort((a, b) => (a.path < b.path ? -1 : 1));
    const lines = this.#skipped.map(skippedLine);
    lines.filter((line) => !before.has(line)).forEach((line) => { this.#options.log.warn(line); });
    const isSkippedChanged = lines.length !== before.size || lines.some((line) => !before.has(line));
    const isFirst = !this.isReady;
    this.#state = 'ready';
    if (!isTouched && !isSkippedChanged && !isFirst) return false;
    this.#renew();
    return true;
  }

  #renew(): void {
    const before = this.#snapshot;
    this.#snapshot = this.#takeSnapshot(this.#options.nextVersion());
    this.#history.note(before, this.#snapshot);
    this.#retired.forEach((number) => { this.#index.remove(number); });
    this.#retired = [];
  }

  async #list(): Promise<{ entries: { entry: FileEntry; corpusPath: string }[]; skipped: SkippedFile[] }> {
    const entries = new Map<string, { entry: FileEntry; corpusPath: string }>();
    const skipped: SkippedFile[] = [];
    for (const folder of this.#options.folders) {
      const listed = await this.#options.files.list(folder);
      skipped.push(...listed.skipped);
      for (const entry of listed.files) {
        if (!entries.has(entry.path)) entries.set(entry.path, { entry, corpusPath: below(folder, entry.path) });
      }
    }
    return { entries: [...entries.values()], skipped };
  }

  /** Reads one file into the corpus; what it held of it before is gone, unless its bytes are the same. */
  async #read(entry: FileEntry, corpusPath: string): Promise<Looked> {
    const { path } = entry;
    const before = this.#stored.get(path);
    let bytes: Uint8Array;
    try {
      bytes = await this.#options.files.read(path);
    } catch (error) {
      // It may be readable the next time, although neither size nor time say so: it is not kept among the failed.
      this.#failed.delete(path);
      return this.#fail(entry, { path, code: 'unreadable', message: `could not be read: ${messageOf(error)}` });
    }
    const sha256 = await contentHash(bytes);
    if (before?.sha256 === sha256) {
      this.#stored.set(path, { ...before, entry });
      return { outcome: 'same' };
    }
    const document = readSource(path, bytes);
    if ('failure' in document) {
      this.#failed.set(path, { entry, failure: document.failure });
      return this.#fail(entry, document.failure);
    }
    this.#remove(path);
    this.#failed.delete(path);
    const number = this.#nextNumber++;
    this.#index.add(number, document.text);
    const language = this.#options.languageOf(document);
    this.#stored.set(path, { entry, corpusPath, number, language, document, sha256, words: countWords(document.text), speech: lazySpeech(path, document, language, this.#options.log) });
    return { outcome: 'changed' };
  }

  #fail({ path }: FileEntry, failure: SkippedFile): Looked {
    this.#remove(path);
    return { outcome: 'failed', failure };
  }

  #remove(path: string): void {
    const stored = this.#stored.get(path);
    if (stored === undefined) return;
    this.#retired.push(stored.number);
    this.#stored.delete(path);
  }

  #takeSnapshot(version: number): CorpusSnapshot {
    return takeSnapshot({ version, stored: [...this.#stored.values()], skipped: this.#skipped, files: this.#options.files, index: this.#index, history: this.#history });
  }
}

function skippedLine({ path, message }: SkippedFile): string {
  return `Skipped ${path}: ${message}`;
}

function isSame(a: FileEntry, b: FileEntry | undefined): boolean {
  return b !== undefined && a.size === b.size && a.modified === b.modified;
}

function below(folder: string, path: string): string {
  const prefix = folder.replace(/\/+$/, '') + '/';
  return path.startsWith(prefix) ? path.slice(prefix.length) : path;
}
