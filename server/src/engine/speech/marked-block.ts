import type { SpeechWords } from '../language/speech-words.ts';
import type { Span } from '../text/span.ts';
import { littleTexts, type BlockShape, type LittleText } from './block-shape.ts';
import type { Candidate } from './found-quotation.ts';
import { scanMarks, type Sign } from './marks.ts';
import { countOpeners, pairMarks, type MarkHabits, type OpenerCounts, type Pairing } from './pairing.ts';
import { trimmed } from './white-space.ts';

/** The quotation marks of a block, not yet paired. Offsets count from the block's start. */
export interface MarkedBlock {
  readonly own: MarkedText;
  readonly images: readonly MarkedText[];
  readonly openers: OpenerCounts;
}

interface MarkedText {
  readonly place: LittleText;
  readonly signs: readonly Sign[];
  /** The mark that stands first in the text, before any word; null where a word does. */
  readonly leading: Sign | null;
}

/** The marks of a block, paired. */
export interface PairedBlock {
  readonly own: Pairing;
  readonly images: readonly Pairing[];
  /** The unclosed mark of its own text that may run on into the next block. */
  readonly open: Sign | null;
}

/** How a block's quotations hang together with those of its neighbours. */
export interface Continuity {
  /** The quotation that is open at its end goes on in the next block. */
  readonly goesOn: boolean;
  /** One goes on in it from the block before. */
  readonly comesFromBefore: boolean;
}

/** Everything between marks in a block, and the marks that found no partner; by position. */
export interface BlockCandidates {
  readonly candidates: readonly Candidate[];
  readonly unbalanced: readonly Span[];
}

/** Finds the quotation marks of a block. Linear. */
export function markBlock(shape: BlockShape, words: SpeechWords): MarkedBlock {
  const scan = (place: LittleText): MarkedText => {
    const signs = scanMarks(shape.text, place.span, place.holes, words);
    return { place, signs, leading: leadingSign(shape.text, place, signs) };
  };
  const { own, images } = littleTexts(shape);
  const marked = [scan(own), ...images.map(scan)];
  return { own: marked[0] ?? scan(own), images: marked.slice(1), openers: countOpeners(marked.flatMap(({ signs }) => signs), shape.text) };
}

/** Pairs the marks of a block. Linear. */
export function pairBlock({ own, images }: MarkedBlock, text: string, habits: MarkHabits): PairedBlock {
  const pairing = pairMarks(own.signs, text, habits);
  return { own: pairing, images: images.map(({ signs }) => pairMarks(signs, text, habits)), open: runningOn(pairing) };
}

/** What stands between the marks of a block. */
export function candidatesIn(text: string, marked: MarkedBlock, paired: PairedBlock, { habits, continuity }: { readonly habits: MarkHabits; readonly continuity: Continuity }): BlockCandidates {
  const candidates: Candidate[] = [];
  const unbalanced: Span[] = [];
  const collect = ({ place, leading }: MarkedText, pairing: Pairing, open: Sign | null, { goesOn, comesFromBefore }: Continuity): void => {
    for (const span of pairing.stray) unbalanced.push(span);
    for (const pair of pairing.pairs) {
      const outer = { start: pair.open.start, end: pair.close.end };
      const span = trimmed(text, { start: pair.open.end, end: pair.close.start });
      if (span.start < span.end) candidates.push({ marks: pair.style, span, outer, unclosed: false, continues: comesFromBefore && pair.open === leading });
    }
    const continues = comesFromBefore && open !== null && open === leading;
    if (open !== null && (goesOn || continues || isIntroduced(text, place, open))) {
      const span = trimmed(text, { start: open.end, end: place.span.end });
      if (span.start < span.end) candidates.push({ marks: open.style, span, outer: { start: open.start, end: span.end }, unclosed: true, continues });
    }
    for (const sign of [...pairing.open, ...pairing.slips]) {
      if (sign === open && goesOn) continue;
      if (isWorthReporting(sign, habits)) unbalanced.push({ start: sign.start, end: sign.end });
    }
  };
  collect(marked.own, paired.own, paired.open, continuity);
  marked.images.forEach((image, k) => {
    const pairing = paired.images[k];
    if (pairing !== undefined) collect(image, pairing, runningOn(pairing), { goesOn: false, comesFromBefore: false });
  });
  return { candidates, unbalanced: unbalanced.sort((a, b) => a.start - b.start) };
}

/** The unclosed mark that may run on to the paragraph's end: nothing of its kind is quoted behind it. */
function runningOn(pairing: Pairing): Sign | null {
  const open = pairing.open.at(0);
  if (open === undefined) return null;
  const last = pairing.open.findLast((sign) => sign.family === open.family) ?? open;
  const quotedBehind = pairing.pairs.some((pair) => pair.open.family === last.family && pair.open.start > last.start);
  return quotedBehind ? null : last;
}

/** A mark behind a colon or comma that nothing closes: what follows is quoted, to the paragraph's end. */
function isIntroduced(text: string, place: LittleText, open: Sign): boolean {
  return /[:,]\s*$/.test(text.slice(Math.max(place.span.start, open.start - 3), open.start));
}

function leadingSign(text: string, place: LittleText, signs: readonly Sign[]): Sign | null {
  const first = signs[0];
  if (first === undefined || first.side === 'close') return null;
  return trimmed(text, place.span).start === first.start ? first : null;
}

/** A single mark without a partner is mostly an apostrophe. */
function isWorthReporting(sign: Sign, habits: MarkHabits): boolean {
  return sign.family !== 'single' || habits.single;
}
