import { describe, expect, it } from 'vitest';
import { confusion, scoreCodes, tally } from './comparison.ts';
import { evaluate, type Evaluation, type Host } from './evaluate.ts';
import { printDisagreements, printEvaluation } from './print.ts';

const DRAFT = [
  'The mill “closed on a Friday in May,” Orla Finn said.',
  'The clerk wrote that “nobody was told of the closure,” and Finn called it “a quiet theft.”',
].join('\n');

/** Start and end of a stretch of a text that occurs once. */
function at(text: string, part: string): { start: number; end: number } {
  const start = text.indexOf(part);
  return { start, end: start + part.length };
}

const zero = { line: 0, character: 0 };
const range = { start: zero, end: zero };

interface Answer { part: string; verdict: string; reason?: string; findings?: [code: string, severity: string][]; speaker?: string; attribution?: string; source?: string }

/** A report as the command line writes it, on the draft above. */
function report(answers: readonly Answer[]): string {
  return JSON.stringify({
    version: 1,
    corpus: { sources: 1, words: 10, skipped: [] },
    documents: [{
      path: 'draft.md',
      quotations: answers.map(({ part, verdict, reason, findings = [], speaker, attribution = 'unknown', source }) => ({
        range, ...at(DRAFT, part), kind: 'inline', text: part, words: part.split(' ').length, mode: 'spoken', verdict, reason, attribution,
        claim: { speaker: speaker ?? null, source: null, cited: null, locator: null },
        findings: findings.map(([code, severity]) => ({ code, severity, message: '', range, related: [] })),
        passages: source === undefined ? [] : [{ source, path: `corpus/${source}.md`, speaker: null }],
        morePassages: 0,
      })),
    }],
    summary: {},
  });
}

const GOLD = {
  version: 1,
  corpus: 'corpus',
  documents: [{
    path: 'draft.md',
    quotations: [
      {
        ...at(DRAFT, 'closed on a Friday in May,'), text: 'closed on a Friday in May,', verdict: 'misquoted', findings: ['words-changed'],
        speaker: 'Finn', attribution: 'confirmed', source: 'gazette',
      },
      {
        ...at(DRAFT, 'nobody was told of the closure,'), text: 'nobody was told of the closure,', verdict: ['verbatim', 'edited'], findings: [],
        allowedFindings: ['secondhand'], severity: 'information', speaker: 'clerk', attribution: ['unknown', 'confirmed'],
      },
      { ...at(DRAFT, 'a quiet theft.'), text: 'a quiet theft.', verdict: 'unchecked', reason: 'too-short', findings: [], speaker: 'Finn', attribution: 'unknown', source: null },
    ],
  }],
};

const world: Host = { read: () => DRAFT, run: () => '', withFiles: (_files, use) => use('folder') };

function run(gold: unknown, output: string): Evaluation {
  const host: Host = { ...world, run: () => output };
  return evaluate({ kind: 'expectations', path: 'expectations.json', base: '.' }, JSON.stringify(gold), host);
}

const RIGHT: Answer[] = [
  { part: 'closed on a Friday in May,', verdict: 'misquoted', findings: [['words-changed', 'error']], speaker: 'Orla Finn', attribution: 'confirmed', source: 'gazette' },
  { part: 'nobody was told of the closure,', verdict: 'edited', speaker: 'the clerk' },
  { part: 'a quiet theft.', verdict: 'unchecked', reason: 'too-short', speaker: 'Orla Finn' },
];

