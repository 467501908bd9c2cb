import type { CorpusView, IndexedSource } from '../engine/check.ts';
import type { Document } from '../engine/document/document.ts';
import { readDocument } from '../engine/document/read.ts';
import type { Language } from '../engine/language/language.ts';
import type { PassageIndex } from '../engine/search/passage-index.ts';
import { createPassageIndex } from '../engine/search/passage-index.ts';
import { readSpeech } from '../engine/speech/read-speech.ts';
import type { Speech } from '../engine/speech/speech.ts';
import { countWords } from '../engine/text/words.ts';
import { contentHash } from './content-hash.ts';
import { identify } from './identify.ts';
import { QuotableSources } from './quotable-sources.ts';
import type { Cancellation, FileEntry, FolderFiles, Log, Progress, Scheduler, SkippedFile } from './ports.ts';

/** A source of a corpus, ready to be checked against. */
export interface Source extends IndexedSource {
  readonly uri: string;
  /** Of the file's bytes, hexadecimal. */
  readonly sha256: string;
  readonly words: number;
}

/** What stays of a source from one snapshot to the next. */
interface Stored {
  readonly entry: FileEntry;
  /** Path below the corpus folder that it was found in. */
  readonly corpusPath: string;
  readonly number: number;
  readonly document: Document;
  readonly sha256: string;
  readonly words: number;
  readonly speech: () => Speech;
}

/** The corpus at one moment; replaced whole when a source comes, goes or changes. */
export interface CorpusSnapshot extends CorpusView {
  /** Grows by one with each change; a result that was made with another version is stale. */
  readonly version: number;
  readonly sources: readonly Source[];
  readonly skipped: readonly SkippedFile[];
}

/** The snapshot as a document of the corpus must be checked: a document never serves as its own source. */
export function withoutSource(snapshot: CorpusSnapshot, uri: string): CorpusSnapshot {
  const own = snapshot.sources.find((source) => source.uri === uri);
  if (own === undefined) return snapshot;
  return {
    ...snapshot,
    sources: snapshot.sources.filter((source) => source !== own),
    find: (query) => snapshot.find(query).filter((candidate) => candidate.source !== own.number),
    source: (number) => (number === own.number ? undefined : snapshot.source(number)),
  };
}

interface CorpusOptions {
  readonly files: FolderFiles;
  /** Corpus folders (or single files), relative to the workspace folder. */
  readonly folders: readonly string[];
  readonly language: Language;
  readonly scheduler: Scheduler;
  readonly log: Log;
}

/** All sources of one workspace folder: the only state that outlives a check. */
export class Corpus {
  readonly #options: CorpusOptions;
  readonly #index: PassageIndex = createPassageIndex();
  readonly #stored = new Map<string, Stored>();
  /** What can be quoted from the sources, for completion. */
  readonly quotables: QuotableSources;
  #skipped: readonly SkippedFile[] = [];
  #snapshot: CorpusSnapshot;
  #nextNumber = 0;
  #loaded = false;
  #running: Promise<boolean> = Promise.resolve(false);

  constructor(options: CorpusOptions) {
    this.#options = options;
    this.quotables = new QuotableSources(options.language.speech);
    this.#snapshot = this.#takeSnapshot(0);
  }

  /** Whether every source has been read once: before that, "no source found" would be a lie. */
  get isReady(): boolean {
    return this.#loaded;
  }

  get snapshot(): CorpusSnapshot {
    return this.#snapshot;
  }

