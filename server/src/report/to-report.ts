import type { Document } from '../engine/document/document.ts';
import { locate } from '../engine/document/locate.ts';
import type { Concern } from '../engine/judge/codes.ts';
import type { Finding, JudgedEdit, Judgement, Passage, Verdict } from '../engine/judge/judgement.ts';
import type { CheckedDraft } from '../workspace/checker.ts';
import type { CorpusSnapshot, Source } from '../workspace/corpus.ts';
import { entrySpan, placeInWords, rangeOf } from './places.ts';
import type { Report, ReportedDocument, ReportedEdit, ReportedEvidence, ReportedFinding, ReportedPassage, ReportedQuotation, Summary } from './report.ts';
import { quotedWords, visibleText } from './visible-text.ts';

/** What a report is made of. */
export interface ReportInput {
  /** In the order to report them in. */
  readonly drafts: readonly { readonly path: string; readonly checked: CheckedDraft }[];
  readonly corpus: CorpusSnapshot;
  /** How a path of the folder is shown: relative to where the command was started. */
  readonly showPath: (path: string) => string;
}

/** What turns spans and ids into places. */
export interface PassageContext {
  /** Whose quotation the passage is for. */
  readonly checked: { readonly document: Document };
  readonly sources: ReadonlyMap<string, Source>;
  readonly showPath: (path: string) => string;
}

interface Context extends PassageContext {
  readonly checked: CheckedDraft;
  /** Indexes of the quotations that are a part of a larger one. */
  readonly parts: ReadonlySet<number>;
}

/** One report of all drafts. It shows what was judged and judges nothing. */
export function toReport({ drafts, corpus, showPath }: ReportInput): Report {
  const sources = sourcesById(corpus);
  const documents = drafts.map(({ path, checked }): ReportedDocument => {
    const parts = new Set(checked.groups.flatMap(({ members }) => (members.length > 1 ? members : [])));
    const context: Context = { checked, parts, sources, showPath };
    return {
      path,
      quotations: checked.judgements.flatMap((judgement) => toQuotation(judgement, context)),
      findings: checked.findings.map((finding) => toFinding(finding, context)),
      ...lapsedOf(checked),
    };
  });
  return {
    version: 1,
    corpus: {
      sources: corpus.sources.length,
      words: corpus.sources.reduce((total, source) => total + source.words, 0),
      skipped: corpus.skipped.map(({ path, code, message }) => ({ path: showPath(path), code, message })),
    },
    documents,
    summary: summarize(documents.flatMap((document) => document.quotations)),
  };
}

/** How many quotations got each verdict. */
function summarize(quotations: readonly ReportedQuotation[]): Summary {
  const count = (verdict: Verdict): number => quotations.filter((quotation) => quotation.verdict === verdict).length;
  return { verbatim: count('verbatim'), edited: count('edited'), misquoted: count('misquoted'), unsourced: count('unsourced'), unchecked: count('unchecked') };
}

/** The sources of a corpus by the ids that judgements name them by. */
export function sourcesById(corpus: CorpusSnapshot): ReadonlyMap<string, Source> {
  return new Map(corpus.sources.map((source) => [source.id, source]));
}

function toQuotation(judgement: Judgement, context: Context): ReportedQuotation[] {
  const { checked, parts } = context;
  const { document, speech } = checked;
  const quotation = speech.quotations[judgement.quotation];
  if (quotation === undefined) return [];
  const { claim, reason, nearest } = judgement;
  const place = entrySpan(document, quotation);
  return [{
    range: document.lines.rangeOf(place),
    ...place,
    kind: quotation.kind,
    text: visibleText(document, quotation.span),
    words: quotedWords(document, quotation.span, checked.language),
    ...(parts.has(judgement.quotation) && { group: quotation.group }),
    mode: judgement.mode,
    claim: { speaker: claim.speaker, source: claim.source, cited: claim.cited, locator: claim.locator },
    verdict: judgement.verdict,
    ...(reason !== null && { reason }),
    attribution: judgement.attribution,
    findings: judgement.findings.map((finding) => toFinding(finding, context)),
    passages: judgement.passages.flatMap((passage) => toPassage(passage, context)),
    morePassages: judgement.morePassages,
    ...(nearest !== null && { nearest: toPassage(nearest, context)[0] }),
    ...someRecord(judgement),
  }];
}

function toFinding(finding: Finding, { checked, sources, showPath }: Context): ReportedFinding {
  return {
    code: finding.code,
    severity: finding.severity,
    message: finding.message,
    range: rangeOf(checked.document, finding.span),
    ...somePlace(placeInWords(checked.document, finding.span)),
    ...someConcerns(finding.concerns),
    related: finding.related.flatMap(({ source: id, span, message }): ReportedEvidence[] => {
      const source = sources.get(id);
      return source === undefined ? [] : [{ source: id, path: showPath(source.path), range: source.rangeOf(span), ...somePlace(placeInWords(source.document, span)), message }];
    }),
  };
}

/** A passage with its places; none where its source has just gone. */
export function toPassage(passage: Passage, { checked, sources, showPath }: PassageContext): ReportedPassage[] {
  const source = sources.get(passage.source);
  if (source === undefined) return [];
  return [{
    source: source.id,
    path: showPath(source.path),
    range: source.rangeOf(passage.span),
    spans: passage.spans.map((span) => source.rangeOf(span)),
    locator: locate(source.document, passage.span),
    text: visibleText(source.document, passage.span),
    speaker: passage.speaker?.name ?? null,
    speakerConfidence: passage.speaker?.confidence ?? 0,
    mode: passage.mode,
    similarity: passage.similarity,
    edits: passage.edits.map((edit) => toEdit(edit, checked, source)),
  }];
}

function toEdit(edit: JudgedEdit, { document }: PassageContext['checked'], source: Source): ReportedEdit {
  return {
    kind: edit.kind,
    quoted: edit.quotedText,
    original: edit.originalText,
    range: rangeOf(document, edit.quoted),
    originalRange: source.rangeOf(edit.original),
    marked: edit.mark !== null,
    permitted: edit.permitted,
    ...someConcerns(edit.concerns),
  };
}

function lapsedOf({ lapsed = [] }: CheckedDraft): Pick<ReportedDocument, 'lapsed'> {
  if (lapsed.length === 0) return {};
  return { lapsed: lapsed.map(({ words, speaker, ignored, vouched }) => ({ words, speaker, ...someRecord({ ignored: ignored ?? undefined, vouched }) })) };
}

function someRecord({ ignored, vouched = [] }: Pick<Judgement, 'ignored' | 'vouched'>): Pick<ReportedQuotation, 'ignored' | 'vouched'> {
  return { ...(ignored !== undefined && { ignored: { codes: ignored.codes, reason: ignored.reason } }), ...(vouched.length > 0 && { vouched }) };
}

function somePlace(place: string | null): { readonly place?: string } {
  return place === null ? {} : { place };
}

function someConcerns(concerns: readonly Concern[]): { readonly concerns?: readonly Concern[] } {
  return concerns.length === 0 ? {} : { concerns };
}
