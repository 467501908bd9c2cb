import { describe, expect, it } from 'vitest';
import { megabytes, percent, threeDigits, time } from './numbers.ts';
import { printResults } from './print.ts';
import { ratiosOf } from './ratios.ts';
import type { BenchResults } from './results.ts';
import { sampleResults as results } from './sample-results.ts';

describe('numbers', () => {
  it.each([[0.0123, '12.3 µs'], [1.5, '1.50 ms'], [99.96, '100 ms'], [999.4, '999 ms'], [12_345, '12.3 s'], [NaN, '–']])('%d ms is %s', (value, expected) => {
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
    expect(ratiosOf(results).bestPeer).toEqual({ title: 'Good & quick', tier: '10 MB', times: 200 });
    expect(ratiosOf({ ...results, peers: results.peers.filter(({ title }) => title !== 'Good & quick') }).bestPeer).toEqual({ title: 'Small', tier: '1 MB', times: 40 });
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
    expect(printed).toContain('Good & quick, the quickest other tool that finds nine in ten, takes 200 times as long (median, 10 MB).');
  });

  it('say why a part has no figures', () => {
    const failed: BenchResults = { ...results, tiers: [{ name: '1 MB', bytes: 1e6, sources: 4, server: { problem: 'The server ended.' } }] };
    expect(printResults(failed)).toContain('1 MB, server: The server ended.');
  });
});
