import { describe, expect, it } from 'vitest';
import { isNestedDeeply } from './yaml-depth.ts';

describe('isNestedDeeply', () => {
  it.each([
    ['brackets', `a: ${'['.repeat(3000)}`], ['braces', '{a: '.repeat(3000)], ['lists in one line', '- '.repeat(3000)], ['keys in one line', '? '.repeat(3000)],
    ['lines', Array.from({ length: 300 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
  ])('is so for %s', (_, yaml) => {
    expect(isNestedDeeply(yaml)).toBe(true);
  });

  it.each([
    ['a long list', 'tags: [a]\n'.repeat(3000)], ['a list of lists', `a: [${'[b], '.repeat(3000)}]`], ['many items', '- a\n'.repeat(3000)], ['a rule', `a: b ${'- '.repeat(3000)}`],
    ['closed more often than opened', ']'.repeat(3000)], ['an indented text', `a: |\n${' '.repeat(120)}b`], ['nothing', ''],
  ])('is not so for %s', (_, yaml) => {
    expect(isNestedDeeply(yaml)).toBe(false);
  });
});
