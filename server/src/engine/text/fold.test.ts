import { describe, expect, it } from 'vitest';
import { foldCodePoint, foldRest, foldRests, foldTable, foldWord, joiner, separator, standsAlone } from './fold.ts';

/** What the tables make of one character. */
function byTables(unit: number): string {
  const first = foldTable[unit]!;
  return first === joiner ? '' : String.fromCharCode(first) + foldRests[foldRest[unit]!]!;
}

describe('foldWord', () => {
  it.each([
    ['Ferry', 'ferry'], ['don’t', "DON'T"], ['naïve', 'naive'], ['Ångström', 'angstrom'], ['cœur', 'coeur'], ['Straße', 'STRASSE'], ['ſaid', 'said'],
    ['ﬁnal', 'final'], ['co\u00adoperate', 'cooperate'], ['e\u0301tude', 'étude'], ['２０', '20'], ['한국', '\u1112\u1161\u11ab\u1100\u116e\u11a8'], ['ΛΟΓΟΣ', 'λογος'], ['İ', 'i'],
  ])('folds %s like %s', (a, b) => {
    expect(foldWord(a)).toBe(foldWord(b));
  });

  it.each([['its', 'hits'], ['½', '12'], ['x²', 'x3'], ['λ', 'l']])('keeps %s and %s apart', (a, b) => {
    expect(foldWord(a)).not.toBe(foldWord(b));
  });

  it('agrees with the tables for every character of the basic plane, however the tables were made', () => {
    const different: string[] = [];
    for (let unit = 0; unit < 0x10000; unit++) {
      if (unit >= 0xd800 && unit < 0xe000) continue;
      const { letters, kind } = foldCodePoint(unit);
      const first = kind === 'separator' ? separator : kind === 'joiner' ? joiner : letters.charCodeAt(0);
      if (foldTable[unit] !== first || foldRests[foldRest[unit]!] !== letters.slice(1) || (standsAlone[unit] === 1) !== (kind === 'alone')) different.push(unit.toString(16));
    }
    expect(different).toEqual([]);
  });

  it('agrees with the tables for every letter of the basic plane', () => {
    const different: string[] = [];
    for (let unit = 0; unit < 0x10000; unit++) {
      if (unit >= 0xd800 && unit < 0xe000) continue;
      if (foldTable[unit] === separator) continue;
      const character = String.fromCharCode(unit);
      if (byTables(unit) !== foldWord(character)) different.push(character);
    }
    expect(different).toEqual([]);
  });

  it('folds folded words to themselves', () => {
    for (const word of ['Œuvre', 'ΛΟΓΟΣ', 'naïveté', 'ﬃ', 'Ǆ', '한']) expect(foldWord(foldWord(word))).toBe(foldWord(word));
  });
});

describe('standsAlone', () => {
  it.each(['字', 'か', 'ー', 'ก', '々'])('is set for %s', (letter) => { expect(standsAlone[letter.charCodeAt(0)]).toBe(1); });
  it.each(['a', 'ж', '한', '、', '。'])('is not set for %s', (letter) => { expect(standsAlone[letter.charCodeAt(0)]).toBe(0); });
});
