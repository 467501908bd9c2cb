import { describe, expect, it } from 'vitest';
import { openQuotation } from './open-quotation.ts';

/** What is typed in the quotation that is open at `|`, with its marks; null where none is open. */
function typedAt(marked: string): string | null {
  const offset = marked.indexOf('|');
  const text = marked.slice(0, offset) + marked.slice(offset + 1);
  const found = openQuotation(text, offset);
  return found && `${found.opening}${text.slice(found.typed.start, found.typed.end)}${found.closing}`;
}

describe('openQuotation', () => {
  it.each([
    ['She said, “|', '“”'],
    ['She said, "the wa|"', '"the wa"'],
    ['She said, „das W|', '„das W“'],
    ['“Closed,” she said. “Open|', '“Open”'],
    ['An odd " mark.\n\nShe said, "new|', '"new"'],
    ['> “A block\n> goes on|', '“A block\n> goes on”'],
    ['“He said “in|', '“in”'],
  ])('sees %s as open', (marked, expected) => {
    expect(typedAt(marked)).toBe(expected);
  });

  it.each(['No marks|', '“Closed.”|', '"Closed."|', 'don’t|', 'An odd " mark.\n\nNothing here|'])('sees nothing open in %s', (marked) => {
    expect(typedAt(marked)).toBeNull();
  });

  it.each([
    ['Say "|"', 5], ['Say "|', null], ['Say “|”', 5], ['Say “|', null], ['Say „|“', 5], ['Say 「|」', 5],
    ['“We ha|ve it all.” She left.', 16], ['"We ha|ve it all." She left.', 16],
    ['She said “We ha| and “he agreed.”', null], ['She said "We ha| and "he agreed."', null], ['She said "We ha|ve." He said "no."', 18],
    ['She said “We ha|\n\nNext.”', null], ['> “We ha|ve\n> it all.”', 20],
  ])('knows where %s is closed', (marked, closedAt) => {
    const offset = marked.indexOf('|');
    expect(openQuotation(marked.replace('|', ''), offset)?.closedAt).toBe(closedAt);
  });
});
