import { describe, expect, it } from 'vitest';
import type { TestDesk } from '../test-desk.ts';
import { openDesk } from '../test-desk.ts';
import { readingIn } from './reading.ts';
import { trimmed } from './trimmed.ts';

const sources = {
  'wall.md': [
    '---', 'title: On the New Harbour Wall', 'author: Ines Calloway', 'type: article', '---', '',
    'The harbour wall will not be finished before the winter storms arrive. We have spent nine million on stone alone, and the tide takes its share every night.',
    '',
    'We came to the quay, we saw the breach, we paid for the stone, and then we waited for the ships to come home. The pumps are old, the men are tired and the *Margit* is late.',
    '', 'If the council pays, we can have the eastern mole open again by the end of spring. The masons walked home along the shore that evening.', '',
  ].join('\n'),
};

/** What becomes of a draft when the words between braces are deleted: the text, or the objection. */
async function cut(marked: string, desk?: TestDesk, frontMatter = ''): Promise<string | null> {
  const { folder } = desk ?? await openDesk(sources);
  const text = frontMatter + marked;
  const at = text.indexOf('{');
  const removed = text.slice(at + 1, text.indexOf('}'));
  const left = text.slice(0, at) + text.slice(text.indexOf('}') + 1);
  const answer = trimmed(left, { at, removed }, readingIn(folder));
  if (answer === null) return null;
  if (answer.kind === 'objection') return `! ${answer.message}`;
  return [...answer.edits].sort((a, b) => b.span.start - a.span.start)
    .reduce((all, { span, text: put }) => all.slice(0, span.start) + put + all.slice(span.end), left).slice(frontMatter.length);
}

const said = (words: string): string => `Ines Calloway wrote: “${words}”`;

describe('a cut inside a verified quotation', () => {
  it.each([
    ['between words', 'We came to the quay, {we saw the breach, }we paid for the stone.', 'We came to the quay, … we paid for the stone.'],
    ['with the space before it', 'We have spent nine million{ on stone alone}, and the tide takes its share every night.', 'We have spent nine million, … and the tide takes its share every night.'],
    ['that leaves two commas', 'We came to the quay, {we saw the breach}, we paid for the stone.', 'We came to the quay, … we paid for the stone.'],
    ['that leaves two spaces', 'We came to the quay, {we saw the breach,} we paid for the stone.', 'We came to the quay, … we paid for the stone.'],
    ['of whole sentences', 'We came to the quay, we saw the breach, we paid for the stone, and then we waited for the ships to come home. {The pumps are old, }the men are tired.', 'We came to the quay, we saw the breach, we paid for the stone, and then we waited for the ships to come home. … the men are tired.'],
    ['of a letter or two, which brackets tell', 'The masons walk{ed} home along the shore that evening.', 'The masons [walk] home along the shore that evening.'],
  ])('is marked: %s', async (_, words, marked) => {
    expect(await cut(said(words))).toBe(said(marked));
  });

  it('goes on where an ellipsis stands already', async () => {
    expect(await cut(said('We came to the quay, … {we paid for the stone, }and then we waited for the ships to come home.'))).toBeNull();
    expect(await cut(said('We came to the quay, {we saw the breach, … }and then we waited for the ships to come home.'))).toBe(said('We came to the quay, … and then we waited for the ships to come home.'));
  });

  it.each([
    ['a denial', 'The harbour wall will {not }be finished before the winter storms arrive.', 'not'],
    ['half of one', 'The harbour wall will n{ot} be finished before the winter storms arrive.', null],
    ['a number', 'We have spent {nine }million on stone alone, and the tide takes its share every night.', 'nine'],
  ])('that turns the meaning is objected to: %s', async (_, words, named) => {
    const answer = await cut(said(words));
    if (named === null) expect(answer?.startsWith('! ') ?? true).toBe(true);
    else expect(answer).toMatch(new RegExp(`^! .*${named}`));
  });
});

describe('a cut at an edge', () => {
  it('is never told by an ellipsis', async () => {
    expect(await cut(said('We came to the quay, we saw the breach, we paid for the stone{, and then we waited for the ships to come home}.'))).toBeNull();
    expect(await cut('We read that they “{came to the quay, }saw the breach, we paid for the stone.”')).toBeNull();
    expect(await cut('We read that “{We came to the quay, }we saw the breach, we paid for the stone.”')).toBeNull();
  });

  it('leaves no stray comma there', async () => {
    expect(await cut(said('We came to the quay, we saw the breach, we paid for the stone,{ and then we waited for the ships to come home}.'))).toBe(said('We came to the quay, we saw the breach, we paid for the stone.'));
  });

  it('gives the new first word the capital that its sentence wants, in brackets where the style tells of capitals', async () => {
    const words = '{We came to the quay, }we saw the breach, we paid for the stone.';
    expect(await cut(said(words))).toBe(said('We saw the breach, we paid for the stone.'));
    expect(await cut(said(words), undefined, '---\nverbatim:\n  profile: bluebook\n---\n\n')).toBe(said('[W]e saw the breach, we paid for the stone.'));
  });

  it('is objected to where it takes away what the words depend on', async () => {
    expect(await cut(said('{If the council pays, }we can have the eastern mole open again by the end of spring.'))).toMatch(/^! .*If/);
  });
});

describe('nothing is done', () => {
  it.each([
    ['outside quotations', 'The harbour wall {will }stand. Ines Calloway wrote: “We have spent nine million on stone alone.”'],
    ['where the words were no source’s', said('We came to the pier, {we saw the breach, }we paid for the stone.')],
    ['where what is deleted was not the source’s', said('We came to the quay, we {really }saw the breach, we paid for the stone.')],
    ['where only an ellipsis goes', said('We came to the quay, {… }we paid for the stone, and then we waited for the ships to come home.')],
    ['where the quotation’s mark went as well', 'Ines Calloway wrote: {“We came }to the quay, we saw the breach, we paid for the stone.”'],
  ])('%s', async (_, draft) => {
    expect(await cut(draft)).toBeNull();
  });
});
