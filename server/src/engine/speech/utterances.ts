import type { Document } from '../document/document.ts';
import type { Span } from '../text/span.ts';
import { trimmed } from './white-space.ts';
import { ownText } from './own-text.ts';
import type { Attribution, Quotation, Utterance } from './speech.ts';
import type { Region, Voice } from './voice.ts';

interface Part {
  readonly span: Span;
  readonly outer: Span;
  readonly mode: Utterance['mode'];
  readonly speaker: Attribution | null;
  readonly quotation: number | null;
  /** Where two begin at one place: the author's text, then a statement or turn, then quotations. */
  readonly rank: number;
}

/** How sure it is that the author says what looks like somebody else's: too little to tell anybody that he is wrong. */
const doubt = 0.5;

/** How the parts of a document are given their speakers. */
export interface UtteranceSources {
  readonly document: Document;
  readonly quotations: readonly Quotation[];
  readonly regions: readonly Region[];
  /** Whose the unquoted text is; null where the document does not say. */
  readonly author: Attribution | null;
  /** Indexes of blocks that may be somebody else's than the author's. */
  readonly doubtful: ReadonlySet<number>;
  readonly toAttribution: (voice: Voice) => Attribution;
}

/**
 * All that is said in a document, each stretch with its speaker: the author's own text as a whole, the turns and statements in it, the
 * quotations in those. A nested one follows the one that it stands in.
 */
export function utterancesOf({ document, quotations, regions, doubtful, author, toAttribution }: UtteranceSources): Utterance[] {
  const parts: Part[] = [];
  const whole = trimmed(document.text, { start: 0, end: document.text.length });
  if (whole.end > whole.start) parts.push({ span: whole, outer: whole, mode: ownText(document).mode, speaker: author, quotation: null, rank: 0 });
  for (const { span, voice, mode } of regions) parts.push({ span, outer: span, mode, speaker: voice === null ? null : toAttribution(voice), quotation: null, rank: 1 });
  const doubted = author === null ? null : { ...author, confidence: Math.min(author.confidence, doubt) };
  const taken = new Set(regions.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, k) => from + k)));
  for (const block of doubtful) {
    const span = document.blocks[block]?.span;
    if (span === undefined || doubted === null || taken.has(block)) continue;
    parts.push({ span, outer: span, mode: ownText(document).mode, speaker: doubted, quotation: null, rank: 1 });
  }
  quotations.forEach(({ span, outer, mode, speaker, notSpeech }, index) => {
    if (notSpeech === null || notSpeech === 'ignored') parts.push({ span, outer, mode, speaker, quotation: index, rank: 2 });
  });
  parts.sort((a, b) => a.outer.start - b.outer.start || b.outer.end - a.outer.end || a.rank - b.rank);
  const open: number[] = [];
  return parts.map(({ span, outer, mode, speaker, quotation }, index) => {
    while (open.length > 0 && (parts[open.at(-1) ?? 0]?.outer.end ?? 0) < outer.end) open.pop();
    const inside = open.at(-1) ?? null;
    open.push(index);
    return { span, mode, speaker, quotation, inside };
  });
}
