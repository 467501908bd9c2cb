import { describe, expect, it } from 'vitest';
import type { Judgement } from './judgement.ts';
import { ownersOf, withLapsed } from './lapsed.ts';
import type { JudgedGroup, QuotationRecord } from './records.ts';

const settings = { profile: 'chicago', severities: {}, aliases: [] };
const record = (words: string, speaker: string | null = null): QuotationRecord => ({ words, speaker, nth: 1, ignored: null, vouched: [{ by: 'Iris Vane', on: '2031-05-02', against: 'the tape' }] });

function group(words: string, speaker: string | null, quotation: number): JudgedGroup {
  const judgement: Judgement = {
    quotation, verdict: 'unsourced', reason: null, attribution: 'unknown', mode: 'spoken',
    claim: { speaker, attribution: null, source: null, cited: null, citedSpan: null, locator: null },
    findings: [], passages: [], morePassages: 0, nearest: null,
  };
  return { words: [words], judgements: [judgement] };
}

describe('a record that holds no more', () => {
  const lamps = group('the pilots told me so by telephone last week', 'Tom Venn', 0);
  const ferry = group('the ferry never left before seven', 'Ada Harrow', 1);

  it.each<[string, QuotationRecord, number | null]>([
    ['whose words were edited', record('the pilots told me so by telephone last night', 'tom venn'), 0],
    ['whose speaker was corrected', record('the ferry never left before seven', 'tom venn'), 1],
    ['that was trimmed', record('the ferry never left before seven in all my years', 'ada harrow'), 1],
    ['that has gone', record('nobody asked the keeper about the oil', 'tom venn'), null],
    ['that shares no more than little words', record('the pilots never had a lamp before', 'tom venn'), null],
  ])('of a quotation %s', (_, lapsed, owner) => {
    expect([...ownersOf([lapsed], [lamps, ferry]).keys()]).toEqual(owner === null ? [] : [owner]);
  });

  it('is that of the same speaker, of two that are alike', () => {
    const [one, other] = [group('no', 'Ada Harrow', 0), group('no', 'Tom Venn', 1)];
    expect([...ownersOf([{ ...record('no', 'tom venn'), nth: 2 }], [one, other]).keys()]).toEqual([1]);
  });

  it('is told with it, whatever else is, and can be switched off', () => {
    const spanOf = (quotation: number) => ({ start: quotation, end: quotation + 1 });
    const lapsed = [record('the ferry never left before eight', 'ada harrow')];
    const [first, second] = withLapsed([lamps, ferry], lapsed, settings, spanOf).map(({ judgements }) => judgements[0]?.findings);
    expect(first).toEqual([]);
    expect(second).toMatchObject([{ code: 'record-lapsed', severity: 'information', span: { start: 1, end: 2 }, message: expect.stringMatching(/^Iris Vane vouched on 2031-05-02 for “the ferry never left before eight”/) as string }]);
    const off = withLapsed([lamps, ferry], lapsed, { ...settings, severities: { 'record-lapsed': 'off' } }, spanOf);
    expect(off.flatMap(({ judgements }) => judgements.flatMap(({ findings }) => findings))).toEqual([]);
  });
});
