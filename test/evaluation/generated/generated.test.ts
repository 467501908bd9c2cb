import { describe, expect, it } from 'vitest';
import { tally } from '../comparison.ts';
import type { Host } from '../evaluate.ts';
import { evaluateGenerated } from './evaluate-generated.ts';
import { draftOf, generateCases } from './generate.ts';
import { foldedText, sampleText } from './sentences.ts';

const paragraph = `The keeper of the weir said that all of the gates were shut by nine in the evening, and that nobody would open them before
the council had met at Marl. He must have known that three boats were still above the bend. She had not seen them, Harrow wrote, and they never
came back to the landing; more men went out with lamps than anybody had counted, and some of them were never paid by Lower Tansy for that night.`;
const text = sampleText('report', [paragraph, paragraph.replaceAll('weir', 'lock').replaceAll('nine', 'ten'), '- “Marked” *words* [are] not cut.'].join('\n\n'));

describe('generateCases', () => {
  const cases = generateCases([text], 400);

  it('makes the same cases every time', () => {
    expect(generateCases([text], 400)).toEqual(cases);
  });

  it('makes some of every kind', () => {
    expect(new Set(cases.map(({ kind }) => kind)).size).toBe(19);
  });

  it('changes exactly one word of five to sixty', () => {
    for (const { side, text: quoted, what } of cases) {
      if (side !== 'changed') continue;
      const words = quoted.split(' ');
      expect(words.length, quoted).toBeGreaterThanOrEqual(4);
      expect(words.length, quoted).toBeLessThanOrEqual(61);
      expect(text.folded.includes(foldedText(words)), `${what}: ${quoted}`).toBe(false);
    }
  });

  it('says where each begins', () => {
    const draft = draftOf(cases);
    draft.starts.forEach((start, index) => {
      expect(draft.text.startsWith(`${cases[index]?.text ?? ''}”`, start)).toBe(true);
    });
  });
});

describe('evaluateGenerated', () => {
  /** Calls every quotation what a fixed answer says. */
  const answering = (verdict: string, findings: readonly object[]): Host => ({
    read: () => '',
    withFiles: (_files, use) => use(''),
    run: (_base, args, input = '') => {
      if (args[0] === 'sources') return args.includes('--text') ? paragraph : JSON.stringify([{ id: 'report', language: 'en', words: 90 }, { id: 'rapport', language: 'fr', words: 90 }]);
      const quotations = [...input.matchAll(/“([^”]*)”/g)].map((match) => ({
        range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, start: match.index + 1, end: match.index + 1, kind: 'inline', text: match[1], words: 9,
        claim: { speaker: null }, verdict, attribution: 'unknown', findings, passages: [],
      }));
      return JSON.stringify({ version: 1, documents: [{ path: '-', quotations }] });
    },
  });
  const part = { base: '', corpus: 'corpus', count: 200 };

  it('counts what is found, named and accepted', () => {
    const { comparisons } = evaluateGenerated(part, answering('misquoted', [{ code: 'meaning-changed', severity: 'error', message: '', concerns: ['number'] }]));
    const [found, named, accepted] = [tally(comparisons, 'found'), tally(comparisons, 'named'), tally(comparisons, 'accepted')];
    expect(found.right).toBe(found.total);
    expect(named.right).toBeGreaterThan(0);
    expect(named.right).toBeLessThan(named.total);
    expect(accepted.right).toBe(0);
  });

  it('accepts what is verbatim, and what an ellipsis hides', () => {
    const { comparisons } = evaluateGenerated(part, answering('edited', [{ code: 'omission-hides', severity: 'warning', message: '' }]));
    expect(tally(comparisons, 'found').right).toBe(0);
    expect(tally(comparisons, 'accepted').right).toBe(tally(comparisons, 'accepted').total);
  });
});
