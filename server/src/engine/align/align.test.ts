import { describe, expect, it } from 'vitest';
import { forms } from '../language/en/forms.ts';
import type { Span } from '../text/span.ts';
import { align } from './align.ts';
import type { Alignment } from './alignment.ts';

/** Where `⟦…⟧` stand in a fixture, and the text without them. */
function marked(fixture: string): { text: string; spans: Span[] } {
  const spans: Span[] = [];
  let text = '';
  for (const piece of fixture.split(/(?=[⟦⟧])/)) {
    if (piece.startsWith('⟧')) spans[spans.length - 1] = { start: spans.at(-1)?.start ?? 0, end: text.length };
    if (piece.startsWith('⟦')) spans.push({ start: text.length, end: text.length });
    text += piece.replace(/^[⟦⟧]/, '');
  }
  return { text, spans };
}

/** Aligns the `⟦parts⟧` of a draft with the whole of a source. */
function alignParts(draft: string, source: string): { readonly text: string; readonly aligned: readonly (Alignment | null)[] } {
  const { text, spans } = marked(draft);
  return { text, aligned: align({ text, parts: spans, emphasis: null }, { text: source, window: { start: 0, end: source.length }, emphasis: null }, forms) };
}

const only = (draft: string, source: string): Alignment => {
  const [alignment] = alignParts(draft, source).aligned;
  if (alignment === null || alignment === undefined) throw new Error(`nothing of ${draft} was found`);
  return alignment;
};

describe('align', () => {
  it('measures a verbatim quotation', () => {
    const source = 'Harrow wrote that the sluice was shut before noon, and left.';
    const alignment = only('She says ⟦the sluice was shut before noon⟧.', source);
    expect(alignment).toMatchObject({ edits: [], words: 6, matched: 6, longestRun: 6, originalWords: 6 });
    expect(source.slice(alignment.span.start, alignment.span.end)).toBe('the sluice was shut before noon');
  });

  it('answers null for a part that is not there', () => {
    expect(alignParts('⟦xylophone⟧', 'Nothing of the kind.').aligned).toEqual([null]);
    expect(alignParts('⟦⟧', 'Nothing of the kind.').aligned).toEqual([null]);
    expect(alignParts('⟦the weir⟧', '').aligned).toEqual([null]);
  });

  it('parts the passage where an ellipsis leaves words out, and counts what is left', () => {
    const source = 'We said the council, after a debate of nine hours, will pay for the weir.';
    const alignment = only('⟦the council … will pay [soon] for the weir⟧', source);
    expect(alignment.spans.map((span) => source.slice(span.start, span.end))).toEqual(['the council', 'will pay for the weir']);
    expect(alignment).toMatchObject({ words: 7, matched: 7, originalWords: 7, longestRun: 3 });
  });

  it('points an omission at the word on either side, and an insertion at its place in the source', () => {
    const draft = 'He wrote: ⟦the weir was never built⟧.';
    const { text } = marked(draft);
    const source = 'Indeed the old weir was built.';
    const { edits } = only(draft, source);
    expect(edits.map((edit) => [edit.kind, text.slice(edit.quoted.start, edit.quoted.end), source.slice(edit.original.start, edit.original.end)])).toEqual([
      ['deletion', 'the weir', 'old'], ['insertion', 'never', 'was built'],
    ]);
  });

  it('counts brackets as no words of the quotation, and letters in brackets as one', () => {
    expect(only('⟦[T]he weir [at Low Bend] fail[ed] (emphasis added)⟧', 'And the weir fails.')).toMatchObject({ words: 3, matched: 3 });
  });

  it('counts what says the same in another form as matched, and what is only spelled alike not', () => {
    expect(only('⟦ten boats can’t cross⟧', 'So 10 boats cannot cross.')).toMatchObject({ words: 4, matched: 4, longestRun: 4 });
    expect(only('⟦the whole county came⟧', 'So the whole country came.')).toMatchObject({ words: 4, matched: 3, longestRun: 2 });
  });

  it('shows what was replaced at the very edge as part of the passage', () => {
    const source = 'They said the old weir failed twice.';
    const { span } = only('⟦the old weir collapsed⟧', source);
    expect(source.slice(span.start, span.end)).toBe('the old weir failed');
  });

  it('takes a word beyond the sentence’s end for put in, not for changed', () => {
    const { edits } = only('⟦Clearly the weir failed⟧', 'It rained. The weir failed.');
    expect(edits.map(({ kind, quotedText }) => [kind, quotedText])).toEqual([['insertion', 'Clearly'], ['substitution', 'the']]);
  });

  it('does not stretch a passage to a stray word', () => {
    const source = 'One gate had burned long ago in another town, and nobody on the board ever said that the weir failed.';
    const { span } = only('⟦a gate of the weir failed⟧', source);
    expect(source.slice(span.start, span.end)).not.toContain('gate');
    expect(source.slice(span.start, span.end)).toContain('the weir failed');
  });
});

