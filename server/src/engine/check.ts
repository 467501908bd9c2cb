import { align } from './align/align.ts';
import { alignCopies, movePassage } from './align/copies.ts';
import { sharedRun } from './align/shared-run.ts';
import type { QuotedText, SourceText } from './align/texts.ts';
import type { DraftDocument } from './document/document.ts';
import { emphasisIn } from './document/emphasis.ts';
import { judgeGroup } from './judge/judge-group.ts';
import type { AlignedProse } from './judge/unquoted-copy.ts';
import { unquotedCopies } from './judge/unquoted-copy.ts';
import type { AlignedCandidate, JudgedSource, JudgeSettings, Surroundings, UnreadableSource, VerifiedQuotation } from './judge/judge.ts';
import type { Finding, Judgement, QuotationGroup } from './judge/judgement.ts';
import { lookUpIn } from './judge/source-lookup.ts';
import { emphasisOfSource } from './judge/stretch.ts';
import type { Language } from './language/language.ts';
import { likeliest } from './language/languages.ts';
import { gapMark } from './search/query.ts';
import type { Candidate, Query } from './search/search.ts';
import { readSpeech } from './speech/read-speech.ts';
import type { Quotation, Speech } from './speech/speech.ts';
import type { Span } from './text/span.ts';
import { moved, union } from './text/span.ts';
import { countWords, words } from './text/words.ts';

/** A draft that is read: its quotations and claims, grouped as they are judged. */
export interface Draft {
  readonly document: DraftDocument;
  /** The language that it is written in. */
  readonly language: Language;
  readonly speech: Speech;
  /** In the draft's order; every entry belongs to exactly one. */
  readonly groups: readonly QuotationGroup[];
}

/** A source with its number in the passage index. */
export interface IndexedSource extends JudgedSource {
  readonly number: number;
}

/** The corpus as a check sees it: a snapshot that does not change while it is used. */
export interface CorpusView {
  readonly sources: readonly IndexedSource[];
  readonly unreadable: readonly UnreadableSource[];
  /** Citation keys of works that a bibliography lists, whether or not they are here. */
  readonly keys?: ReadonlySet<string>;
  find(query: Query): readonly Candidate[];
  /** The source with the index's number; undefined where it has just gone. */
  source(number: number): IndexedSource | undefined;
  /** See `JudgeInput.hasName`. */
  hasName(word: string): boolean;
}

/** What one check of one group needs beside the draft. */
export interface CheckContext {
  readonly corpus: CorpusView;
  readonly settings: JudgeSettings;
  /** Quotations of this draft that stood in sources before, where a record is kept. */
  readonly verified?: readonly VerifiedQuotation[];
}

/** Reads the quotations of a draft and who is said to speak them. */
export function readDraft(document: DraftDocument, language: Language): Draft {
  const speech = readSpeech(document, language.speech);
  return { document, language, speech, groups: groupsOf(speech.quotations) };
}

/** The entries of a document by group, in order of their first member. */
export function groupsOf(quotations: readonly Quotation[]): readonly QuotationGroup[] {
  const byGroup = new Map<number, number[]>();
  quotations.forEach((quotation, index) => {
    if (quotation.inside !== null) return;
    const members = byGroup.get(quotation.group);
    if (members === undefined) byGroup.set(quotation.group, [index]);
    else members.push(index);
  });
  return [...byGroup.values()].map((members) => ({ members, quotations: members.flatMap((index) => quotations[index] ?? []) }));
}

/** The judgements of a group, and where they come from. */
export interface Examination {
  /** One for each member. */
  readonly judgements: readonly Judgement[];
  /** Numbers of the sources that were looked into: those with a candidate, and those that the draft cites. */
  readonly sources: ReadonlySet<number>;
  /** The language that its words were read in. */
  readonly language: Language;
}

