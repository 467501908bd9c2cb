import { severities } from '../severities.ts';
import type { Severity } from '../../engine/judge/codes.ts';
import type { Finding, Judgement, UncheckedReason, Verdict } from '../../engine/judge/judgement.ts';
import { limitsOf } from '../../engine/language/limits.ts';
import { visible } from '../../engine/text/visible.ts';
import type { ReportInput } from '../to-report.ts';
import { count, grouped, reasonNames } from './names.ts';
import type { Printer, Style } from './printer.ts';
import { plainWords, wrap } from './wrap.ts';

const severityNames: Readonly<Record<Severity, readonly [one: string, many: string]>> = {
  error: ['error', 'errors'], warning: ['warning', 'warnings'], information: ['note', 'notes'], hint: ['hint', 'hints'],
};

/** What a check comes to: counts of verdicts and findings, what was not checked, and what could not be read. */
export function summaryLines({ drafts, corpus, showPath }: ReportInput, printer: Printer): string[] {
  const judgements = drafts.flatMap(({ checked }) => checked.judgements);
  const words = corpus.sources.reduce((total, source) => total + source.words, 0);
  const documents = drafts.length === 1 ? '' : ` in ${count(drafts.length, 'document')}`;
  return [
    rule(printer),
    ...counted([['strong', `${count(judgements.length, 'quotation')}${documents}`], ...verdictCounts(judgements)], printer),
    ...findingCounts(drafts.flatMap(({ checked }) => [...checked.judgements.flatMap((judgement) => judgement.findings), ...checked.findings]), printer),
    ...uncheckedCounts(judgements, printer),
    ...languageLimits(drafts, printer),
    `Checked against ${count(corpus.sources.length, 'source')} with ${grouped(words)} words.`,
    ...skippedLines({ corpus, showPath }, printer),
  ];
}

/** A line across the page. */
export function rule({ width, paint }: Printer): string {
  return paint('faint', '─'.repeat(width));
}

type Counted = readonly [style: Style, text: string];

function verdictCounts(judgements: readonly Judgement[]): Counted[] {
  const counts: readonly [verdict: Verdict, style: Style, text: string][] = [
    ['verbatim', 'good', 'verbatim'],
    ['edited', 'good', 'edited'],
    ['misquoted', 'error', 'to mend'],
    ['unsourced', 'information', 'without a source'],
    ['unchecked', 'faint', 'not checked'],
  ];
  return counts.flatMap(([verdict, style, text]): Counted[] => {
    const total = judgements.filter((judgement) => judgement.verdict === verdict).length;
    return total === 0 ? [] : [[style, `${grouped(total)} ${text}`]];
  });
}

function findingCounts(findings: readonly Finding[], printer: Printer): string[] {
  const counts = severities.flatMap((severity): Counted[] => {
    const total = findings.filter((finding) => finding.severity === severity).length;
    return total === 0 ? [] : [[severity, count(total, ...severityNames[severity])]];
  });
  return counts.length === 0 ? [] : counted(counts, printer);
}

function uncheckedCounts(judgements: readonly Judgement[], printer: Printer): string[] {
  const reasons = new Map<UncheckedReason, number>();
  for (const { reason } of judgements) if (reason !== null) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  if (reasons.size === 0) return [];
  const listed = [...reasons].sort(([, a], [, b]) => b - a).map(([reason, total]) => `${reasonNames[reason]}${total === 1 ? '' : ` (${total})`}`);
  return wrap(plainWords(`Not checked: ${listed.join(', ')}.`, 'faint'), printer.width, printer);
}

/** What is not compared in drafts whose language there are no data for. */
function languageLimits(drafts: ReportInput['drafts'], printer: Printer): string[] {
  const limits = new Set(drafts.flatMap(({ checked }) => (checked.judgements.length === 0 ? [] : limitsOf(checked.language) ?? [])));
  return [...limits].flatMap((limit) => wrap(plainWords(limit, 'faint'), printer.width, printer));
}

/** The files that are no sources, each with its reason. */
function skippedLines({ corpus, showPath }: Pick<ReportInput, 'corpus' | 'showPath'>, printer: Printer): string[] {
  return corpus.skipped.flatMap(({ path, message }) =>
    wrap([...plainWords('not read:', 'warning'), ...plainWords(`${visible(showPath(path))}: ${visible(message)}`)], printer.width, printer));
}

function counted(counts: readonly Counted[], printer: Printer): string[] {
  const words = counts.flatMap(([style, text], index) => [
    ...(index === 0 ? [] : plainWords('·', 'faint')),
    ...plainWords(text, style),
  ]);
  return wrap(words, printer.width, printer);
}
