import type { CorpusView, IndexedSource } from '../engine/check.ts';
import type { Document } from '../engine/document/document.ts';
import type { Language } from '../engine/language/language.ts';
import type { PassageIndex } from '../engine/search/passage-index.ts';
import type { Speech } from '../engine/speech/speech.ts';
import type { CorpusHistory } from './corpus-history.ts';
import { identify } from './identify.ts';
import type { FileEntry, FolderFiles, SkippedFile } from './ports.ts';

/** A source of a corpus, ready to be checked against. */
export interface Source extends IndexedSource {
  readonly uri: string;
  /** Of the file's bytes, hexadecimal. */
  readonly sha256: string;
  readonly words: number;
}

/** What stays of a source from one snapshot to the next. */
export interface StoredSource {
  readonly entry: FileEntry;
  /** Path below the corpus folder that it was found in. */
  readonly corpusPath: string;
  readonly number: number;
  readonly language: Language;
  readonly document: Document;
  readonly sha256: string;
  readonly words: number;
  readonly speech: () => Speech;
}

/** The corpus at one moment; replaced whole when a source comes, goes or changes. */
export interface CorpusSnapshot extends CorpusView {
  /** Another one after each change; a result that was made with another version is stale. */
  readonly version: number;
  readonly sources: readonly Source[];
  readonly skipped: readonly SkippedFile[];
  /** What came and went since an earlier snapshot of the same corpus; null where that is not known any more, and all may have changed. */
  changesSince(version: number): CorpusChanges | null;
}

/** What came and went between two snapshots: numbers of sources. One that is there in both, but otherwise, stands in both lists. */
export interface CorpusChanges {
  readonly added: ReadonlySet<number>;
  readonly removed: ReadonlySet<number>;
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

/** What a snapshot is taken of. */
interface SnapshotParts {
  readonly version: number;
  readonly stored: readonly StoredSource[];
  readonly skipped: readonly SkippedFile[];
  readonly files: FolderFiles;
  readonly index: PassageIndex;
  readonly history: CorpusHistory;
}

/** The corpus as it is now. Ids depend on all sources together, so each snapshot gives them anew. */
export function takeSnapshot({ version, stored, skipped, files, index, history }: SnapshotParts): CorpusSnapshot {
  const ordered = [...stored].sort((a, b) => (a.entry.path < b.entry.path ? -1 : 1));
  const ids = identify(ordered.map(({ document, entry, corpusPath }) => ({ key: document.metadata.id, path: entry.path, corpusPath })));
  const sources = ordered.map(({ entry, number, language, document, sha256, words, speech }, position): Source => ({
    id: ids[position] ?? entry.path, path: entry.path, uri: files.uriOf(entry.path), number, metadata: document.metadata, language, document, sha256, words, speech,
  }));
  const byNumber = new Map(sources.map((source) => [source.number, source]));
  return {
    version,
    sources,
    skipped,
    changesSince: (earlier) => history.between(earlier, version),
    unreadable: skipped.map(({ path, message }) => ({ id: fileStem(path), path, reason: message })),
    find: (query) => index.find(query),
    source: (number) => byNumber.get(number),
  };
}

function fileStem(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(0, dot) : name;
}
