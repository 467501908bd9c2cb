import type { Alignment, EditNature } from '../align/alignment.ts';
import { once } from '../text/once.ts';
import { overlaps } from '../text/span.ts';
import { words } from '../text/words.ts';
import type { Word } from '../text/words.ts';
import type { ResolvedClaim } from './claim.ts';
import { commonWords } from './common-words.ts';
import { compareDates, compareText } from './earlier.ts';
import type { JudgedSource, JudgeInput, Surroundings } from './judge.ts';
import { readMember } from './member.ts';
import type { Reading } from './member.ts';
import { accept, groupFit, shortQuotation } from './passage-accepted.ts';
import type { Acceptance, GroupFit } from './passage-accepted.ts';
import { distanceFromOrigin } from './place.ts';
import { fold } from './respelling.ts';
import { hasFoldedRun } from './runs.ts';
import { wordSize } from './word-size.ts';

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
  const quoted = input.group.quotations.map((quotation) => words(input.draft.text, quotation.span));
  const counts = quoted.map(({ length }) => length);
  const size = wordSize(quoted, input.draft.text);
  const stretches = input.candidates.map(({ source, parts, surroundings }): Stretch => {
    const exact = parts.map((alignment, index) => {
      return alignment === null ? null : withoutChance(alignment, quoted[index] ?? [], surroundings);
    });
    const standing = exact.map((alignment) => (alignment !== null && standsThere(alignment, size) ? alignment : null));
    return { source, parts: standing, fit: groupFit(standing, counts, size), words: once(() => wordsAround(surroundings, standing)) };
  });
  return withoutTwins(stretches.map((stretch): Home => {
    const isCited = claim.cited.has(stretch.source.id);
    const acceptance = accept(stretch.fit, {
      isCited, runIsUnique: () => isUniqueRun(stretch, stretches), tellingWords: () => tellingWords(stretch.parts, quoted, commonWords(input.language)),
    });
    const readings = readStretch(input, stretch, acceptance);
    return {
      source: stretch.source,
      readings,
      fit: stretch.fit,
      acceptance: stretch.fit.words < shortQuotation && readings.some((reading) => (reading?.wrongWords ?? 0) > 0) ? 'none' : acceptance,
      cited: isCited,
      wrongWords: readings.reduce((total, reading) => total + (reading === null ? 0 : reading.wrongWords + leaps(reading)), 0) + absentWords(readings, counts),
    };
  }).sort(compareHomes));
}

/** Natures of edits that say that a word is another. */
const wordings: ReadonlySet<EditNature> = new Set<EditNature>(['words', 'order', 'spelling']);

/** How far round a passage its words may stand in one run, UTF-16 units. */
const runMargin = 400;

/** Where all the words stand in the source in one run, none of them is called wrong, whichever way the alignment went. */
function withoutChance(alignment: Alignment, quoted: readonly Word[], { text, start }: Surroundings): Alignment {
  if (alignment.matched >= alignment.words) return alignment;
  const around = { start: alignment.span.start - start - runMargin, end: alignment.span.end - start + runMargin };
  if (!hasFoldedRun(text, around, quoted.map(({ folded }) => folded))) return alignment;
  const edits = alignment.edits.filter(({ nature, quotedText, originalText }) => !wordings.has(nature) || fold(quotedText) === fold(originalText));
  return { ...alignment, edits, matched: alignment.words, longestRun: alignment.words, originalWords: alignment.words };
}

/** A candidate, as far as its alignments alone tell. */
interface Stretch {
  readonly source: JudgedSource;
  /** Null for a member that does not stand there. */
  readonly parts: readonly (Alignment | null)[];
  readonly fit: GroupFit;
  /** Its folded words and some around it. */
  readonly words: () => ReadonlySet<string>;
}

function readStretch(input: JudgeInput, { source, parts }: Stretch, acceptance: Acceptance): (Reading | null)[] {
  return input.group.quotations.map((quotation, index) => {
    const alignment = parts[index] ?? null;
    if (alignment === null) return null;
    const isLast = (parts[index + 1] ?? null) === null;
    return readMember(input, quotation, { source, alignment: isLast ? withoutGap(alignment) : alignment, asksWhoSpeaks: acceptance !== 'none', isDoubtful: acceptance !== 'sound' });
  });
}

/** Where the next part does not stand there, nothing was left out before it. */
function withoutGap(alignment: Alignment): Alignment {
  return alignment.edits.some(({ nature }) => nature === 'gap') ? { ...alignment, edits: alignment.edits.filter(({ nature }) => nature !== 'gap') } : alignment;
}

function standsThere(alignment: Alignment, size: number): boolean {
  return alignment.matched > 0 && (alignment.matched >= alignment.words * memberShare || alignment.longestRun >= memberRun * size);
}

/** An ellipsis that joins what does not belong together counts as so many wrong words when passages are ranked: a far one is seldom meant. */
const leapWeight = { near: 1, far: 12 };
const farLeap = 60;

function leaps(reading: Reading): number {
  return reading.edits.filter(({ edit }) => !edit.permitted && edit.mark?.kind === 'ellipsis')
    .reduce((total, { edit }) => total + (words(edit.originalText).length > farLeap ? leapWeight.far : leapWeight.near), 0);
}

function absentWords(readings: readonly (Reading | null)[], counts: readonly number[]): number {
  return readings.reduce((total, reading, index) => total + (reading === null ? counts[index] ?? 0 : 0), 0);
}

/** How many different words of a group, the language's little ones aside, there are, and stand in a candidate. */
function tellingWords(parts: readonly (Alignment | null)[], quoted: readonly (readonly Word[])[], common: ReadonlySet<string>): { readonly all: number; readonly there: number } {
  const telling = quoted.map((words) => words.filter(({ folded }) => !common.has(folded)));
  const there = telling.flatMap((words, index) => words.filter((word) => {
    const part = parts[index] ?? null;
    return part !== null && !part.edits.some((edit) => edit.kind !== 'deletion' && wordings.has(edit.nature) && overlaps(edit.quoted, word));
  }));
  const different = (words: readonly Word[]): number => new Set(words.map(({ folded }) => folded)).size;
  return { all: different(telling.flat()), there: different(there) };
}

/** Whether no other candidate has as long a run, unless it is a copy: the same words in the same surroundings. */
function isUniqueRun(own: Stretch, all: readonly Stretch[]): boolean {
  const run = Math.min(own.fit.longestRun, memberRun);
  return all.every((other) => other === own || other.fit.longestRun < run || areCopies(other, own));
}

/** The reading of the first member that stands in a home. */
export function firstReading(home: Home): Reading | null {
  return home.readings.find((reading) => reading !== null) ?? null;
}

/** How alike two passages and what stands round them must be for one to be a copy of the other. */
const copyShare = 0.5;

/** Whether two stretches are one text in two places: half of the words of the shorter, surroundings included, stand in the other. */
function areCopies(a: Stretch, b: Stretch): boolean {
  const [one, other] = [a.words(), b.words()];
  let shared = 0;
  for (const word of one) if (other.has(word)) shared++;
  return shared >= Math.min(one.size, other.size) * copyShare;
}

function wordsAround({ text, start }: Surroundings, parts: readonly (Alignment | null)[]): ReadonlySet<string> {
  const [alignment] = parts.filter((part) => part !== null);
  if (alignment === undefined) return new Set();
  const within = { start: Math.max(0, alignment.span.start - start - 30), end: Math.min(text.length, alignment.span.end - start + 30) };
  return new Set(words(text, within).map((word) => word.folded));
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