/** The one path from a quotation to its verdict: candidates, alignment, judgement. */
export function examineGroup(draft: Draft, group: QuotationGroup, { corpus, settings, verified }: CheckContext): Examination {
  const cited = citedSources(group, corpus);
  const candidates = isSearched(draft, group) ? candidatesOf(draft, group, corpus, cited) : [];
  const sources = new Set([...cited, ...candidates.map(({ source }) => source)]);
  const language = languageOfGroup(draft, group, [...sources].flatMap((number) => corpus.source(number)?.language ?? []));
  const judgements = judgeGroup({
    draft: draft.document,
    speech: draft.speech,
    group,
    candidates: alignCandidates(draft, group, candidates, { corpus, language }),
    sources: corpus.sources,
    unreadable: corpus.unreadable,
    keys: corpus.keys,
    hasName: (word) => corpus.hasName(word),
    verified,
    settings,
    language,
    draftLanguage: draft.language,
  });
  return { judgements, sources, language };
}

/** One judgement for each member of the group; see `examineGroup`. */
export function checkGroup(draft: Draft, group: QuotationGroup, context: CheckContext): readonly Judgement[] {
  return examineGroup(draft, group, context).judgements;
}

/** Whether the search finds a group in some of the sources at all: where it does not, they have no say in its judgement. */
export function isFoundIn(draft: Draft, group: QuotationGroup, corpus: CorpusView, sources: ReadonlySet<number>): boolean {
  return sources.size > 0 && isSearched(draft, group) && corpus.find({ text: queryText(draft.document.text, group.quotations), within: sources }).length > 0;
}

/** What is no speech, and a single word, is nowhere looked up. What is to be ignored is: a comment that silences nothing is told. */
function isSearched(draft: Draft, group: QuotationGroup): boolean {
  const speech = group.quotations.filter((quotation) => quotation.notSpeech === null || quotation.notSpeech === 'ignored');
  return speech.some((quotation) => countWords(draft.document.text.slice(quotation.span.start, quotation.span.end)) > 1) || speech.length > 1;
}

function candidatesOf(draft: Draft, group: QuotationGroup, corpus: CorpusView, cited: ReadonlySet<number>): readonly Candidate[] {
  const text = queryText(draft.document.text, group.quotations);
  return separate([...corpus.find({ text }), ...(cited.size > 0 ? corpus.find({ text, within: cited, limit: 2 }) : [])]);
}

/** The language that the quoted words are in: the draft's, unless they show more of that of a source that may have them. */
function languageOfGroup(draft: Draft, group: QuotationGroup, others: readonly Language[]): Language {
  return others.every((language) => language === draft.language) ? draft.language : likeliest(draft.document.text, extentOf(group), [draft.language, ...others]);
}

function alignCandidates(draft: Draft, group: QuotationGroup, candidates: readonly Candidate[], { corpus, language }: { readonly corpus: CorpusView; readonly language: Language }): AlignedCandidate[] {
  const quoted: QuotedText = {
    text: draft.document.text, parts: group.quotations.map((quotation) => quotation.span), emphasis: emphasisIn(draft.document, extentOf(group)),
  };
  const copies = alignCopies((source) => align(quoted, source, language.forms));
  const hasRun = sharedRun(quoted, hopefulRun);
  return candidates.flatMap((candidate) => {
    const source = corpus.source(candidate.source);
    if (source === undefined) return [];
    const surroundings = surroundingsOf(source, candidate.span);
    if (candidate.score < hopefulShare && !hasRun(surroundings.text, surroundings.window)) return [];
    const parts = copies.align(surroundings).map((part) => part && movePassage(part, surroundings.start));
    return parts.some((part) => part !== null) ? [{ source, parts, surroundings }] : [];
  });
}

/**
 * Of a long quotation, a few words stand in order on any page. A candidate with less than this share of them is aligned only where some stand in
 * a row: without, it can be neither the passage nor the nearest one, which have half of the words or six in a row, other forms of them included.
 */
const hopefulShare = 0.35;
const hopefulRun = 4;

/** What is aligned of a source, without loading the rest: most candidates turn out not to be the passage. */
function surroundingsOf(source: JudgedSource, passage: Span): SourceText & Surroundings {
  const window = widen(passage);
  const start = Math.max(0, window.start - beside);
  const text = source.excerpt({ start, end: window.end + beside });
  return {
    start, text,
    window: { start: window.start - start, end: Math.min(text.length, window.end - start) },
    get emphasis() {
      return emphasisOfSource(source, window)?.map((span) => moved(span, -start)) ?? null;
    },
    whole: source,
  };
}

/** How far beside the window aligner and judge look: for a line's start and end, for the whole quotation in one run, UTF-16 units. */
const beside = 512;

