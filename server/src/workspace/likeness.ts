import type { Draft } from '../engine/check.ts';
import { extentOf } from '../engine/check.ts';
import { declaredNotes, notesEnd } from '../engine/judge/declared-notes.ts';
import type { Dependence } from '../engine/judge/dependence.ts';
import { emphasisIn } from '../engine/document/emphasis.ts';
import { bodyQuotations, isHeadline } from '../engine/judge/headlines.ts';
import type { QuotationGroup } from '../engine/judge/judgement.ts';
import { sentenceAround } from '../engine/judge/sentence-ends.ts';
import { strayMarks } from '../engine/judge/unbalanced.ts';
import type { Language } from '../engine/language/language.ts';
import type { Attribution, CitedSource, Person, Quotation } from '../engine/speech/speech.ts';
import type { Span } from '../engine/text/span.ts';
import type { DraftChange } from './draft-change.ts';

/** A group in the reading of a draft that it stands in. */
export interface PlacedGroup {
  readonly draft: Draft;
  readonly group: QuotationGroup;
}

/** Two places of what may be one group, and what changed round it. */
interface Pair {
  readonly before: PlacedGroup;
  readonly now: PlacedGroup;
  readonly change: DraftChange;
  /** How far the group moved, UTF-16 units. */
  readonly shift: number;
}

/** What of the draft's words round a group its judgement looked at. */
export interface Surroundings {
  /** The language that the group's words were read in. */
  readonly language: Language;
  /** What stands right before and behind it. */
  readonly beside: Dependence['beside'];
  /** The rest of its sentences: asked only where it matters, since it takes a look at the sources. */
  looksAtSentence(): boolean;
}

/**
 * Whether a group is the same for the judge as one that he judged before: its words and marks, its claim, and what he looked at round it.
 * Where it stands does not matter.
 */
export function isAlike(before: PlacedGroup, now: PlacedGroup, change: DraftChange, surroundings: Surroundings): boolean {
  const [one, other] = [before.group.quotations, now.group.quotations];
  const pair: Pair = { before, now, change, shift: extentOf(now.group).start - extentOf(before.group).start };
  return one.length === other.length
    && one.every((quotation, index) => isSameQuotation(quotation, other[index] ?? quotation, pair))
    && isSameCitations(one.flatMap(({ citations }) => citations), other.flatMap(({ citations }) => citations))
    && isSameEmphasis(pair)
    && isSameStrays(pair)
    && isSameHeadline(pair)
    && isSameRound(pair, surroundings);
}

function isMoved(a: Span, b: Span, shift: number): boolean {
  return a.start + shift === b.start && a.end + shift === b.end;
}

function isSameQuotation(a: Quotation, b: Quotation, pair: Pair): boolean {
  return isMoved(a.span, b.span, pair.shift) && isMoved(a.outer, b.outer, pair.shift)
    && a.kind === b.kind && a.marks === b.marks && a.join === b.join && a.mode === b.mode && a.notSpeech === b.notSpeech
    && pair.change.isSameText(a.outer, b.outer)
    && ignoringComment(pair.before, a) === ignoringComment(pair.now, b)
    && isSameSpeaker(a.speaker, b.speaker, pair);
}

function ignoringComment({ draft }: PlacedGroup, { ignoredBy }: Quotation): string | undefined {
  return ignoredBy === undefined ? undefined : draft.document.comments[ignoredBy]?.body;
}

/** Who speaks, on the same evidence; where the words stand that say so does not matter. */
function isSameSpeaker(a: Attribution | null, b: Attribution | null, { before, now, change }: Pair): boolean {
  if (a === null || b === null) return a === b;
  return a.name === b.name && a.confidence === b.confidence && a.rule === b.rule
    && (a.mention === null || b.mention === null ? a.mention === b.mention : change.isSameText(a.mention, b.mention))
    && isSamePerson(before.draft.speech.people[a.person], now.draft.speech.people[b.person])
    && isSamePerson(carrierOf(before, a), carrierOf(now, b));
}

function carrierOf({ draft }: PlacedGroup, { carrier }: Attribution): Person | undefined {
  return carrier === undefined ? undefined : draft.speech.people[carrier];
}

/** What a document says of a person, but for where. */
function isSamePerson(a: Person | undefined, b: Person | undefined): boolean {
  if (a === undefined || b === undefined || a === b) return a === b;
  return a.name === b.name && a.kind === b.kind && a.gender === b.gender && a.affiliation === b.affiliation
    && a.roles.length === b.roles.length && a.roles.every((role, index) => role === b.roles[index]);
}

