import type { ResolvedClaim } from './claim.ts';
import type { Home } from './home.ts';
import type { JudgedEdit } from './judgement.ts';
import type { Reading } from './member.ts';
import { distanceFromOrigin, distances } from './place.ts';
import type { Attribution } from '../speech/speech.ts';

/** Words that speak for themselves: long, nearly all there, unbroken for a good stretch. */
const telling = { words: 12, run: 8, share: 0.85 };
/** Differences at more places than one in so many words: another version of a text (a translation, an edition), not slips in copying this one. */
const wordsToOne = 12;
/** Words enough that a speaker's name makes them his very sentence. */
const spoken = { words: 8, run: 5 };

/** What decides whether a difference may be called an error. */
export interface Certainty {
  readonly home: Home;
  readonly claim: ResolvedClaim;
  /** Other accepted passages, best first. */
  readonly others: readonly Home[];
  /** Whether the passage's speaker is the one whom the draft names. */
  readonly speakerAgrees: boolean;
  readonly speaker: Attribution | null;
}

/**
 * Whether differences may be called errors: the words are certainly this passage's, and the claim resolves to that very passage. Its source
 * is cited; or the words are the source's own, or its record of what was said, and the speaker agrees over a good length, or nobody is named
 * and the words are long and alone of their kind, not those of another version. What a source only quotes the writer may have heard, or have
 * from where it comes from: two reports of one speech are two reports. What a program wrote down may be its own mistake. Where another source
 * has the draft's very words, nothing is sure.
 */
export function mayAccuse({ home, claim, others, speakerAgrees }: Certainty): boolean {
  if (home.acceptance !== 'sound' || isUnheard(home, others)) return false;
  if (others.some((other) => other.acceptance === 'sound' && other.wrongWords < home.wrongWords && other.wrongWords === 0)) return false;
  if (claim.certain && home.cited) return true;
  if (claim.claim.cited !== null && !home.cited) return false;
  if (others.some((other) => other.acceptance === 'sound' && other.wrongWords <= home.wrongWords && readsOtherwise(home, other))) return false;
  if (differsInFiguresAlone(home)) return false;
  if (isOnlyQuoted(home)) return false;
  const { fit } = home;
  if (speakerAgrees) return fit.words >= spoken.words && fit.longestRun >= spoken.run;
  if (wrongEdits(home).length > Math.max(1, fit.matched / wordsToOne)) return false;
  return claim.claim.speaker === null && fit.matched >= telling.words && fit.longestRun >= telling.run && fit.matched >= fit.words * telling.share;
}

/** Whether a passage stands in an automatic transcript alone: no other source that is none differs from the draft as it does. */
export function isUnheard(home: Home, others: readonly Home[]): boolean {
  return isAutomatic(home) && !others.some((other) => other.acceptance === 'sound' && !isAutomatic(other) && other.wrongWords > 0 && !readsOtherwise(home, other));
}

function isAutomatic({ source }: Home): boolean {
  return source.metadata.transcript === 'automatic';
}

/** How much of a passage must stand between marks for the passage to be somebody else's words. */
const mostly = 0.5;

/** Whether a source has the words, or most of them, from somebody else: it may be the one that changed them. */
function isOnlyQuoted({ readings }: Home): boolean {
  return readings.some((reading) => {
    if (reading === null) return false;
    if (distanceFromOrigin(reading.place) >= distances.quotation) return true;
    return !reading.place.quoted && quotedLength(reading) >= mostly * (reading.alignment.span.end - reading.alignment.span.start);
  });
}

/** How much of a reading's passage its source has between marks, in UTF-16 units. */
function quotedLength({ source, alignment: { span } }: Reading): number {
  return source.speech().utterancesIn(span)
    .filter(({ quotation }) => quotation !== null)
    .reduce((total, utterance) => total + Math.max(0, Math.min(utterance.span.end, span.end) - Math.max(utterance.span.start, span.start)), 0);
}

/** Whether two passages differ from the draft at different places: then they differ from each other. */
function readsOtherwise(a: Home, b: Home): boolean {
  return wrongText(a) !== wrongText(b);
}

function wrongText(home: Home): string {
  return wrongEdits(home).map(({ quotedText, originalText }) => `${quotedText}|${originalText}`).join(' ').toLowerCase();
}

function wrongEdits({ readings }: Home): readonly JudgedEdit[] {
  return readings.flatMap((reading) => reading?.edits ?? []).map(({ edit }) => edit).filter(({ permitted }) => !permitted);
}

/** The same sentence with other figures may be another year's, which is not here. */
function differsInFiguresAlone(home: Home): boolean {
  const wrong = wrongEdits(home);
  return wrong.length > 0 && wrong.every(({ concerns }) => concerns.includes('number'));
}
