import { describe, expect, it } from 'vitest';
import type { FindingCode } from './codes.ts';
import type { Finding, Judgement } from './judgement.ts';
import type { JudgedGroup, QuotationRecord } from './records.ts';
import { identitiesOf, withRecords } from './records.ts';

const finding = (code: FindingCode): Finding => ({ code, severity: 'warning', message: code, span: { start: 0, end: 1 }, concerns: [], related: [], edit: null });

function judged(words: string, speaker: string | null, ...codes: FindingCode[]): JudgedGroup {
  const judgement: Judgement = {
    quotation: 0, verdict: codes.includes('not-in-corpus') ? 'unsourced' : 'misquoted', reason: null, attribution: 'unknown', mode: 'spoken',
    claim: { speaker, attribution: null, source: null, cited: null, citedSpan: null, locator: null },
    findings: codes.map(finding), passages: [], morePassages: 0, nearest: null,
  };
  return { words: [words], judgements: [judgement] };
}

const record = (words: string, more: Partial<QuotationRecord> = {}): QuotationRecord => ({ words, speaker: null, nth: 1, ignored: null, vouched: [], ...more });
const vouched = [{ by: 'Iris Vane', on: '2031-05-02', against: 'the tape' }];
const applied = (...args: Parameters<typeof withRecords>): { judgements: readonly Judgement[]; lapsed: readonly QuotationRecord[] } => {
  const { groups, lapsed } = withRecords(...args);
  return { judgements: groups.flatMap((group) => group.judgements), lapsed };
};
const codesOf = (judgements: readonly Judgement[]): string[][] => judgements.map(({ findings }) => findings.map(({ code }) => code));

describe('what is on record', () => {
  it('silences the findings that it names, and no others', () => {
    const groups = [judged('the lamp was lit', null, 'words-changed', 'capital-unmarked')];
    const { judgements } = applied(groups, [record('the lamp was lit', { ignored: { codes: ['words-changed'], reason: 'as printed' } })]);
    expect(codesOf(judgements)).toEqual([['capital-unmarked']]);
    expect(judgements[0]).toMatchObject({ verdict: 'misquoted', ignored: { reason: 'as printed' } });
  });

  it('leaves a quotation alone where no finding is named', () => {
    const { judgements } = applied([judged('the lamp was lit', null, 'words-changed')], [record('the lamp was lit', { ignored: { codes: [], reason: null } })]);
    expect(judgements[0]).toMatchObject({ verdict: 'unchecked', reason: 'ignored', findings: [] });
  });

  it('answers that no source has the words where somebody vouches for them, and nothing else', () => {
    const groups = [judged('a', null, 'not-in-corpus', 'marks-unbalanced'), judged('b', null, 'words-changed')];
    const { judgements } = applied(groups, [record('a', { vouched }), record('b', { vouched })]);
    expect(codesOf(judgements)).toEqual([['marks-unbalanced'], ['words-changed']]);
    expect(judgements.map((judgement) => [judgement.verdict, judgement.vouched])).toEqual([['unsourced', vouched], ['misquoted', vouched]]);
  });

  it('is void when the words or the speaker change', () => {
    const groups = [judged('the lamp was out', null, 'not-in-corpus'), judged('nobody came', 'Tom Venn', 'not-in-corpus')];
    const records = [record('the lamp was lit', { vouched }), record('nobody came', { speaker: 'ada harrow', vouched })];
    const { judgements, lapsed } = applied(groups, records);
    expect(codesOf(judgements)).toEqual([['not-in-corpus'], ['not-in-corpus']]);
    expect(lapsed).toEqual(records);
  });

  it('goes with a quotation whose draft has another name now, and is not called lapsed while it waits for one', () => {
    const groups = [judged('the lamp was lit', null, 'not-in-corpus')];
    const { judgements, lapsed } = applied(groups, [record('the lamp was lit', { vouched, isOrphan: true }), record('nobody came', { vouched, isOrphan: true })]);
    expect([codesOf(judgements), lapsed]).toEqual([[[]], []]);
    const own = applied(groups, [record('the lamp was lit'), record('the lamp was lit', { vouched, isOrphan: true })]);
    expect([codesOf(own.judgements), own.lapsed]).toEqual([[['not-in-corpus']], []]);
  });

  it('is of one occurrence among several', () => {
    const groups = [judged('no', 'Ada Harrow', 'words-changed'), judged('no', 'Tom Venn', 'words-changed'), judged('no', 'Ada Harrow', 'words-changed')];
    expect(identitiesOf(groups).map(({ speaker, nth }) => [speaker, nth])).toEqual([['ada harrow', 1], ['tom venn', 1], ['ada harrow', 2]]);
    const { judgements } = applied(groups, [record('no', { speaker: 'ada harrow', nth: 2, ignored: { codes: ['words-changed'], reason: null } })]);
    expect(codesOf(judgements)).toEqual([['words-changed'], ['words-changed'], []]);
  });

  it('holds for all parts of an interrupted quotation', () => {
    const [first] = judged('the lamp', null, 'words-changed').judgements;
    const [second] = judged('was lit', null, 'words-added').judgements;
    const { judgements } = applied([{ words: ['the lamp', 'was lit'], judgements: [first!, second!] }], [record('the lamp … was lit', { ignored: { codes: [], reason: null } })]);
    expect(judgements.map(({ reason }) => reason)).toEqual(['ignored', 'ignored']);
  });
});
