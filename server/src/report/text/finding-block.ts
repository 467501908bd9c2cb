import type { Severity } from '../../engine/judge/codes.ts';
import type { Finding, Judgement, Passage } from '../../engine/judge/judgement.ts';
import type { Quotation } from '../../engine/speech/speech.ts';
import { visible } from '../../engine/text/visible.ts';
import type { CheckedDraft } from '../../workspace/checker.ts';
import type { Source } from '../../workspace/corpus.ts';
import { drafted, original } from './marked-words.ts';
import { describeSource, draftWords, placeIn, shownEdits, sourceWords, speakerWords } from './passage.ts';
import type { Printer } from './printer.ts';
import { recordWords } from './record-words.ts';
import { columnsOf, labelled, plainWords, wrap } from './wrap.ts';

/** What a block is printed from. */
export interface BlockContext {
  readonly path: string;
  readonly checked: CheckedDraft;
  readonly sources: ReadonlyMap<string, Source>;
  readonly showPath: (path: string) => string;
  readonly printer: Printer;
}

/** Columns before a block's texts: behind its labels. */
const gutter = 11;

/** All that is to be said of one quotation: where it is, what was found, its words and the source's. */
export function findingBlock(judgement: Judgement, quotation: Quotation, context: BlockContext): string[] {
  const { checked, path, printer } = context;
  const span = judgement.findings[0]?.span ?? quotation.span;
  return [
    printer.paint('place', placeIn(path, checked.document, span)),
    ...judgement.findings.flatMap((finding) => findingLines(finding, printer)),
    ...comparison(judgement, quotation, context),
    ...evidence(judgement, context),
    ...recordWords(judgement).flatMap((words) => texts('record', wrap(plainWords(words), printer.width - gutter, printer), printer)),
  ];
}

/** A finding of no quotation: where it is, what is said, and the places it points to. */
export function looseBlock(finding: Finding, context: BlockContext): string[] {
  const { checked, path, printer } = context;
  return [
    printer.paint('place', placeIn(path, checked.document, finding.span)),
    ...findingLines(finding, printer),
    ...evidenceLines([finding], undefined, context),
  ];
}

function findingLines({ severity, message, code }: Finding, printer: Printer): string[] {
  const label = { shown: printer.paint(severity, shortNames[severity]), columns: columnsOf(shortNames[severity]) };
  const words = [...plainWords(visible(message)), ...plainWords(`[${code}]`, 'faint')];
  return indented(labelled(label, gutter - indent, wrap(words, printer.width - gutter, printer)));
}

const shortNames: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', information: 'note', hint: 'hint' };

/** Draft above source, the words that differ marked. Where nothing differs the words stand once. */
function comparison(judgement: Judgement, quotation: Quotation, context: BlockContext): string[] {
  const { checked, sources, printer } = context;
  const passage = judgement.passages[0] ?? judgement.nearest;
  const source = passage === null ? undefined : sources.get(passage.source);
  const edits = passage === null ? [] : shownEdits(judgement, passage);
  const isWrong = judgement.attribution === 'contradicted';
  const draft = [
    ...speakerWords(judgement.claim.speaker ?? undefined, isWrong ? drafted : null, printer),
    ...draftWords(checked.document, quotation.span, edits, printer),
  ];
  const lines = texts('draft', wrap(draft, printer.width - gutter, printer), printer);
  if (passage === null || source === undefined) return lines;
  const found = [
    ...speakerWords(passage.speaker?.name, isWrong ? original : null, printer),
    ...sourceWords(source.document, passage, edits, printer),
  ];
  return [
    ...lines,
    ...texts(judgement.passages.length > 0 ? 'source' : 'nearest', wrap(found, printer.width - gutter, printer), printer),
    ...origin(source, passage, context),
  ];
}

/** Which source, and where in it. */
function origin(source: Source, passage: Passage, { showPath, printer }: BlockContext): string[] {
  const named = wrap(plainWords(describeSource(source), 'faint'), printer.width - gutter, printer);
  const place = printer.paint('place', placeIn(showPath(source.path), source.document, passage.span));
  return [...named, place].map((line) => ' '.repeat(gutter) + line);
}

/** Places in other sources that a finding points to. */
function evidence({ findings, passages, nearest }: Judgement, context: BlockContext): string[] {
  return evidenceLines(findings, (passages[0] ?? nearest)?.source, context);
}

/** @param shown the source that stands above already */
function evidenceLines(findings: readonly Finding[], shown: string | undefined, { sources, showPath, printer }: BlockContext): string[] {
  return findings.flatMap(({ related }) => related).flatMap(({ source: id, span, message }) => {
    const source = sources.get(id);
    if (source === undefined || id === shown) return [];
    const words = [...plainWords(`${visible(message)}:`), ...plainWords(placeIn(showPath(source.path), source.document, span), 'place')];
    return texts('see', wrap(words, printer.width - gutter, printer), printer);
  });
}

/** Columns before the labels. */
const indent = 2;

function texts(label: string, lines: readonly string[], printer: Printer): string[] {
  return indented(labelled({ shown: printer.paint('faint', label), columns: label.length }, gutter - indent, lines));
}

function indented(lines: readonly string[]): string[] {
  return lines.map((line) => ' '.repeat(indent) + line);
}
