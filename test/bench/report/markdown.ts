import { formatHeads, formatRows, formatSentences } from './format-rows.ts';
import { peerHeads, peerRows, unfinishedLines } from './peer-rows.ts';
import type { BenchResults, TierResults } from './results.ts';
import type { RowGroup } from './rows.ts';
import { measuredLines, rowGroups } from './rows.ts';
import { machineLine, problemSentences, ratioSentences, sizes } from './sentences.ts';

/** Between these lines of a page stands what the bench writes. */
const marks = { begin: '<!-- figures: written by the bench -->', end: '<!-- end of the figures -->' } as const;

/** A page with the figures of a run in the place of those that it has. @throws when the page has no place for them */
export function withFigures(page: string, results: BenchResults): string {
  const begin = page.indexOf(marks.begin);
  const end = page.indexOf(marks.end);
  if (begin < 0 || end < begin) throw new Error(`The page has no place for the figures: a line “${marks.begin}” and below it a line “${marks.end}”.`);
  return `${page.slice(0, begin + marks.begin.length)}\n\n${markdownOf(results)}\n\n${page.slice(end)}`;
}

function markdownOf(results: BenchResults): string {
  const { tiers, peers, extra, text, formats } = results;
  return [
    `Measured on: ${machineLine(results)}. Text: ${text === 'generated' ? 'generated' : 'from a folder'}; ${sizes(tiers)}.`,
    list(ratioSentences(results)),
    peers.length === 0 ? '' : table(peerHeads, peerRows(results)),
    list(unfinishedLines(peers)),
    ...rowGroups.map((group) => groupTable(group, tiers)),
    ...(extra.length === 0 ? [] : [`At the edges: ${sizes(extra)}.`, ...rowGroups.map((group) => groupTable(group, extra))]),
    ...(formats === undefined ? [] : [table(formatHeads, formatRows(formats)), list(formatSentences(formats))]),
    list(problemSentences([...tiers, ...extra])),
  ].filter((part) => part !== '').join('\n\n');
}

function groupTable(group: RowGroup, tiers: readonly TierResults[]): string {
  const lines = measuredLines(group, tiers);
  return lines.length === 0 ? '' : table([group.title, ...tiers.map(({ name }) => name)], lines);
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replace(/\|/g, '\\|')).join(' | ')} |`;
  return [line(heads), line(heads.map((_, column) => (column === 0 ? '---' : '--:'))), ...rows.map(line)].join('\n');
}

function list(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
}