describe('evaluate', () => {
  it('finds nothing wrong in a report that agrees', () => {
    const { comparisons } = run(GOLD, report(RIGHT));
    expect(comparisons.filter(comparison => !comparison.right)).toEqual([]);
    expect(tally(comparisons, 'verdict')).toEqual({ right: 3, total: 3 });
  });

  it('asks the command line for the documents and the corpus that the gold names', () => {
    const asked: string[][] = [];
    const host: Host = {
      ...world,
      run: (_base, args) => {
        asked.push([...args]);
        return report(RIGHT);
      },
    };
    evaluate({ kind: 'expectations', path: 'expectations.json', base: '.' }, JSON.stringify(GOLD), host);
    expect(asked).toEqual([['check', 'draft.md', '--corpus', 'corpus', '--format', 'json']]);
  });

  it.each([
    ['a wrong verdict', { verdict: 'verbatim' }, 'verdict', 'misquoted', 'verbatim'],
    ['a finding that is not there', { findings: [] }, 'finding', 'words-changed', '(none)'],
    ['a false error', { findings: [['words-changed', 'error'], ['wrong-speaker', 'error']] }, 'accusation', 'no false error', 'wrong-speaker'],
    ['another speaker', { speaker: 'Orla Quinn' }, 'claim', 'Finn', 'Orla Quinn'],
    ['another source', { source: 'ledger' }, 'source', 'gazette', 'ledger'],
    ['another attribution', { attribution: 'contradicted' }, 'attribution', 'confirmed', 'contradicted'],
  ] as const)('names %s', (_what, change, aspect, expected, got) => {
    const answers = RIGHT.map((answer, index): Answer => (index === 0 ? { ...answer, ...(change as Partial<Answer>) } : answer));
    const { comparisons } = run(GOLD, report(answers));
    expect(comparisons).toContainEqual(expect.objectContaining({ aspect, right: false, expected, got }));
  });

  it('counts an error on an entry whose gold permits none as a false accusation, even of an expected code', () => {
    const answers = RIGHT.map((answer, index): Answer => (index === 1 ? { ...answer, findings: [['secondhand', 'error']] } : answer));
    const { comparisons } = run(GOLD, report(answers));
    expect(comparisons).toContainEqual(expect.objectContaining({ aspect: 'accusation', right: false, got: 'secondhand' }));
    expect(comparisons).toContainEqual(expect.objectContaining({ aspect: 'severity', right: false, expected: 'at most information', got: 'error' }));
  });

  it('pairs an entry with other boundaries and says so', () => {
    const answers = RIGHT.map((answer, index): Answer => (index === 0 ? { ...answer, part: 'on a Friday in May,” Orla' } : answer));
    const { comparisons } = run(GOLD, report(answers));
    expect(tally(comparisons, 'boundary')).toEqual({ right: 2, total: 3 });
    expect(tally(comparisons, 'verdict').right).toBe(3);
  });

  it('counts what is missing and what is too many', () => {
    const { comparisons } = run(GOLD, report([...RIGHT.slice(1), { part: 'The mill', verdict: 'unsourced', findings: [['not-in-corpus', 'information']] }]));
    expect(tally(comparisons, 'presence')).toEqual({ right: 2, total: 4 });
    expect(confusion(comparisons, 'verdict').get('misquoted')?.get('(none)')).toBe(1);
    expect(scoreCodes(comparisons).get('not-in-corpus')).toEqual({ expected: 0, found: 0, extra: 1 });
    expect(scoreCodes(comparisons).get('words-changed')).toEqual({ expected: 1, found: 0, extra: 0 });
  });

  it('names gold whose offsets no longer hold its text', () => {
    const stale = structuredClone(GOLD);
    stale.documents[0]!.quotations[0]!.start += 40;
    stale.documents[0]!.quotations[0]!.end += 40;
    expect(run(stale, report(RIGHT)).comparisons).toContainEqual(expect.objectContaining({ aspect: 'gold', right: false }));
  });

  it('says where a file of gold is wrong', () => {
    expect(() => run({ ...GOLD, documents: [{ path: 'draft.md', quotations: [{ start: -1 }] }] }, report(RIGHT)))
      .toThrow(/^expectations\.json: documents\.0\.quotations\.0\./);
    expect(() => run(GOLD, report(RIGHT).replace('"path":"draft.md"', '"path":"other.md"'))).toThrow('no document draft.md; it has other.md');
  });
});

describe('print', () => {
  it('shows the tables and each disagreement with its place', () => {
    const answers = RIGHT.map((answer, index): Answer => (index === 1 ? { ...answer, verdict: 'misquoted', findings: [['words-added', 'error']] } : answer));
    const evaluation = run(GOLD, report(answers));
    const printed = printEvaluation('draft', [evaluation]);
    expect(printed).toMatch(/verdicts +2 +3 +66\.7/);
    expect(printed).toMatch(/words-added +0 +0 +1 +0\.0 +–/);
    expect(printDisagreements(evaluation)).toBe([
      '  draft.md:2:23 “nobody was told of the closure,”',
      '      verdict: expected verbatim, got misquoted',
      '      finding: expected (none), got words-added',
      '      accusation: expected no false error, got words-added',
      '      severity: expected at most information, got error',
    ].join('\n'));
  });
});
