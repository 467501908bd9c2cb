import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { propertyRuns } from '../../../../test/property-runs.ts';
import { sentences } from './sentences.ts';

const words = { abbreviations: new Set(['mr', 'dr', 'no', 'nov']) };
const split = (text: string): string[] => sentences(text, words).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it.each([
    ['plain', 'It rained. We went home! Did you?', ['It rained.', 'We went home!', 'Did you?']],
    ['not behind ?” he said', '“Did you?” he said. She did.', ['“Did you?” he said.', 'She did.']],
    ['behind ?” where another sentence begins', '“Did you?” She did.', ['“Did you?”', 'She did.']],
    ['titles and initials', 'Mr. Lind met Dr. A. B. Harrow. They spoke.', ['Mr. Lind met Dr. A. B. Harrow.', 'They spoke.']],
    ['numbers', 'It stood at 4.20 metres, No. 9 said. Then it fell.', ['It stood at 4.20 metres, No. 9 said.', 'Then it fell.']],
    ['closing marks go with their sentence', 'He said “no.” She (said yes.) They left.', ['He said “no.”', 'She (said yes.)', 'They left.']],
    ['a lower-case word goes on', 'It was so… quiet. then. Not.', ['It was so… quiet. then.', 'Not.']],
    ['a blank line ends one', 'A heading\n\nA text. More', ['A heading', 'A text.', 'More']],
    ['I ends a sentence', 'So did I. We left.', ['So did I.', 'We left.']],
    ['nothing', '  ', []],
  ])('%s', (_name, text, expected) => {
    expect(split(text)).toEqual(expected);
  });

  it('stays within the stretch asked for', () => {
    const text = 'One. Two. Three. Four.';
    expect(sentences(text, words, { start: 5, end: 16 }).map(({ start, end }) => text.slice(start, end))).toEqual(['Two.', 'Three.']);
  });

  it('covers every letter of any text, in order', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('a', 'B', '.', '?', '…', '”', '“', ' ', '\n', '1', ')') }), (text) => {
      const found = sentences(text, words);
      expect(found.map(({ start, end }) => text.slice(start, end)).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      found.forEach(({ start, end }, k) => {
        expect(start).toBeLessThan(end);
        expect(start).toBeGreaterThanOrEqual(found[k - 1]?.end ?? 0);
      });
    }), { seed: 20310502, numRuns: propertyRuns(150) });
  });
});
