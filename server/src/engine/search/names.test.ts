import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { propertyRuns } from '../../../../test/property-runs.ts';
import { createNameCollector, holdName } from './names.ts';

function vocabularyOf(text: string): Uint32Array {
  const bytes = new TextEncoder().encode(text);
  const names = createNameCollector();
  names.add(bytes, 0, bytes.length);
  return names.sorted();
}

/** What a vocabulary must answer as. */
function isIn(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (!/\p{L}/u.test(text.charAt(at - 1)) && !/\p{Ll}/u.test(text.charAt(at + name.length))) return true;
  }
  return false;
}

describe('holdName', () => {
  it.each([
    ['Ms Ada Hollis said', 'Hollis', true],
    ['Ms Ada Hollis said', 'Holli', false],
    ['Ms Ada Hollis said', 'hollis', true],
    ['the Hollises', 'Hollis', false],
    ['HOLLIS said', 'Hollis', false],
    ['HOLLIS said', 'HOLLIS', true],
    ['HOLLISs said', 'HOLLIS', false],
    ['MacHollis', 'Hollis', false],
    ['MacHollis', 'Mac', true],
    ['Hollis’s', 'Hollis', true],
    ['O’Hollis’s', 'O’Hollis', true],
    ['O’Hollis’s', 'Hollis', true],
    ['O’Hollis’s', "O'Hollis", false],
    ['d’Hollis', 'Hollis', true],
    ['4Hollis5', 'Hollis', true],
    ['4Hollis5', 'Hollis5', true],
    ['Éva Ångström', 'Ångström', true],
    ['Éva Ångström', 'Angström', false],
    ['E\u0301va', 'E', true],
    ['字Hollis字', 'Hollis', false],
    ['Hollis字', 'Hollis', true],
    ['🎉Hollis🎉', 'Hollis', true],
    ['Ada Quill and Bo Hollis', 'Ada Hollis', true],
    ['', 'Hollis', false],
    ['', '', true],
  ])('in %j, %j: %s', (text, name, expected) => {
    expect(holdName([vocabularyOf(text)], name)).toBe(expected);
  });

  it('answers as a search of the text does, for words that begin with a capital', () => {
    const text = fc.string({ unit: fc.constantFrom('A', 'B', 'É', 'a', 'b', 'é', '’', "'", '4', ' ', ' ', '-', '字', '🎉', '\u0301', '\u00ad', 'ǅ', 'ß'), maxLength: 30 });
    const name = fc.string({ unit: fc.constantFrom('A', 'B', 'É', 'a', 'é', '’', '4', 'ǅ'), minLength: 1, maxLength: 3 });
    fc.assert(fc.property(text, name, (given, asked) => {
      if (!/^[\p{Lu}\p{Lt}](?:.*[\p{L}\p{N}])?$/u.test(asked)) return;
      expect(holdName([vocabularyOf(given)], asked), asked).toBe(isIn(given, asked));
    }), { seed: 8, numRuns: propertyRuns(3000) });
  });

  it('holds each name once, and collects no hostile word without end', () => {
    expect(vocabularyOf('Hollis Quill Hollis').length).toBe(2);
    expect(vocabularyOf('A’'.repeat(20_000)).length).toBeLessThan(100);
    expect(vocabularyOf('A'.repeat(20_000)).length).toBeLessThan(100);
    // No lower-case letter stands behind the N either.
    expect(vocabularyOf(Array.from({ length: 5000 }, (_, index) => `N${index}`).join(' ')).length).toBe(5000 + 1);
  });

  it('says yes where a name is too long to be held', () => {
    expect(holdName([], 'A'.repeat(65))).toBe(true);
    expect(holdName([], 'A'.repeat(64))).toBe(false);
  });
});
