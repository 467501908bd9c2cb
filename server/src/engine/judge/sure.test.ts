import { describe, expect, it } from 'vitest';
import { checkOne } from './test-workspace.ts';

const wrong = 'No toll shall be taken at the old bridge from any boat that carries grain to the mill.';
const right = wrong.replace('grain', 'flour');

const own = `---\nid: charter\ntitle: The Charter of the Bridge\n---\n\nThis is the charter of Lower Tansy. ${right} It is sealed with green wax.\n`;
const between = `---\nid: essay\ntitle: On Bridges\n---\n\nOf tolls the charter speaks plainly: “${right}” Nobody obeyed it for long.\n`;
const block = `---\nid: essay\ntitle: On Bridges\n---\n\nOf tolls the charter speaks plainly:\n\n> ${right}\n\nNobody obeyed it for long.\n`;
const named = `---\nid: weekly\ntitle: The Weekly\n---\n\n“${right}” said Ada Harrow, the reeve, at the door of the hall.\n`;

describe('a long quotation that differs by a word, and cites nobody', () => {
  it.each([
    ['is the source’s own words', own, 'words-changed error'],
    ['is quoted in the source, too: the writer may have it from where it comes from', between, 'words-changed warning'],
    ['is quoted in a block there', block, 'words-changed warning'],
    ['is somebody’s speech there', named, 'words-changed warning'],
  ])('%s', (_name, source, finding) => {
    expect(checkOne({ draft: `The rule is old: “${wrong}”`, sources: { 'source.md': source } }).findings[0]).toBe(finding);
  });
});

describe('a quotation that differs by a word from what its source quotes', () => {
  it('is called wrong where that source is cited', () => {
    expect(checkOne({ draft: `The rule is old: “${wrong}”`, sources: { 'source.md': between }, cites: 'essay' }).findings[0]).toBe('words-changed error');
  });

  it('is called wrong where both name one speaker', () => {
    expect(checkOne({ draft: `“${wrong}” said Ada Harrow.`, sources: { 'source.md': named } }).findings[0]).toBe('words-changed error');
  });
});
