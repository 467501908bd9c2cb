import type { Document } from '../engine/document/document.ts';
import type { Metadata } from '../engine/document/metadata.ts';
import type { Span } from '../engine/text/span.ts';
import type { CorpusSnapshot, Source } from '../workspace/corpus.ts';

/** A work that a draft can cite by a key. */
export interface KnownWork {
  /** Without the `@`. */
  readonly key: string;
  readonly metadata: Metadata;
  /** Null for a work that a bibliography lists and the corpus does not have. */
  readonly source: Source | null;
}

/** All that can be cited: the sources by their ids, then the works of bibliographies that are not here. */
export function knownWorks({ sources, references }: CorpusSnapshot): readonly KnownWork[] {
  const here = new Set(sources.map(({ id }) => id));
  return [
    ...sources.map((source) => ({ key: source.id, metadata: source.metadata, source })),
    ...references.filter(({ key }) => !here.has(key)).map(({ key, metadata }) => ({ key, metadata, source: null })),
  ];
}

/** The citation key at an offset of the draft's file, with its `@`; null where none is. */
export function citationKeyAt({ marks }: Document, offset: number): { readonly key: string; readonly original: Span } | null {
  for (const mark of marks) {
    const item = mark.kind === 'citation' ? mark.items.find(({ original }) => original.start <= offset && offset <= original.end) : undefined;
    if (item !== undefined) return item;
  }
  return null;
}

/** `Cressida Maunder, “Corder’s Folly”, The River Ledger, 2019`: what is known of a work, in plain text. */
export function workInWords({ author, title, issued, publisher, 'container-title': container }: Metadata): string {
  const authors = author.length > 3 ? `${author[0] ?? ''} and others` : author.join(', ');
  return [authors, title === undefined ? '' : `“${title}”`, container ?? publisher ?? '', issued ?? ''].filter((part) => part !== '').join(', ');
}
