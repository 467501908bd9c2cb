import { calibrate, confusion, detection, NOTHING, scoreCodes, tally, type Aspect, type Comparison, type Tally } from './comparison.ts';
import type { Evaluation } from './evaluate.ts';
import { place, shorten } from './locate.ts';

const TITLES: readonly (readonly [Aspect, string])[] = [
  ['presence', 'entries that should be there'],
  ['boundary', 'boundaries'],
  ['verdict', 'verdicts'],
  ['reason', 'reasons for unchecked'],
  ['severity', 'severities within bounds'],
  ['accusation', 'entries without a false error'],
  ['attribution', 'attribution'],
  ['claim', 'claimed speakers'],
  ['source', 'first passage from the right source'],
  ['group', 'groups'],
  ['kind', 'kinds'],
  ['speaker', 'speakers'],
  ['mention', 'mentions'],
  ['fragment', 'mentions of fragments'],
  ['true-claim', 'true claims left alone'],
  ['swapped-claim', 'swapped claims called'],
  ['found', 'changes found'],
  ['named', 'changes of meaning named'],
  ['accepted', 'permitted alterations accepted'],
];

/** Tables a kind of change or alteration. */
const GENERATED: readonly (readonly [Aspect, string])[] = [
  ['found', 'Changes found, by kind'],
  ['named', 'Changes of meaning named, by kind'],
  ['accepted', 'Permitted alterations accepted, by kind'],
];

/** Every table and list for one or several files of gold, as plain text. `title` names what was measured. */
export function printEvaluation(title: string, evaluations: readonly Evaluation[]): string {
  const comparisons = evaluations.flatMap(evaluation => evaluation.comparisons);
  return [
    `## ${title}`,
    table(['', 'right', 'of', '%'], summaryRows(comparisons)),
    presenceLine(comparisons),
    section('Verdicts, expected down, got across', confusionTable(confusion(comparisons, 'verdict'))),
    section('Findings', codeTable(comparisons)),
    ...GENERATED.map(([aspect, title]) => section(title, kindTable(comparisons, aspect))),
    section('Generated, kind down, got across', confusionTable(mergeRows(confusion(comparisons, 'found'), confusion(comparisons, 'accepted')))),
    section('Speakers', speakerLines(comparisons)),
    section('How often an answer of that confidence is right', calibrationTable(comparisons)),
  ].filter(part => part !== '').join('\n\n');
}

/** Every comparison that came out wrong, in the order of the documents: a quotation and its place, then what is wrong with it. */
export function printDisagreements({ comparisons, texts }: Evaluation): string {
  const wrong = new Map<string, Comparison[]>();
  for (const comparison of comparisons) {
    if (comparison.right) continue;
    const key = `${comparison.path} ${comparison.start}`;
    wrong.set(key, [...(wrong.get(key) ?? []), comparison]);
  }
  return [...wrong.values()].map(ofOne => printQuotation(ofOne, texts)).join('\n');
}

function printQuotation(wrong: readonly Comparison[], texts: ReadonlyMap<string, string>): string {
  const [first] = wrong;
  if (!first) return '';
  const { line, column } = place(texts.get(first.path) ?? '', first.start);
  return [
    `  ${first.path}:${line}:${column} “${shorten(first.text, 100)}”`,
    ...wrong.map(({ aspect, expected, got }) => `      ${aspect}: expected ${expected}, got ${got}`),
    ...(first.note === undefined ? [] : [`      why: ${first.note}`]),
  ].join('\n');
}

/** Right answers as a share, in per cent with one decimal; a dash where there was nothing to answer. */
export function percent({ right, total }: Tally): string {
  return total === 0 ? '–' : (100 * right / total).toFixed(1);
}

function summaryRows(comparisons: readonly Comparison[]): string[][] {
  return TITLES
    .map(([aspect, name]) => ({ name, count: tally(comparisons, aspect) }))
    .filter(({ count }) => count.total > 0)
    .map(({ name, count }) => [name, String(count.right), String(count.total), percent(count)]);
}

function confusionTable(rows: ReadonlyMap<string, ReadonlyMap<string, number>>): string {
  if (rows.size === 0) return '';
  const expected = [...rows.keys()].sort();
  const got = [...new Set([...rows.values()].flatMap(row => [...row.keys()]))].sort();
  return table(['', ...got], expected.map(name => [name, ...got.map(other => String(rows.get(name)?.get(other) ?? '·'))]));
}

function kindTable(comparisons: readonly Comparison[], aspect: Aspect): string {
  const ofAspect = comparisons.filter(comparison => comparison.aspect === aspect);
  const kinds = [...new Set(ofAspect.map(({ expected }) => expected))];
  if (kinds.length === 0) return '';
  return table(['', 'right', 'of', '%'], kinds.map(kind => {
    const count = tally(ofAspect.filter(({ expected }) => expected === kind), aspect);
    return [kind, String(count.right), String(count.total), percent(count)];
  }));
}

function mergeRows(...all: readonly ReadonlyMap<string, ReadonlyMap<string, number>>[]): ReadonlyMap<string, ReadonlyMap<string, number>> {
  return new Map(all.flatMap(rows => [...rows]));
}

function codeTable(comparisons: readonly Comparison[]): string {
  const codes = scoreCodes(comparisons);
  if (codes.size === 0) return '';
  return table(
    ['', 'expected', 'found', 'extra', 'precision', 'recall'],
    [...codes].map(([code, { expected, found, extra }]) => [
      code, String(expected), String(found), String(extra),
      percent({ right: found, total: found + extra }), percent({ right: found, total: expected }),
    ]),
  );
}

function presenceLine(comparisons: readonly Comparison[]): string {
  const wrong = comparisons.filter(({ aspect, right }) => aspect === 'presence' && !right);
  const stale = comparisons.filter(({ aspect }) => aspect === 'gold').length;
  const extra = wrong.filter(({ expected }) => expected === NOTHING).length;
  const warning = stale === 0 ? '' : `\nStale gold: ${stale} entries whose offsets do not hold their text. Make the gold anew.`;
  return `Missing entries ${wrong.length - extra}, extra entries ${extra}${warning}`;
}

/** Silence and a wrong name are two things: only the second accuses. */
function speakerLines(comparisons: readonly Comparison[]): string {
  const answers = comparisons.filter(({ aspect }) => aspect === 'speaker');
  if (answers.length === 0) return '';
  const wrong = answers.filter(({ right }) => !right);
  const silent = wrong.filter(({ got }) => got === NOTHING).length;
  const found = detection(comparisons, 'spoken');
  const share = (part: number): string => (100 * part).toFixed(1);
  return [
    `right ${answers.length - wrong.length}, silent ${silent}, wrong ${wrong.length - silent}, of ${answers.length}`,
    ...(found === null ? [] : [`told from what nobody speaks: precision ${share(found.precision)}, recall ${share(found.recall)}, F1 ${share(found.f1)}`]),
  ].join('\n');
}

function calibrationTable(comparisons: readonly Comparison[]): string {
  const bands = calibrate(comparisons, 'speaker');
  return bands.length === 0 ? '' : table(['confidence', 'right', 'of', '%'], bands.map(({ from, right, total }) => [`${from.toFixed(1)} and more`, String(right), String(total), percent({ right, total })]));
}

function section(title: string, body: string): string {
  return body === '' ? '' : `${title}\n${body}`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((cell, column) => Math.max(cell.length, ...rows.map(row => row[column]?.length ?? 0)));
  return [head, ...rows]
    .map(row => row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  ').trimEnd())
    .join('\n');
}
