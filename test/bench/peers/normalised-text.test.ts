import { describe, expect, it } from 'vitest';
import { normalise, normaliseAll } from './normalised-text.ts';

const texts = ['The first\n\n  line – and “more”.', '  A second text:\twith œufs.\n'];

describe('a normalised text', () => {
  const { text, locate } = normaliseAll(texts);

  it('has one byte a character and single spaces', () => {
    expect(text).toBe('The first line - and "more".\n A second text: with ?ufs. ');
  });

  it.each([[0, 'first'], [0, 'line – and'], [0, '“more”.'], [1, 'second text:\twith'], [1, 'œufs']] as const)('leads back to source %d, “%s”', (source, words) => {
    const start = text.indexOf(normalise(words));
    const answer = locate({ start, end: start + normalise(words).length });
    expect(answer.source).toBe(source);
    expect(texts[source]?.slice(answer.start, answer.end)).toBe(words);
  });
});
