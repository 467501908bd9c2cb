import type { Examination } from '../engine/check.ts';
import { examineGroup, extentOf } from '../engine/check.ts';
import { clippedContext } from '../engine/judge/clipped-context.ts';
import type { Dependence } from '../engine/judge/dependence.ts';
import { dependenceOf } from '../engine/judge/dependence.ts';
import type { JudgeSettings } from '../engine/judge/judge.ts';
import type { Judgement } from '../engine/judge/judgement.ts';
import { isNamedAnywhere } from '../engine/judge/known-names.ts';
import { lookUpIn } from '../engine/judge/source-lookup.ts';
import { stretchOf } from '../engine/judge/stretch.ts';
import { strayMarks } from '../engine/judge/unbalanced.ts';
import type { Language } from '../engine/language/language.ts';
import type { Attribution } from '../engine/speech/speech.ts';
import type { Span } from '../engine/text/span.ts';
import type { CorpusSnapshot } from './corpus-snapshot.ts';
import type { PlacedGroup } from './likeness.ts';
import { moveJudgement } from './move-judgement.ts';
import type { NotedQuotation, VerifiedNotes } from './verified-quotations.ts';
import { notedQuotations, wordsOf } from './verified-quotations.ts';

/** A group that was judged, with all that tells whether the judgement still holds. */
export interface RememberedGroup {
  /** Where it stands in the draft as it was read last. */
  readonly place: PlacedGroup;
  /** For that place. */
  readonly judgements: readonly Judgement[];
  /** Where and as what it was judged; moves start from here, so that none is made of another. */
  readonly origin: Origin;
  readonly depends: Dependence;
  /** The language that its words were read in. */
  readonly language: Language;
  /** Numbers of the sources that were looked into. */
  readonly sources: ReadonlySet<number>;
  /** Whether any source names the speaker; null where that was not asked. */
  readonly named: boolean | null;
  /** For the record of what was verified. */
  readonly noted: readonly NotedQuotation[];
  /** The sources as they were when it was last known to hold. */
  readonly corpus: CorpusSnapshot;
}

/** A group as it was judged, without the reading of the draft in which it was: a draft of a thousand groups would be kept a thousand times. */
interface Origin {
  readonly judgements: readonly Judgement[];
  /** See `startOf`. */
  readonly start: number;
  /** Indexes of its quotations. */
  readonly members: readonly number[];
  readonly speaker: Attribution | null;
  /** See `anchorsOf`. */
  readonly anchors: readonly Span[];
}

/** What judgements are made by. */
export interface Basis {
  readonly corpus: CorpusSnapshot;
  readonly settings: JudgeSettings;
}

/** Judges a group. */
export function judgeAnew(place: PlacedGroup, basis: Basis, notes: VerifiedNotes): RememberedGroup {
  const words = wordsOf(place);
  const verified = words.flatMap((one) => notes.get(one) ?? []);
  const examination = examineGroup(place.draft, place.group, { ...basis, verified });
  return remember(place, examination, basis, notedQuotations(words, examination.judgements, basis.corpus));
}

function remember(place: PlacedGroup, { judgements, sources, language }: Examination, { corpus, settings }: Basis, noted: readonly NotedQuotation[]): RememberedGroup {
  const { draft } = place;
  const speaker = speakerOf(place);
  const claimed = speaker === null ? null : draft.speech.people[speaker.person] ?? null;
  const depends = dependenceOf(place.group, judgements, draft.document, claimed, language);
  const named = isSpeakerNamed(depends, language, { corpus, settings });
  const origin: Origin = { judgements, start: startOf(place), members: place.group.members, speaker, anchors: anchorsOf(place) };
  return { place, judgements, origin, depends, language, sources, named, noted, corpus };
}

/** Whether any source names the speaker of whom that is asked; null where it is not. */
export function isSpeakerNamed({ speaker }: Dependence, language: Language, { corpus, settings }: Basis): boolean | null {
  return speaker === null ? null : isNamedAnywhere(speaker, corpus, language, settings.aliases);
}

/** The same group where it stands in a later reading of the draft. */
export function recall(known: RememberedGroup, place: PlacedGroup): RememberedGroup {
  const { origin } = known;
  const { members } = place.group;
  const shift = startOf(place) - origin.start;
  const speaker = speakerOf(place);
  const anchors = anchorsBetween(origin.anchors, anchorsOf(place), shift);
  if (shift === 0 && anchors.length === 0 && origin.members.every((member, index) => members[index] === member) && isNumberedAlike(origin.speaker, speaker)) {
    return { ...known, place, judgements: origin.judgements };
  }
  const judgements = origin.judgements.map((judgement, index) => moveJudgement(judgement, { shift, anchors, quotation: members[index] ?? 0, speaker }));
  return { ...known, place, judgements };
}

/** Whether a cut edge of a passage takes away what the draft's own sentence may say: only then does that sentence matter. */
export function looksAtSentence({ judgements, corpus, language }: RememberedGroup): boolean {
  const lookup = lookUpIn(corpus.sources);
  return judgements.some(({ passages: [passage] }) => {
    const source = passage === undefined ? undefined : lookup.byId(passage.source);
    if (passage === undefined || source === undefined) return false;
    const { text, span } = stretchOf(source, passage.span);
    return clippedContext({ passage: span, edges: 'both', draftSentence: '', source: text, language }) !== null;
  });
}

/** Where a group begins, its opening mark included. */
export function startOf({ group }: PlacedGroup): number {
  return extentOf(group).start;
}

function speakerOf({ group }: PlacedGroup): Attribution | null {
  return group.quotations.find(({ speaker }) => speaker !== null)?.speaker ?? null;
}

function isNumberedAlike(one: Attribution | null, other: Attribution | null): boolean {
  return one?.person === other?.person && one?.carrier === other?.carrier;
}

/** What judgements point at beside the group's own words and that did not move as these did. */
function anchorsBetween(before: readonly Span[], after: readonly Span[], shift: number): [Span, Span][] {
  const moved: [Span, Span][] = [];
  for (const [index, was] of before.entries()) {
    const is = after[index];
    if (is !== undefined && (was.start + shift !== is.start || was.end + shift !== is.end)) moved.push([was, is]);
  }
  return moved;
}

function anchorsOf({ draft: { speech }, group: { quotations, members } }: PlacedGroup): readonly Span[] {
  const anchors: Span[] = [];
  for (const { speaker } of quotations) if (speaker !== null && speaker.mention !== null) anchors.push(speaker.mention);
  for (const { citations } of quotations) for (const { span } of citations) anchors.push(span);
  if (speech.unbalanced.length > 0) for (const member of members) anchors.push(...strayMarks(speech, member));
  return anchors;
}
