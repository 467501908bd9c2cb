import { describe, expect, it } from 'vitest';
import { words } from '../text/words.ts';
import { emptyHash, extendHashBy } from './hash.ts';
import { prepareQuery } from './query.ts';

/** Pieces written out: `|` at an ellipsis, `_` where a bracket leaves a gap. Words are named by their hashes. */
function piecesOf(text: string, vocabulary: string): string {
  const names = new Map(words(vocabulary).map(({ folded }) => [extendHashBy(emptyHash, folded), folded]));
  return prepareQuery(text).pieces
    .map(({ hashes, gapAfter }) => [...hashes].map((hash, index) => (names.get(hash) ?? '?') + (gapAfter[index] === 1 ? ' _' : '')).join(' '))
    .join(' | ');
}

describe('prepareQuery', () => {
  it.each([
    ['We will go.', 'we will go'],
    ['We … will go', 'we | will go'],
    ['We ... will. . . go', 'we | will | go'],
    ['We will [...] go', 'we will | go'],
    ['We will […] go', 'we will | go'],
    ['We will (…) go', 'we will | go'],
    ['We will * * * go', 'we will | go'],
    ['… We will go ....', 'we will go'],
    ['We will. Go.', 'we will go'],
    ['We [the crew] will go', 'we _ will go'],
    ['We [sic] will go', 'we _ will go'],
    ['[W]e will g[o]', 'we will go'],
    ['We [w]ill go[]', 'we will go'],
    ['[We will go]', 'we will go'],
    ['We [will go', 'we will go'],
    ['We ] will [ go', 'we will go'],
    ['…', ''],
    ['', ''],
  ])('reads %j', (text, expected) => {
    expect(piecesOf(text, 'we will go the crew sic')).toBe(expected);
  });

  it('reads marks without end', () => {
    for (const hostile of ['['.repeat(50_000), '[a '.repeat(30_000), '. '.repeat(50_000), '* '.repeat(50_000), '[[]'.repeat(30_000)]) {
      expect(() => prepareQuery(hostile)).not.toThrow();
    }
  });
});
