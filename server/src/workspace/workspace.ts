import type { Draft } from '../engine/check.ts';
import { readDraft } from '../engine/check.ts';
import { DraftReader } from '../engine/draft-reader.ts';
import type { DraftDocument } from '../engine/document/document.ts';
import type { DraftRecords } from '../engine/judge/records.ts';
import type { CheckedDraft } from './checker.ts';
import { Checker } from './checker.ts';
import type { Configuration } from './configuration.ts';
import type { Refreshing } from './corpus.ts';
import { withoutSource } from './corpus.ts';
import { counter } from './counter.ts';
import type { Folder } from './folder.ts';
import { openFolder } from './folder.ts';
import type { KeepCorpus } from './keeping.ts';
import { pendingCheck, withoutAccusations } from './pending.ts';
import type { VerifiedNotes } from './verified-quotations.ts';
import type { Cancellation, FolderFiles, Log, Scheduler } from './ports.ts';

/** What a workspace is opened with. */
export interface WorkspaceOptions {
  readonly filesOf: (folderUri: string) => FolderFiles;
  readonly scheduler: Scheduler;
  readonly log: Log;
  readonly trusted: boolean;
  /** See `FolderOptions.keep`. */
  readonly keep?: KeepCorpus;
  /** What wins over every folder's `verbatim.yaml`: the command line's options. */
  readonly overrides?: Partial<Configuration>;
}

/** A check that is under way: whoever asks for the same one meanwhile waits for it. */
interface Running {
  readonly document: DraftDocument;
  readonly folder: Folder;
  readonly version: number;
  readonly outcome: Promise<CheckedDraft | null>;
}

interface Latest {
  readonly document: DraftDocument;
  readonly folder: Folder;
  readonly checked: CheckedDraft;
}

/** All open folders, and the latest check of each draft in them. The only state of the whole engine hangs here. */
export class Workspace {
  readonly #options: WorkspaceOptions;
  readonly #folders = new Map<string, Folder>();
  readonly #checkers = new Map<string, Checker>();
  readonly #latest = new Map<string, Latest>();
  readonly #running = new Map<string, Running>();
  readonly #nextVersion = counter();
  readonly #drafts = new WeakMap<DraftDocument, Draft>();
  readonly #readers = new Map<string, DraftReader>();
  /** By the draft's URI; kept when a draft is closed. */
  readonly #verified = new Map<string, VerifiedNotes>();
  #whenVerified: (uri: string) => void = () => undefined;
  /** Documents that were closed, the latest last. */
  readonly #closed = new Set<string>();

  constructor(options: WorkspaceOptions) {
    this.#options = options;
  }

  /** Takes down what is known from before of a draft's quotations that stood in sources. */
  recallVerified(uri: string, notes: VerifiedNotes): void {
    this.#verified.set(uri, notes);
  }

  /** What of a draft's quotations has been seen in sources, also before it was closed. */
  verifiedIn(uri: string): VerifiedNotes {
    return this.#verified.get(uri) ?? new Map();
  }

  /** Has somebody told of each draft of which that has changed. */
  whenVerified(call: (uri: string) => void): void {
    this.#whenVerified = call;
  }

