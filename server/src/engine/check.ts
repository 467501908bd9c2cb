import { align } from './align/align.ts';
import type { QuotedText } from './align/texts.ts';
import { resolveCitation } from './cite/resolve.ts';
import type { Document, DraftDocument } from './document/document.ts';
import { judgeGroup } from './judge/judge-group.ts';
import type { AlignedCandidate, JudgedSource, JudgeSettings, UnreadableSource, VerifiedQuotation } from './judge/judge.ts';
import type { Judgement, QuotationGroup } from './judge/judgement.ts';
import type { Language } from './language/language.ts';
import { gapMark } from './search/query.ts';
import type { Candidate, Query } from './search/search.ts';
import { readSpeech } from './speech/read-speech.ts';
import type { Quotation, Speech } from './speech/speech.ts';
import type { Span } from './text/span.ts';
import { union } from './text/span.ts';
import { countWords } from './text/words.ts';

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
  find(query: Query): readonly Candidate[];
  /** The source with the index's number; undefined where it has just gone. */
  source(number: number): IndexedSource | undefined;
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

/** The one path from a quotation to its verdict: candidates, alignment, judgement. One judgement for each member of the group. */
export function checkGroup(draft: Draft, group: QuotationGroup, context: CheckContext): readonly Judgement[] {
  const { corpus, settings } = context;
  return judgeGroup({
    draft: draft.document,
    speech: draft.speech,
    group,
    candidates: isSearched(draft, group) ? alignedCandidates(draft, group, context) : [],
    sources: corpus.sources,
    unreadable: corpus.unreadable,
    verified: context.verified,
    settings,
    language: draft.language,
  });
}

/** What is no speech, and a single word, is nowhere looked up. What is to be ignored is: a comment that silences nothing is told. */
function isSearched(draft: Draft, group: QuotationGroup): boolean {
  const speech = group.quotations.filter((quotation) => quotation.notSpeech === null || quotation.notSpeech === 'ignored');
  return speech.some((quotation) => countWords(draft.document.text.slice(quotation.span.start, quotation.span.end)) > 1) || speech.length > 1;
}

function alignedCandidates(draft: Draft, group: QuotationGroup, { corpus }: CheckContext): AlignedCandidate[] {
  const { text } = draft.document;
  const quoted: QuotedText = { text, parts: group.quotations.map((quotation) => quotation.span), emphasis: emphasisOf(draft.document, extentOf(group)) };
  const query = queryText(text, group.quotations);
  const cited = citedSources(group, corpus);
  const candidates = [...corpus.find({ text: query }), ...(cited.size > 0 ? corpus.find({ text: query, within: cited, limit: 2 }) : [])];
  return separate(candidates).flatMap((candidate) => {
    const source = corpus.source(candidate.source);
    if (source === undefined) return [];
    const window = widen(candidate.span, source.document.text.length);
    const parts = align(quoted, { text: source.document.text, window, emphasis: emphasisOf(source.document, window) }, draft.language.forms);
    return parts.some((part) => part !== null) ? [{ source, parts }] : [];
  });
}

/** The sources that the draft cites for the group: they are looked into even where others have more of the words. */
function citedSources(group: QuotationGroup, { sources }: CorpusView): ReadonlySet<number> {
  const citations = group.quotations.flatMap((quotation) => quotation.citations);
  if (citations.length === 0) return new Set();
  const citable = sources.map(({ id, path, metadata }) => ({ id, path, metadata }));
  const ids = new Set(citations.flatMap((cited) => resolveCitation(cited, citable).source ?? []));
  return new Set(sources.filter(({ id }) => ids.has(id)).map(({ number }) => number));
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
function widen(span: Span, length: number): Span {
  const margin = 240 + ((span.end - span.start) >> 2);
  return { start: Math.max(0, span.start - margin), end: Math.min(length, span.end + margin) };
}

/** From the first mark of a group to its last. */
function extentOf({ quotations }: QuotationGroup): Span {
  return { start: quotations[0]?.outer.start ?? 0, end: quotations.at(-1)?.outer.end ?? 0 };
}

const emphasised = new WeakMap<Document, readonly Span[]>();

/** Where a document emphasises within a stretch; null where its format keeps no emphasis. */
function emphasisOf(document: Document, within: Span): readonly Span[] | null {
  if (document.format === 'text') return null;
  let spans = emphasised.get(document);
  if (spans === undefined) {
    spans = document.marks.filter((mark) => mark.kind === 'emphasis' || mark.kind === 'strong').map((mark) => mark.span);
    emphasised.set(document, spans);
  }
  return spans.slice(firstFrom(spans, within.start - longestEmphasis), firstFrom(spans, within.end));
}

/** An emphasis that begins further back than this does not reach into a stretch, UTF-16 units. */
const longestEmphasis = 20_000;

/** Index of the first span that starts at or behind an offset; spans are in order of their start. */
function firstFrom(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((spans[middle]?.start ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
