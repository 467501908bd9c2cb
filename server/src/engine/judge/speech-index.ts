import type { Attribution, Person, Speech, Utterance } from '../speech/speech.ts';
import type { SpanIndex } from '../text/span-index.ts';
import { indexSpans } from '../text/span-index.ts';
import type { Span } from '../text/span.ts';

/** A place where a document names somebody. */
export interface Mention {
  readonly person: Person;
  readonly span: Span;
}

interface SpeechIndex {
  readonly utterances: SpanIndex<Utterance>;
  readonly mentions: SpanIndex<Mention>;
  readonly groupSpeakers: ReadonlyMap<number, Attribution>;
}

const indexes = new WeakMap<Speech, SpeechIndex>();

/** A book has thousands of utterances and mentions, and a passage touches few: they are put in order once for each document. */
function indexOf(speech: Speech): SpeechIndex {
  const known = indexes.get(speech);
  if (known !== undefined) return known;
  const mentions = speech.people
    .flatMap((person) => person.mentions.map((span): Mention => ({ person, span })))
    .sort((a, b) => a.span.start - b.span.start);
  const groupSpeakers = new Map<number, Attribution>();
  for (const { group, speaker } of speech.quotations) if (speaker !== null && !groupSpeakers.has(group)) groupSpeakers.set(group, speaker);
  const made = { groupSpeakers, utterances: indexSpans(speech.utterances, ({ span }) => span), mentions: indexSpans(mentions, ({ span }) => span) };
  indexes.set(speech, made);
  return made;
}

/** The utterances that reach into a stretch, in order. */
export function utterancesIn(speech: Speech, within: Span): readonly Utterance[] {
  return indexOf(speech).utterances.overlapping(within);
}

/** Where a document names anybody within a stretch, in order. */
export function mentionsIn(speech: Speech, within: Span): readonly Mention[] {
  return indexOf(speech).mentions.overlapping(within);
}

/** Whom a document names within a stretch, each once. */
export function namedIn(speech: Speech, within: Span): ReadonlySet<Person> {
  return new Set(mentionsIn(speech, within).map(({ person }) => person));
}

/** Who speaks the parts of an interrupted quotation: the first of them that says so. */
export function speakerOfGroup(speech: Speech, group: number): Attribution | null {
  return indexOf(speech).groupSpeakers.get(group) ?? null;
}
