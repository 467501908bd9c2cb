import type { CorpusView, IndexedSource } from '../engine/check.ts';
import { marksIn } from '../engine/document/emphasis.ts';
import type { Reference } from '../engine/document/bibliography/reference.ts';
import type { Metadata } from '../engine/document/metadata.ts';
import type { Language } from '../engine/language/language.ts';
import type { LanguageOf } from '../engine/language/languages.ts';
import { tellingPages } from '../engine/language/languages.ts';
import type { Range } from '../engine/text/lines.ts';
import type { Span } from '../engine/text/span.ts';
import type { CorpusHistory } from './corpus-history.ts';
import { identify } from './identify.ts';
import type { KeptSources } from './kept-sources.ts';
import type { FileEntry, FolderFiles, SkippedFile } from './ports.ts';

/** A source of a corpus, ready to be checked against. Its document is loaded when it is asked for, and not kept here. */
export interface Source extends IndexedSource {
  readonly uri: string;
  /** Of the file's bytes, hexadecimal. */
  readonly sha256: string;
  readonly words: number;
  /** Where a stretch of its text stands in its file; asks for none of the rest. */
  rangeOf(span: Span): Range;
}

/** What stays of a source from one snapshot to the next. */
export interface StoredSource {
  readonly entry: FileEntry;
  /** Path below the corpus folder that it was found in. */
  readonly corpusPath: string;
  readonly number: number;
  readonly sha256: string;
  readonly words: number;
  readonly metadata: Metadata;
  /** The stamp of what was said of it outside its file when it was read; empty where nothing was. */
  readonly described: string;
}

/** The corpus at one moment; replaced whole when a source comes, goes or changes. */
export interface CorpusSnapshot extends CorpusView {
  /** Another one after each change; a result that was made with another version is stale. */
  readonly version: number;
  readonly sources: readonly Source[];
  readonly skipped: readonly SkippedFile[];
  /** The entries of the bibliographies, whether or not their works are here. */
  readonly references: readonly Reference[];
  source(number: number): Source | undefined;
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
  readonly references: readonly Reference[];
  readonly files: FolderFiles;
  readonly kept: KeptSources;
  readonly languageOf: LanguageOf;
  readonly history: CorpusHistory;
  /** The snapshot before it: what stayed as it was is taken over. */
  readonly before: CorpusSnapshot | null;
}

/** The corpus as it is now. Ids depend on all sources together, so each snapshot gives them anew. */
export function takeSnapshot({ version, stored, skipped, references, files, kept, languageOf, history, before }: SnapshotParts): CorpusSnapshot {
  const ordered = [...stored].sort((a, b) => (a.entry.path < b.entry.path ? -1 : 1));
  const ids = identify(ordered.map(({ metadata, entry, corpusPath }) => ({ key: metadata.id, path: entry.path, corpusPath })));
  const sources = ordered.map((one, position): Source => {
    const { entry: { path }, number } = one;
    const id = ids[position] ?? path;
    const known = before?.source(number);
    return known?.id === id && known.path === path ? known : createSource({ ...one, id, uri: files.uriOf(path), kept, languageOf });
  });
  const byNumber = new Map(sources.map((source) => [source.number, source]));
  return {
    version,
    sources,
    skipped,
    references,
    keys: new Set(references.map(({ key }) => key)),
    changesSince: (earlier) => history.between(earlier, version),
    unreadable: skipped.map(({ path, message }) => ({ id: fileStem(path), path, reason: message })),
    find: (query) => kept.index.find(query),
    hasName: (word) => kept.index.hasName(word),
    source: (number) => byNumber.get(number),
  };
}

interface SourceParts extends StoredSource {
  readonly id: string;
  readonly uri: string;
  readonly kept: KeptSources;
  readonly languageOf: LanguageOf;
}

function createSource({ id, uri, entry: { path }, number, sha256, words, metadata, kept, languageOf }: SourceParts): Source {
  let language: Language | undefined;
  const excerpt = lastStretch((span) => kept.excerpt(number, span));
  return {
    id, path, uri, number, sha256, words, metadata,
    get document() {
      return kept.document(number, path);
    },
    get language() {
      return (language ??= languageOf({ metadata, text: tellingPages(kept.lengthOf(number), excerpt) }));
    },
    speech: () => kept.speech(number, path),
    excerpt,
    occurrences: (needle) => kept.occurrences(number, needle),
    rangeOf: (span) => kept.rangeOf(number, span),
    marksIn: (within) => marksIn(kept.document(number, path), within),
  };
}

/** How much of a text is read together, UTF-16 units: a judgement looks at one place again and again. */
const readTogether = 4096;

/** The same excerpts, those near the last one cut from what was read for it. */
function lastStretch(read: (span: Span) => string): (span: Span) => string {
  let [from, to, text] = [0, 0, ''];
  return ({ start, end }) => {
    if (start < from || end > to) {
      if (end - start > readTogether) return read({ start, end });
      [from, to] = [Math.max(0, start - (readTogether >> 1)), end + (readTogether >> 1)];
      text = read({ start: from, end: to });
    }
    return text.slice(start - from, end - from);
  };
}

function fileStem(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(0, dot) : name;
}
