import { describe, expect, it } from 'vitest';
import type { FindingCode, Severity } from './codes.ts';
import type { Finding, Verdict } from './judgement.ts';
import { outcomeOf } from './outcome.ts';

const found = (code: FindingCode, severity: Severity): Finding =>
  ({ code, severity, span: { start: 0, end: 1 }, message: '', edit: null, concerns: [], related: [] });
const ignored = { codes: ['words-changed' as const], reason: null };
const vouched = [{ by: 'Iris Vane', on: '2031-05-02', against: 'the tape' }];

describe('outcomeOf', () => {
  it.each<[string, Verdict, Partial<Parameters<typeof outcomeOf>[0]>, string]>([
    ['words as in the source', 'verbatim', {}, 'verbatim'],
    ['a hint about them', 'verbatim', { findings: [found('capital-unmarked', 'hint')] }, 'verbatim'],
    ['somebody else’s words', 'verbatim', { findings: [found('wrong-speaker', 'error')] }, 'to-mend'],
    ['a permitted change', 'edited', {}, 'edited'],
    ['a permitted change of another work’s words', 'edited', { findings: [found('wrong-source', 'warning')] }, 'to-mend'],
    ['other words', 'misquoted', { findings: [found('words-changed', 'warning')] }, 'to-mend'],
    ['other words, in a mild form', 'misquoted', { findings: [found('punctuation-changed', 'hint')] }, 'to-mend'],
    ['other words that are left alone', 'misquoted', { ignored }, 'left-alone'],
    ['other words of which one code is left alone', 'misquoted', { ignored, findings: [found('meaning-changed', 'error')] }, 'to-mend'],
    ['other words whose code is off', 'misquoted', {}, 'left-alone'],
    ['words of no source', 'unsourced', { findings: [found('not-in-corpus', 'warning')] }, 'unsourced'],
    ['the same, vouched for', 'unsourced', { vouched }, 'vouched'],
    ['the same, left alone', 'unsourced', { ignored: { codes: ['not-in-corpus'], reason: null } }, 'left-alone'],
    ['the same, and a key that is none', 'unsourced', { vouched, findings: [found('unknown-key', 'warning')] }, 'to-mend'],
    ['other words that somebody vouches for', 'misquoted', { vouched, findings: [found('words-changed', 'warning')] }, 'to-mend'],
    ['a title', 'unchecked', { reason: 'title' }, 'unchecked'],
    ['a quotation left alone whole', 'unchecked', { reason: 'ignored', ignored: { codes: [], reason: null } }, 'left-alone'],
  ])('%s (%s)', (_, verdict, more, expected) => {
    expect(outcomeOf({ verdict, reason: null, findings: [], ...more })).toBe(expected);
  });
});
