import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../document/markdown.ts';
import { englishSpeech } from '../language/en/speech-words.ts';
import { readSpeech } from './read-speech.ts';
import type { Utterance } from './speech.ts';

interface Said {
  readonly text: string;
  readonly speaker: string | null;
  readonly rule: string | null;
  readonly confidence: number;
}

/** The innermost utterance that holds some words. */
function saying(source: string, sought: string): Said {
  const document = readMarkdown(source);
  const at = document.text.indexOf(sought);
  expect(at, `the text has no ${sought}`).toBeGreaterThanOrEqual(0);
  const { utterances } = readSpeech(document, englishSpeech, { role: 'source' });
  const found: Utterance | undefined = utterances.findLast(({ span }) => span.start <= at && span.end >= at + sought.length);
  return { text: sought, speaker: found?.speaker?.name ?? null, rule: found?.speaker?.rule ?? null, confidence: found?.speaker?.confidence ?? 0 };
}

const byMara = '---\nauthor: Mara Quill\ntype: post-weblog\n---\n\n';

describe('text that is not the author’s', () => {
  it('gives two people’s turns to them although each speaks once', () => {
    const source = `${byMara}We met by the weir.\n\nADA HARROW: The gate was shut at noon.\n\nTOM VENN: Nobody shut it.\n\nSo it went on.\n\n## Later\n\nIt rained for a week.`;
    expect(saying(source, 'shut at noon')).toMatchObject({ speaker: 'ADA HARROW', rule: 'turn', confidence: 0.92 });
    expect(saying(source, 'Nobody shut it')).toMatchObject({ speaker: 'TOM VENN', rule: 'turn', confidence: 0.92 });
    expect(saying(source, 'So it went on').confidence, 'may be Venn still').toBeLessThanOrEqual(0.5);
    expect(saying(source, 'We met')).toMatchObject({ speaker: 'Mara Quill', rule: 'author', confidence: 0.97 });
    expect(saying(source, 'It rained')).toMatchObject({ speaker: 'Mara Quill', rule: 'author', confidence: 0.97 });
  });

  it('gives the author’s own turn to the author, and the other’s to the other', () => {
    const source = '---\nauthor: Ada Harrow\n---\n\nADA HARROW: The gate was shut at noon.\n\nTOM VENN: Nobody shut it.';
    expect(saying(source, 'shut at noon')).toMatchObject({ speaker: 'Ada Harrow', rule: 'turn' });
    expect(saying(source, 'Nobody shut it')).toMatchObject({ speaker: 'TOM VENN', rule: 'turn' });
  });

  it.each([
    ['labels that only look like names', 'KEY FINDINGS: The gate was shut at noon.\n\nNEXT STEPS: The gate shall be shut.', 'shut at noon'],
    ['one label alone', 'The day was long.\n\nTOM VENN: The gate was shut at noon.\n\nIt rained.', 'shut at noon'],
    ['a label of one word', 'The day was long.\n\nVenn: The gate was shut at noon.\n\nIt rained.', 'shut at noon'],
    ['a list of voices', 'They said:\n\n- Ada Harrow: it was shut at noon\n- the rest: nothing', 'shut at noon'],
    ['a list of voices with roles', 'They said:\n\n- **Orla Threnody**, engineer: it was shut at noon', 'shut at noon'],
    ['a name behind a dash', 'The gate was shut at noon, and nobody came. — Tom Venn\n\nIt rained.', 'shut at noon'],
    ['a name behind a dash below', 'The gate was shut at noon, and nobody came.\n\n— Tom Venn\n\nIt rained.', 'shut at noon'],
    ['a letter that nobody signs', `${'We print what we were sent. '.repeat(6)}\n\nDear Mara,\n\nThe gate was shut at noon.\n\n## Later\n\nIt rained.`, 'shut at noon'],
  ])('is sure of nobody over %s', (_name, body, sought) => {
    expect(saying(byMara + body, sought).confidence).toBeLessThanOrEqual(0.5);
  });

  it.each([
    ['prose with a colon', 'The answer is plain: the gate was shut at noon.'],
    ['a warning', 'Note: the gate was shut at noon.'],
    ['a remark before a colon', 'However, in short: the gate was shut at noon.'],
    ['a dash in mid-sentence', 'The gate was shut at noon — Tom Venn saw it.'],
    ['the author’s own letter', 'Dear Mayor,\n\nThe gate was shut at noon.\n\nYours,\nMara Quill'],
    ['a word that opens many letters', 'Dear old Tom Venn saw that the gate was shut at noon when he came by.'],
  ])('leaves the author %s', (_name, body) => {
    expect(saying(byMara + body, 'shut at noon')).toMatchObject({ speaker: 'Mara Quill', rule: 'author', confidence: 0.97 });
  });

  it('gives a letter within to the one who signs it', () => {
    const source = `${byMara}We print what we were sent.\n\nDear Mara,\n\nThe gate was shut at noon.\n\nYours faithfully,\nWinifred Satchwell\n\nIt rained for a week.`;
    expect(saying(source, 'shut at noon')).toMatchObject({ speaker: 'Winifred Satchwell', rule: 'block-statement', confidence: 0.8 });
    expect(saying(source, 'It rained')).toMatchObject({ speaker: 'Mara Quill' });
  });
});

