import { describe, expect, it } from 'vitest';
import { englishSpeech } from '../language/en/speech-words.ts';
import type { Metadata } from '../document/metadata.ts';
import { readSpeech } from './read-speech.ts';
import type { AttributionRule } from './speech.ts';
import { testDocument } from './test-document.ts';

/** What is quoted, who is found to say it, by which rule. A rule left out is not asked for. */
type Expected = readonly [quoted: string, speaker: string | null, rule?: AttributionRule];

/** Enough of a conversation for a document to be read as a story. */
const talk = [
  'Mr Venn and Miss Quill sat in the ferry house and waited for the tide.',
  ...Array.from({ length: 6 }, (_, k) => [`“The bell has rung ${k + 3} times,” said Venn.`, `“Let it ring ${k + 3} times more.”`]).flat(),
];

function check(paragraphs: readonly string[], expected: readonly Expected[], metadata: Partial<Metadata> = {}): void {
  const document = testDocument([...talk, 'Nobody came, and the lamps were lit along the quay.', 'The kettle sang.', 'Rain fell on the roof for an hour.', ...paragraphs].join('\n\n'), metadata);
  const { quotations } = readSpeech(document, englishSpeech);
  for (const [quoted, speaker, rule] of expected) {
    const found = quotations.find(({ span }) => document.text.slice(span.start, span.end).startsWith(quoted));
    expect(found, `no quotation begins with ${quoted}`).toBeDefined();
    expect([quoted, found?.speaker?.name ?? null, ...(rule === undefined ? [] : [found?.speaker?.rule])]).toEqual([quoted, speaker, ...(rule === undefined ? [] : [rule])]);
  }
}

describe('a story', () => {
  it.each<[string, string[], Expected[]]>([
    ['gives an answer to who spoke last but one', ['“Did you see the boat?” asked Ada Harrow.', '“I saw the boat go by,” said Bo Lind.', '“And who was in it?”', '“Nobody that I know.”'],
      [['And who was', 'Ada Harrow', 'alternation'], ['Nobody that', 'Bo Lind', 'alternation']]],
    ['gives the first words to who speaks later', ['“Is the tide in?”', '“Not yet it is not,” said Ada Harrow.', '“Then we can wait,” said Bo Lind.'], [['Is the tide', 'Bo Lind', 'alternation']]],
    ['does not let anybody call himself by name', ['“Is the tide in?” asked Ada Harrow.', '“Not yet it is not,” said Bo Lind.', '“Well, Ada, then we wait.”'], [['Well, Ada', null]]],
    ['takes the pronoun of an answer for who spoke last but one', ['“Is the tide in?” asked Bo Lind.', '“Not yet it is not,” said Tom Marsh.', '“Then we can wait,” he said.'], [['Then we', 'Bo Lind']]],
    ['takes the pronoun of an answer for nobody whom it calls', ['Bo Lind came with Tom Marsh.', '“You are early today, Bo,” he said.'], [['You are early', 'Tom Marsh']]],
    ['believes what the paragraph tells', ['“Is the tide in?” asked Ada Harrow.', '“Not yet it is not,” said Bo Lind.', 'Tom Marsh shook his wet head. “It will not come at all.”', '“It will come at noon.” Ada Harrow stood up.'],
      [['It will not', 'Tom Marsh'], ['It will come', 'Ada Harrow', 'next-sentence']]],
    ['believes a cue before the paragraph', ['“Is the tide in?” asked Ada Harrow.', 'Then, without a look at her, Bo Lind said,', '“It was never out at all.”'], [['It was never', 'Bo Lind']]],
    ['begins anew behind a pause', ['“Is the tide in?” asked Ada Harrow.', '“Not yet it is not,” said Bo Lind.', 'It was a long night.', 'Snow fell.', 'Ice came.', '“Open the door at once!”'], [['Open the door', null]]],
    ['leaves an adjective out of a name', ['“It is cold here tonight,” said poor old Ada Harrow.', '“So it is, and damp,” said Bo Lind.', '“It is worse below,” said Old Harrow.'], [['It is worse', 'Ada Harrow']]],
    ['takes a description with a capital for a name', ['“Is the tide in?” asked Bo Lind.', '“Not yet it is not,” said the Tall Man.', '“Then we wait for it,” said Bo Lind.', '“That we do, and gladly,” said the Tall Man.'], [['That we do', 'the Tall Man']]],
    ['keeps a family apart by its titles', ['Mr Tom Lind had a brother. His name was Bo Lind, and he had gone to sea.', '“He never wrote to me,” said Mr Lind.'], [['He never', 'Tom Lind']]],
    ['is not sure of a short sentence in the paragraph, which may be an answer', ['“The tide has turned at last,” said Ada Harrow to Bo Lind. “Has it?”'], [['The tide has', 'Ada Harrow'], ['Has it', 'Ada Harrow', 'previous-sentence']]],
    ['lets the paragraph’s speaker go on at length', ['Ada Harrow looked out. “The tide has turned at last,” she said. “We can go down to the boat.”'], [['We can go', 'Ada Harrow', 'same-paragraph']]],
  ])('%s', (_, paragraphs, expected) => {
    check(paragraphs, expected);
  });

  it('does not take who says *I* for its author', () => {
    check(['“Is the tide in?” I asked.'], [['Is the tide', 'Ida Fenn']], { author: ['Ida Fenn'] });
    const document = testDocument([...talk, '“Is the tide in yet?” I asked.'].join('\n\n'), { author: ['Ida Fenn'] });
    const asked = readSpeech(document, englishSpeech).quotations.at(-1)?.speaker;
    expect(asked?.confidence).toBeLessThan(0.55);
  });

  it.each([
    ['I met Ada I think.', 'I', null],
    ['I met Ada Read in May.', 'Read', 'Read'],
  ])('knows a narrator from a surname behind a first name: %s “…” said %s', (before, name, expected) => {
    const document = testDocument([...talk, before, `“Is the tide in yet?” said ${name}.`].join('\n\n'));
    expect(readSpeech(document, englishSpeech).quotations.at(-1)?.speaker?.name ?? null).toBe(expected);
  });

  it('is none where a report lets somebody go on', () => {
    const document = testDocument(['Ada Harrow spoke for an hour.', '“We keep the gate shut,” Ada Harrow said.', '“Nobody has asked us why.”'].join('\n\n'));
    expect(readSpeech(document, englishSpeech).quotations.at(-1)?.speaker).toMatchObject({ name: 'Ada Harrow', rule: 'floating' });
  });
});
