import { expect, it } from 'vitest';
import { seeded } from '../random.ts';
import { spacelessQueries, spacelessText } from './spaceless.ts';

const text = spacelessText(seeded(1), 5000);

it('a text without spaces has none, but sentences and paragraphs, and is the same for the same seed', () => {
  expect(text).not.toContain(' ');
  expect(text.split('。').length).toBeGreaterThan(50);
  expect(text.split('\n\n').length).toBeGreaterThan(10);
  expect(spacelessText(seeded(1), 5000)).toBe(text);
});

it('its quotations stand in it, or differ in about one character of ten', () => {
  const queries = spacelessQueries([text], 3);
  expect(queries).toHaveLength(500);
  const stays = queries.filter(({ kind }) => kind === 'changed').map(({ text: words, origin }) => {
    const original = text.slice(origin?.start, origin?.end).replace(/\s+/g, '');
    return Array.from(words).filter((each, index) => each === original[index]).length / words.length;
  });
  expect(stays.reduce((sum, share) => sum + share, 0) / stays.length).toBeCloseTo(0.9, 1);
  for (const { origin, text: words } of queries.filter(({ kind }) => kind === 'verbatim')) expect(text.slice(origin?.start, origin?.end).replace(/\s+/g, '')).toBe(words);
});
