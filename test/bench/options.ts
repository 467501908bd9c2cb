import { parseArgs } from 'node:util';
import { scenarios } from './extra/scenarios.ts';
import { peers } from './peers/peers.ts';
import type { Part } from './parts.ts';
import { parts } from './parts.ts';

/** What a run is asked to do. */
export interface BenchOptions {
  /** Megabytes, ascending. */
  readonly tiers: readonly number[];
  /** A folder of real texts; null for generated ones. */
  readonly data: string | null;
  readonly parts: readonly Part[];
  /** Names of tools. */
  readonly peers: readonly string[];
  readonly json: string | null;
  readonly svg: string | null;
  /** Whether the documentation gets these figures. */
  readonly docs: boolean;
  /** Names of the runs at the edges. */
  readonly scenarios: readonly string[];
}

export const help = `Measures how fast quotations are found, and what a writer waits for.

  npm run bench                       generated corpora of 1, 10 and 100 MB, and the other tools
  npm run bench -- --tiers 1,10       these sizes, in MB
  npm run bench -- --data DIR         real text: every .txt and .md in DIR, at any depth
  npm run bench -- --peers none       without other tools, or with these alone: ${peers.map(({ name }) => name).join(',')}
  npm run bench -- --parts engine     these parts alone: ${parts.join(',')}
  npm run bench -- --tiers none --peers none --parts formats    only what the formats of sources cost
  npm run bench -- --json FILE        writes the figures too
  npm run bench -- --svg FILE         draws the chart
  npm run bench -- --docs             writes figures and chart into docs/performance.md
  npm run bench -- --extra            the runs at the edges too; takes long. These alone, without anything else:
  npm run bench -- --tiers none --scenarios "no spaces,one line"    from ${scenarios.map(({ name }) => name).join(', ')}

Exit status: 0 the bench ran, whatever it found; 2 it could not run.
`;

const scenarioNames = scenarios.map(({ name }) => name);

/** Reads the command line. @returns null where help was asked for. @throws for what it does not understand */
export function readOptions(args: readonly string[]): BenchOptions | null {
  const { values } = parseArgs({
    args: [...args],
    options: {
      tiers: { type: 'string', default: '1,10,100' }, data: { type: 'string' }, parts: { type: 'string', default: parts.join(',') }, peers: { type: 'string', default: 'all' },
      json: { type: 'string' }, svg: { type: 'string' }, docs: { type: 'boolean', default: false }, extra: { type: 'boolean', default: false }, scenarios: { type: 'string', default: '' }, help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return null;
  return {
    tiers: values.tiers === 'none' ? [] : listOf(values.tiers).map(readTier).sort((a, b) => a - b),
    data: values.data ?? null,
    parts: listOf(values.parts).map((name) => known('--parts', name, parts)),
    peers: readPeers(values.peers),
    json: values.json ?? null, svg: values.svg ?? null, docs: values.docs,
    scenarios: values.extra ? scenarioNames : listOf(values.scenarios).map((name) => known('--scenarios', name, scenarioNames)),
  };
}

function readPeers(value: string): readonly string[] {
  const names = peers.map(({ name }) => name);
  if (value === 'all') return names;
  return value === 'none' ? [] : listOf(value).map((name) => known('--peers', name, names));
}

function readTier(value: string): number {
  const megabytes = Number(value);
  if (Number.isFinite(megabytes) && megabytes >= 0.1 && megabytes <= 2000) return megabytes;
  throw new Error(`--tiers: “${value}” is no size in MB between 0.1 and 2000. Give numbers with commas between them, such as 1,10,100.`);
}

function known<T extends string>(option: string, value: string, names: readonly T[]): T {
  const found = names.find((name) => name === value);
  if (found !== undefined) return found;
  throw new Error(`${option}: there is no “${value}”. Choose from ${names.join(', ')}.`);
}

function listOf(value: string): string[] {
  return value.split(',').map((part) => part.trim()).filter((part) => part !== '');
}
