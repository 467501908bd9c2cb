import { describe, expect, it } from 'vitest';
import { createPassageIndex } from './passage-index.ts';

const meeting = 'The council met on Tuesday evening. “We will keep the ferry running until the bridge is finished,” the harbour master said, and nobody in the hall believed her.';
const letter = 'Dear editor, the ferry has run late for nine weeks. We will keep the ferry running, they told us in spring. Yours, a passenger of Port Elsby.';

function indexOf(...texts: string[]) {
  const index = createPassageIndex();
  texts.forEach((text, source) => { index.add(source, text); });
  return index;
}

describe('createPassageIndex', () => {
  it('finds a quotation with its exact span', () => {
    const [first] = indexOf(meeting, letter).find({ text: 'keep the ferry running until the bridge is finished' });
    expect(first?.source).toBe(0);
    expect(meeting.slice(first?.span.start, first?.span.end)).toBe('keep the ferry running until the bridge is finished');
    expect(first?.score).toBe(1);
  });

  it('finds nothing in an empty index, for no words and for one word', () => {
    expect(createPassageIndex().find({ text: 'keep the ferry running' })).toEqual([]);
    expect(indexOf(meeting).find({ text: ' … ' })).toEqual([]);
    expect(indexOf(meeting).find({ text: 'ferry' })).toEqual([]);
  });
});
