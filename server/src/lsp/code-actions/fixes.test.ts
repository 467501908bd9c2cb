import { describe, expect, it } from 'vitest';
import type { FindingCode } from '../../engine/judge/codes.ts';
import type { CheckedDraft } from '../../workspace/checker.ts';
import { openDesk } from '../test-desk.ts';
import { surnameOf } from './correct-speaker.ts';
import { fileEdits } from '../draft-edits/file-edits.ts';
import type { Fix } from './fix.ts';
import { fixAll } from './fix-all.ts';
import { fixesFor } from './fixes.ts';

const sources = {
  'wall.md': [
    '---', 'title: On the New Harbour Wall', 'author: Ines Calloway', 'type: speech', '---', '',
    'The harbour wall will not be finished before the winter storms arrive. We have spent nine million on stone alone, and the tide takes its share every night.',
    '',
    'I promised the fishing families an honest answer, and this is it. Who would pay for such a wall? “Nobody in this town knows,” my deputy says, and she is right.',
    '',
    'We came to the quay, we saw the breach, we paid for the stone, and then we waited for the ships to come home. The pumps are old, the men are tired and the *Margit* is late.',
    '',
  ].join('\n'),
  'gulls.txt': [
    '“The gulls have come back to the eastern mole this spring,” said Bram Tolliver, the harbour master.',
    '', '“They eat everything that we land, and they fear nobody,” he said.', '',
  ].join('\n'),
  'letter.md': '---\ntitle: A letter to the council\nauthor: Maud van der Elst\ntype: article\n---\n\nWhy was the bell on the breakwater silent that night? I ask because I heard nothing at all.\n',
  'slip.md': '---\ntitle: A letter to the pilots\nauthor: Odette Quill\ntype: letter\n---\n\nWe recieved no warning from the lighthouse before the night of the flood.\n',
  'memoir.md': '---\ntitle: A Pilot Remembers\nauthor: Odette Quill\ntype: book\n---\n\n[p. 211]\n\nMy father taught me the shoals by smell, and I have never trusted a chart since.\n\n[p. 212]\n\nThe rest is weather.\n',
  'tape.vtt': 'WEBVTT\n\n00:02:00.000 --> 00:02:08.000\n<v Odette Quill>We heard the horn twice that evening.\n\n00:12:30.000 --> 00:12:40.000\n<v Odette Quill>Nobody rowed out to the wreck before it was fully light.\n',
  'hearing.txt': 'QUAYS COMMITTEE, 4 MARCH 2031\n\nODETTE QUILL: The lamp on the north pier has been dark for eleven nights and nobody has told the pilots.\n\nPETER ASH: I have no answer to that question, and I will not invent one for this committee.\n\nODETTE QUILL: Then the committee will ask the pilots themselves.\n',
};

/** The draft's file with a fix applied. */
function applied({ document }: CheckedDraft, fix: Fix): string {
  return [...fix.replacements.flatMap((replacement) => fileEdits(document, replacement)), ...fix.fileEdits ?? []]
    .sort((a, b) => b.span.start - a.span.start)
    .reduce((text, { span, text: inserted }) => text.slice(0, span.start) + inserted + text.slice(span.end), document.original);
}

interface Case {
  readonly name: string;
  readonly draft: string;
  readonly code: FindingCode;
  readonly title: RegExp;
  readonly fixed: string;
}

