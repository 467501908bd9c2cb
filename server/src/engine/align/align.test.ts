import { describe, expect, it } from 'vitest';
import { forms } from '../language/en/forms.ts';
import { align } from './align.ts';

const whole = (text: string): { start: number; end: number } => ({ start: 0, end: text.length });

describe('align', () => {
  it('finds nothing to say of a verbatim quotation', () => {
    const text = 'the sluice was shut before noon';
    const source = 'Harrow wrote that the sluice was shut before noon, and left.';
    const [alignment] = align({ text, parts: [whole(text)], emphasis: null }, { text: source, window: whole(source), emphasis: null }, forms);
    expect(alignment).toMatchObject({ edits: [], words: 6, matched: 6, longestRun: 6, originalWords: 6 });
    expect(source.slice(alignment!.span.start, alignment!.span.end)).toBe(text);
  });

  it('answers null for a part that is not there', () => {
    const text = 'xylophone';
    const source = 'Nothing of the kind.';
    expect(align({ text, parts: [whole(text)], emphasis: null }, { text: source, window: whole(source), emphasis: null }, forms)).toEqual([null]);
  });
});