describe('an author without metadata', () => {
  it.each([
    ['a byline', 'By Ada Harrow\n\nThe gate was shut at noon.', 'Ada Harrow'],
    ['a byline with a date', '# The gate\n\nPosted by Ada Harrow on 3 May 2031\n\nThe gate was shut at noon.', 'Ada Harrow'],
    ['a byline in capitals', 'BY ADA HARROW\n\nThe gate was shut at noon.', 'ADA HARROW'],
    ['a byline of two', 'By Ada Harrow and Tom Venn\n\nThe gate was shut at noon.', 'Ada Harrow and Tom Venn'],
    ['a name and a role', 'ADA HARROW, Staff Writer\n\nThe gate was shut at noon.', 'ADA HARROW'],
    ['a blog', '# Ada Harrow’s Blog\n\nThe gate was shut at noon.', 'Ada Harrow'],
    ['a signature', 'Dear Mayor,\n\nThe gate was shut at noon.\n\nYours,\nWinifred Satchwell', 'Winifred Satchwell'],
    ['a signature in a paragraph of its own', 'Dear Mayor,\n\nThe gate was shut at noon.\n\nYours sincerely,\n\nWinifred Satchwell, chair of the tenants', 'Winifred Satchwell'],
    ['a signature with a role below', 'Dear Mayor,\n\nThe gate was shut at noon.\n\nYours sincerely,\nWinifred Satchwell\nChair', 'Winifred Satchwell'],
    ['a sender', 'From: Ada Harrow\nTo: Tom Venn\n\nThe gate was shut at noon.', 'Ada Harrow'],
    ['a byline and a signature that agree', 'By Ada Harrow\n\nThe gate was shut at noon.\n\nYours,\nAda Harrow', 'Ada Harrow'],
  ])('is named by %s', (_name, source, author) => {
    const said = saying(source, 'shut at noon');
    expect(said).toMatchObject({ speaker: author, rule: 'author' });
    expect(said.confidence).toBeGreaterThanOrEqual(0.7);
    expect(said.confidence).toBeLessThanOrEqual(0.85);
  });

  it.each([
    ['a place', 'By Low Weir\n\nThe gate was shut at noon.'],
    ['a sentence', 'By Ada Harrow’s reckoning the gate was shut at noon.'],
    ['a sentence that begins like a byline', 'By Ada Harrow, who came late, the gate was shut at noon.'],
    ['a body', 'By Weir Council\n\nThe gate was shut at noon.'],
    ['a time', 'By Friday Morning\n\nThe gate was shut at noon.'],
    ['one name', 'Dear Mayor,\n\nThe gate was shut at noon.\n\nYours,\nWinifred'],
    ['a byline and a signature that differ', 'By Ada Harrow\n\nThe gate was shut at noon.\n\nYours,\nTom Venn'],
    ['two signatures', 'The gate was shut at noon.\n\nYours,\nTom Venn\n\nIt was not.\n\nYours,\nAda Harrow'],
    ['a byline below the text', `${'The gate was shut at noon, and so it stayed. '.repeat(8)}\n\nBy Ada Harrow`],
    ['a shop', '# Ada Harrow’s Gate\n\nThe gate was shut at noon.'],
  ])('is not named by %s', (_name, source) => {
    expect(saying(source, 'shut at noon').speaker).toBeNull();
  });

  it('lets first-person prose have a speaker', () => {
    expect(saying('By Ada Harrow\n\nI said: “Shut the gate at noon.”', 'Shut the gate')).toMatchObject({ speaker: 'Ada Harrow' });
    expect(saying('The gate\n\nI said: “Shut the gate at noon.”', 'Shut the gate')).toMatchObject({ speaker: null });
  });
});
