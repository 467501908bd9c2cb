import type { Finding, JudgedEdit, Judgement, Passage } from '../engine/judge/judgement.ts';
import type { Forms } from '../engine/language/forms.ts';
import type { Quotation } from '../engine/speech/speech.ts';
import type { CheckedDraft } from '../workspace/checker.ts';
import type { CorpusSnapshot, Source } from '../workspace/corpus.ts';
import { countQuotedWords, entrySpan, sharedGroups, shownText } from './entry.ts';
import type { DocumentReport, EditReport, FindingReport, PassageReport, QuotationReport, Report, Summary } from './model.ts';
import { placesOf } from './places.ts';
import type { Places } from './places.ts';

/** What a report is made of. */
export interface ReportInput {
  readonly corpus: CorpusSnapshot;
  readonly drafts: readonly CheckedFile[];
  readonly forms: Forms;
}

export interface CheckedFile {
  readonly path: string;
  readonly checked: CheckedDraft;
}

/** Puts checks into the report's public form. Nothing is judged here. */
export function toReport({ corpus, drafts, forms }: ReportInput): Report {
  const sources = sourcePlaces(corpus.sources);
  const documents = drafts.map((draft) => documentReport(draft, sources, forms));
  return {
    version: 1,
    corpus: {
      sources: corpus.sources.length,
      words: corpus.sources.reduce((sum, source) => sum + source.words, 0),
      skipped: corpus.skipped.map(({ path, code, message }) => ({ path, code, message })),
    },
    documents,
    summary: summarise(documents),
  };
}

/** Places in sources by the source's id. */
export type SourcePlaces = (id: string) => { readonly source: Source; readonly places: Places } | undefined;

/** Works out lines and columns of a source when first asked. */
export function sourcePlaces(sources: readonly Source[]): SourcePlaces {
  const known = new Map(sources.map((source) => [source.id, { source, places: placesOf(source.document) }]));
  return (id) => known.get(id);
}

function documentReport({ path, checked }: CheckedFile, sources: SourcePlaces, forms: Forms): DocumentReport {
  const draft = placesOf(checked.document);
  const shared = sharedGroups(checked.speech.quotations);
  const quotations = checked.judgements.flatMap((judgement) => {
    const quotation = checked.speech.quotations[judgement.quotation];
    return quotation === undefined ? [] : [quotationReport({ quotation, judgement, draft, sources, forms, isShared: shared.has(quotation.group) })];
  });
  return { path, quotations };
}

interface EntryInput {
  readonly quotation: Quotation;
  readonly judgement: Judgement;
  readonly draft: Places;
  readonly sources: SourcePlaces;
  readonly forms: Forms;
  readonly isShared: boolean;
}

function quotationReport({ quotation, judgement, draft, sources, forms, isShared }: EntryInput): QuotationReport {
  const { document } = draft;
  const place = entrySpan(document, quotation);
  const { claim } = judgement;
  return {
    range: draft.originalRange(place),
    start: place.start,
    end: place.end,
    kind: quotation.kind,
    text: shownText(document, quotation.span),
    words: countQuotedWords(document, quotation.span, forms),
    ...(isShared ? { group: quotation.group } : {}),
    mode: judgement.mode,
    claim: { speaker: claim.speaker, source: claim.source, cited: claim.cited, locator: claim.locator },
    verdict: judgement.verdict,
    ...(judgement.reason === null ? {} : { reason: judgement.reason }),
    attribution: judgement.attribution,
    findings: judgement.findings.map((finding) => findingReport(finding, draft, sources)),
    passages: judgement.passages.flatMap((passage) => passageReport(passage, draft, sources)),
    morePassages: judgement.morePassages,
    ...(judgement.nearest === null ? {} : { nearest: passageReport(judgement.nearest, draft, sources)[0] }),
  };
}

function findingReport(finding: Finding, draft: Places, sources: SourcePlaces): FindingReport {
  return {
    code: finding.code,
    severity: finding.severity,
    message: finding.message,
    range: draft.range(finding.span),
    ...(finding.concerns.length === 0 ? {} : { concerns: finding.concerns }),
    related: finding.related.flatMap(({ source: id, span, message }) => {
      const known = sources(id);
      return known === undefined ? [] : [{ source: id, path: known.source.path, range: known.places.range(span), message }];
    }),
  };
}

/** @returns empty for a source that has just gone */
export function passageReport(passage: Passage, draft: Places, sources: SourcePlaces): [] | [PassageReport] {
  const known = sources(passage.source);
  if (known === undefined) return [];
  const { source, places } = known;
  return [{
    source: source.id,
    path: source.path,
    range: places.range(passage.span),
    spans: passage.spans.map((span) => places.range(span)),
    text: passage.text,
    speaker: passage.speaker?.name ?? null,
    speakerConfidence: passage.speaker?.confidence ?? 0,
    mode: passage.mode,
    similarity: passage.similarity,
    edits: passage.edits.map((edit) => editReport(edit, draft, places)),
  }];
}

function editReport(edit: JudgedEdit, draft: Places, source: Places): EditReport {
  return {
    kind: edit.kind,
    quoted: edit.quotedText,
    original: edit.originalText,
    range: draft.range(edit.quoted),
    originalRange: source.range(edit.original),
    marked: edit.mark !== null,
    permitted: edit.permitted,
    ...(edit.concerns.length === 0 ? {} : { concerns: edit.concerns }),
  };
}

function summarise(documents: readonly DocumentReport[]): Summary {
  const summary = { verbatim: 0, edited: 0, misquoted: 0, unsourced: 0, unchecked: 0 };
  for (const { quotations } of documents) for (const { verdict } of quotations) summary[verdict]++;
  return summary;
}