  /**
   * Brings the corpus up to what is on disk: reads what is new or whose size or time changed, drops what is gone, touches nothing else.
   * Calls are carried out one after another.
   * @returns whether anything changed
   */
  refresh(progress?: Progress, cancellation?: Cancellation): Promise<boolean> {
    this.#running = this.#running.then(
      () => this.#refresh(progress, cancellation),
      () => this.#refresh(progress, cancellation),
    );
    return this.#running;
  }

  async #refresh(progress: Progress | undefined, cancellation: Cancellation | undefined): Promise<boolean> {
    const { entries, skipped } = await this.#list();
    const changed = entries.filter(({ entry }) => !isSame(entry, this.#stored.get(entry.path)?.entry));
    const present = new Set(entries.map(({ entry }) => entry.path));
    const gone = [...this.#stored.keys()].filter((path) => !present.has(path));
    for (const path of gone) this.#remove(path);

    let touched = gone.length > 0;
    const failures = new Map(this.#skipped.filter((file) => present.has(file.path)).map((file) => [file.path, file]));
    for (const [done, { entry, corpusPath }] of changed.entries()) {
      if (cancellation?.isCancellationRequested) return touched;
      progress?.report(done, changed.length);
      const failure = await this.#read(entry, corpusPath);
      if (failure === null) failures.delete(entry.path);
      else failures.set(entry.path, failure);
      touched = true;
      await this.#options.scheduler.yield();
    }
    progress?.report(changed.length, changed.length);

    const allSkipped = [...skipped, ...failures.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
    const skippedChanged = JSON.stringify(allSkipped) !== JSON.stringify(this.#skipped);
    this.#skipped = allSkipped;
    const first = !this.#loaded;
    this.#loaded = true;
    if (!touched && !skippedChanged && !first) return false;
    this.#snapshot = this.#takeSnapshot(this.#snapshot.version + 1);
    return true;
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

  /** Reads one file into the corpus; what it held of it before is gone either way. */
  async #read(entry: FileEntry, corpusPath: string): Promise<SkippedFile | null> {
    const { files, language, log } = this.#options;
    const before = this.#stored.get(entry.path);
    try {
      const bytes = await files.read(entry.path);
      const sha256 = await contentHash(bytes);
      if (before !== undefined && before.sha256 === sha256) {
        this.#stored.set(entry.path, { ...before, entry });
        return null;
      }
      this.#remove(entry.path);
      const outcome = readDocument({ path: entry.path, bytes });
      if ('failure' in outcome) return { path: entry.path, ...outcome.failure };
      const { document } = outcome;
      const number = this.#nextNumber++;
      this.#index.add(number, document.text);
      let speech: Speech | undefined;
      this.#stored.set(entry.path, {
        entry, corpusPath, number, document, sha256,
        words: countWords(document.text),
        speech: () => (speech ??= readSpeech(document, language.speech)),
      });
      return null;
    } catch (error) {
      this.#remove(entry.path);
      const message = error instanceof Error ? error.message : String(error);
      log.warn(`${entry.path}: ${message}`);
      return { path: entry.path, code: 'unreadable', message: `could not be read: ${message}` };
    }
  }

  #remove(path: string): void {
    const stored = this.#stored.get(path);
    if (stored === undefined) return;
    this.#index.remove(stored.number);
    this.#stored.delete(path);
  }

  #takeSnapshot(version: number): CorpusSnapshot {
    const stored = [...this.#stored.values()].sort((a, b) => (a.entry.path < b.entry.path ? -1 : 1));
    const ids = identify(stored.map(({ document, entry, corpusPath }) => ({ key: document.metadata.id, path: entry.path, corpusPath })));
    const sources = stored.map(({ entry, number, document, sha256, words, speech }, position): Source => ({
      id: ids[position] ?? entry.path, path: entry.path, uri: this.#options.files.uriOf(entry.path), number, document, sha256, words, speech,
    }));
    const byNumber = new Map(sources.map((source) => [source.number, source]));
    const skipped = this.#skipped;
    return {
      version,
      sources,
      skipped,
      unreadable: skipped.map(({ path, message }) => ({ id: fileStem(path), path, reason: message })),
      find: (query) => this.#index.find(query),
      source: (number) => byNumber.get(number),
    };
  }
}

function isSame(a: FileEntry, b: FileEntry | undefined): boolean {
  return b !== undefined && a.size === b.size && a.modified === b.modified;
}

function below(folder: string, path: string): string {
  const prefix = folder.replace(/\/+$/, '') + '/';
  return path.startsWith(prefix) ? path.slice(prefix.length) : path;
}

function fileStem(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(0, dot) : name;
}
