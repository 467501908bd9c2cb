import { describe, expect, it } from 'vitest';
import { bytesInMemory } from '../text/byte-source.ts';
import { searched } from '../text/searched.ts';
import { buildSegment } from './segment.ts';
import { sourceOccurrences } from './source-occurrences.ts';

/** Some pages long; every other word is not one byte a character, so that pages end within characters. */
const text = Array.from({ length: 9000 }, (_, index) => (index % 1500 === 700 ? 'the ferry' : `w${index} größer漢🚢`)).join(' ');
const segment = buildSegment(['before ferry', text, 'ferry behind'].map((each, source) => ({ source, bytes: new TextEncoder().encode(each) })));

function found(needle: string): number[] {
  return [...sourceOccurrences(segment, segment.sources[1]!, needle)];
}

describe('sourceOccurrences', () => {
  it.each(['ferry', 'the ferry', 'w', '漢', '🚢 the', 'größer漢🚢 w7', 'ferryman', ''])('finds %j where a look through the whole text finds it, in this source alone', (needle) => {
    expect(found(needle)).toEqual([...searched(text).occurrences(needle)]);
  });

  it('reads no further than it is asked', () => {
    let read = 0;
    const all = segment.text.read(0, segment.text.length).slice();
    const counting = { ...segment, text: { ...bytesInMemory(all), read: (start: number, end: number) => { read += end - start; return all.subarray(start, end); } } };
    const [first] = sourceOccurrences(counting, segment.sources[1]!, 'größer');
    expect(first).toBe(text.indexOf('größer'));
    expect(read).toBeLessThan(all.length / 2);
  });
});