const said = (words: string): string => `Ines Calloway said: “${words}”`;
const rest = 'before the winter storms arrive.';
const cases: readonly Case[] = [
  {
    name: 'puts back a word', code: 'meaning-changed', title: /^Put back/,
    draft: said(`The harbour wall will be finished ${rest}`), fixed: said(`The harbour wall will not be finished ${rest}`),
  },
  {
    name: 'puts back a word with its comma', code: 'words-omitted', title: /^Put back/,
    draft: said('We came to the quay, we saw the breach, and then we waited for the ships to come home.'),
    fixed: said('We came to the quay, we saw the breach, we paid for the stone, and then we waited for the ships to come home.'),
  },
  {
    name: 'puts back a comma that went with the words', code: 'words-omitted', title: /^Put back/,
    draft: said('The pumps are old and the *Margit* is late.'), fixed: said('The pumps are old, the men are tired and the *Margit* is late.'),
  },
  {
    name: 'restores other words', code: 'words-changed', title: /^Restore the source’s words/,
    draft: said(`The harbour wall will not be completed ${rest}`), fixed: said(`The harbour wall will not be finished ${rest}`),
  },
  {
    name: 'takes out a word in the middle', code: 'words-added', title: /^Take out/,
    draft: said('We have spent nine million on stone alone, and the tide takes its share every single night.'),
    fixed: said('We have spent nine million on stone alone, and the tide takes its share every night.'),
  },
  {
    name: 'takes out a word with the comma behind it', code: 'words-added', title: /^Take out/,
    draft: said(`The harbour wall, frankly, will not be finished ${rest}`), fixed: said(`The harbour wall will not be finished ${rest}`),
  },
  {
    name: 'marks an omission', code: 'words-omitted', title: /^Mark the omission/,
    draft: said('We came to the quay, we saw the breach, and then we waited for the ships to come home.'),
    fixed: said('We came to the quay, we saw the breach, … and then we waited for the ships to come home.'),
  },
  {
    name: 'brackets a change', code: 'words-changed', title: /^Put your words into brackets/,
    draft: said(`The harbour wall will not be completed ${rest}`), fixed: said(`The harbour wall will not be [completed] ${rest}`),
  },
  {
    name: 'brackets an insertion', code: 'words-added', title: /^Put your words into brackets/,
    draft: said(`The stone harbour wall will not be finished ${rest}`), fixed: said(`The [stone] harbour wall will not be finished ${rest}`),
  },
  {
    name: 'restores a question mark', code: 'punctuation-changed', title: /^Restore/,
    draft: 'Maud van der Elst wrote: “Why was the bell on the breakwater silent that night. I ask because I heard nothing at all.”',
    fixed: 'Maud van der Elst wrote: “Why was the bell on the breakwater silent that night? I ask because I heard nothing at all.”',
  },
  {
    name: 'restores inner marks, with the comma that is there', code: 'inner-marks-dropped', title: /quotation marks$/,
    draft: said('Who would pay for such a wall? Nobody in this town knows, my deputy says, and she is right.'),
    fixed: said('Who would pay for such a wall? ‘Nobody in this town knows,’ my deputy says, and she is right.'),
  },
  {
    name: 'restores words inside inner marks', code: 'words-changed', title: /^Restore the source’s words/,
    draft: said('‘Nobody in this city knows,’ my deputy says, and she is right.'), fixed: said('‘Nobody in this town knows,’ my deputy says, and she is right.'),
  },
  {
    name: 'puts back what an ellipsis hides', code: 'omission-hides', title: /^Put back/,
    draft: said(`The harbour wall will … be finished ${rest}`), fixed: said(`The harbour wall will not be finished ${rest}`),
  },
  {
    name: 'keeps emphasis around a restored word', code: 'words-changed', title: /^Restore the source’s words/,
    draft: said(`The harbour wall will not be *completed* ${rest}`), fixed: said(`The harbour wall will not be *finished* ${rest}`),
  },
  {
    name: 'puts a word back beside emphasis, not into it', code: 'meaning-changed', title: /^Put back/,
    draft: said(`The harbour wall will **be finished** ${rest}`), fixed: said(`The harbour wall will not **be finished** ${rest}`),
  },
  {
    name: 'takes emphasis out with the word that it was on', code: 'words-added', title: /^Take out/,
    draft: said(`The *old* harbour wall will not be finished ${rest}`), fixed: said(`The harbour wall will not be finished ${rest}`),
  },
  {
    name: 'keeps a footnote’s reference between restored words', code: 'words-changed', title: /^Restore the source’s words/,
    draft: `${said(`The harbour wall will not be ready[^1] early ${rest}`)}\n\n[^1]: Her word.\n`,
    fixed: `${said(`The harbour wall will not be finished[^1] ${rest}`)}\n\n[^1]: Her word.\n`,
  },
  {
    name: 'keeps a blockquote’s prefix when a word before a line wrap is put back', code: 'meaning-changed', title: /^Put back/,
    draft: `> The harbour wall will\n> be finished before the\n> winter storms arrive.\n>\n> — Ines Calloway\n`,
    fixed: `> The harbour wall will not\n> be finished before the\n> winter storms arrive.\n>\n> — Ines Calloway\n`,
  },
  {
    name: 'keeps a blockquote’s prefix when words across a line wrap are taken out', code: 'words-added', title: /^Take out/,
    draft: `> The harbour wall will not be finished quite\n> happily before the winter storms\n> arrive.\n>\n> — Ines Calloway\n`,
    fixed: `> The harbour wall will not be finished before the winter storms\n> arrive.\n>\n> — Ines Calloway\n`,
  },
  {
    name: 'keeps a blockquote’s prefix when words across a line wrap are restored', code: 'words-changed', title: /^Restore the source’s words/,
    draft: `> The harbour wall will not be built\n> properly before the winter storms\n> arrive.\n>\n> — Ines Calloway\n`,
    fixed: `> The harbour wall will not be finished before the winter storms\n> arrive.\n>\n> — Ines Calloway\n`,
  },
  {
    name: 'puts back what was left out between two parts', code: 'words-omitted', title: /^Put back/,
    draft: '“We have spent nine million on stone alone,” Ines Calloway said, “every night.”',
    fixed: '“We have spent nine million on stone alone, and the tide takes its share,” Ines Calloway said, “every night.”',
  },
  {
    name: 'corrects a full name', code: 'wrong-speaker', title: /Bram Tolliver$/,
    draft: '“The gulls have come back to the eastern mole this spring,” said Ines Calloway.',
    fixed: '“The gulls have come back to the eastern mole this spring,” said Bram Tolliver.',
  },
  {
    name: 'corrects a surname with its title, in full where the draft has not introduced the speaker', code: 'wrong-speaker', title: /Bram Tolliver$/,
    draft: 'Mayor Ines Calloway was there. “The gulls have come back to the eastern mole this spring,” said Mayor Calloway.',
    fixed: 'Mayor Ines Calloway was there. “The gulls have come back to the eastern mole this spring,” said Bram Tolliver.',
  },
  {
    name: 'corrects a surname by a surname where the draft has introduced the speaker', code: 'wrong-speaker', title: /Tolliver$/,
    draft: 'Bram Tolliver met Ines Calloway.\n\nThe mood was good.\n\n“The gulls have come back to the eastern mole this spring,” Calloway said.',
    fixed: 'Bram Tolliver met Ines Calloway.\n\nThe mood was good.\n\n“The gulls have come back to the eastern mole this spring,” Tolliver said.',
  },
  {
    name: 'corrects a pronoun', code: 'wrong-speaker', title: /Bram Tolliver$/,
    draft: 'Ines Calloway was there. “The gulls have come back to the eastern mole this spring,” she said.',
    fixed: 'Ines Calloway was there. “The gulls have come back to the eastern mole this spring,” Bram Tolliver said.',
  },
  {
    name: 'writes a transcript’s capitals as a name', code: 'wrong-speaker', title: /Odette Quill$/,
    draft: '“The lamp on the north pier has been dark for eleven nights and nobody has told the pilots,” said Peter Ash.',
    fixed: '“The lamp on the north pier has been dark for eleven nights and nobody has told the pilots,” said Odette Quill.',
  },
  {
    name: 'completes a sentence whose beginning was cut off', code: 'clipped-context', title: /^Complete the sentence/,
    draft: said(`be finished ${rest}`), fixed: said(`The harbour wall will not be finished ${rest}`),
  },
  {
    name: 'takes the marks off a paraphrase', code: 'words-changed', title: /^Turn it into a paraphrase/,
    draft: said(`The harbour wall will not be completed ${rest}`), fixed: `Ines Calloway said: The harbour wall will not be completed ${rest}`,
  },
  {
    name: 'takes the marks off both parts', code: 'words-changed', title: /^Turn it into a paraphrase/,
    draft: `“The harbour wall,” Ines Calloway said, “will not be completed ${rest}”`, fixed: `The harbour wall, Ines Calloway said, will not be completed ${rest}`,
  },
  {
    name: 'spells a name as the source does', code: 'name-spelling', title: /^Spell the name/,
    draft: '“The gulls have come back to the eastern mole this spring,” said Bram Toliver.', fixed: '“The gulls have come back to the eastern mole this spring,” said Bram Tolliver.',
  },
  {
    name: 'restores a slip and says so', code: 'typo-mended', title: /\[sic\]$/,
    draft: '“We received no warning from the lighthouse before the night of the flood,” wrote Odette Quill.',
    fixed: '“We recieved [sic] no warning from the lighthouse before the night of the flood,” wrote Odette Quill.',
  },
  {
    name: 'corrects a key', code: 'unknown-key', title: /^Correct the key to @wall$/,
    draft: `${said(`The harbour wall will not be finished ${rest}`)} [@wal]`, fixed: `${said(`The harbour wall will not be finished ${rest}`)} [@wall]`,
  },
  {
    name: 'links to the source that has the words', code: 'wrong-source', title: /^Cite “On the New Harbour Wall” instead$/,
    draft: 'Ines Calloway [said](corpus/letter.md): “We have spent nine million on stone alone, and the tide takes its share every night.”',
    fixed: 'Ines Calloway [said](corpus/wall.md): “We have spent nine million on stone alone, and the tide takes its share every night.”',
  },
  {
    name: 'names the key of the source that has the words', code: 'wrong-source', title: /^Cite “On the New Harbour Wall” instead$/,
    draft: `${said('We have spent nine million on stone alone, and the tide takes its share every night.')} [@letter]`,
    fixed: `${said('We have spent nine million on stone alone, and the tide takes its share every night.')} [@wall]`,
  },
  {
    name: 'corrects a page', code: 'wrong-locator', title: /^Correct the page to p\. 211$/,
    draft: '“My father taught me the shoals by smell, and I have never trusted a chart since.” [@memoir, p. 214]',
    fixed: '“My father taught me the shoals by smell, and I have never trusted a chart since.” [@memoir, p. 211]',
  },
  {
    name: 'corrects a time', code: 'wrong-locator', title: /^Correct the time to 12:30$/,
    draft: 'Odette Quill said: “Nobody rowed out to the wreck before it was fully light.” [@tape, 2:10]',
    fixed: 'Odette Quill said: “Nobody rowed out to the wreck before it was fully light.” [@tape, 12:30]',
  },
];

