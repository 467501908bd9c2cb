import type { Block, BlockKind, Comment, Document, DocumentFormat, PlaceKind, PlaceMark } from '../../engine/document/document.ts';
import type { Range } from '../../engine/text/lines.ts';
import type { Span } from '../../engine/text/span.ts';
import { ByteReader } from './byte-reader.ts';
import { ByteWriter } from './byte-writer.ts';
import { isDocumentWords, wordsOf } from './document-words.ts';
import type { DocumentWords } from './document-words.ts';
import { enumeration } from './enumeration.ts';
import { readMarks, writeMarks } from './mark-codec.ts';
import type { TextLimits } from './mark-codec.ts';
import { readSpan, writeSpan } from './span-codec.ts';
import { encodePlaces, openPlaces } from './text-map-codec.ts';

const formats = enumeration<DocumentFormat>('text', { text: 0, markdown: 1, html: 2, docx: 3, odt: 4, rtf: 5, epub: 6, pdf: 7, subtitles: 8, records: 9, eml: 10, mhtml: 11, scan: 12, zip: 13 });
const kinds = enumeration<BlockKind>('paragraph', {
  paragraph: 0, title: 1, description: 2, heading: 3, 'list-item': 4, 'table-cell': 5, caption: 6, 'image-text': 7, attribution: 8, note: 9,
});

const placeKinds = enumeration<PlaceKind>('page', { page: 0, chapter: 1, time: 2, record: 3 });

/**
 * A document without its text: columns of small numbers, and what it says in words as JSON. Nothing in it says which fields there are:
 * it must be read back by the same version of the engine.
 */
export function encodeDocument(document: Document): Uint8Array {
  const writer = new ByteWriter();
  formats.write(document.format, writer);
  writer.number(document.text.length);
  writer.blob(encodePlaces(document.lines, document.map.pieces));
  writer.json(wordsOf(document));
  writeBlocks(document.blocks, writer);
  writeMarks(document.marks, writer);
  writeComments(document.comments, writer);
  writePlaces(document.places, writer);
  return writer.bytes();
}

/**
 * The document of a text; null where the bytes are not what `encodeDocument` wrote for a text of this length. Every offset of the
 * document is in its text, or in its file.
 */
export function decodeDocument(bytes: Uint8Array, text: string): Document | null {
  const reader = new ByteReader(bytes);
  const format = formats.read(reader);
  if (reader.number() !== text.length) return null;
  const place = openPlaces(reader.blob())?.whole(text.length) ?? null;
  const words = reader.json();
  if (place === null || !isDocumentWords(words, place.lines.length)) return null;
  const { lines, map } = place;
  const limits = { text: text.length, original: lines.length };
  const document: Document = {
    format, text, lines, map,
    blocks: readBlocks(words, limits.text, reader),
    marks: readMarks(words, limits, reader),
    comments: readComments(words, limits, reader),
    places: readPlaces(words, limits.original, reader),
    metadata: words.metadata,
    problems: words.problems,
  };
  return reader.isDone ? document : null;
}

/** Where a document's text stands in its file. */
export interface DocumentPlaces {
  /** How many bytes are held for it. */
  readonly bytes: number;
  /** Where a stretch of the text stands, by lines; null where what is kept makes no sense. */
  rangeOf(span: Span): Range | null;
}

/** As much of a document as tells where its text stands; null where the bytes make no sense. */
export function decodePlaces(bytes: Uint8Array): DocumentPlaces | null {
  const reader = new ByteReader(bytes);
  formats.read(reader);
  const text = reader.number();
  // What is read may be a window into a cache.
  const kept = reader.blob().slice();
  const places = reader.isSound ? openPlaces(kept) : null;
  return places === null ? null : { bytes: kept.length, rangeOf: (span) => places.rangeOf(span, text) };
}

/** What the first number of a block says beside its kind: which other fields it has. */
const blockFlags = { level: 1, quote: 2, quoteDepth: 4, label: 8, kind: 16 } as const;

function writeBlocks(blocks: readonly Block[], writer: ByteWriter): void {
  writer.number(blocks.length);
  let at = 0;
  for (const { kind, span, level, quote, quoteDepth, label } of blocks) {
    writer.number(kinds.numberOf(kind) * blockFlags.kind + (level === undefined ? 0 : blockFlags.level) + (quote === undefined ? 0 : blockFlags.quote)
      + (quoteDepth === 0 ? 0 : blockFlags.quoteDepth) + (label === undefined ? 0 : blockFlags.label));
    writeSpan(span, at, writer);
    at = span.end;
    if (level !== undefined) writer.number(level);
    if (quote !== undefined) writer.number(quote);
    if (quoteDepth !== 0) writer.number(quoteDepth);
  }
}

function readBlocks({ labels }: DocumentWords, limit: number, reader: ByteReader): Block[] {
  const blocks: Block[] = [];
  let [at, label] = [0, 0];
  for (let left = reader.count(); left > 0; left--) {
    const head = reader.number();
    const has = (flag: number): boolean => (head & flag) !== 0;
    const kind = kinds.memberOf(Math.floor(head / blockFlags.kind), reader);
    const span = readSpan(at, limit, reader);
    at = span.end;
    blocks.push({
      kind, span,
      ...(has(blockFlags.level) && { level: reader.number() }),
      ...(has(blockFlags.quote) && { quote: reader.number() }),
      quoteDepth: has(blockFlags.quoteDepth) ? reader.number() : 0,
      ...(has(blockFlags.label) && { label: labels[label++] ?? '' }),
    });
  }
  if (label !== labels.length) reader.fail();
  return blocks;
}

function writeComments(comments: readonly Comment[], writer: ByteWriter): void {
  let [at, originalAt] = [0, 0];
  for (const comment of comments) {
    writer.signed(comment.at - at);
    writeSpan(comment.original, originalAt, writer);
    [at, originalAt] = [comment.at, comment.original.start];
  }
}

function readComments({ comments }: DocumentWords, limits: TextLimits, reader: ByteReader): Comment[] {
  let [at, originalAt] = [0, 0];
  return comments.map((body) => {
    at += reader.signed();
    if (at < 0 || at > limits.text) reader.fail();
    const original = readSpan(originalAt, limits.original, reader);
    originalAt = original.start;
    return { body, original, at };
  });
}

function writePlaces(places: readonly PlaceMark[], writer: ByteWriter): void {
  let before = 0;
  for (const { kind, at, sheet = 0 } of places) {
    placeKinds.write(kind, writer);
    writer.number(at - before);
    writer.number(sheet);
    before = at;
  }
}

function readPlaces({ places }: DocumentWords, limit: number, reader: ByteReader): PlaceMark[] {
  let at = 0;
  return places.map((label) => {
    const kind = placeKinds.read(reader);
    at += reader.number();
    if (at > limit) reader.fail();
    const sheet = reader.number();
    return { kind, label, at, ...(sheet > 0 && { sheet }) };
  });
}
