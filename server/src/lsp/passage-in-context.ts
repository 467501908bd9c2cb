import type { Block, Document } from '../engine/document/document.ts';
import type { Passage } from '../engine/judge/judgement.ts';
import type { Span } from '../engine/text/span.ts';
import type { Run } from './inert.ts';
import { inertParagraphs } from './inert.ts';

/** How much of a source is shown, UTF-16 units. */
export interface ContextSize {
  /** In front of the passage, at most. */
  readonly before: number;
  /** Behind it, at most. */
  readonly behind: number;
  /** Of the passage itself; the middle of a longer one is left out. */
  readonly passage: number;
}

const cardSize: ContextSize = { before: 220, behind: 220, passage: 1600 };

/** Context within the passage's own paragraph is enough from here on: the end of a neighbour would only distract. */
const ownParagraphSuffices = 60;

/**
 * The passage as a Markdown blockquote, with the words around it; the quoted words are bold, the words left out between them are not.
 * Source text in it is inert.
 */
export function passageInContext(document: Document, passage: Pick<Passage, 'span' | 'spans'>, size = cardSize): string[] {
  const { text } = document;
  const start = contextStart(document, passage.span.start, size.before);
  const end = contextEnd(document, passage.span.end, size.behind);
  const runs: Run[] = [];
  const add = (from: number, to: number, isBold: boolean): void => {
    if (from < to) runs.push({ text: text.slice(from, to), isBold });
  };
  let at = start;
  for (const span of passage.spans) {
    add(at, span.start, false);
    add(Math.max(at, span.start), span.end, true);
    at = Math.max(at, span.end);
  }
  add(at, end, false);
  const shown = shortened(runs, size.passage + size.before + size.behind);
  const around = [...(isParagraphEdge(text, start) ? [] : [plain('… ')]), ...shown, ...(isParagraphEdge(text, end) ? [] : [plain(' …')])];
  return inertParagraphs(around).flatMap((paragraph, index) => (index === 0 ? [`> ${paragraph}`] : ['>', `> ${paragraph}`]));
}

function plain(text: string): Run {
  return { text, isBold: false };
}

/** Leaves out the middle of what is too long. */
function shortened(runs: readonly Run[], longest: number): readonly Run[] {
  const length = runs.reduce((total, { text }) => total + text.length, 0);
  if (length <= longest) return runs;
  return [...taken(runs, { start: 0, end: longest / 2 }), plain(' […] '), ...taken(runs, { start: length - longest / 2, end: length })];
}

function taken(runs: readonly Run[], { start, end }: Span): Run[] {
  let at = 0;
  return runs.flatMap(({ text, isBold }) => {
    const part = text.slice(Math.max(0, start - at), Math.max(0, end - at));
    at += text.length;
    return part === '' ? [] : [{ text: part, isBold }];
  });
}

function contextStart({ text, blocks }: Document, offset: number, margin: number): number {
  const block = blocks.findLastIndex(({ span }) => span.start <= offset);
  const own = blocks[block]?.span.start ?? 0;
  const from = Math.max(0, offset - margin);
  if (own >= from && (offset - own >= ownParagraphSuffices || isHeading(blocks[block - 1]))) return own;
  if (from === 0) return 0;
  const space = text.indexOf(' ', from);
  return space < 0 || space >= offset ? from : space + 1;
}

function contextEnd({ text, blocks }: Document, offset: number, margin: number): number {
  const block = blocks.findIndex(({ span }) => offset <= span.end);
  const own = blocks[block]?.span.end ?? text.length;
  const to = Math.min(text.length, offset + margin);
  if (own <= to && (own - offset >= ownParagraphSuffices || isHeading(blocks[block + 1]))) return own;
  if (to === text.length) return to;
  const space = text.lastIndexOf(' ', to);
  return space <= offset ? to : space;
}

/** A heading is no context of the words below it, nor of those above it. */
function isHeading(block: Block | undefined): boolean {
  return block === undefined || block.kind === 'title' || block.kind === 'heading';
}

function isParagraphEdge(text: string, offset: number): boolean {
  return offset === 0 || offset === text.length || text.startsWith('\n\n', offset - 2) || text.startsWith('\n\n', offset);
}