describe('fixesFor', () => {
  it.each(cases)('$name', async ({ draft, code, title, fixed }) => {
    const desk = await openDesk(sources);
    const before = await desk.check(draft);
    const located = before.judgements.flatMap((judgement) => judgement.findings.map((finding) => ({ judgement, finding }))).find(({ finding }) => finding.code === code);
    expect(located, `${code} among ${before.judgements.flatMap(({ findings }) => findings.map((finding) => finding.code)).join(', ')}`).toBeDefined();
    const fixes = located === undefined ? [] : fixesFor(before, located.judgement, located.finding);
    const fix = fixes.find((candidate) => title.test(candidate.title));
    expect(fix, fixes.map((candidate) => candidate.title).join('; ')).toBeDefined();
    const text = fix === undefined ? '' : applied(before, fix);
    expect(text).toBe(fixed);
    const after = (await desk.check(text)).judgements.flatMap(({ findings }) => findings);
    const grave = after.filter(({ severity }) => severity === 'error' || severity === 'warning');
    expect(grave.map((finding) => [finding.code, finding.message])).toEqual([]);
  });

  it('undoes several changes at once', async () => {
    const desk = await openDesk(sources);
    const draft = said('The harbour wall will not be completed before the heavy winter storms arrive.');
    const checked = await desk.check(draft);
    const [judgement] = checked.judgements;
    const fixes = judgement?.findings.flatMap((finding) => fixesFor(checked, judgement, finding)).filter(({ title }) => title.startsWith('Restore all')) ?? [];
    expect(fixes.length).toBeGreaterThan(0);
    for (const fix of fixes) expect(applied(checked, fix)).toBe(said(`The harbour wall will not be finished ${rest}`));
  });

  it('offers neither mark nor brackets for what turns the meaning round', async () => {
    const desk = await openDesk(sources);
    for (const words of [`The harbour wall will be finished ${rest}`, 'We have spent ninety million on stone alone, and the tide takes its share every night.']) {
      const checked = await desk.check(said(words));
      const [judgement] = checked.judgements;
      const titles = judgement?.findings.flatMap((finding) => fixesFor(checked, judgement, finding)).map(({ title }) => title) ?? [];
      expect(titles).not.toEqual([]);
      expect(titles.filter((title) => /ellipsis|brackets/.test(title))).toEqual([]);
    }
  });

  it('takes the reading of another source', async () => {
    const spoken = (side: string): string => `“The gulls have come back to the ${side} mole this spring, and nobody knows why,” said Bram Tolliver, the harbour master.`;
    const desk = await openDesk({ 'gulls.txt': `${spoken('eastern')}\n`, 'wire.txt': `${spoken('western')}\n` });
    const checked = await desk.check(spoken('eastern'));
    const [judgement] = checked.judgements;
    const fixes = judgement?.findings.filter(({ code }) => code === 'sources-differ').flatMap((finding) => fixesFor(checked, judgement, finding)) ?? [];
    expect(fixes.map((fix) => [fix.title, applied(checked, fix)])).toEqual([['Take the reading of “wire”: “western”', spoken('western')]]);
  });

  it('offers nothing where nothing is wrong', async () => {
    const desk = await openDesk(sources);
    const checked = await desk.check(said(`The harbour wall will not be finished ${rest}`));
    expect(checked.judgements.flatMap((judgement) => judgement.findings.flatMap((finding) => fixesFor(checked, judgement, finding)))).toEqual([]);
  });

  it('writes a source’s Markdown characters so that they stay characters', async () => {
    const desk = await openDesk({ 'note.txt': 'Ines Calloway said: “The old chart calls that rock by the name `Margit` and the new one calls it nothing at all.”\n' });
    const checked = await desk.check('Ines Calloway said: “The old chart calls that rock and the new one calls it nothing at all.”');
    const [judgement] = checked.judgements;
    const fix = judgement?.findings.flatMap((finding) => fixesFor(checked, judgement, finding)).find(({ preferred }) => preferred);
    expect(fix && applied(checked, fix)).toContain('that rock by the name \\`Margit\\` and');
  });
});

