import { LineIndex } from '../text/lines.ts';
import { OffsetMap } from '../text/offset-map.ts';
import { moved } from '../text/span.ts';
import type { Block, Document, DraftDocument, Mark, PlaceMark } from './document.ts';
import type { FlowFrame } from './flow.ts';

/** A part of a document that has several files, read by itself. */
export interface DocumentPart {
  readonly document: Document;
  /** Where places begin in it: `at` in its file. */
  readonly places: readonly PlaceMark[];
}

/** Puts the parts of a document together, such as the chapters of a book: what comes out is its own original. */
export function joinDocuments(parts: readonly DocumentPart[], { format, metadata, problems = [] }: FlowFrame): DraftDocument {
  const texts: string[] = [];
  const blocks: Block[] = [];
  const marks: Mark[] = [];
  const places: PlaceMark[] = [];
  let length = 0;
  let quotes = 0;
  for (const { document, places: inFile } of parts) {
    const isBehindText = length > 0 && document.text.length > 0;
    const start = length + (isBehindText ? 2 : 0);
    for (const { at, ...place } of inFile) places.push({ ...place, at: start + document.map.toDerived(at) });
    if (document.text.length === 0) continue;
    texts.push(document.text);
    blocks.push(...document.blocks.map((block) => ({ ...block, span: moved(block.span, start), ...(block.quote !== undefined && { quote: block.quote + quotes }) })));
    marks.push(...document.marks.map((mark) => ({ ...mark, span: moved(mark.span, start), original: moved(mark.span, start) })));
    quotes += Math.max(0, ...document.blocks.map(({ quote = -1 }) => quote + 1));
    length = start + document.text.length;
  }
  const text = texts.join('\n\n');
  // A place in a part without text is where the next one begins, or the text ends.
  const placed = places.map((place) => ({ ...place, at: Math.min(place.at, text.length) })).sort((a, b) => a.at - b.at);
  return { format, text, original: text, metadata, problems, blocks, marks, places: placed, comments: [], map: OffsetMap.identity(text.length), lines: LineIndex.of(text) };
}
