import type { LanguageOf } from '../engine/language/languages.ts';
import type { CorpusFile } from './corpus-files.ts';
import { isSameFile, listCorpus, maySame } from './corpus-files.ts';
import type { CorpusHistory } from './corpus-history.ts';
import { createHistory } from './corpus-history.ts';
import type { Catalogue } from './catalogue.ts';
import { fileTooLarge, largestFile } from '../engine/document/file-size.ts';
import { merged } from '../engine/document/bibliography/describe.ts';
import { Catalogues, emptyCatalogue } from './catalogue.ts';
import type { CorpusSnapshot, StoredSource } from './corpus-snapshot.ts';
import { takeSnapshot } from './corpus-snapshot.ts';
import { indexFiles } from './indexing/index-files.ts';
import { planBatches } from './indexing/plan-batches.ts';
import type { FileOutcome, IndexResult } from './indexing/tasks.ts';
import { KeptSources } from './kept-sources.ts';
import type { Keeping } from './keeping.ts';
import { keepingInProcess } from './keeping.ts';
import type { Cancellation, FileEntry, FolderFiles, Log, Progress, Scheduler, SkippedFile } from './ports.ts';
import { StorageError } from './ports.ts';
import { QuotableSources } from './quotable-sources.ts';
import type { FailedSource } from './recall.ts';
import { recall, toManifest } from './recall.ts';
import { messageOf } from './source-reader.ts';
import { pathMatcher } from './path-patterns.ts';
import type { SourceRule } from './source-rules.ts';
import { writeManifest } from './store/manifest-file.ts';
import { sweepStorage } from './store/sweep.ts';
import type { Upkeep } from './upkeep.ts';
import { createUpkeep } from './upkeep.ts';

export type { CorpusChanges, CorpusSnapshot, Source } from './corpus-snapshot.ts';
export { withoutSource } from './corpus-snapshot.ts';

interface CorpusOptions {
  readonly files: FolderFiles;
  /** Corpus folders, single files or globs, relative to the workspace folder. */
  readonly folders: readonly string[];
  readonly exclude?: readonly string[];
  /** What the folder's settings say of its sources. */
  readonly rules?: readonly SourceRule[];
  readonly languageOf: LanguageOf;
  /** In memory, with all work done on the main loop, where it is not given. */
  readonly keeping?: Keeping;
  readonly scheduler: Scheduler;
  readonly log: Log;
  /** Gives a number that it never gave before, above 0: versions of several corpora are told apart. */
  readonly nextVersion: () => number;
}

/** How the reading of a corpus is followed. */
export interface Refreshing {
  readonly progress?: Progress;
  readonly cancellation?: Cancellation;
  /** There is more to check against than there was, and more to come. */
  readonly grown?: () => void;
}

/** All sources of one workspace folder: the only state that outlives a check. */
export class Corpus {
  readonly #options: CorpusOptions & { readonly keeping: Keeping };
  readonly #kept: KeptSources;
  readonly #stored = new Map<string, StoredSource>();
  /** What can be quoted from the sources, for completion. */
  readonly quotables = new QuotableSources();
  readonly #catalogues: Catalogues;
  #catalogue: Catalogue = emptyCatalogue;
  #skipped: readonly SkippedFile[] = [];
  /** Files that were read and could not be understood: they are not read again before they change. */
  readonly #failed = new Map<string, FailedSource>();
  /** Numbers of sources that are gone, but that the present snapshot still holds: a check that is under way goes on to find them. */
  #retired: number[] = [];
  readonly #history: CorpusHistory = createHistory();
  #snapshot: CorpusSnapshot;
  #state: 'reading' | 'ready' | 'stopped' = 'reading';
  #isRecalled = false;
  readonly #upkeep: Upkeep;
  #isTended = false;
  #cancelSaving: (() => void) | null = null;
  #damaged: () => void = () => undefined;
  #running: Promise<boolean> = Promise.resolve(false);

