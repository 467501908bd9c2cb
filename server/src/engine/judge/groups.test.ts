import { describe, expect, it } from 'vitest';
import { check } from './test-workspace.ts';

const said = 'We waited on the bridge until the bell rang, and then nobody came. The boats had gone down to Marl with the tide. I never saw the ledger again.';

function parts(draft: string, sources: Record<string, string> = { 'a.md': `${said}\n` }): readonly (readonly string[])[] {
  return check({ draft, sources, cites: 'a', mode: 'spoken' }).map(({ verdict, findings }) => [verdict, ...findings]);
}

describe('the parts of one quotation', () => {
  it('are verbatim where the source runs on', () => {
    expect(parts('“We waited on the bridge until the bell rang,” she said, “and then nobody came.”')).toEqual([['verbatim'], ['verbatim']]);
  });

  it('a part of one word is judged with its group', () => {
    expect(parts('“We,” she said, “waited on the bridge until the bell rang.”')).toEqual([['verbatim'], ['verbatim']]);
  });

  it('that leave words out between them are told at the part before the gap', () => {
    expect(parts('“We waited on the bridge,” she said, “and then nobody came.”')).toEqual([['misquoted', 'words-omitted warning'], ['verbatim']]);
  });

  it('that leave a sentence out between them are a splice', () => {
    expect(parts('“We waited on the bridge until the bell rang, and then nobody came,” she said, “I never saw the ledger again.”'))
      .toEqual([['misquoted', 'unmarked-splice warning'], ['verbatim']]);
  });

  it('parted by a full stop are two quotations, and their order claims nothing', () => {
    expect(parts('“I never saw the ledger again,” she said. “We waited on the bridge until the bell rang.”')).toEqual([['verbatim'], ['verbatim']]);
  });

  it('each have their own findings', () => {
    expect(parts('“We waited on the pier until the bell rang,” she said, “and then nobody spoke.”'))
      .toEqual([['misquoted', 'words-changed error'], ['misquoted', 'words-changed error']]);
  });

  it('one of which no source has: the other keeps its verdict', () => {
    expect(parts('“We waited on the bridge until the bell rang,” she said, “although the ferryman had sworn to come before dusk.”'))
      .toEqual([['verbatim'], ['unsourced', 'not-in-corpus information']]);
  });

  it('of a paragraph whose closing mark may be missing: what follows may be the writer’s own', () => {
    const next = '“The boats had gone down to Marl with the tide,” said Ada Harrow.';
    const own = parts(`“We waited on the bridge until the bell rang, and then nobody came. The council heard it.\n\n${next}`);
    expect(own).toEqual([['misquoted', 'words-added warning'], ['verbatim']]);
    const inside = parts(`“We waited on the old stone bridge until the bell rang, and then nobody came.\n\n${next}`);
    expect(inside).toEqual([['misquoted', 'words-added error'], ['verbatim']]);
    const closed = parts('“We waited on the bridge until the bell rang, and then nobody came. The council heard it.”');
    expect(closed).toEqual([['misquoted', 'words-changed error']]);
  });

  it('of several paragraphs are each judged', () => {
    const paragraphs = ['We waited on the bridge until the bell rang.', 'The boats had gone down to Marl.', 'I never saw the ledger again.'];
    const draft = `“${paragraphs[0]}\n\n“${paragraphs[1]}\n\n“${paragraphs[2]}” she said.`;
    expect(parts(draft, { 'a.md': `${paragraphs.join('\n\n')}\n` })).toEqual([['verbatim'], ['verbatim'], ['verbatim']]);
    expect(parts(draft, { 'a.md': `${paragraphs.join('\n\n').replace('ledger', 'register')}\n` })).toEqual([['verbatim'], ['verbatim'], ['misquoted', 'words-changed error']]);
  });
});
