import { isEmphasis } from '../document/emphasis.ts';
import type { Span } from '../text/span.ts';
import { moved } from '../text/span.ts';
import type { JudgedSource } from './judge.ts';
import { sentenceReach } from './sentence-ends.ts';

/** A stretch of a source, in as much of the source's text as any rule looks at beside it: for a passage, no book is loaded. */
export interface Stretch {
  /** Part of the source's text. */
  readonly text: string;
  /** Where `text` begins in the source's text, UTF-16 units. */
  readonly start: number;
  /** The stretch, counted in `text`. */
  readonly span: Span;
}

/** How far a rule may look beside a stretch, UTF-16 units: to its sentence's ends, and what stands right before or behind those. */
const reach = sentenceReach + 400;

/** @param span in the source's text */
export function stretchOf(source: JudgedSource, span: Span): Stretch {
  const start = Math.max(0, span.start - reach);
  return { text: source.excerpt({ start, end: span.end + reach }), start, span: moved(span, -start) };
}

/** What a source emphasises that reaches into a stretch of its text, in order; null where its format keeps no emphasis. */
export function emphasisOfSource(source: JudgedSource, within: Span): readonly Span[] | null {
  return source.marksIn(within)?.filter(isEmphasis).map(({ span }) => span) ?? null;
}