  constructor(options: CorpusOptions) {
    const { languageOf, log, keeping = keepingInProcess(options) } = options;
    const { packs, cache } = keeping;
    this.#options = { ...options, keeping };
    this.#catalogues = new Catalogues(options.files, keeping.workers);
    this.#kept = new KeptSources({
      packs, cache, languageOf, log,
      offer: (utterances) => { this.quotables.add(utterances); },
      onDamage: () => {
        this.#state = 'reading';
        this.#damaged();
      },
    });
    this.#upkeep = createUpkeep({ kept: this.#kept, workers: keeping.workers, pathOf: (number) => this.#snapshot.source(number)?.path ?? null });
    this.#snapshot = this.#takeSnapshot(0, null);
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
   * What was kept of an earlier run is used as it is. Calls are carried out one after another. One that is cancelled leaves the corpus
   * not ready, with what it has read so far; the next one goes on from there.
   * @returns whether anything changed
   */
  refresh(refreshing: Refreshing = {}): Promise<boolean> {
    const refresh = (): Promise<boolean> => this.#refresh(refreshing);
    this.#running = this.#running.then(refresh, refresh);
    return this.#running;
  }

  /** Has somebody called when something that is kept turns out to be damaged: what it held must be read again, by `refresh`. */
  whenDamaged(call: () => void): void {
    this.#damaged = call;
  }

  /** Lets go of all files. */
  close(): void {
    this.#cancelSaving?.();
    this.#kept.close();
  }

  /**
   * Does what nobody waits for, until nothing is left to do: finds who speaks in the sources, and merges small shards. To be called when
   * sources have changed; a call while another one is at it returns at once.
   * @param changed there is a new snapshot: speakers are known who had been asked for
   */
  async tend(changed: () => void, cancellation?: Cancellation): Promise<void> {
    if (this.#isTended) return;
    this.#isTended = true;
    try {
      // All that a check waits for together: it would begin anew with each of them.
      let touched: readonly number[] = [];
      for (let found = await this.#upkeep.findSpeakers(cancellation); found !== null; found = await this.#upkeep.findSpeakers(cancellation)) {
        this.#saveSoon();
        touched = [...touched, ...found];
        if (touched.length === 0 || this.#kept.awaited.size > 0) continue;
        this.#renew(touched);
        touched = [];
        changed();
      }
      if (touched.length > 0) {
        this.#renew(touched);
        changed();
      }
      while (await this.#upkeep.merge(cancellation)) this.#saveSoon();
    } finally {
      this.#isTended = false;
    }
  }

  /**
   * Finds who speaks in the long sources in which a check asked for it in vain.
   * @returns whether there were any: then what was checked against them is to be checked again
   */
  async findAwaited(): Promise<boolean> {
    const all: number[] = [];
    for (let found = await this.#findAwaitedOnce(); found !== null; found = await this.#findAwaitedOnce()) all.push(...found);
    if (all.length > 0) this.#renew(all);
    return all.length > 0;
  }

  #findAwaitedOnce(): Promise<readonly number[] | null> {
    return this.#kept.awaited.size === 0 ? Promise.resolve(null) : this.#upkeep.findSpeakers(undefined, this.#kept.awaited);
  }

  /** Writes down what is known, for the next run, and removes what nobody needs any more. Never fails: what cannot be written is worked out again. */
  async save(): Promise<void> {
    this.#cancelSaving?.();
    this.#cancelSaving = null;
    const { keeping: { storage, cache }, log } = this.#options;
    if (storage === null || !this.#isRecalled) return;
    try {
      await writeManifest(storage, toManifest(this.#stored.values(), this.#failed.values(), this.#kept));
      await sweepStorage(storage, this.#kept.packNames(), { cache, log });
    } catch (error) {
      if (!(error instanceof StorageError)) throw error;
      log.warn(`What was read of your sources cannot be kept for the next time: ${error.message}`);
    }
  }

  #saveSoon(): void {
    const { scheduler, log } = this.#options;
    this.#cancelSaving ??= scheduler.after(saveDelay, () => {
      this.save().catch((error: unknown) => { log.error(messageOf(error)); });
    });
  }

  async #refresh({ progress, cancellation, grown }: Refreshing): Promise<boolean> {
    if (this.#state === 'stopped') this.#state = 'reading';
    const { files, folders, exclude = [], rules } = this.#options;
    const before = this.#stored.size;
    const listed = await listCorpus(files, { folders, exclude });
    this.#catalogue = await this.#catalogues.read({ found: listed.found, beside: (await files.list('.', () => false)).files, rules, isExcluded: pathMatcher(exclude) }, this.#catalogue, cancellation);
    const { sources: found } = this.#catalogue;
    const skipped = [...listed.skipped, ...this.#catalogue.skipped];
    this.#recallOnce(found);
    this.#dropDamaged();
    const lost = this.#dropMissing(found);
    const changed = [...found.values()].filter(({ entry }) => {
      const stored = this.#stored.get(entry.path);
      return !isSameFile(entry, stored?.entry ?? this.#failed.get(entry.path)?.entry) || (stored !== undefined && stored.described !== this.#stampOf(entry.path));
    });
    const reading: Reading = { lost, unreadable: [], isTouched: lost.length > 0 || before !== this.#stored.size };

    const whenGrown = (): void => {
      this.#renew();
      grown?.();
    };
    if (changed.length > 0 && this.#stored.size > 0 && !this.isReady) whenGrown();
    await this.#readAll(changed, reading, { progress, cancellation, grown: whenGrown });
    reading.lost.forEach(({ number }) => { this.#retired.push(number); });
    if (cancellation?.isCancellationRequested === true) return this.#stop(reading.isTouched);
    return this.#settle(reading.isTouched, [...skipped, ...reading.unreadable, ...[...this.#failed.values()].map(({ failure }) => failure)]);
  }

  /** Reads files in batches, as many at once as there are workers. */
  async #readAll(files: readonly CorpusFile[], reading: Reading, { progress, cancellation, grown }: Refreshing): Promise<void> {
    const { workers } = this.#options.keeping;
    const byPath = new Map(files.map((file) => [file.entry.path, file]));
    const [small, large] = [files.filter(({ entry }) => entry.size <= largestFile), files.filter(({ entry }) => entry.size > largestFile)];
    for (const { entry } of large) this.#fail(entry, { path: entry.path, ...fileTooLarge(entry.size, largestFile, 'Divide it, or take it out of the corpus.') }, { reading, isLasting: true });
    const batches = planBatches(small);
    const bytes = Math.max(1, small.reduce((sum, { entry }) => sum + entry.size, 0));
    let begun = 0;
    let read = 0;
    const onFile = (path: string): void => {
      progress?.report(begun++, files.length, Math.min(1, read / bytes));
      read += byPath.get(path)?.entry.size ?? 0;
    };
    const work = async (): Promise<void> => {
      for (let batch = batches.shift(); batch !== undefined; batch = batches.shift()) {
        if (cancellation?.isCancellationRequested === true) return;
        const again = await this.#readBatch(batch, byPath, reading, { cancellation, onFile });
        if (again.length > 0) batches.push(again);
        if (batches.length > 0) grown?.();
        await this.#options.scheduler.yield();
      }
    };
    await Promise.all(Array.from({ length: Math.max(1, Math.min(workers.atOnce, batches.length)) }, work));
    if (cancellation?.isCancellationRequested !== true) progress?.report(files.length, files.length, 1);
  }

  /** @returns files that are to be read after all: they have the bytes of a source that another file took over */
  async #readBatch(batch: readonly CorpusFile[], byPath: ReadonlyMap<string, CorpusFile>, reading: Reading, control: { readonly cancellation?: Cancellation; readonly onFile: (path: string) => void }): Promise<CorpusFile[]> {
    const tasks = batch.map(({ entry }) => ({ path: entry.path, known: this.#knownLike(entry, reading.lost), description: this.#catalogue.describe(entry.path)?.description }));
    try {
      const results = await indexFiles(this.#options.keeping.workers, tasks, control);
      return results.flatMap((result) => this.#takeIn(result, byPath, reading));
    } catch (error) {
      const message = `could not be indexed: ${messageOf(error)}`;
      batch.forEach(({ entry }) => { this.#fail(entry, { path: entry.path, code: 'unreadable', message }, { reading, isLasting: false }); });
      return [];
    }
  }

  /** @returns as `#readBatch` does */
  #takeIn(result: IndexResult, byPath: ReadonlyMap<string, CorpusFile>, reading: Reading): CorpusFile[] {
    const again: CorpusFile[] = [];
    const numbers = this.#open(result);
    for (const outcome of result.outcomes) {
      const file = byPath.get(outcome.path);
      if (file === undefined) continue;
      if (outcome.kind === 'known') {
        if (!this.#keep(file, outcome.sha256, reading)) again.push(file);
      } else if (outcome.kind === 'failed') {
        this.#fail(file.entry, outcome.failure, { reading, isLasting: outcome.isLasting });
      } else {
        const number = numbers?.shift();
        if (number === undefined) this.#fail(file.entry, { path: outcome.path, code: 'unreadable', message: 'was read, but what was kept of it cannot be opened. The log says more.' }, { reading, isLasting: false });
        else this.#store({ ...file, number, sha256: outcome.sha256, words: outcome.words, metadata: outcome.metadata, described: this.#stampOf(outcome.path) }, reading);
      }
    }
    return again;
  }

  /** Opens the shard of a result. @returns the numbers of its sources; null where it cannot be opened */
  #open({ shard, outcomes }: IndexResult): number[] | null {
    if (shard === null) return null;
    const numbers = outcomes.filter(isIndexed).map(() => this.#kept.newNumber());
    return this.#kept.addTexts(shard, () => numbers) ? [...numbers] : null;
  }

  /** Hashes of the sources whose bytes a file may have: what it was itself, and what is gone from elsewhere. */
  #knownLike(entry: FileEntry, lost: readonly StoredSource[]): string[] {
    const own = this.#stored.get(entry.path);
    const candidates = [...(own === undefined ? [] : [own]), ...lost];
    const stamp = this.#stampOf(entry.path);
    return candidates.filter((source) => maySame(source.entry, entry) && source.described === stamp).map(({ sha256 }) => sha256);
  }

  /** A file whose bytes are a source's that is kept: it was touched, moved or renamed. @returns false where another file took that source over */
  #keep(file: CorpusFile, sha256: string, reading: Reading): boolean {
    const own = this.#stored.get(file.entry.path);
    if (own?.sha256 === sha256) {
      this.#stored.set(file.entry.path, { ...own, ...file });
      this.#saveSoon();
      return true;
    }
    const index = reading.lost.findIndex((source) => source.sha256 === sha256 && maySame(source.entry, file.entry));
    const [moved] = index < 0 ? [] : reading.lost.splice(index, 1);
    if (moved === undefined) return false;
    this.#store({ ...moved, ...file }, reading);
    return true;
  }

  #described(file: SkippedFile): SkippedFile {
    const description = this.#catalogue.describe(file.path)?.description;
    return description === undefined ? file : { ...file, described: merged(Object.values(description)) };
  }

  #stampOf(path: string): string {
    return this.#catalogue.describe(path)?.stamp ?? '';
  }

  #store(source: StoredSource, reading: Reading): void {
    this.#remove(source.entry.path);
    this.#failed.delete(source.entry.path);
    this.#stored.set(source.entry.path, source);
    reading.isTouched = true;
  }

  #fail(entry: FileEntry, failure: SkippedFile, { reading, isLasting }: { readonly reading: Reading; readonly isLasting: boolean }): void {
    if (this.#remove(entry.path)) reading.isTouched = true;
    if (isLasting) {
      this.#failed.set(entry.path, { entry, failure });
    } else {
      // It may be readable the next time, although neither size nor time say so: it is not kept among the failed.
      this.#failed.delete(entry.path);
      reading.unreadable.push(failure);
    }
  }

  #remove(path: string): boolean {
    const stored = this.#stored.get(path);
    if (stored === undefined) return false;
    this.#retired.push(stored.number);
    return this.#stored.delete(path);
  }

  /** What an earlier run kept is what there is to begin with. */
  #recallOnce(found: ReadonlyMap<string, CorpusFile>): void {
    if (this.#isRecalled) return;
    this.#isRecalled = true;
    const { keeping, log } = this.#options;
    const recalled = recall(keeping, this.#kept, log);
    for (const source of recalled.sources) {
      const { path } = source.entry;
      this.#stored.set(path, { ...source, corpusPath: found.get(path)?.corpusPath ?? source.corpusPath });
    }
    recalled.failed.forEach((failed) => { this.#failed.set(failed.entry.path, failed); });
  }

  /** Sources of shards that turned out to be damaged are read again. */
  #dropDamaged(): void {
    if (!this.#kept.isDamaged) return;
    const lost = new Set(this.#kept.dropDamaged());
    for (const { entry: { path }, number } of [...this.#stored.values()]) {
      if (lost.has(number)) this.#remove(path);
    }
  }

  /** @returns the sources whose files are not there any more: they may be elsewhere */
  #dropMissing(found: ReadonlyMap<string, CorpusFile>): StoredSource[] {
    [...this.#failed.keys()].filter((path) => !found.has(path)).forEach((path) => { this.#failed.delete(path); });
    const lost = [...this.#stored.values()].filter(({ entry }) => !found.has(entry.path));
    lost.forEach(({ entry }) => { this.#stored.delete(entry.path); });
    return lost;
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
    this.#skipped = skipped.map((file) => this.#described(file)).sort((a, b) => (a.path < b.path ? -1 : 1));
    const lines = this.#skipped.map(skippedLine);
    lines.filter((line) => !before.has(line)).forEach((line) => { this.#options.log.warn(line); });
    const isSkippedChanged = lines.length !== before.size || lines.some((line) => !before.has(line));
    const isFirst = !this.isReady;
    this.#state = this.#kept.isDamaged ? 'reading' : 'ready';
    if (isTouched || isSkippedChanged) this.#saveSoon();
    if (!isTouched && !isSkippedChanged && !isFirst && this.#catalogue.references === this.#snapshot.references) return false;
    this.#renew();
    this.quotables.keep(this.#snapshot.sources);
    return true;
  }

  /** @param touched sources of which more is known now */
  #renew(touched: readonly number[] = []): void {
    const before = this.#snapshot;
    this.#snapshot = this.#takeSnapshot(this.#options.nextVersion(), before);
    this.#history.note(before, this.#snapshot, touched);
    this.#retired.forEach((number) => { this.#kept.remove(number); });
    this.#retired = [];
  }

  #takeSnapshot(version: number, before: CorpusSnapshot | null): CorpusSnapshot {
    const { files, languageOf } = this.#options;
    return takeSnapshot({ version, stored: [...this.#stored.values()], skipped: this.#skipped, references: this.#catalogue.references, files, kept: this.#kept, languageOf, history: this.#history, before });
  }
}

/** Changes come in bursts, milliseconds. */
const saveDelay = 2000;

/** What one refresh has come across so far. */
interface Reading {
  /** Sources whose files are gone, and have not turned up elsewhere yet. */
  readonly lost: StoredSource[];
  /** Files that could not be read this time. */
  readonly unreadable: SkippedFile[];
  isTouched: boolean;
}

function isIndexed(outcome: FileOutcome): boolean {
  return outcome.kind === 'indexed';
}

function skippedLine({ path, message }: SkippedFile): string {
  return `Skipped ${path}: ${message}`;
}
