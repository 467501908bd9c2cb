import type { Span } from '../text/span.ts';
import type { Placement } from './placement.ts';
import type { Attribution, Speech } from './speech.ts';

/** A speech of which every offset is placed anew, its unbalanced marks apart; null where one cannot be. */
export function movedSpeech(speech: Speech, place: Placement, unbalanced: Speech['unbalanced']): Speech | null {
  const lost: number[] = [];
  const offset = (at: number): number => {
    const placed = place(at);
    if (placed === null) lost.push(at);
    return placed ?? at;
  };
  const span = ({ start, end }: Span): Span => ({ start: offset(start), end: offset(end) });
  const orNull = (known: Span | null): Span | null => (known === null ? null : span(known));
  const attribution = (known: Attribution | null): Attribution | null => (known === null ? null : { ...known, mention: orNull(known.mention) });
  const moved: Speech = {
    quotations: speech.quotations.map((quotation) => ({
      ...quotation, span: span(quotation.span), outer: span(quotation.outer), speaker: attribution(quotation.speaker), cue: orNull(quotation.cue),
      citations: quotation.citations.map((source) => ({ ...source, span: span(source.span) })),
    })),
    utterances: speech.utterances.map((utterance) => ({ ...utterance, span: span(utterance.span), speaker: attribution(utterance.speaker) })),
    people: speech.people.map((person) => ({ ...person, mentions: person.mentions.map(span) })),
    unbalanced,
  };
  return lost.length > 0 ? null : moved;
}
