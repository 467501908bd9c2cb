import type { Alignment } from '../align/alignment.ts';
import type { SpeechIndex } from '../speech/speech-index.ts';
import type { Attribution, Mode, Person, Utterance } from '../speech/speech.ts';
import { contains, moved, overlaps, subtract, union } from '../text/span.ts';
import type { Searched } from '../text/searched.ts';
import type { Span } from '../text/span.ts';
import { words } from '../text/words.ts';
import type { JudgedSource } from './judge.ts';

/** Whose words a stretch of a source is. */
export interface Place {
  /** The innermost utterance that holds the whole stretch; null in narration, or where it runs through several. */
  readonly utterance: Utterance | null;
  /** The innermost utterances that the stretch runs through, in order; more than one where it was put together. */
  readonly voices: readonly Utterance[];
  /** Null where the rules abstain, where nobody speaks, or where different people do. */
  readonly speaker: Attribution | null;
  readonly person: Person | null;
  readonly mode: Mode;
  /** What the document sets aside as somebody's words: between marks, in a blockquote, a turn, a block statement. */
  readonly quoted: boolean;
}

/** The rules by which a document records who speaks, and those by which it reprints what somebody wrote. */
const records: ReadonlySet<string> = new Set(['turn', 'interview']);
const reprints: ReadonlySet<string> = new Set(['block-statement', 'attribution-line', 'dash-name']);

/**
 * Finds who speaks the matched stretches of a source.
 * @param spans in the source's text, in order; see `keptSpans`
 */
export function placeOf(source: JudgedSource, spans: readonly Span[]): Place {
  const speech = source.speech();
  const whole = spans.reduce<Span | null>((all, span) => (all === null ? span : union(all, span)), null);
  if (whole === null) return nowhere;
  const around = speech.utterancesIn(whole);
  const utterance = innermostHolding(around, whole);
  const voices = voicesIn(around, spans);
  if (utterance !== null && (voices.length < 2 || voices.includes(utterance))) return placeAt(speech, utterance, [utterance]);
  return voices.length === 0 ? { ...nowhere, utterance } : placeOfVoices(speech, utterance, voices);
}

/** The stretches of a source whose words a quotation keeps, from word to word: what it left out silently is nobody's of its words. */
export function keptSpans(alignment: Alignment, source: Searched): readonly Span[] {
  const whole = alignment.spans.length > 0 ? alignment.spans : [alignment.span];
  const dropped = alignment.edits.filter((edit) => edit.kind === 'deletion' && edit.original.end > edit.original.start).map(({ original }) => original);
  return whole.flatMap((span) => subtract(span, dropped)).flatMap((span) => toWords(source, span));
}

function toWords(source: Searched, span: Span): Span[] {
  const inside = words(source.excerpt(span));
  const first = inside[0];
  const last = inside.at(-1);
  return first === undefined || last === undefined ? [] : [moved({ start: first.start, end: last.end }, span.start)];
}

/** A stretch that nobody has asked about: who speaks there is not known. */
export const nowhere: Place = { utterance: null, voices: [], speaker: null, person: null, mode: 'unknown', quoted: false };

function placeAt(speech: SpeechIndex, utterance: Utterance, voices: readonly Utterance[]): Place {
  const speaker = speech.speakerOf(utterance);
  return {
    utterance,
    voices,
    speaker,
    person: speaker === null ? null : speech.people[speaker.person] ?? null,
    mode: utterance.mode,
    quoted: utterance.quotation !== null || utterance.inside !== null,
  };
}

function placeOfVoices(speech: SpeechIndex, utterance: Utterance | null, voices: readonly Utterance[]): Place {
  const places = voices.map((voice) => placeAt(speech, voice, [voice]));
  const [first] = places;
  const people = new Set(places.map((place) => place.speaker?.person ?? null));
  const modes = new Set(places.map((place) => place.mode));
  const speaker = people.size === 1 ? first?.speaker ?? null : null;
  return {
    utterance,
    voices,
    speaker,
    person: speaker === null ? null : speech.people[speaker.person] ?? null,
    mode: modes.size === 1 ? first?.mode ?? 'unknown' : 'unknown',
    quoted: places.some((place) => place.quoted),
  };
}

/** The smallest that holds all of `span`. */
function innermostHolding(utterances: readonly Utterance[], span: Span): Utterance | null {
  let best: Utterance | null = null;
  for (const utterance of utterances) {
    if (contains(utterance.span, span) && (best === null || size(utterance.span) <= size(best.span))) best = utterance;
  }
  return best;
}

/** For each stretch the innermost utterances that it runs through, without those that only hold another one of them. */
function voicesIn(utterances: readonly Utterance[], spans: readonly Span[]): Utterance[] {
  const voices: Utterance[] = [];
  for (const span of spans) {
    const holder = innermostHolding(utterances, span);
    const leaves = utterances.filter((utterance) => utterance !== holder && overlaps(utterance.span, span)
      && !utterances.some((other) => other !== utterance && contains(utterance.span, other.span) && size(other.span) < size(utterance.span) && overlaps(other.span, span)));
    const found = holder !== null && !isNarration(holder, leaves, span) ? [holder] : leaves;
    for (const voice of found) if (!voices.includes(voice)) voices.push(voice);
  }
  return voices;
}

/** How much of a stretch must be quoted for the narrator's few words in it to be chance. */
const mostly = 0.6;

/** Whether a stretch that only an unnamed narrator's text holds is mostly what he quotes. */
function isNarration(holder: Utterance, leaves: readonly Utterance[], span: Span): boolean {
  const quoted = leaves.reduce((total, leaf) => total + Math.max(0, Math.min(leaf.span.end, span.end) - Math.max(leaf.span.start, span.start)), 0);
  return holder.inside === null && holder.quotation === null && holder.speaker === null && quoted >= size(span) * mostly;
}

function size(span: Span): number {
  return span.end - span.start;
}

/**
 * How near a place is to the origin of its words: the speaker's own text; a record of the speaking; unquoted text, which others quote; a
 * statement that somebody reprints; a quotation; nobody knows.
 */
export function distanceFromOrigin({ speaker, quoted }: Place): number {
  if (!quoted) return speaker !== null && speaker.confidence >= ownSay ? distances.ownText : distances.unquoted;
  if (speaker === null) return distances.unknown;
  if (records.has(speaker.rule)) return distances.record;
  return reprints.has(speaker.rule) ? distances.reprint : distances.quotation;
}

/** See `distanceFromOrigin`. */
export const distances = { ownText: 0, record: 1, unquoted: 2, reprint: 3, quotation: 4, unknown: 5 } as const;

/** Below this confidence a document's unquoted text is a report, not its author's own say. */
export const ownSay = 0.95;
