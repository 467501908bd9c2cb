import { writeFileSync } from 'node:fs';
import { help, readOptions } from './options.ts';
import { describeMachine } from './report/machine.ts';
import { printResults } from './report/print.ts';
import type { BenchResults } from './report/results.ts';
import type { PeerPlaces } from './run-peers.ts';
import { runPeers } from './run-peers.ts';
import { runTiers } from './run-tiers.ts';

/** Runs the bench with the command line's arguments. @returns the exit status */
export async function main(args: readonly string[], places: PeerPlaces): Promise<number> {
  try {
    const options = readOptions(args);
    if (options === null) {
      process.stdout.write(help);
      return 0;
    }
    const tiers = await runTiers(options, places, say);
    if (tiers.length === 0) throw new Error('there is nothing to measure: no tier is left.');
    const peers = await runPeers(options.peers, tiers.map(({ name }) => name), places, say);
    const results: BenchResults = { format: 'verbatim-bench', version: 1, machine: describeMachine(), text: options.data === null ? 'generated' : 'folder', tiers, peers, extra: [] };
    process.stdout.write(`${printResults(results)}\n`);
    if (options.json !== null) writeFileSync(options.json, `${JSON.stringify(results, null, 2)}\n`);
    return 0;
  } catch (error) {
    process.stderr.write(`bench: ${error instanceof Error ? error.message : String(error)}\n`);
    return 2;
  }
}

/** How far it is, apart from the results. */
function say(line: string): void {
  process.stderr.write(`· ${line}\n`);
}
