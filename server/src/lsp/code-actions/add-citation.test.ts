import { describe, expect, it } from 'vitest';
import type { StyleName } from '../../engine/cite/styles.ts';
import type { CheckedDraft } from '../../workspace/checker.ts';
import { openDesk } from '../test-desk.ts';
import { addCitation } from './add-citation.ts';
import { fileEdits } from '../draft-edits/file-edits.ts';
import type { Fix } from './fix.ts';
import { marksOn } from './marks-on.ts';

const sources = {
  'wall.md': '---\ntitle: On the Wall\nauthor: Ines Calloway\nissued: 2031-03-04\ncontainer-title: The Quay\nURL: https://quay.example/wall\n---\n\nThe harbour wall will not be finished before the winter storms arrive. Who would pay for such a wall in this town?\n',
};
const words = 'The harbour wall will not be finished before the winter storms arrive';

function applied({ document }: CheckedDraft, fix: Fix | undefined): string | undefined {
  return fix && [...fix.replacements.flatMap((replacement) => fileEdits(document, replacement)), ...fix.fileEdits ?? []]
    .sort((a, b) => b.span.start - a.span.start)
    .reduce((text, { span, text: inserted }) => text.slice(0, span.start) + inserted + text.slice(span.end), document.original);
}

async function cited(draft: string, style: StyleName, isWithheld = () => false): Promise<string | undefined> {
  const checked = await (await openDesk(sources)).check(draft);
  const [judgement] = checked.judgements;
  return judgement && applied(checked, addCitation(checked, judgement, { style, draftPath: 'draft.md', isWithheld })[0]);
}

const link = '([On the Wall](https://quay.example/wall))';

describe('a citation that is added', () => {
  it.each<[string, StyleName, string, string]>([
    ['before the sentence’s stop', 'link', `“${words},” Calloway said. More.`, `“${words},” Calloway said ${link}. More.`],
    ['before a stop that stood inside the marks', 'link', `Calloway said: “${words}.” More.`, `Calloway said: “${words}” ${link}. More.`],
    ['behind a question that is the speaker’s', 'link', 'She asked: “Who would pay for such a wall in this town?” More.', `She asked: “Who would pay for such a wall in this town?” ${link}. More.`],
    ['where no stop ends the paragraph', 'link', `Calloway said that “${words}” in March`, `Calloway said that “${words}” in March ${link}`],
    ['past an abbreviation', 'link', `“${words},” Mr. Ash heard. More.`, `“${words},” Mr. Ash heard ${link}. More.`],
    ['behind a blockquote', 'link', `She wrote:\n\n> ${words}.\n`, `She wrote:\n\n> ${words}. ${link}\n`],
    ['as a note, behind the stop', 'chicago', `Calloway said: “${words}.” More.\n`, `Calloway said: “${words}.”[^wall] More.\n\n[^wall]: Ines Calloway, “On the Wall,” *The Quay*, March 4, 2031, https://quay.example/wall.\n`],
    ['as a sentence of its own', 'bluebook', `Calloway said: “${words}.” More.`, `Calloway said: “${words}.” Ines Calloway, *On the Wall*, The Quay (March 4, 2031), https://quay.example/wall. More.`],
    ['by its key', 'pandoc', `Calloway said: “${words}.”`, `Calloway said: “${words}” [@wall].`],
    ['with a comma, inside the marks', 'ap', `The town knows: “${words}.”`, `The town knows: “${words},” according to The Quay.`],
    ['with the address of its words', 'link-to-words', `“${words},” Calloway said.`, `“${words},” Calloway said ([On the Wall](https://quay.example/wall#:~:text=The%20harbour%20wall%20will%20not,before%20the%20winter%20storms%20arrive)).`],
  ])('%s (%s)', async (_, style, draft, expected) => {
    expect(await cited(draft, style)).toBe(expected);
  });

  it.each<[string, StyleName, string]>([
    ['a quotation that cites already', 'link', `“${words},” Calloway said ([On the Wall](https://quay.example/wall)).`],
    ['a quotation of no source', 'link', '“Nobody asked the keeper about the oil that winter,” she said.'],
    ['a style without citations', 'none', `“${words},” Calloway said.`],
  ])('is not offered for %s', async (_, style, draft) => {
    expect(await cited(draft, style)).toBeUndefined();
  });

  it('is not offered for a source that is to stay unnamed', async () => {
    expect(await cited(`“${words},” Calloway said.`, 'link', () => true)).toBeUndefined();
  });
});

describe('marks round a copy', () => {
  it('are those of the draft’s other quotations, with a citation or without', async () => {
    const checked = await (await openDesk(sources)).check('She said "no." Everybody knows the harbour wall will not be finished before the winter storms arrive. More.');
    const start = checked.document.text.indexOf('the harbour');
    const span = { start, end: start + words.length };
    const [source] = checked.corpus.sources;
    const finding = { code: 'unquoted-copy' as const, severity: 'hint' as const, span, message: '', edit: null, concerns: [], related: [{ source: source!.id, span: { start: 0, end: words.length }, message: '' }] };
    const fixes = marksOn(checked, finding, { style: 'link', draftPath: 'draft.md', isWithheld: () => false });
    expect(fixes.map((fix) => applied(checked, fix))).toEqual([
      'She said "no." Everybody knows "the harbour wall will not be finished before the winter storms arrive". More.',
      `She said "no." Everybody knows "the harbour wall will not be finished before the winter storms arrive" ${link}. More.`,
    ]);
    expect(marksOn(checked, finding, { style: 'none', draftPath: 'draft.md', isWithheld: () => false })).toHaveLength(1);
  });
});
