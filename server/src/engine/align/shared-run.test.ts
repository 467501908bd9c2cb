import { describe, expect, it } from 'vitest';
import { sharedRun } from './shared-run.ts';

const source = 'The council met on Tuesday; the ferry will not run until the bridge is finished.';
const whole = { start: 0, end: source.length };

/** Whether four words of the parts stand in a row in the source. */
function isShared(parts: readonly string[], window = whole): boolean {
  const text = parts.join(' | ');
  let start = 0;
  const spans = parts.map((part) => {
    const span = { start, end: start + part.length };
    start = span.end + 3;
    return span;
  });
  return sharedRun({ text, parts: spans, emphasis: null }, 4)(source, window);
}

describe('sharedRun', () => {
  it.each<[string, readonly string[], boolean]>([
    ['four words, however they are written', ['And THE  Ferry, will “not”'], true],
    ['three words and another', ['the ferry will never run'], false],
    ['the words in another order', ['will the ferry not'], false],
    ['a run in the second part', ['nobody knew', 'until the bridge is open'], true],
    ['a run over two parts', ['the ferry', 'will not'], false],
    ['fewer words than that', ['the ferry will'], false],
    ['no words', [''], false],
  ])('%s', (_, parts, expected) => {
    expect(isShared(parts)).toBe(expected);
  });

  it('looks at the window alone', () => {
    const half = source.indexOf(';');
    expect(isShared(['until the bridge is'], { start: 0, end: half })).toBe(false);
    expect(isShared(['council met on Tuesday'], { start: 0, end: half })).toBe(true);
  });
});
