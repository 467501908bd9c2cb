import type { Draft } from '../engine/check.ts';
import { readDraft } from '../engine/check.ts';
import type { Document } from '../engine/document/document.ts';
import type { Language } from '../engine/language/language.ts';
import type { CheckedDraft } from './checker.ts';
import { Checker } from './checker.ts';
import type { Configuration } from './configuration.ts';
import { withoutSource } from './corpus.ts';
import type { Folder } from './folder.ts';
import { openFolder } from './folder.ts';
import { pendingCheck } from './pending.ts';
import type { Cancellation, FolderFiles, Log, Progress, Scheduler } from './ports.ts';

/** What a workspace is opened with. */
export interface WorkspaceOptions {
  readonly filesOf: (folderUri: string) => FolderFiles;
  readonly language: Language;
  readonly scheduler: Scheduler;
  readonly log: Log;
  readonly trusted: boolean;
  /** What wins over every folder's `verbatim.yaml`: the command line's options. */
  readonly overrides?: Partial<Configuration>;
}

interface Latest {
  readonly document: Document;
  readonly folder: Folder;
  readonly checked: CheckedDraft;
}

/** All open folders, and the latest check of each draft in them. The only state of the whole engine hangs here. */
export class Workspace {
  readonly #options: WorkspaceOptions;
  readonly #folders = new Map<string, Folder>();
  readonly #checkers = new Map<string, Checker>();
  readonly #latest = new Map<string, Latest>();
  readonly #read = new WeakMap<Document, Draft>();

  constructor(options: WorkspaceOptions) {
    this.#options = options;
  }

  get folders(): readonly Folder[] {
    return [...this.#folders.values()];
  }

  /**
   * Opens a folder, or opens it anew after its settings changed. Its corpus is empty until `refresh`.
   * @param defaults what holds where `verbatim.yaml` is silent: the editor's settings
   */
  async open(folderUri: string, defaults?: Partial<Configuration>): Promise<Folder> {
    const { filesOf, ...options } = this.#options;
    const folder = await openFolder({ ...options, defaults, files: filesOf(folderUri) });
    this.#folders.set(folderUri, folder);
    return folder;
  }

  close(folderUri: string): void {
    this.#folders.delete(folderUri);
  }

  /** Brings one folder's corpus up to date; see `Corpus.refresh`. */
  refresh(folder: Folder, progress?: Progress, cancellation?: Cancellation): Promise<boolean> {
    return folder.corpus.refresh(progress, cancellation);
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
   * The draft with its judgements against the folder's corpus as it is now; while the sources are still being read, each quotation is
   * `unchecked` for that reason.
   * @returns null where the document belongs to no folder, or the check was cancelled
   */
  async check(uri: string, document: Document, cancellation?: Cancellation): Promise<CheckedDraft | null> {
    const folder = this.folderOf(uri);
    if (folder === null) return null;
    const corpus = withoutSource(folder.corpus.snapshot, uri);
    if (!folder.corpus.isReady) return pendingCheck(this.read(document), corpus);
    const latest = this.#latest.get(uri);
    if (latest !== undefined && latest.document === document && latest.checked.corpus.version === corpus.version && latest.folder === folder) return latest.checked;
    const checked = await this.#checkerOf(uri).check(this.read(document), corpus, folder.judgeSettings, cancellation);
    if (checked === null) return null;
    this.#latest.set(uri, { document, folder, checked });
    return checked;
  }

  /** The quotations of a document and who is said to speak them, without a judgement. */
  read(document: Document): Draft {
    let draft = this.#read.get(document);
    if (draft === undefined) {
      draft = readDraft(document, this.#options.language);
      this.#read.set(document, draft);
    }
    return draft;
  }

  /** Drops what is kept for a document that was closed. */
  forget(uri: string): void {
    this.#checkers.delete(uri);
    this.#latest.delete(uri);
  }

  #checkerOf(uri: string): Checker {
    let checker = this.#checkers.get(uri);
    if (checker === undefined) {
      checker = new Checker(this.#options.language, this.#options.scheduler);
      this.#checkers.set(uri, checker);
    }
    return checker;
  }
}
