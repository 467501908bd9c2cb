import type { Draft } from '../engine/check.ts';
import type { QuotationGroup } from '../engine/judge/judgement.ts';
import type { Attribution } from '../engine/speech/speech.ts';
import type { Span } from '../engine/text/span.ts';
import { contains } from '../engine/text/span.ts';

/** What all groups of a draft are judged by: whom it names, and as what; where each stands does not matter. */
export function peopleKey({ speech }: Draft): string {
  return JSON.stringify(speech.people.map(({ name, kind, roles, gender, affiliation }) => [name, kind, roles, gender, affiliation]));
}

/** A comment on a line of its own stands in the blank line before the paragraph that it is about, UTF-16 units. */
const blankLine = 2;

/**
 * Everything of a draft that the judgement of one group depends on beside `peopleKey`, as a string: the paragraphs that it stands in, and
 * its claims, all relative to where it begins, so that a group which merely moved keeps its key.
 */
export function groupKey(draft: Draft, group: QuotationGroup): string {
  const { document, speech } = draft;
  const start = group.quotations[0]?.outer.start ?? 0;
  const end = group.quotations.at(-1)?.outer.end ?? start;
  const around = paragraphsAround(draft, { start, end });
  const relative = (key: string, value: unknown): unknown =>
    (key === 'start' || key === 'end') && typeof value === 'number' ? value - start : value;
  const first = group.members[0] ?? 0;
  const last = group.members.at(-1) ?? first;
  const quotations = speech.quotations.slice(first, last + 1)
    .map((quotation) => ({ ...quotation, group: 0, inside: quotation.inside === null ? null : quotation.inside - first, speaker: withoutPerson(quotation.speaker) }));
  return JSON.stringify([
    document.text.slice(around.start, around.end),
    around,
    quotations,
    document.marks.filter(({ span }) => contains(around, span)).map(({ kind, span }) => ({ kind, span })),
    document.comments.filter(({ at }) => at >= around.start - blankLine && at <= around.end).map(({ body, at }) => [body, at - start]),
    speech.unbalanced.filter((span) => contains(around, span)),
    isBody(draft, around) ? null : bodyQuotations(draft),
  ], relative);
}

/** Whether a stretch is running text: a quotation in a heading or caption is compared with the body's own (row 45). */
function isBody({ document }: Draft, around: Span): boolean {
  return document.blocks.every(({ kind, span }) => !contains(around, span) || kind === 'paragraph' || kind === 'list-item' || kind === 'note' || kind === 'table-cell');
}

function bodyQuotations({ document, speech }: Draft): readonly string[] {
  return speech.quotations.filter(({ inside }) => inside === null).map(({ span }) => document.text.slice(span.start, span.end));
}

/** The judge looks no further round a group than this, UTF-16 units: a long paragraph of many quotations is not copied for each. */
const surroundings = 800;

/** The group with what stands around it in its own paragraphs. */
function paragraphsAround({ document }: Draft, span: Span): Span {
  const blocks = document.blocks.filter((block) => block.span.start < span.end && span.start < block.span.end);
  const start = Math.max(blocks[0]?.span.start ?? span.start, span.start - surroundings);
  const end = Math.min(blocks.at(-1)?.span.end ?? span.end, span.end + surroundings);
  return { start: Math.min(span.start, start), end: Math.max(span.end, end) };
}

/** A person's number counts in the whole draft; the name says the same and does not change when somebody is named elsewhere. */
function withoutPerson(attribution: Attribution | null): unknown {
  return attribution === null ? null : { ...attribution, person: 0, carrier: undefined };
}
