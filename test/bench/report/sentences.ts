import { tierParts } from '../parts.ts';
import { megabytes, percent, threeDigits } from './numbers.ts';
import { ratiosOf } from './ratios.ts';
import type { BenchResults, TierResults } from './results.ts';

/** What it was measured on, in a line. */
export function machineLine({ machine }: BenchResults): string {
  return `${machine.processor}, ${machine.cores} cores, ${megabytes(machine.memory)} of memory, ${machine.platform}, Node ${machine.node}`;
}

/** The corpora, in a line. */
export function sizes(tiers: readonly TierResults[]): string {
  return tiers.map(({ name, bytes, sources }) => `${name}: ${threeDigits(bytes / 1e6)} MB in ${sources.toLocaleString('en-GB')} sources`).join('; ');
}

/** The ratios, a sentence each; those that were not measured are left out. */
export function ratioSentences(results: BenchResults): string[] {
  const { buildToTokenise, twoToOne, growth, bestPeer } = ratiosOf(results);
  return [
    ...(buildToTokenise === null ? [] : [`The index is built at ${percent(buildToTokenise)} of the rate of cutting the same text into words alone.`]),
    ...(twoToOne === null ? [] : [`Two worker threads build ${threeDigits(twoToOne)} times as fast as one.`]),
    ...(growth === null ? [] : [`The median query takes ${threeDigits(growth)} times as long in the largest corpus as in the smallest.`]),
    ...(bestPeer === null ? [] : [`${bestPeer.title}, the quickest other tool that finds nine in ten, takes ${threeDigits(bestPeer.times)} times as long (median, ${bestPeer.tier}).`]),
  ];
}

/** Why parts have no figures. */
export function problemSentences(tiers: readonly TierResults[]): string[] {
  return tiers.flatMap((tier) => tierParts.flatMap((part) => {
    const outcome = tier[part];
    return outcome !== undefined && 'problem' in outcome ? [`${tier.name}, ${part}: ${outcome.problem}`] : [];
  }));
}
