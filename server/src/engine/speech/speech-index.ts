import { once } from '../text/once.ts';
import { indexSpans } from '../text/span-index.ts';
import type { Span } from '../text/span.ts';
import type { Attribution, Person, Speech, Utterance } from './speech.ts';

/** A place where a document names somebody. */
export interface Mention {
  readonly person: Person;
  readonly span: Span;
}

/** Who speaks in a document, asked about stretches of it: of a book that is kept on disk, only those are read. */
export interface SpeechIndex {
  /** Whom the document names. Where it names them is asked of `mentionsIn`: a person's own mentions may have to be read from all of a book. */
  readonly people: readonly Person[];
  /** The utterances that reach into a stretch, in order of their start. */
  utterancesIn(within: Span): readonly Utterance[];
  /** Where the document names anybody within a stretch, in order. */
  mentionsIn(within: Span): readonly Mention[];
  /** Who speaks an utterance: the parts of an interrupted quotation have one speaker, whichever part the words that name him stand beside. */
  speakerOf(utterance: Utterance): Attribution | null;
  /** The utterance that one stands in; null at the top. */
  holderOf(utterance: Utterance): Utterance | null;
}

/** The index of a speech in memory. */
export function indexSpeech({ people, quotations, utterances }: Speech): SpeechIndex {
  const speakers = once(() => groupSpeakers(quotations));
  const spans = once(() => indexSpans(utterances, ({ span }) => span));
  const mentions = once(() => indexSpans(mentionsOf(people), ({ span }) => span));
  return {
    people,
    utterancesIn: (within) => spans().overlapping(within),
    mentionsIn: (within) => mentions().overlapping(within),
    speakerOf: ({ speaker, quotation }) => speaker ?? (quotation === null ? null : speakers().get(quotations[quotation]?.group ?? -1) ?? null),
    holderOf: ({ inside }) => (inside === null ? null : utterances[inside] ?? null),
  };
}

/** Where people are named, in order. */
function mentionsOf(people: readonly Person[]): Mention[] {
  return people.flatMap((person) => person.mentions.map((span): Mention => ({ person, span }))).sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** The first speaker of each group of quotations. */
function groupSpeakers(quotations: Speech['quotations']): ReadonlyMap<number, Attribution> {
  const speakers = new Map<number, Attribution>();
  for (const { group, speaker } of quotations) if (speaker !== null && !speakers.has(group)) speakers.set(group, speaker);
  return speakers;
}