describe('fixAll', () => {
  it('restores what certainly differs, in all quotations, and leaves what only the writer can decide', async () => {
    const desk = await openDesk(sources);
    const wrong = '“The gulls have come back to the eastern mole this spring,” said Odette Quill.';
    const draft = `${said(`The harbour wall will be completed ${rest}`)}\n\n${said('We have spent ninety million on stone alone, and the tide takes its share every single night.')}\n\n${wrong}\n`;
    const checked = await desk.check(draft);
    const fix = fixAll(checked);
    expect(fix && applied(checked, fix)).toBe(`${said(`The harbour wall will not be finished ${rest}`)}\n\n${said('We have spent nine million on stone alone, and the tide takes its share every night.')}\n\n${wrong}\n`);
  });

  it('has nothing to do where all is only likely, or right', async () => {
    const desk = await openDesk(sources);
    expect(fixAll(await desk.check(said(`The harbour wall will not be finished ${rest}`)))).toBeNull();
    const likely = await desk.check('Somebody said “the pumps are old, the women are tired” the other day.');
    expect(likely.judgements.flatMap(({ findings }) => findings).length).toBeGreaterThan(0);
    expect(fixAll(likely)).toBeNull();
  });
});

describe('surnameOf', () => {
  it.each([['Bram Tolliver', 'Tolliver'], ['Maud van der Elst', 'van der Elst'], ['Odette Quill Jr.', 'Quill'], ['Ash', 'Ash']])('of %s is %s', (name, surname) => {
    expect(surnameOf(name)).toBe(surname);
  });
});