/** The same sources are cited in the same order; of citations in one place all count, so which share a place matters too. */
function isSameCitations(a: readonly CitedSource[], b: readonly CitedSource[]): boolean {
  return a.length === b.length && a.every((cited, index) => {
    const other = b[index];
    return other !== undefined && cited.kind === other.kind && cited.reference === other.reference && cited.locator === other.locator
      && isWithFirst(a, cited) === isWithFirst(b, other) && isWithLast(a, index) === isWithLast(b, index);
  });
}

function isWithFirst([first]: readonly CitedSource[], { span }: CitedSource): boolean {
  return first !== undefined && first.span.start === span.start && first.span.end === span.end;
}

function isWithLast(citations: readonly CitedSource[], index: number): boolean {
  const [one, other] = [citations[index - 1], citations[index]];
  return one !== undefined && other !== undefined && one.span.start === other.span.start && one.span.end === other.span.end;
}

function isSameEmphasis({ before, now, shift }: Pair): boolean {
  const one = emphasisIn(before.draft.document, extentOf(before.group)) ?? [];
  const other = emphasisIn(now.draft.document, extentOf(now.group)) ?? [];
  return one.length === other.length && one.every((span, index) => isMoved(span, other[index] ?? span, shift));
}

function isSameStrays({ before, now }: Pair): boolean {
  if (before.draft.speech.unbalanced.length + now.draft.speech.unbalanced.length === 0) return true;
  return before.group.members.every((member, index) =>
    strayMarks(before.draft.speech, member).length === strayMarks(now.draft.speech, now.group.members[index] ?? member).length);
}

/** A quotation in a headline is compared with those of the body. */
function isSameHeadline({ before, now }: Pair): boolean {
  const isHeadlines = ({ draft, group }: PlacedGroup): boolean => group.quotations.some(({ span }) => isHeadline(draft.document, span));
  const isOne = isHeadlines(before);
  if (isOne !== isHeadlines(now)) return false;
  return !isOne || bodyWords(before.draft) === bodyWords(now.draft);
}

const bodyWordsOf = new WeakMap<Draft, string>();

function bodyWords(draft: Draft): string {
  const known = bodyWordsOf.get(draft);
  if (known !== undefined) return known;
  const made = bodyQuotations({ draft: draft.document, speech: draft.speech }).join('|');
  bodyWordsOf.set(draft, made);
  return made;
}

/** No look at a group's words goes further than this, UTF-16 units: a sentence on either side, and what may end it. */
const farthest = 1300;

function isSameRound(pair: Pair, surroundings: Surroundings): boolean {
  if (isSameBeside(pair, { before: farthest, behind: farthest }) && isSameReachOfNotes(pair)) return true;
  return pair.before.group.quotations.every((quotation, index) => isSameNotes(quotation, index, pair))
    && isSameBeside(pair, surroundings.beside)
    && (isSameSentences(pair, surroundings.language) || !surroundings.looksAtSentence());
}

function isSameBeside({ before, now, change }: Pair, beside: Dependence['beside']): boolean {
  if (beside.before === 0 && beside.behind === 0) return true;
  return change.isSameText(widened(before, beside), widened(now, beside));
}

function widened({ draft, group }: PlacedGroup, { before, behind }: Dependence['beside']): Span {
  const { start, end } = extentOf(group);
  return { start: Math.max(0, start - before), end: Math.min(draft.document.text.length, end + behind) };
}

/** Another quotation behind may cut off what was read of the notes. */
function isSameReachOfNotes({ before, now, shift }: Pair): boolean {
  return before.group.quotations.every(({ outer }, index) => {
    const end = now.group.quotations[index]?.outer.end ?? 0;
    return notesEnd(noted(before), outer.end) + shift === notesEnd(noted(now), end);
  });
}

function noted({ draft }: PlacedGroup): Parameters<typeof notesEnd>[0] {
  return { draft: draft.document, speech: draft.speech };
}

/** The notes behind a quotation declare the same. */
function isSameNotes(quotation: Quotation, index: number, { before, now, shift }: Pair): boolean {
  const other = now.group.quotations[index];
  if (other === undefined) return false;
  const [one, two] = [declaredNotes(noted(before), quotation, null), declaredNotes(noted(now), other, null)];
  return one.length === two.length && one.every(({ kind, span }, at) => kind === two[at]?.kind && isMoved(span, two[at].span, shift));
}

function isSameSentences({ before, now, change }: Pair, language: Language): boolean {
  return before.group.quotations.every(({ outer }, index) => {
    const other = now.group.quotations[index]?.outer;
    return other !== undefined && change.isSameText(
      sentenceAround(before.draft.document.text, outer, language),
      sentenceAround(now.draft.document.text, other, language),
    );
  });
}
