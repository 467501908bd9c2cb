import type { Quotation } from './answer.ts';
import { NOTHING, type Aspect, type Comparison } from './comparison.ts';
import { accepted, SEVERITIES, type GoldQuotation } from './gold.ts';
import { match, type Pair } from './match.ts';
import { namesAgree } from './names.ts';

type Compare = (aspect: Aspect, right: boolean, expected: string, got: string) => Comparison;

/** Compares what `check` says of one document with what its reader says. */
export function compareCheck(path: string, gold: readonly GoldQuotation[], answers: readonly Quotation[]): Comparison[] {
  const { pairs, extra } = match(gold, answers);
  return [
    ...pairs.flatMap(pair => comparePair(path, pair)),
    ...compareGroups(path, pairs),
    ...extra.flatMap(answer => surplus(path, answer)),
  ];
}

function comparePair(path: string, { gold, answer, exact }: Pair<GoldQuotation, Quotation>): Comparison[] {
  const compare: Compare = (aspect, right, expected, got) =>
    ({ aspect, path, start: gold.start, text: gold.text, right, expected, got, note: gold.note });
  if (!answer) return gold.optional ? [] : absent(gold, compare);
  return [
    compare('presence', true, 'an entry', 'an entry'),
    compare('boundary', exact, span(gold), span(answer)),
    compareOneOf(compare, 'verdict', accepted(gold.verdict), answer.verdict),
    ...(gold.reason === undefined ? [] : [compareOneOf(compare, 'reason', accepted(gold.reason), answer.reason ?? NOTHING)]),
    ...compareFindings(compare, gold, answer),
    compareOneOf(compare, 'attribution', accepted(gold.attribution), answer.attribution),
    compareSpeaker(compare, accepted(gold.speaker), answer.claim.speaker),
    ...(gold.source === undefined ? [] : [compareSource(compare, accepted(gold.source), answer)]),
  ];
}

/** An entry that never came is wrong in everything that was expected of it. */
function absent(gold: GoldQuotation, compare: Compare): Comparison[] {
  return [
    compare('presence', false, 'an entry', NOTHING),
    compare('verdict', false, accepted(gold.verdict)[0] ?? NOTHING, NOTHING),
    ...gold.findings.map(code => compare('finding', false, code, NOTHING)),
    compare('attribution', false, accepted(gold.attribution)[0] ?? NOTHING, NOTHING),
  ];
}

/** An entry that the gold does not have: text that is no quotation, or two entries where there is one. */
function surplus(path: string, answer: Quotation): Comparison[] {
  const compare: Compare = (aspect, right, expected, got) =>
    ({ aspect, path, start: answer.start, text: answer.text, right, expected, got });
  const errors = answer.findings.filter(finding => finding.severity === 'error');
  return [
    compare('presence', false, NOTHING, answer.verdict),
    ...codes(answer).map(code => compare('finding', false, NOTHING, code)),
    compare('accusation', errors.length === 0, NOTHING, list(errors.map(error => error.code))),
  ];
}

function compareFindings(compare: Compare, gold: GoldQuotation, answer: Quotation): Comparison[] {
  const came = codes(answer);
  const known = new Set([...gold.findings, ...gold.allowedFindings]);
  const mayAccuse = gold.severity === undefined || gold.severity === 'error';
  const accusations = answer.findings.filter(finding => finding.severity === 'error' && !(mayAccuse && known.has(finding.code)));
  return [
    ...gold.findings.map(code => compare('finding', came.includes(code), code, came.includes(code) ? code : NOTHING)),
    ...came.filter(code => !known.has(code)).map(code => compare('finding', false, NOTHING, code)),
    compare('accusation', accusations.length === 0, 'no false error', list(accusations.map(error => error.code))),
    ...compareSeverity(compare, gold, answer),
  ];
}

function compareSeverity(compare: Compare, gold: GoldQuotation, answer: Quotation): Comparison[] {
  if (gold.severity === undefined) return [];
  const ranks: readonly string[] = SEVERITIES;
  const gravest = answer.findings.map(finding => finding.severity).sort((a, b) => ranks.indexOf(a) - ranks.indexOf(b))[0] ?? 'none';
  return [compare('severity', ranks.indexOf(gravest) >= ranks.indexOf(gold.severity), `at most ${gold.severity}`, gravest)];
}

function compareSpeaker(compare: Compare, gold: readonly (string | null)[], answer: string | null): Comparison {
  return compare('claim', gold.some(name => namesAgree(name, answer)), gold.map(name => name ?? NOTHING).join(' or '), answer ?? NOTHING);
}

function compareSource(compare: Compare, gold: readonly (string | null)[], answer: Quotation): Comparison {
  const first = answer.passages[0]?.source ?? null;
  return compare('source', gold.includes(first), gold.map(id => id ?? NOTHING).join(' or '), first ?? NOTHING);
}

/** Entries are grouped right when each has the same companions as in the gold. */
function compareGroups(path: string, pairs: readonly Pair<GoldQuotation, Quotation>[]): Comparison[] {
  if (!pairs.some(({ gold }) => gold.group !== undefined)) return [];
  return pairs.flatMap(({ gold, answer }) => {
    if (!answer) return [];
    const expected = companions(pairs, other => gold.group !== undefined && other.gold.group === gold.group);
    const got = companions(pairs, other => typeof answer.group === 'number' && other.answer?.group === answer.group);
    if (gold.group === undefined && got === expected) return [];
    return [{ aspect: 'group', path, start: gold.start, text: gold.text, right: got === expected, expected, got, note: gold.note }];
  });
}

/** The entries of one group as text: how many, and where they start. A group of one is no group. */
function companions(
  pairs: readonly Pair<GoldQuotation, Quotation>[],
  belongs: (pair: Pair<GoldQuotation, Quotation>) => boolean,
): string {
  const starts = pairs.filter(belongs).map(({ gold }) => gold.start);
  return starts.length > 1 ? `one group at ${starts.join(', ')}` : 'stands alone';
}

function compareOneOf(compare: Compare, aspect: Aspect, gold: readonly string[], answer: string): Comparison {
  return compare(aspect, gold.includes(answer), gold.includes(answer) ? answer : (gold[0] ?? NOTHING), answer);
}

function codes(answer: Quotation): string[] {
  return [...new Set(answer.findings.map(finding => finding.code))];
}

function list(items: readonly string[]): string {
  return items.length === 0 ? NOTHING : items.join(', ');
}

function span({ start, end }: { start: number; end: number }): string {
  return `${start}–${end}`;
}
