import { formatHeads, formatRows, formatSentences } from './format-rows.ts';
import { peerHeads, peerRows, unfinishedLines } from './peer-rows.ts';
import type { BenchResults, TierResults } from './results.ts';
import type { RowGroup } from './rows.ts';
import { measuredLines, rowGroups } from './rows.ts';
import { machineLine, problemSentences, ratioSentences, sizes } from './sentences.ts';

/** The results as text for a terminal. */
export function printResults(results: BenchResults): string {
  const { text, tiers, peers, extra, formats } = results;
  const unfinished = unfinishedLines(peers);
  return [
    machineLine(results),
    tiers.length === 0 ? '' : `Text: ${text === 'generated' ? 'generated' : 'from a folder'}; ${sizes(tiers)}`,
    ...rowGroups.map((group) => groupTable(group, tiers)),
    peers.length === 0 ? '' : table(peerHeads, peerRows(results)),
    unfinished.length === 0 ? '' : ['Not finished within the limits:', ...unfinished.map((line) => `  ${line}`)].join('\n'),
    ratioSentences(results).join('\n'),
    ...(extra.length === 0 ? [] : [`At the edges: ${sizes(extra)}`, ...rowGroups.map((group) => groupTable(group, extra))]),
    ...(formats === undefined ? [] : [table(formatHeads, formatRows(formats)), formatSentences(formats).join('\n')]),
    problemSentences([...tiers, ...extra]).join('\n'),
  ].filter((part) => part !== '').join('\n\n');
}

/** Nothing for a group that nothing was measured of. */
function groupTable(group: RowGroup, tiers: readonly TierResults[]): string {
  const lines = measuredLines(group, tiers);
  return lines.length === 0 ? '' : table([group.title, ...tiers.map(({ name }) => name)], lines);
}

/** Columns as wide as their widest cell; the first to the left, the others to the right. */
function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [heads, ...rows];
  const widths = heads.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  return lines.map((line) => line.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  ').trimEnd()).join('\n');
}