  get folders(): readonly Folder[] {
    return [...this.#folders.values()];
  }

  /**
   * Opens a folder, or opens it anew after its settings changed. Its corpus is empty until `refresh`, unless the folder was open and its
   * sources come from the same places as before.
   * @param defaults what holds where `verbatim.yaml` is silent: the editor's settings
   * @param corpus `anew`: the sources are read again, whether or not they come from the same places
   */
  async open(folderUri: string, defaults?: Partial<Configuration>, corpus: 'as it is' | 'anew' = 'as it is'): Promise<Folder> {
    const { filesOf, ...options } = this.#options;
    const files = filesOf(folderUri);
    const previous = corpus === 'anew' ? undefined : this.#folders.get(files.uri);
    const folder = await openFolder({ ...options, defaults, previous, files, nextVersion: this.#nextVersion });
    this.#folders.set(files.uri, folder);
    return folder;
  }

  /** Drops a folder with all that is kept of it. */
  close(folderUri: string): void {
    const { uri } = this.#options.filesOf(folderUri);
    const folder = this.#folders.get(uri);
    this.#folders.delete(uri);
    if (folder !== undefined) void folder.corpus.save().finally(() => { folder.corpus.close(); });
    for (const [draft, latest] of this.#latest) {
      if (latest.folder === folder) this.forget(draft);
    }
    for (const draft of this.#closed) this.forget(draft);
  }

  /** Brings one folder's corpus up to date; see `Corpus.refresh`. */
  refresh(folder: Folder, refreshing?: Refreshing): Promise<boolean> {
    return folder.corpus.refresh(refreshing);
  }

  /** The folder whose drafts a document is among: the innermost that holds it; for an unsaved document the first one. */
  folderOf(uri: string): Folder | null {
    if (uri.startsWith('untitled:')) return this.folders[0] ?? null;
    const holding = this.folders.filter((folder) => folder.files.pathOf(uri) !== null);
    return holding.sort((a, b) => b.files.uri.length - a.files.uri.length)[0] ?? null;
  }

  /** Whether a document is a draft of its folder: an unsaved one is, a source of the corpus never. */
  isDraft(uri: string): boolean {
    const folder = this.folderOf(uri);
    if (folder === null) return false;
    if (uri.startsWith('untitled:')) return true;
    const path = folder.files.pathOf(uri);
    return path !== null && folder.isDraft(path);
  }

  /**
   * The draft with its judgements against the folder's corpus as it is now; while the sources are still being read, a quotation of which
   * more than that its words are found would be to be said is `unchecked` for that reason. Where the corpus or the settings change meanwhile, the draft is checked anew: what is returned is never
   * stale.
   * @returns null where the document belongs to no folder, or the check was cancelled
   */
  async check(uri: string, document: DraftDocument, cancellation?: Cancellation): Promise<CheckedDraft | null> {
    for (;;) {
      const folder = this.folderOf(uri);
      if (folder === null || cancellation?.isCancellationRequested) return null;
      const { snapshot, isReady, isStopped } = folder.corpus;
      if (isStopped || (!isReady && snapshot.sources.length === 0)) return pendingCheck(this.#read(uri, document, folder), snapshot);
      const latest = this.#latest.get(uri);
      if (latest?.document === document && latest.folder === folder && latest.checked.corpus.version === snapshot.version) {
        return isReady ? latest.checked : withoutAccusations(latest.checked);
      }
      const running = this.#running.get(uri);
      if (running?.document === document && running.folder === folder && running.version === snapshot.version) {
        // Whoever began it may lose interest; then the next turn of this loop begins it anew.
        await running.outcome;
        continue;
      }
      const checked = await this.#checkNow(uri, document, folder, cancellation);
      if (checked === null) return null;
      // While sources come in, each batch makes another version: who waited for the last one would wait for all of them.
      if (!folder.corpus.isReady && !folder.corpus.isStopped && this.folderOf(uri) === folder) return withoutAccusations(checked);
    }
  }

  /**
   * A draft of a folder that is checked once and not kept.
   * @returns null when cancelled, or while the sources are still being read
   */
  async checkOnce(folder: Folder, uri: string, document: DraftDocument, cancellation?: Cancellation): Promise<CheckedDraft | null> {
    if (!folder.corpus.isReady) return null;
    return new Checker(this.#options.scheduler, this.verifiedIn(uri)).check(readDraft(document, folder.languageOf(document)), withoutSource(folder.corpus.snapshot, uri), folder.judgeSettings, cancellation, recordsOf(folder, uri), keptOf(folder, uri));
  }

  async #checkNow(uri: string, document: DraftDocument, folder: Folder, cancellation: Cancellation | undefined): Promise<CheckedDraft | null> {
    const { snapshot } = folder.corpus;
    this.#closed.delete(uri);
    const outcome = this.#checkerOf(uri).check(this.#read(uri, document, folder), withoutSource(snapshot, uri), folder.judgeSettings, cancellation, recordsOf(folder, uri), keptOf(folder, uri));
    const running = { document, folder, version: snapshot.version, outcome };
    this.#running.set(uri, running);
    try {
      const checked = await outcome;
      if (checked !== null) {
        this.#latest.set(uri, { document, folder, checked });
        this.#noteVerified(uri);
      }
      return checked;
    } finally {
      if (this.#running.get(uri) === running) this.#running.delete(uri);
    }
  }

  /** The quotations of a draft and who is said to speak them; what did not change since its last version is not read again. */
  #read(uri: string, document: DraftDocument, { languageOf }: Folder): Draft {
    const language = languageOf(document);
    const known = this.#drafts.get(document);
    if (known?.language === language) return known;
    const reader = this.#readers.get(uri) ?? new DraftReader();
    this.#readers.set(uri, reader);
    const draft = reader.read(document, language);
    this.#drafts.set(document, draft);
    return draft;
  }

  #noteVerified(uri: string): void {
    const notes = this.#checkers.get(uri)?.verified;
    if (notes === undefined || notes === this.#verified.get(uri)) return;
    this.#verified.set(uri, notes);
    this.#whenVerified(uri);
  }

  /** Takes a document for closed. What is known of the last few is kept: editors close one that is looked at for a moment, and it is opened again. */
  closeDraft(uri: string): void {
    this.#latest.delete(uri);
    this.#closed.delete(uri);
    this.#closed.add(uri);
    for (const oldest of this.#closed) {
      if (this.#closed.size <= mostClosed) break;
      this.forget(oldest);
    }
  }

  /** Drops what is kept for a document. */
  forget(uri: string): void {
    this.#closed.delete(uri);
    this.#checkers.delete(uri);
    this.#readers.delete(uri);
    this.#latest.delete(uri);
  }

  #checkerOf(uri: string): Checker {
    let checker = this.#checkers.get(uri);
    if (checker === undefined) {
      checker = new Checker(this.#options.scheduler, this.verifiedIn(uri));
      this.#checkers.set(uri, checker);
    }
    return checker;
  }
}

/** So many closed drafts are remembered. */
const mostClosed = 4;

function recordsOf({ baseline, files }: Folder, uri: string): DraftRecords {
  return baseline.entries.length === 0 ? [] : baseline.of(files.pathOf(uri));
}

function keptOf({ baseline, files }: Folder, uri: string): VerifiedNotes | null {
  return baseline.verifiedIn(files.pathOf(uri));
}