describe('align, the parts of one quotation', () => {
  const source = '“The mill is lost, thank God, and we kept the weir,” she said.';

  it('gives a leap between two parts to the part before', () => {
    const { text, aligned } = alignParts('“⟦The mill is lost⟧,” she said, “⟦and we kept the weir⟧.”', source);
    expect(aligned.map((one) => one?.matched)).toEqual([4, 5]);
    const [gap] = aligned[0]!.edits;
    expect(gap).toMatchObject({ kind: 'deletion', nature: 'gap', originalText: 'thank God', mark: null });
    expect(text.slice(gap!.quoted.start, gap!.quoted.end)).toBe('lost');
    expect(aligned[1]!.edits).toEqual([]);
  });

  it('finds parts that the draft has turned round', () => {
    const { aligned } = alignParts('“⟦we kept the weir⟧,” she said, “⟦the mill is lost⟧.”', source);
    expect(aligned.map((one) => one?.matched)).toEqual([4, 4]);
    expect(aligned[1]!.span.end).toBeLessThan(aligned[0]!.span.start);
    expect(aligned.flatMap((one) => one!.edits.map((edit) => edit.nature))).toEqual(['initial-case']);
  });

  it('keeps the other parts where one is nobody’s', () => {
    const { aligned } = alignParts('“⟦The mill is lost⟧,” she said, “⟦zyx zyx⟧,” and “⟦we kept the weir⟧.”', source);
    expect(aligned.map((one) => one?.matched ?? null)).toEqual([4, null, 4]);
  });
});

describe('align, emphasis', () => {
  const run = (draft: string, original: string): string[] => {
    const quoted = marked(draft);
    const source = marked(original);
    const [alignment] = align(
      { text: quoted.text, parts: [{ start: 0, end: quoted.text.length }], emphasis: quoted.spans },
      { text: source.text, window: { start: 0, end: source.text.length }, emphasis: source.spans }, forms,
    );
    return (alignment?.edits ?? []).map((edit) => `${edit.kind} ${edit.nature} "${edit.quotedText}" < "${edit.originalText}"`);
  };

  it.each([
    ['the ⟦old⟧ weir failed', 'the old weir failed', ['insertion emphasis "old" < ""']],
    ['the old weir failed', 'the ⟦old weir⟧ failed', ['deletion emphasis "" < "old weir"']],
    ['the ⟦old⟧ weir failed', 'the old ⟦weir⟧ failed', ['insertion emphasis "old" < ""', 'deletion emphasis "" < "weir"']],
    ['the ⟦old⟧ weir failed', 'the ⟦old⟧ weir failed', []],
    ['⟦the old weir failed⟧', 'the old weir failed', []],
    ['the old weir failed', '⟦They say the old weir failed twice⟧', []],
  ])('%s / %s', (draft, original, edits) => {
    expect(run(draft, original)).toEqual(edits);
  });

  it('is not compared where a side keeps none', () => {
    const text = 'the old weir';
    const whole = { start: 0, end: text.length };
    expect(align({ text, parts: [whole], emphasis: [{ start: 4, end: 7 }] }, { text, window: whole, emphasis: null }, forms)[0]?.edits).toEqual([]);
  });
});