/** The sources that the draft cites for the group: they are looked into even where others have more of the words. */
function citedSources(group: QuotationGroup, { sources }: CorpusView): ReadonlySet<number> {
  const lookup = lookUpIn(sources);
  const ids = group.quotations.flatMap(({ citations }) => citations.flatMap((cited) => lookup.resolve(cited).source ?? []));
  return new Set(ids.flatMap((id) => lookup.byId(id)?.number ?? []));
}

/** Words may stand between the parts of an interrupted quotation: for the search, that is an ellipsis. */
function queryText(text: string, quotations: readonly Quotation[]): string {
  return quotations
    .map((quotation) => (quotation.join === 'interrupted' ? gapMark : ' ') + text.slice(quotation.span.start, quotation.span.end))
    .join('').trim();
}

/** Candidates of one source whose stretches touch are one stretch: the aligner finds the best place in it. */
function separate(candidates: readonly Candidate[]): readonly Candidate[] {
  const kept: Candidate[] = [];
  for (const candidate of candidates) {
    const twin = kept.findIndex((other) => other.source === candidate.source && other.span.start < candidate.span.end && candidate.span.start < other.span.end);
    const other = kept[twin];
    if (other === undefined) kept.push(candidate);
    else kept[twin] = { ...other, span: union(other.span, candidate.span) };
  }
  return kept;
}

/**
 * The stretch to align with: the candidate's, and on either side as much again as the rough alignment may have missed (a changed word
 * at an edge, words before a bracket), UTF-16 units.
 */
function widen(span: Span): Span {
  const margin = 240 + ((span.end - span.start) >> 2);
  return { start: Math.max(0, span.start - margin), end: span.end + margin };
}

/** From the first mark of a group to its last, in the draft's text. */
export function extentOf({ quotations }: QuotationGroup): Span {
  return { start: quotations[0]?.outer.start ?? 0, end: quotations.at(-1)?.outer.end ?? 0 };
}

/** So many words of prose are looked up at once, and from one to the next so many on: any run of eight words lies within one. */
const proseWindow = { words: 16, step: 8 };
/** Sources that are looked into for each. */
const proseCandidates = 3;

/**
 * Runs of words in a stretch of the draft's own prose that a source has; see `unquotedCopies`.
 * @param stretch in the draft's text; see `ownProse`
 * @param within looks into these sources alone, by their numbers; all where it is not given
 */
export function copiesIn(draft: Draft, stretch: Span, { corpus, settings }: CheckContext, within?: ReadonlySet<number>): readonly Finding[] {
  const { text } = draft.document;
  const all = words(text, stretch);
  const found: { source: number; span: Span; quoted: Span }[] = [];
  for (let first = 0; first === 0 || first + proseWindow.step < all.length; first += proseWindow.step) {
    const window = all.slice(first, first + proseWindow.words);
    const [start, end] = [window[0]?.start, window.at(-1)?.end];
    if (start === undefined || end === undefined || window.length < proseWindow.step) break;
    for (const { source, span } of corpus.find({ text: text.slice(start, end), limit: proseCandidates, ...(within && { within }) })) {
      const before = found.findLast((one) => one.source === source && one.quoted.end >= start && touches(one.span, span));
      if (before === undefined) found.push({ source, span, quoted: { start, end } });
      else Object.assign(before, { span: union(before.span, span), quoted: union(before.quoted, { start, end }) });
    }
  }
  const aligned = found.flatMap(({ source: number, span, quoted }): AlignedProse[] => {
    const source = corpus.source(number);
    if (source === undefined) return [];
    const surroundings = surroundingsOf(source, span);
    const { text: original, window, whole } = surroundings;
    const [alignment] = align({ text, parts: [quoted], emphasis: null }, { text: original, window, whole, emphasis: null }, draft.language.forms);
    return alignment === undefined || alignment === null ? [] : [{ source, alignment: movePassage(alignment, surroundings.start), span: quoted }];
  });
  return unquotedCopies({ draft: draft.document, language: draft.language, settings }, aligned);
}

/** Two stretches of a source that are one copied passage, or stand beside each other. */
function touches(a: Span, b: Span): boolean {
  return a.start <= b.end + beside && b.start <= a.end + beside;
}
