import type { Home } from './home.ts';
import type { Passage } from './judgement.ts';
import type { Reading } from './member.ts';

/** How many passages are listed; the others are counted. */
export const maxPassages = 20;
/** What must be alike for a passage to be shown as the nearest. */
const nearEnough = { share: 0.3, run: 3 };

/** A reading as the writer is shown it. */
export function passageOf({ source, alignment, place, edits, similarity }: Reading): Passage {
  return {
    source: source.id,
    span: alignment.span,
    spans: alignment.spans,
    text: source.excerpt(alignment.span),
    speaker: place.speaker,
    mode: place.mode,
    similarity,
    edits: edits.map(({ edit }) => edit),
    alignment,
  };
}

/** A member's passages, best first, and how many there are beyond those listed. */
export function passagesOf(homes: readonly Home[], member: number): { readonly passages: readonly Passage[]; readonly morePassages: number } {
  const readings = homes.flatMap((home) => (home.acceptance === 'none' ? [] : home.readings[member] ?? []));
  return { passages: readings.slice(0, maxPassages).map(passageOf), morePassages: Math.max(0, readings.length - maxPassages) };
}

/** For words that have no passage: the nearest, where one is near at all. */
export function nearestOf(homes: readonly Home[], member: number): Passage | null {
  const readings = homes.flatMap((home) => home.readings[member] ?? [])
    .filter(({ alignment }) => alignment.matched >= alignment.words * nearEnough.share && alignment.longestRun >= nearEnough.run)
    .sort((a, b) => b.alignment.matched / b.alignment.words - a.alignment.matched / a.alignment.words);
  return readings[0] === undefined ? null : passageOf(readings[0]);
}
