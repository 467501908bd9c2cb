import { quoteMarksOf } from '../../engine/cite/quote-marks.ts';
import type { Finding } from '../../engine/judge/judgement.ts';
import { lookUpIn } from '../../engine/judge/source-lookup.ts';
import type { CheckedDraft } from '../../workspace/checker.ts';
import type { CitationStyle } from './add-citation.ts';
import { citationBehind } from './add-citation.ts';
import type { Fix } from './fix.ts';
import { shorten } from '../draft-edits/shorten.ts';

/** Makes a quotation of words that stand in a source and have no marks; and cites the source with it. */
export function marksOn(checked: CheckedDraft, { span, related: [evidence] }: Finding, style: CitationStyle): Fix[] {
  const { document, speech } = checked;
  // As the draft has its other quotations.
  const opening = speech.quotations.find(({ kind, inside }) => kind === 'inline' && inside === null)?.outer.start;
  const marks = quoteMarksOf(opening === undefined ? '“' : document.text.charAt(opening));
  const open = { span: { start: span.start, end: span.start }, text: marks.open };
  const close = { span: { start: span.end, end: span.end }, text: marks.close };
  const plain: Fix = { title: 'Put quotation marks round it', replacements: [open, close], preferred: true };
  const source = evidence === undefined ? undefined : lookUpIn(checked.corpus.sources).byId(evidence.source);
  if (evidence === undefined || source === undefined) return [plain];
  const words = source.document.text.slice(evidence.span.start, evidence.span.end);
  const cited = citationBehind(checked, { end: span.end, isBlock: false }, { source, words, speaker: null, mode: 'unknown' }, style);
  if (cited === null) return [plain];
  const { replacement } = cited;
  const replacements = replacement.span.start === span.end ? [open, { span: replacement.span, text: marks.close + replacement.text }] : [open, close, replacement];
  return [plain, { title: `Put quotation marks round it, and cite “${shorten(source.metadata.title ?? source.id)}”`, replacements, fileEdits: cited.note, preferred: false }];
}
