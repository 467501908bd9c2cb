import type { Block, Document } from '../document/document.ts';
import type { SpeechWords } from '../language/speech-words.ts';
import type { Span } from '../text/span.ts';
import type { Candidate } from './found-quotation.ts';
import { littleTexts, trimmed, type LittleText } from './little-texts.ts';
import { scanMarks, type Sign } from './marks.ts';
import { markHabits, pairMarks, type MarkHabits, type Pairing } from './pairing.ts';

interface MarkedText {
  readonly place: LittleText;
  readonly pairing: Pairing;
  /** The mark that stands first in the text, before any word; null where a word does. */
  readonly leading: Sign | null;
}

/** Everything between quotation marks in a document, paragraph by paragraph, and the marks that found no partner. Linear. */
export function inlineQuotations(document: Document, words: SpeechWords): { readonly candidates: readonly Candidate[]; readonly unbalanced: readonly Span[] } {
  const { text } = document;
  const scanned = littleTexts(document).map((place) => ({ place, signs: scanMarks(text, place.span, place.holes, words) }));
  const habits = markHabits(scanned.flatMap(({ signs }) => signs), text);
  const marked = scanned.map(({ place, signs }) => ({ place, pairing: pairMarks(signs, text, habits), leading: leadingSign(text, place, signs) }));

  const candidates: Candidate[] = [];
  const unbalanced: Span[] = [];
  let continued: Sign | null = null;
  marked.forEach((current, index) => {
    const { place, pairing } = current;
    for (const span of pairing.stray) unbalanced.push(span);
    const open = runningOn(pairing);
    const next = marked[index + 1];
    const goesOn = open !== null && next !== undefined && follows(document.blocks, current, next) && next.leading?.family === open.family;
    const goesOnFromBefore = continued !== null && place.isBlock;
    const closesNowhere = open !== null && !goesOn;
    for (const pair of pairing.pairs) {
      const outer = { start: pair.open.start, end: pair.close.end };
      const span = trimmed(text, { start: pair.open.end, end: pair.close.start });
      if (span.start === span.end) continue;
      const continues = goesOnFromBefore && pair.open === current.leading;
      candidates.push({ kind: 'inline', marks: pair.style, span, outer, block: place.block, unclosed: false, continues });
    }
    const continues = goesOnFromBefore && open !== null && open === current.leading;
    if (open !== null && (goesOn || continues || isIntroduced(text, place, open))) {
      const span = trimmed(text, { start: open.end, end: place.span.end });
      if (span.start < span.end) {
        candidates.push({ kind: 'inline', marks: open.style, span, outer: { start: open.start, end: span.end }, block: place.block, unclosed: true, continues });
      }
    }
    for (const sign of [...pairing.open, ...pairing.slips]) {
      if (sign === open && !closesNowhere) continue;
      if (isWorthReporting(sign, habits)) unbalanced.push({ start: sign.start, end: sign.end });
    }
    if (place.isBlock) continued = goesOn ? open : null;
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

/** Whether `next` is the block right behind `current`, of the same kind and in the same blockquote. */
function follows(blocks: readonly Block[], current: MarkedText, next: MarkedText): boolean {
  const before = blocks[current.place.block];
  const after = blocks[next.place.block];
  return current.place.isBlock && next.place.isBlock && before !== undefined && after !== undefined
    && before.kind === after.kind && before.quote === after.quote && before.kind !== 'heading' && before.kind !== 'table-cell';
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
