import { describe, expect, it } from 'vitest';
import { personName } from './person-name.ts';

describe('personName', () => {
  it.each([
    ['ODETTE QUILL', 'Odette Quill'], ['JEAN-LUC O’HARA', 'Jean-Luc O’Hara'], ['Odette Quill', 'Odette Quill'], ['Maud van der Elst', 'Maud van der Elst'],
    ['NNW', 'NNW'], ['マリット・サンドリー', 'マリット・サンドリー'],
  ])('of %s is %s', (name, shown) => {
    expect(personName(name)).toBe(shown);
  });
});
