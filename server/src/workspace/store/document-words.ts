import type { CitationItem, Document, DocumentProblem } from '../../engine/document/document.ts';
import type { Metadata } from '../../engine/document/metadata.ts';
import type { Span } from '../../engine/text/span.ts';
import { isListOfStrings, isMetadata, isRecord, isString } from './metadata-shape.ts';

/** What a document says in words beside its text; all else about it is numbers. */
export interface DocumentWords {
  readonly metadata: Metadata;
  readonly problems: readonly DocumentProblem[];
  /** The labels of the blocks that have one, in order. */
  readonly labels: readonly string[];
  /** The target or label of each mark that has one, in order. */
  readonly targets: readonly string[];
  /** The items of each citation, in order. */
  readonly citations: readonly (readonly CitationItem[])[];
  /** The bodies of the comments. */
  readonly comments: readonly string[];
  /** The labels of the places. */
  readonly places: readonly string[];
}

/** The words of a document. */
export function wordsOf({ metadata, problems, blocks, marks, comments, places }: Document): DocumentWords {
  return {
    metadata,
    problems,
    labels: blocks.flatMap(({ label }) => label ?? []),
    targets: marks.flatMap((mark) => ('target' in mark ? mark.target : 'label' in mark ? mark.label : [])),
    citations: marks.flatMap((mark) => (mark.kind === 'citation' ? [mark.items] : [])),
    comments: comments.map(({ body }) => body),
    places: places.map(({ label }) => label),
  };
}

const problemCodes: Readonly<Record<DocumentProblem['code'], true>> = { 'front-matter-invalid': true, 'encoding-guessed': true, 'metadata-invalid': true, 'pages-without-text': true, 'metadata-conflict': true, 'parts-not-read': true };

/** Whether something that was read from a file has the shape of a document's words. @param limit of its file, UTF-16 units */
export function isDocumentWords(value: unknown, limit: number): value is DocumentWords {
  return isRecord(value) && isMetadata(value.metadata)
    && isList(value.problems, (problem) => isProblem(problem, limit))
    && isList(value.citations, (items) => isList(items, (item) => isCitationItem(item, limit)))
    && [value.labels, value.targets, value.comments, value.places].every(isListOfStrings);
}

function isProblem(value: unknown, limit: number): boolean {
  return isRecord(value) && isString(value.code) && Object.hasOwn(problemCodes, value.code) && isString(value.message) && isSpan(value.original, limit);
}

function isCitationItem(value: unknown, limit: number): boolean {
  return isRecord(value) && isString(value.key) && (value.locator === null || isString(value.locator)) && isSpan(value.original, limit);
}

function isSpan(value: unknown, limit: number): value is Span {
  if (!isRecord(value)) return false;
  const { start, end } = value;
  return Number.isInteger(start) && Number.isInteger(end) && 0 <= (start as number) && (start as number) <= (end as number) && (end as number) <= limit;
}

function isList(value: unknown, isOne: (one: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isOne);
}
