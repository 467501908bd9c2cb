import type { DraftDocument } from '../engine/document/document.ts';
import { readAnyDocument } from '../engine/document/read.ts';
import { corpusPlace } from './corpus-places.ts';
import { draftBases } from './draft-globs.ts';
import type { Folder } from './folder.ts';
import type { Cancellation, FileEntry } from './ports.ts';
import type { QuotedPlace } from './quoted-places.ts';
import { quotedPlaces } from './quoted-places.ts';
import type { Workspace } from './workspace.ts';

/** A draft and what it quotes. */
export interface QuotingDraft {
  readonly uri: string;
  readonly places: readonly QuotedPlace[];
}

interface Remembered extends QuotingDraft {
  readonly entry: FileEntry;
  readonly folder: Folder;
  readonly version: number;
}

/**
 * The drafts that nobody has open. Nothing is read before somebody asks; then each draft is checked once, and again only when its file,
 * its folder's settings or the corpus have changed.
 */
export class DraftsOnDisk {
  readonly #workspace: Workspace;
  readonly #remembered = new Map<string, Remembered>();

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
  }

  /**
   * What the drafts of a folder quote.
   * @param skips which drafts to leave out: those that are open say themselves what they quote
   * @returns in the order of their paths; null when cancelled
   */
  async quoting(folder: Folder, skips: (uri: string) => boolean, cancellation?: Cancellation): Promise<readonly QuotingDraft[] | null> {
    const found: QuotingDraft[] = [];
    const entries = await draftEntries(folder);
    for (const entry of entries) {
      const uri = folder.files.uriOf(entry.path);
      // A folder within the folder that is open by itself checks its drafts against its own corpus.
      if (skips(uri) || this.#workspace.folderOf(uri) !== folder) continue;
      const draft = this.#recall(uri, entry, folder) ?? await this.#check(uri, entry, folder, cancellation);
      if (cancellation?.isCancellationRequested) return null;
      if (draft !== null) found.push(draft);
    }
    this.#dropGone(folder, new Set(entries.map(({ path }) => folder.files.uriOf(path))));
    return found;
  }

  /** Drops what is kept of a draft whose file was changed or deleted. */
  forget(uri: string): void {
    this.#remembered.delete(uri);
  }

  #recall(uri: string, entry: FileEntry, folder: Folder): QuotingDraft | null {
    const known = this.#remembered.get(uri);
    const isCurrent = known?.folder === folder && known.version === folder.corpus.snapshot.version
      && known.entry.size === entry.size && known.entry.modified === entry.modified;
    return isCurrent ? known : null;
  }

  async #check(uri: string, entry: FileEntry, folder: Folder, cancellation: Cancellation | undefined): Promise<QuotingDraft | null> {
    const read = await readEntry(folder, entry);
    const checked = read === null ? null : await this.#workspace.checkOnce(folder, uri, read, cancellation);
    if (checked === null) return null;
    const remembered: Remembered = { uri, places: quotedPlaces(checked), entry, folder, version: checked.corpus.version };
    this.#remembered.set(uri, remembered);
    return remembered;
  }

  #dropGone(folder: Folder, present: ReadonlySet<string>): void {
    for (const [uri, known] of this.#remembered) {
      if (known.folder.files.uri === folder.files.uri && !present.has(uri)) this.#remembered.delete(uri);
    }
  }
}

/** Packages that tools install among a writer's files hold thousands of Markdown files, and no draft. */
const passedOver = /(?:^|\/)node_modules$/;

async function draftEntries(folder: Folder): Promise<FileEntry[]> {
  const { files, configuration } = folder;
  const corpora = new Set(configuration.exclude.length > 0 ? [] : configuration.corpus.map(corpusPlace).filter(({ glob }) => glob === '**').map(({ base }) => base));
  const entries = new Map<string, FileEntry>();
  for (const base of draftBases(configuration.drafts)) {
    const listed = await files.list(base, (path) => !corpora.has(path) && !passedOver.test(path));
    listed.files.filter(({ path }) => folder.isDraft(path)).forEach((entry) => { entries.set(entry.path, entry); });
  }
  return [...entries.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

async function readEntry({ files }: Folder, { path }: FileEntry): Promise<DraftDocument | null> {
  try {
    const outcome = await readAnyDocument({ path, bytes: await files.read(path) });
    return 'failure' in outcome ? null : outcome.document;
  } catch {
    // Gone since it was listed, or not to be read: it quotes nothing that could be shown.
    return null;
  }
}
