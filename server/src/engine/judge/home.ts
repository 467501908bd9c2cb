import { overlaps } from '../text/span.ts';
import { words } from '../text/words.ts';
import type { ResolvedClaim } from './claim.ts';
import type { AlignedCandidate, JudgedSource, JudgeInput } from './judge.ts';
import { readMember } from './member.ts';
import type { Reading } from './member.ts';
import { accept, groupFit } from './passage-accepted.ts';
import type { Acceptance, GroupFit } from './passage-accepted.ts';
import { distanceFromOrigin } from './place.ts';

/** A stretch of a source that a group may come from, read member by member. */
export interface Home {
  readonly source: JudgedSource;
  /** One for each member; null where the member does not stand there. */
  readonly readings: readonly (Reading | null)[];
  readonly fit: GroupFit;
  readonly acceptance: Acceptance;
  /** Whether the draft cites this source for these words. */
  readonly cited: boolean;
  readonly wrongWords: number;
}

/** A member stands in a passage when half of its words do, or a telling run. */
const memberShare = 0.5;
const memberRun = 6;

/** Reads all candidates of a group and puts them in order: best first; see `compareHomes`. */
export function homesOf(input: JudgeInput, claim: ResolvedClaim): readonly Home[] {
  const counts = input.group.quotations.map((quotation) => words(input.draft.text, quotation.span).length);
  const read = input.candidates.map((candidate) => ({ candidate, readings: readCandidate(input, candidate) }));
  const fits = read.map(({ readings }) => groupFit(readings, counts));
  const homes = read.map(({ candidate, readings }, index): Home => {
    const fit = fits[index] ?? groupFit([], counts);
    return {
      source: candidate.source,
      readings,
      fit,
      acceptance: acceptWhole(readings, fit, isUniqueRun(index, read.map((one) => one.readings), fits)),
      cited: claim.cited.has(candidate.source.id),
      wrongWords: readings.reduce((total, reading) => total + (reading?.wrongWords ?? 0), 0) + absentWords(readings, counts),
    };
  });
  return withoutTwins(homes.sort(compareHomes));
}

/** A short quotation must stand there as the draft has it: near it there is always something. */
function acceptWhole(readings: readonly (Reading | null)[], fit: GroupFit, isUnique: boolean): Acceptance {
  const acceptance = accept(fit, isUnique);
  return fit.words < 4 && readings.some((reading) => (reading?.wrongWords ?? 0) > 0) ? 'none' : acceptance;
}

function readCandidate(input: JudgeInput, candidate: AlignedCandidate): (Reading | null)[] {
  return input.group.quotations.map((quotation, index) => {
    const reading = readMember(input, quotation, candidate.parts[index] ?? null, candidate);
    return reading !== null && standsThere(reading) ? reading : null;
  });
}

function standsThere({ alignment }: Reading): boolean {
  return alignment.matched > 0 && (alignment.matched >= alignment.words * memberShare || alignment.longestRun >= memberRun);
}

function absentWords(readings: readonly (Reading | null)[], counts: readonly number[]): number {
  return readings.reduce((total, reading, index) => total + (reading === null ? counts[index] ?? 0 : 0), 0);
}

/** Whether no other candidate has as long a run, unless it is a copy: the same words in the same surroundings. */
function isUniqueRun(index: number, all: readonly (readonly (Reading | null)[])[], fits: readonly GroupFit[]): boolean {
  const run = fits[index]?.longestRun ?? 0;
  const own = surroundings(all[index] ?? []);
  return fits.every((fit, other) => other === index || fit.longestRun < Math.min(run, memberRun) || surroundings(all[other] ?? []) === own);
}

/** The reading of the first member that stands in a home. */
export function firstReading(home: Home): Reading | null {
  return home.readings.find((reading) => reading !== null) ?? null;
}

/** Two words on either side of a passage, folded. */
function surroundings(readings: readonly (Reading | null)[]): string {
  const reading = readings.find((one) => one !== null);
  if (reading === undefined) return '';
  const { text } = reading.source.document;
  const { start, end } = reading.alignment.span;
  const before = words(text, { start: Math.max(0, start - 40), end: start }).slice(-2);
  const after = words(text, { start: end, end: Math.min(text.length, end + 40) }).slice(0, 2);
  return [...before, ...after].map((word) => word.folded).join(' ');
}

/**
 * Best first: what is a passage at all; a cited source's, where it is sound; fewer words that no row permits; nearer the origin (the
 * speaker's own text, a record of what was said, a quoter); the earliest; then by id, so that the order never depends on the search.
 */
function compareHomes(a: Home, b: Home): number {
  return rank(b.acceptance) - rank(a.acceptance)
    || Number(b.cited) - Number(a.cited)
    || a.wrongWords - b.wrongWords
    || editCount(a) - editCount(b)
    || distance(a) - distance(b)
    || compareDates(a.source, b.source)
    || compareText(a.source.id, b.source.id)
    || start(a) - start(b);
}

function rank(acceptance: Acceptance): number {
  return acceptance === 'sound' ? 2 : acceptance === 'doubtful' ? 1 : 0;
}

function editCount(home: Home): number {
  return home.readings.reduce((total, reading) => total + (reading?.edits.filter(({ edit }) => !edit.permitted).length ?? 0), 0);
}

function distance(home: Home): number {
  return Math.min(3, ...home.readings.flatMap((reading) => (reading === null ? [] : distanceFromOrigin(reading.place))));
}

/** ISO dates compare as text; an undated source comes last. */
function compareDates(a: JudgedSource, b: JudgedSource): number {
  const [one, other] = [a.document.metadata.issued, b.document.metadata.issued];
  if (one === undefined || other === undefined) return Number(one === undefined) - Number(other === undefined);
  return compareText(one, other);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function start(home: Home): number {
  return firstReading(home)?.alignment.span.start ?? 0;
}

/** Of stretches of one source that overlap, the best alone. */
function withoutTwins(homes: readonly Home[]): readonly Home[] {
  const kept: Home[] = [];
  for (const home of homes) if (!kept.some((other) => isTwin(home, other))) kept.push(home);
  return kept;
}

function isTwin(a: Home, b: Home): boolean {
  return a.source === b.source && a.readings.some((reading, index) => {
    const other = b.readings[index];
    return reading !== null && other !== null && other !== undefined && overlaps(reading.alignment.span, other.alignment.span);
  });
}
