import { describe, expect, it } from 'vitest';
import { endsAlike } from './contests.ts';
import { editBetween, isAlike, placementOf } from './placement.ts';

describe('editBetween', () => {
  it.each([
    ['the gate is shut', 'the gates is shut', { start: 4, end: 8, by: 1 }],
    ['the gate is shut', 'the is shut', null],
    ['the  gate', 'the old gate', { start: 4, end: 4, by: 3 }],
    ['the gate”', 'the gate,”', null],
    ['the gate', 'the gate', { start: 0, end: 0, by: 0 }],
  ])('%s → %s', (before, after, edit) => {
    const found = editBetween(before, after);
    if (edit !== null) expect(found).toEqual(edit);
    else expect(found === null || found.end - found.start > 1).toBe(true);
  });
});

describe('placementOf', () => {
  const place = placementOf([{ start: 4, end: 8, by: 1 }, { start: 20, end: 25, by: -2 }]);

  it.each([[0, 0], [4, 4], [6, null], [8, 9], [20, 21], [21, null], [25, 24], [30, 29]])('%i → %s', (offset, placed) => {
    expect(place(offset)).toBe(placed);
  });

  it('compares spans where they are now, and all else as it is', () => {
    expect(isAlike({ span: { start: 8, end: 20 }, name: 'Ada' }, { span: { start: 9, end: 21 }, name: 'Ada' }, place)).toBe(true);
    expect(isAlike({ span: { start: 8, end: 20 }, name: 'Ada' }, { span: { start: 8, end: 20 }, name: 'Ada' }, place)).toBe(false);
    expect(isAlike([{ start: 1, end: 2 }], [{ start: 1, end: 2 }, null], place)).toBe(false);
  });
});

describe('a contest of the nearest', () => {
  const contest = { at: 30, rivals: [[{ offset: 10, weight: 1 }], [{ offset: 50, weight: -1 }]], winner: 0 };

  it.each([[[], true], [[{ start: 20, end: 21, by: 1 }], false], [[{ start: 20, end: 21, by: -1 }], true], [[{ start: 29, end: 31, by: 0 }], false]])('%j', (edits, isSame) => {
    expect(endsAlike(contest, placementOf(edits))).toBe(isSame);
  });
});
