import { describe, expect, it } from 'vitest';
import { findingCodes } from '../engine/judge/codes.ts';
import { printGithub } from './github.ts';
import type { Report, ReportedFinding } from './report.ts';
import { toSarif } from './sarif.ts';

const finding: ReportedFinding = {
  code: 'words-changed',
  severity: 'error',
  message: '100 % “nine”,\nnot: ::error::six',
  range: { start: { line: 4, character: 7 }, end: { line: 5, character: 2 } },
  related: [{ source: 'minutes', path: 'corpus/my minutes.md', range: { start: { line: 0, character: 0 }, end: { line: 0, character: 4 } }, message: 'Here' }],
};
const report = (...findings: ReportedFinding[]): Report => ({
  version: 1,
  corpus: { sources: 1, words: 10, skipped: [{ path: 'corpus/scan.pdf', code: 'unsupported', message: 'No reader.' }] },
  documents: [{
    path: 'drafts/a, b:c#d.md',
    quotations: [{
      range: finding.range, start: 1, end: 2, kind: 'inline', text: 'x', words: 1, mode: 'spoken', claim: { speaker: null, source: null, cited: null, locator: null },
      verdict: 'misquoted', attribution: 'unknown', findings, passages: [], morePassages: 0,
    }],
    findings: [],
  }],
  summary: { verbatim: 0, edited: 0, misquoted: 1, unsourced: 0, unchecked: 0 },
});

describe('annotations of a workflow', () => {
  it('are one line each, with nothing in them that ends a command', () => {
    const [line, skipped, ...rest] = printGithub(report(finding)).split('\n');
    expect(line).toBe('::error file=drafts/a%2C b%3Ac#d.md,line=5,col=8,endLine=6,endColumn=3,title=words-changed%3A The source has other words here.'
      + '::100 %25 “nine”,%0Anot: ::error::six');
    expect(skipped).toBe('::warning file=corpus/scan.pdf,title=This source could not be read::No reader.');
    expect(rest).toEqual(['']);
  });

  it('say the place of a file that has no lines', () => {
    expect(printGithub(report({ ...finding, place: '“The gate”, para. 2' }))).toContain('::error file=drafts/a%2C b%3Ac#d.md,title=words-changed%3A The source has other words here.::“The gate”, para. 2: 100 %25');
  });

  it('are there for what is said of no quotation too', () => {
    const [document] = report(finding).documents;
    const loose = { ...report(), documents: document === undefined ? [] : [{ ...document, quotations: [], findings: [finding] }] };
    expect(printGithub(loose)).toBe(printGithub(report(finding)));
    expect(toSarif(loose, '1.2.3')).toEqual(toSarif(report(finding), '1.2.3'));
  });

  it.each([['error', 'error'], ['warning', 'warning'], ['information', 'notice'], ['hint', 'notice']] as const)('of severity %s are a %s', (severity, command) => {
    expect(printGithub(report({ ...finding, severity }))).toMatch(new RegExp(`^::${command} `));
  });
});

describe('SARIF', () => {
  const [run] = toSarif(report(finding), '1.2.3').runs;

  it('has no region of a file that has no lines', () => {
    const [told] = toSarif(report({ ...finding, place: 'para. 2', related: finding.related.map((one) => ({ ...one, place: 'p. 45' })) }), '1.2.3').runs[0]?.results ?? [];
    expect(told?.locations).toEqual([{ physicalLocation: { artifactLocation: { uri: 'drafts/a%2C%20b%3Ac%23d.md' } }, message: { text: 'para. 2' } }]);
    expect(told?.relatedLocations).toEqual([{ id: 0, physicalLocation: { artifactLocation: { uri: 'corpus/my%20minutes.md' } }, message: { text: 'Here (p. 45)' } }]);
  });

  it('has a rule for every code', () => {
    expect(run?.tool.driver.rules?.map(({ id }) => id)).toEqual(findingCodes);
  });

  it('counts from 1, in UTF-16 units, with relative addresses', () => {
    expect(run?.columnKind).toBe('utf16CodeUnits');
    expect(run?.results).toEqual([{
      ruleId: 'words-changed',
      ruleIndex: findingCodes.indexOf('words-changed'),
      level: 'error',
      message: { text: finding.message },
      locations: [{ physicalLocation: { artifactLocation: { uri: 'drafts/a%2C%20b%3Ac%23d.md' }, region: { startLine: 5, startColumn: 8, endLine: 6, endColumn: 3 } } }],
      relatedLocations: [{
        id: 0, message: { text: 'Here' },
        physicalLocation: { artifactLocation: { uri: 'corpus/my%20minutes.md' }, region: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 5 } },
      }],
    }]);
  });

  it('names what could not be read', () => {
    expect(run?.invocations?.[0]?.toolExecutionNotifications).toMatchObject([{ descriptor: { id: 'unsupported' }, message: { text: 'No reader.' } }]);
  });
});
