import { describe, expect, it } from 'vitest';
import type { QueryFigures } from '../measure/queries.ts';
import { megabytes, percent, threeDigits, time } from './numbers.ts';
import { printResults } from './print.ts';
import { ratiosOf } from './ratios.ts';
import type { BenchResults, PeerResults, TierResults } from './results.ts';

const summary = (p50: number): QueryFigures['present'] => ({ count: 1, p50, p95: p50 * 2, p99: p50 * 3, max: p50 * 4 });
const figures = (p50: number, first = 1): QueryFigures => ({
  first, any: 1, present: summary(p50), absent: summary(p50 * 10),
  byKind: [{ kind: 'verbatim', count: 3, first: 1, any: 1, p50 }, { kind: 'rewritten', count: 1, first: 0, any: 1, p50 }, { kind: 'short', count: 2, first: 0, any: 0.5, p50 }],
});
const tier = (name: string, bytes: number, p50: number): TierResults => ({
  name, bytes, sources: 4,
  limits: { value: { sequentialRead: 12, dependentLoad: 120, pageRead: 2, tokeniseOnly: 200 } },
  engine: { value: {
    buildRate: 80, indexPerByte: 0.75, memory: 3e8, queries: figures(p50), sample: figures(p50), postingsPerQuery: 100, verifiedPerQuery: 4,
    twoHundredMixed: 20, twoHundredVerbatim: 10, addTenKilobytes: 0.2,
  } },
  workers: { value: { oneWorker: 60, twoWorkers: 102 } },
});
const peer = (title: string, at: string, p50: number, first: number): PeerResults => ({
  name: title, title, licence: 'MIT', finished: { tier: at, memory: 1e9, preparation: 500, queries: figures(p50, first) }, unfinished: [],
});
const results: BenchResults = {
  format: 'verbatim-bench', version: 1, text: 'generated', extra: [],
  machine: { processor: 'A processor', cores: 2, memory: 8e9, platform: 'linux x64', node: '20.0.0' },
  tiers: [tier('1 MB', 1e6, 0.05), tier('10 MB', 1e7, 0.08)],
  peers: [
    peer('Blind', '10 MB', 1, 0.1), peer('Good', '10 MB', 16, 0.95), peer('Small', '1 MB', 2, 1),
    { name: 'Slow', title: 'Slow', licence: 'MIT', finished: null, unfinished: [{ tier: '10 MB', problem: 'not done after 300 s' }] },
  ],
};

describe('numbers', () => {
  it.each([[0.0123, '12.3 µs'], [1.5, '1.50 ms'], [99.96, '100 ms'], [12_345, '12.3 s'], [NaN, '–']])('%d ms is %s', (value, expected) => {
    expect(time(value)).toBe(expected);
  });

  it('keep three digits', () => {
    expect([0.73456, 1234.5, 12.345, 0].map(threeDigits)).toEqual(['0.735', '1,235', '12.3', '0']);
    expect([percent(0.9991), percent(NaN)]).toEqual(['99.9 %', '–']);
    expect([megabytes(1.5e8), megabytes(null)]).toEqual(['150 MB', '–']);
  });
});

describe('ratios', () => {
  it('compare within one run', () => {
    const { buildToTokenise, twoToOne, growth } = ratiosOf(results);
    expect(buildToTokenise).toBeCloseTo(0.4);
    expect(twoToOne).toBeCloseTo(1.7);
    expect(growth).toBeCloseTo(1.6);
  });

  it('take the quickest tool that finds most, at the largest tier that such a one got through', () => {
    expect(ratiosOf(results).bestPeer).toEqual({ title: 'Good', tier: '10 MB', times: 200 });
    expect(ratiosOf({ ...results, peers: results.peers.filter(({ title }) => title !== 'Good') }).bestPeer).toEqual({ title: 'Small', tier: '1 MB', times: 40 });
  });

  it('are none where nothing was measured', () => {
    expect(ratiosOf({ tiers: [{ name: '1 MB', bytes: 1, sources: 1 }], peers: [] })).toEqual({ buildToTokenise: null, twoToOne: null, growth: null, bestPeer: null });
  });
});

describe('the printed results', () => {
  const printed = printResults(results);

  it('have a column a tier and weigh the kinds by their counts', () => {
    expect(printed).toMatch(/Finding, index and text in memory +1 MB +10 MB/);
    expect(printed).toMatch(/first answer right, 8 words and more +75\.0 % +75\.0 %/);
    expect(printed).toMatch(/5–7 words, one changed +50\.0 % +50\.0 %/);
  });

  it('leave out what was not measured', () => {
    expect(printed).not.toContain('Through the server');
  });

  it('name the tools that did not finish, and why', () => {
    expect(printed).toContain('Slow, 10 MB: not done after 300 s');
    expect(printed).toContain('Good, the quickest other tool that finds nine in ten, takes 200 times as long (median, 10 MB).');
  });

  it('say why a part has no figures', () => {
    const failed: BenchResults = { ...results, tiers: [{ name: '1 MB', bytes: 1e6, sources: 4, server: { problem: 'The server ended.' } }] };
    expect(printResults(failed)).toContain('1 MB, server: The server ended.');
  });
});
