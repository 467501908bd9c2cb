import { describe, expect, it } from 'vitest';
import { lastAnswers } from './last-answers.ts';

describe('lastAnswers', () => {
  it('gives equal answers for a document one id, until another comes between', () => {
    const answers = lastAnswers('here');
    const [a, b] = [[{ range: { start: 1 }, tags: ['x'] }], [{ range: { start: 2 }, tags: ['x'] }]];
    const ids = [a, structuredClone(a), b, structuredClone(a), []].map((answer) => answers.idOf('draft', answer));
    expect(ids).toEqual(['here-0', 'here-0', 'here-1', 'here-2', 'here-3']);
  });

  it.each([[[1], [1, 2]], [[{ a: undefined }], [{}]], [[], {}], [[null], [{}]]])('tells %j from %j', (one, other) => {
    const answers = lastAnswers();
    expect(answers.idOf('draft', one)).not.toBe(answers.idOf('draft', other));
  });

  it('knows documents apart, and forgets', () => {
    const answers = lastAnswers();
    const id = answers.idOf('draft', []);
    expect(answers.idOf('other', [])).not.toBe(id);
    answers.forget('draft');
    expect(answers.idOf('draft', [])).not.toBe(id);
  });
});
