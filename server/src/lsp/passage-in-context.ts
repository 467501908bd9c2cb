import type { Document } from '../engine/document/document.ts';
import type { Passage } from '../engine/judge/judgement.ts';
import type { Span } from '../engine/text/span.ts';
import { inertMarkdown } from './inert.ts';

/** How much of a source is shown before and behind a passage, UTF-16 units. */
const margin = 220;

/** The passage as a Markdown blockquote, with the words around it; the quoted words are bold, the words left out between them are not. */
export function passageInContext(document: Document, passage: Pick<Passage, 'span' | 'spans'>): string[] {
  const { text } = document;
  const around = { start: wordStart(text, passage.span.start - margin), end: wordEnd(text, passage.span.end + margin) };
  let marked = around.start > 0 ? '… ' : '';
  let at = around.start;
  for (const span of passage.spans) {
    marked += inert(text, { start: at, end: span.start }) + bold(text, span);
    at = span.end;
  }
  marked += inert(text, { start: at, end: around.end }) + (around.end < text.length ? ' …' : '');
  return marked.split(/\n{2,}/).filter((paragraph) => paragraph.trim() !== '').flatMap((paragraph, index) =>
    index === 0 ? [`> ${paragraph.trim()}`] : ['>', `> ${paragraph.trim()}`]);
}

/** Escapes, and keeps the paragraphs apart. */
function inert(text: string, span: Span): string {
  return text.slice(span.start, span.end).split(/\n{2,}/).map(inertMarkdown).join('\n\n');
}

/** Emphasis cannot cross a paragraph's end, nor begin or end with white space. */
function bold(text: string, span: Span): string {
  return text.slice(span.start, span.end).split(/(\n{2,})/).map((part) => (part.trim() === '' ? '\n\n' : `**${inertMarkdown(part.trim())}**`)).join('');
}

function wordStart(text: string, offset: number): number {
  if (offset <= 0) return 0;
  const space = text.indexOf(' ', offset);
  return space < 0 ? offset : space + 1;
}

function wordEnd(text: string, offset: number): number {
  if (offset >= text.length) return text.length;
  const space = text.lastIndexOf(' ', offset);
  return space < 0 ? offset : space;
}
