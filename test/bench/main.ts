import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { scenarios } from './extra/scenarios.ts';
import type { BenchOptions } from './options.ts';
import { runFormats } from './formats/run-formats.ts';
import { help, readOptions } from './options.ts';
import { drawChart } from './report/chart.ts';
import { describeMachine } from './report/machine.ts';
import { withFigures } from './report/markdown.ts';
import { printResults } from './report/print.ts';
import type { BenchResults, TierResults } from './report/results.ts';
import type { PeerPlaces } from './run-peers.ts';
import { runPeers } from './run-peers.ts';
import { runTier, runTiers } from './run-tiers.ts';

/** Runs the bench with the command line's arguments. @returns the exit status */
export async function main(args: readonly string[], places: PeerPlaces): Promise<number> {
  try {
    const options = readOptions(args);
    if (options === null) {
      process.stdout.write(help);
      return 0;
    }
    const tiers = await runTiers(options, places, say);
    const formats = options.parts.includes('formats') ? await runFormats(places, say) : undefined;
    if (tiers.length === 0 && options.scenarios.length === 0 && formats === undefined) throw new Error('there is nothing to measure: no tier is left.');
    const peers = await runPeers(options.peers, tiers.map(({ name }) => name), places, say);
    const extra: TierResults[] = [];
    for (const { name, ...scenario } of scenarios.filter((each) => options.scenarios.includes(each.name))) {
      extra.push(await runTier({ ...scenario, name, spec: { kind: 'scenario', name } }, places, say));
    }
    const results: BenchResults = { format: 'verbatim-bench', version: 1, machine: describeMachine(), text: options.data === null ? 'generated' : 'folder', tiers, peers, extra, ...(formats !== undefined && { formats }) };
    write(results, options, places.root);
    return 0;
  } catch (error) {
    process.stderr.write(`bench: ${error instanceof Error ? error.message : String(error)}\n`);
    return 2;
  }
}

function write(results: BenchResults, { json, svg, docs }: BenchOptions, root: string): void {
  process.stdout.write(`${printResults(results)}\n`);
  if (json !== null) writeFileSync(json, `${JSON.stringify(results, null, 2)}\n`);
  if (svg !== null) writeFileSync(svg, drawChart(results));
  if (!docs) return;
  const page = path.join(root, 'docs/performance.md');
  writeFileSync(page, withFigures(readFileSync(page, 'utf8'), results));
  writeFileSync(path.join(root, 'docs/images/performance.svg'), drawChart(results));
}

/** How far it is, apart from the results. */
function say(line: string): void {
  process.stderr.write(`· ${line}\n`);
}
