import type { Quotation } from '../answer.ts';
import { NOTHING, type Comparison } from '../comparison.ts';
import type { GeneratedCase } from './generate.ts';

/** Findings that a verbatim or permitted quotation may have: about the source, its speaker, its context, or hints of style. */
const harmless: ReadonlySet<string> = new Set(['hint', 'information']);
const ofContext: ReadonlySet<string> = new Set(['clipped-context', 'omission-hides']);

/**
 * Compares what `check` says of generated quotations: `found` (a change has a finding that calls it misquoted), `named` (`meaning-changed` with the
 * concern), `accepted` (verbatim or edited, and no warning but of what an ellipsis or an edge took away).
 */
export function compareGenerated(path: string, cases: readonly GeneratedCase[], starts: readonly number[], answers: readonly Quotation[]): Comparison[] {
  const byStart = new Map(answers.map((answer) => [answer.start, answer]));
  return cases.flatMap((one, index) => {
    const start = starts[index] ?? 0;
    const answer = byStart.get(start);
    const got = answer === undefined ? NOTHING : verdictOf(answer);
    const compare = (aspect: Comparison['aspect'], right: boolean, expected: string, came: string): Comparison =>
      ({ aspect, path, start, text: one.text, right, expected, got: came, note: `${one.kind}: ${one.what}; from ${one.source}${one.cited ? ', cited' : ''}` });
    if (one.side === 'permitted') return [compare('accepted', answer !== undefined && isAccepted(answer), one.kind, got)];
    const found = answer?.verdict === 'misquoted';
    return [
      compare('found', found, one.kind, got),
      ...(one.concern === null ? [] : [compare('named', answer !== undefined && isNamed(answer, one.concern), one.kind, got)]),
    ];
  });
}

function isAccepted({ verdict, findings }: Quotation): boolean {
  return (verdict === 'verbatim' || verdict === 'edited') && findings.every(({ code, severity }) => harmless.has(severity) || ofContext.has(code));
}

function isNamed({ findings }: Quotation, concern: string): boolean {
  return findings.some(({ code, concerns }) => code === 'meaning-changed' && (concerns ?? []).includes(concern));
}

/** The verdict, and what it rests on: one column of the confusion matrix. */
function verdictOf({ verdict, findings }: Quotation): string {
  const [first] = findings;
  return first === undefined || harmless.has(first.severity) ? verdict : `${verdict} ${first.code}`;
}
