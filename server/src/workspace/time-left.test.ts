import { expect, it } from 'vitest';
import { timeLeft } from './time-left.ts';

it.each<[number, number, string | null]>([
  [0.5, 2000, null], [0.01, 9000, null], [1, 9000, null],
  [0.9, 9000, 'a few seconds left'], [0.5, 30_000, 'less than a minute left'], [0.5, 60_000, 'about 1 minute left'], [0.25, 60_000, 'about 3 minutes left'], [0.02, 200_000, 'about 3 hours left'],
])('with a share of %d done in %d ms there is: %s', (share, elapsed, expected) => {
  expect(timeLeft(share, elapsed)).toBe(expected);
});
