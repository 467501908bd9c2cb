import { parts } from '../options.ts';
import { megabytes, percent, threeDigits, time } from './numbers.ts';
import { ratiosOf } from './ratios.ts';
import type { BenchResults, PeerResults, TierResults } from './results.ts';
import type { RowGroup } from './rows.ts';
import { none, rowGroups } from './rows.ts';

/** The results as text for a terminal. */
export function printResults(results: BenchResults): string {
  const { machine, tiers, peers, extra } = results;
  return [
    `${machine.processor}, ${machine.cores} cores, ${megabytes(machine.memory)}, ${machine.platform}, Node ${machine.node}`,
    `Text: ${results.text === 'generated' ? 'generated' : 'from a folder'}; ${tiers.map(({ name, bytes, sources }) => `${name}: ${threeDigits(bytes / 1e6)} MB in ${sources} sources`).join('; ')}`,
    ...rowGroups.map((group) => groupTable(group, tiers)),
    ...(peers.length === 0 ? [] : [peerTable(peers, tiers)]),
    ratioLines(results),
    ...extra.map(({ name, outcome }) => `${name}\n${('value' in outcome ? outcome.value : [outcome.problem]).map((line) => `  ${line}`).join('\n')}`),
    ...problemsOf(results),
  ].filter((part) => part !== '').join('\n\n');
}

/** Nothing for a group that nothing was measured of. */
function groupTable({ title, rows }: RowGroup, tiers: readonly TierResults[]): string {
  const lines = rows.map((row) => [row.title, ...tiers.map(row.cell)]).filter(([, ...cells]) => cells.some((cell) => cell !== none));
  return lines.length === 0 ? '' : table(title, tiers.map(({ name }) => name), lines);
}

function peerTable(peers: readonly PeerResults[], tiers: readonly TierResults[]): string {
  const ours = tiers.flatMap(({ name, engine }) => (engine !== undefined && 'value' in engine ? [['Verbatim', name, percent(engine.value.sample.first), time(engine.value.sample.present.p50), time(engine.value.sample.present.p95), time(engine.value.sample.absent.p50), time(tierSeconds(engine.value.buildRate, tiers, name)), megabytes(engine.value.memory)]] : []));
  const theirs = peers.map(({ title, finished }) => (finished === null
    ? [title, 'none', '–', '–', '–', '–', '–', '–']
    : [title, finished.tier, percent(finished.queries.first), time(finished.queries.present.p50), time(finished.queries.present.p95), time(finished.queries.absent.p50), time(finished.preparation), megabytes(finished.memory)]));
  const notes = peers.flatMap(({ title, unfinished }) => unfinished.map(({ tier, problem }) => `  ${title}, ${tier}: ${problem}`));
  const head = ['the same sample of quotations', 'tier', 'first right', 'p50', 'p95', 'absent p50', 'preparation', 'memory'];
  return [table(head[0] ?? '', head.slice(1), [...ours, ...theirs]), ...(notes.length === 0 ? [] : ['Not finished within the limits:', ...notes])].join('\n');
}

function tierSeconds(rate: number, tiers: readonly TierResults[], name: string): number {
  return (tiers.find((tier) => tier.name === name)?.bytes ?? NaN) / 1000 / rate;
}

function ratioLines(results: BenchResults): string {
  const { buildToTokenise, twoToOne, growth, bestPeer } = ratiosOf(results);
  return [
    buildToTokenise === null ? '' : `Index built at ${percent(buildToTokenise)} of the rate of cutting the text into words alone.`,
    twoToOne === null ? '' : `Two worker threads: ${threeDigits(twoToOne)} times one.`,
    growth === null ? '' : `Median query, largest tier against smallest: ${threeDigits(growth)} times.`,
    bestPeer === null ? '' : `${bestPeer.title}, the quickest other tool that finds nine in ten, takes ${threeDigits(bestPeer.times)} times as long (median, ${bestPeer.tier}).`,
  ].filter((line) => line !== '').join('\n');
}

function problemsOf({ tiers }: BenchResults): string[] {
  return tiers.flatMap((tier) => parts.flatMap((part) => {
    const outcome = tier[part];
    return outcome !== undefined && 'problem' in outcome ? [`${tier.name}, ${part}: ${outcome.problem}`] : [];
  }));
}

/** Columns as wide as their widest cell; the first to the left, the others to the right. */
function table(corner: string, heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [[corner, ...heads], ...rows];
  const widths = [corner, ...heads].map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  return lines.map((line) => line.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  ').trimEnd()).join('\n');
}
