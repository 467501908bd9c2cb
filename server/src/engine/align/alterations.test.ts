import { describe, expect, it } from 'vitest';
import { forms } from '../language/en/forms.ts';
import { align } from './align.ts';
import type { Alignment, Edit } from './alignment.ts';
import { alterationCases } from './alterations.fixture.ts';

/** Parts of an interrupted quotation, parted by ` || ` in the fixture. */
function parts(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let start = 0;
  for (const piece of text.split(' || ')) {
    found.push({ start, end: start + piece.length });
    start += piece.length + ' || '.length;
  }
  return found;
}

function run(quoted: string, source: string): readonly (Alignment | null)[] {
  return align({ text: quoted, parts: parts(quoted), emphasis: null }, { text: source, window: { start: 0, end: source.length }, emphasis: null }, forms);
}

const show = (edit: Edit): string => `${edit.kind} ${edit.nature} "${edit.quotedText}" < "${edit.originalText}"${edit.mark === null ? '' : ` ${edit.mark.text}`}`;

describe('the table of alterations', () => {
  it.each(alterationCases)('row $row $side: $quoted', ({ quoted, source, edits }) => {
    const shown = run(quoted, source).flatMap((alignment) => alignment?.edits ?? []).map(show);
    expect(shown).toEqual(edits);
  });

  it('points at the words that differ, on both sides', () => {
    for (const { quoted, source } of alterationCases) {
      for (const edit of run(quoted, source).flatMap((alignment) => alignment?.edits ?? [])) {
        if (edit.kind !== 'deletion') expect(quoted.slice(edit.quoted.start, edit.quoted.end)).toBe(edit.quotedText);
        else expect(edit.quotedText).toBe('');
        if (edit.kind !== 'insertion') expect(source.slice(edit.original.start, edit.original.end)).toBe(edit.originalText);
        else expect(edit.originalText).toBe('');
        if (edit.mark !== null) expect(quoted.slice(edit.mark.span.start, edit.mark.span.end)).toBe(edit.mark.text);
      }
    }
  });
});
