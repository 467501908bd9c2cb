import type { FormatResults } from '../formats/run-formats.ts';
import type { Summary } from '../statistics.ts';
import { megabytes, percent, threeDigits, time } from './numbers.ts';
import { valueOf } from './value-of.ts';

export const formatHeads: readonly string[] = ['a book of 1 MB of text as', 'file', 'first file', 'text a second', 'memory before / at most', 'words in their order'];

/** A line for each format that could be read. */
export function formatRows({ formats }: FormatResults): string[][] {
  return formats.flatMap(({ ending, outcome }) => {
    const figures = valueOf(outcome);
    if (figures === undefined) return [];
    const { bytes, first, rate, memoryBefore, memory, right } = figures;
    return [[`.${ending}`, `${threeDigits(bytes / 1e6)} MB`, time(first), `${threeDigits(rate)} MB`, `${megabytes(memoryBefore)} / ${megabytes(memory)}`, percent(right)]];
  });
}

/** What was seen of the library, and why figures are missing; a sentence each. */
export function formatSentences({ formats, library }: FormatResults): string[] {
  const problems = formats.flatMap(({ ending, outcome }) => ('problem' in outcome ? [`.${ending}: ${outcome.problem}`] : []));
  if ('problem' in library) return [...problems, `A library of PDFs: ${library.problem}`];
  const { files, bytes, reading, keystrokeReading, keystrokeReady, progress, again } = library.value;
  return [
    ...problems,
    `${String(files)} PDFs of 20 pages (${megabytes(bytes)}) are read in ${time(reading)}. A keystroke takes ${spread(keystrokeReading)} meanwhile and ${spread(keystrokeReady)} afterwards (p50 / p95 / p99). Progress was told ${String(progress.told)} times, ${String(progress.withTimeLeft)} times with the time that is left.`,
    `Started again the server is ready after ${time(again.ready)}; it tells of ${String(again.filesRead)} files that it reads, and has read ${megabytes(again.bytes)} of everything.`,
  ];
}

function spread({ p50, p95, p99 }: Summary): string {
  return `${time(p50)} / ${time(p95)} / ${time(p99)}`;
}
