import type { Document, DraftDocument } from './document.ts';

/** A text of several lines. */
export function joinLines(...lines: readonly string[]): string {
  return lines.join('\n');
}

/** The blocks of a document, one a line: what it is, and its text. */
export function outline(document: Document): readonly string[] {
  return document.blocks.map((block) => {
    const level = block.level === undefined ? '' : String(block.level);
    const quote = block.quote === undefined ? '' : ` q${block.quote}/${block.quoteDepth}`;
    const label = block.label === undefined ? '' : ` ^${block.label}`;
    return `${block.kind}${level}${quote}${label}: ${document.text.slice(block.span.start, block.span.end)}`;
  });
}

/** What the file has where the document's text has `words`. */
export function originalOf(document: DraftDocument, words: string): string {
  const start = document.text.indexOf(words);
  if (start < 0) throw new Error(`“${words}” is not in: ${document.text}`);
  const span = document.map.toOriginalSpan({ start, end: start + words.length });
  return document.original.slice(span.start, span.end);
}

/** Whatever breaks the promises that every document makes; empty for a good one. */
export function brokenPromises(document: Document): readonly string[] {
  const broken: string[] = [];
  let end = 0;
  for (const [i, block] of document.blocks.entries()) {
    const gap = document.text.slice(end, block.span.start);
    if (gap !== (i === 0 ? '' : '\n\n')) broken.push(`before block ${i} stands ${JSON.stringify(gap)}`);
    if (block.span.start >= block.span.end) broken.push(`block ${i} is empty`);
    const text = document.text.slice(block.span.start, block.span.end);
    if (text !== text.trim()) broken.push(`block ${i} is not trimmed`);
    end = block.span.end;
  }
  if (end !== document.text.length) broken.push('text behind the last block');
  let before = 0;
  for (let at = 0; at < document.text.length; at++) {
    const original = document.map.toOriginal(at);
    if (original < before || original > document.lines.length) broken.push(`offset ${at} leads to ${original} behind ${before}`);
    before = original;
  }
  for (const mark of document.marks) {
    if (mark.span.start > mark.span.end || mark.span.end > document.text.length) broken.push(`mark ${mark.kind} stands outside the text`);
  }
  for (const comment of document.comments) {
    if (comment.at < 0 || comment.at > document.text.length) broken.push('a comment stands outside the text');
  }
  return broken;
}
