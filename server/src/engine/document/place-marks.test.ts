import { describe, expect, it } from 'vitest';
import { placeMarks } from './place-marks.ts';
import { readDocument } from './read.ts';

describe('page marks', () => {
  it.each<[string, readonly [string, number][]]>([
    ['[p. 4] Fog. [page xii] Rain. [S. 210]', [['4', 0], ['xii', 12], ['210', 29]]],
    ['[p 7][PP. 8]', [['7', 0], ['8', 5]]],
    ['[paper 4] [p. ] p. 9 [p. 1234567]', []],
  ])('of %j', (text, expected) => {
    expect(placeMarks(text).map(({ label, at }) => [label, at])).toEqual(expected);
  });

  it('count in the file, and are there for a source too', () => {
    const outcome = readDocument({ path: 'fog.md', text: '# *Fog*\n\n[p. 3] It came in.\n' }, 'source');
    expect('document' in outcome && outcome.document.places).toEqual([{ kind: 'page', label: '3', at: 9 }]);
  });
});
