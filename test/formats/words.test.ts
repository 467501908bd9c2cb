import { describe, expect, it } from 'vitest';
import { brokenPromises } from '../../server/src/engine/document/test-support.ts';
import { fixtures, read } from './fixtures.ts';
import { allowanceOf, compareWords } from './words.ts';

/** So many of the words of a text are there in their order, and so few others between them. */
const wanted = 0.999;

describe('a source in another format', () => {
  it.each(fixtures.map((fixture) => [fixture.name, fixture] as const))('has the words of the text in their order: %s', async (_, fixture) => {
    const document = await read(fixture);
    const { known, missing, extra, told } = compareWords(fixture, document);
    const most = Math.floor(known * (1 - wanted)) + allowanceOf(fixture);
    expect({ told, isEnough: missing <= most && extra <= most }).toEqual({ told: expect.any(Array), isEnough: true });
    expect(brokenPromises(document)).toEqual([]);
  });
});
