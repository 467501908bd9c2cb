import { describe, expect, it } from 'vitest';
import { readOptions } from './options.ts';
import { peers } from './peers/peers.ts';

describe('the options of the bench', () => {
  it('are everything on three sizes where nothing is said', () => {
    expect(readOptions([])).toMatchObject({ tiers: [1, 10, 100], data: null, peers: peers.map(({ name }) => name), json: null, scenarios: [] });
  });

  it('name sizes, in any order', () => {
    expect(readOptions(['--tiers', '10, 1'])?.tiers).toEqual([1, 10]);
  });

  it('name tools', () => {
    expect(readOptions(['--peers', 'none'])?.peers).toEqual([]);
    expect(readOptions(['--peers', 'indexOf,minisearch'])?.peers).toEqual(['indexOf', 'minisearch']);
  });

  it('name runs at the edges, or ask for all of them', () => {
    expect(readOptions(['--tiers', 'none', '--scenarios', 'no spaces,one line'])).toMatchObject({ tiers: [], scenarios: ['no spaces', 'one line'] });
    expect(readOptions(['--extra'])?.scenarios.length).toBeGreaterThan(4);
  });

  it('ask for help', () => {
    expect(readOptions(['--help'])).toBeNull();
  });

  it.each([
    [['--tiers', 'big'], /“big” is no size/],
    [['--tiers', '0'], /“0” is no size/],
    [['--peers', 'grep'], /there is no “grep”. Choose from indexOf/],
    [['--parts', 'engines'], /there is no “engines”/],
    [['--fast'], /--fast/],
  ])('%j is refused with what to do', (args, message) => {
    expect(() => readOptions(args)).toThrow(message);
  });
});
