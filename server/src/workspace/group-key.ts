import type { Draft } from '../engine/check.ts';
import type { QuotationGroup } from '../engine/judge/judgement.ts';
import type { Attribution } from '../engine/speech/speech.ts';

/** How much of the draft around a group may take part in its judgement, UTF-16 units: notes behind it, a comment before it. */
const surroundings = 200;

/**
 * Everything of a draft that the judgement of one group depends on, as a string: its words, its surroundings, and its claims, all
 * relative to where it begins, so that a group which merely moved keeps its key.
 */
export function groupKey(draft: Draft, group: QuotationGroup): string {
  const { text } = draft.document;
  const start = group.quotations[0]?.outer.start ?? 0;
  const end = group.quotations.at(-1)?.outer.end ?? start;
  const relative = (key: string, value: unknown): unknown =>
    (key === 'start' || key === 'end') && typeof value === 'number' ? value - start : value;
  const first = group.members[0] ?? 0;
  const last = group.members.at(-1) ?? first;
  const quotations = draft.speech.quotations.slice(first, last + 1)
    .map((quotation) => ({ ...quotation, group: 0, inside: quotation.inside === null ? null : quotation.inside - first, speaker: withoutPerson(quotation.speaker) }));
  const marks = draft.document.marks.filter((mark) => mark.span.start >= start - surroundings && mark.span.end <= end + surroundings);
  const comments = draft.document.comments.filter((comment) => comment.at >= start - surroundings && comment.at <= end + surroundings);
  return JSON.stringify([
    text.slice(Math.max(0, start - surroundings), Math.min(text.length, end + surroundings)),
    start < surroundings ? start : null,
    quotations,
    marks.map(({ kind, span }) => ({ kind, span })),
    comments.map(({ body, at }) => [body, at - start]),
  ], relative);
}

/** A person's number counts in the whole draft; the name says the same and does not change when somebody is named elsewhere. */
function withoutPerson(attribution: Attribution | null): unknown {
  return attribution === null ? null : { ...attribution, person: 0, carrier: undefined };
}
