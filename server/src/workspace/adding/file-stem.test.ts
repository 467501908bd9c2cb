import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { propertyRuns } from '../../../../test/property-runs.ts';
import { fileStem } from './file-stem.ts';

describe('the name of a file', () => {
  it.each([
    [['The Gate: “open”, she said'], 'the-gate-open-she-said'],
    [['Straße & Œuvre à Łódź'], 'strasse-oeuvre-a-lodz'],
    [['The council’s night'], 'the-councils-night'],
    [['水門が開いた'], '水門が開いた'],
    [['../../etc/passwd'], 'etc-passwd'],
    [['a\u0000b\u202ec\n'], 'a-b-c'],
    [['CON'], 'con-source'],
    [['…', null, undefined, 'second'], 'second'],
    [['', '🌊'], 'source'],
    [['word '.repeat(100)], 'word-word-word-word-word-word-word-word-word-word-word-word'],
  ])('is made from %j', (texts, stem) => {
    expect(fileStem(...texts)).toBe(stem);
  });

  it('is one that every system takes, whatever it is made from', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      const stem = fileStem(text);
      expect(stem).toMatch(/^[\p{L}\p{N}][\p{L}\p{N}-]*$/u);
      expect(new TextEncoder().encode(stem).length).toBeLessThanOrEqual(67);
    }), { seed: 20310506, numRuns: propertyRuns(200) });
  });
});
