import { describe, expect, it } from 'vitest';
import type { Quotation } from './answer.ts';
import { claimsOn, compareClaims } from './claims.ts';
import { detection, tally } from './comparison.ts';
import type { GoldSpeech } from './gold.ts';

function said(text: string, name: string | string[] | undefined, start = 0): GoldSpeech {
  return { start, end: start + text.length, text, kind: 'inline', optional: false, speaker: { ...(name === undefined ? {} : { name }), mentions: [] } };
}

function entry(severity: string | null): Quotation {
  const zero = { line: 0, character: 0 };
  return {
    range: { start: zero, end: zero }, start: 0, end: 1, kind: 'inline', text: '', words: 4, claim: { speaker: null }, verdict: 'verbatim', attribution: 'unknown', passages: [],
    findings: severity === null ? [] : [{ code: 'wrong-speaker', severity, message: 'Another said so.' }],
  };
}

const gold = [said('the mill was closed in May,', 'Orla Finn'), said('nobody was told of the closure', ['Quinn', 'Bea Quinn'], 40)];

describe('claims on a source', () => {
  it('gives each quotation to its speaker and to the others', () => {
    const draft = claimsOn('gazette', gold);
    expect(draft.text.split('\n\n')).toEqual([
      'Orla Finn said: “the mill was closed in May” [@gazette]', 'Bea Quinn said: “the mill was closed in May” [@gazette]',
      'Bea Quinn said: “nobody was told of the closure” [@gazette]', 'Orla Finn said: “nobody was told of the closure” [@gazette]\n',
    ]);
    expect(draft.claims.map(({ isTrue }) => isTrue)).toEqual([true, false, true, false]);
  });

  it.each([
    ['one speaker alone', [said('the mill was closed in May', 'Orla Finn')]],
    ['surnames alone', [said('the mill was closed in May', 'Finn'), said('nobody was told of the closure', 'Quinn')]],
    ['no names', [said('the mill was closed in May', undefined), said('nobody was told of the closure', undefined)]],
    ['marks inside', [said('the “mill” was closed in May', 'Orla Finn'), said('nobody “was told” of it all', ['Quinn', 'Bea Quinn'])]],
    ['few words', [said('the mill', 'Orla Finn'), said('was closed', ['Quinn', 'Bea Quinn'])]],
  ])('are none for %s', (_, quotations) => {
    expect(claimsOn('gazette', quotations).claims).toEqual([]);
  });

  it('want silence on the true ones and a call on the others', () => {
    const draft = claimsOn('gazette', gold);
    const comparisons = compareClaims('a.txt', draft, [entry(null), entry('warning'), entry('error'), entry(null)]);
    expect(tally(comparisons, 'true-claim')).toEqual({ right: 1, total: 2 });
    expect(tally(comparisons, 'swapped-claim')).toEqual({ right: 1, total: 2 });
    expect(comparisons.filter(({ aspect }) => aspect === 'accusation')).toHaveLength(1);
    expect(detection(comparisons, 'spoken')).toBeNull();
  });
});
