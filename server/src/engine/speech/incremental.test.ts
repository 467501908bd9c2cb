import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { propertyRuns } from '../../../../test/property-runs.ts';
import { readMarkdown } from '../document/markdown.ts';
import { englishSpeech } from '../language/en/speech-words.ts';
import { BlockMemory } from './read-blocks.ts';
import { readSpeech, SpeechReader } from './read-speech.ts';

const draft = [
  '# What the keepers said', 'By Dora Quill', '“We keep the gate shut,” said Ada Harrow, the chief engineer. “It is *never* opened,” she added.[^1]',
  'Mill workers were not asked. Miller, who keeps the weir, told [the Gazette](https://g.example): “I was not there.',
  '“Nobody was,” he said. “Ask the “mayor” if you must,” Bo Lind’s deputy wrote [@lind, p. 3].', '> “They came at night.”', '> — Tom Miller, *The Weir*',
  'The mayor was blunt: “No.”', 'HARROW: We saw it.', 'LIND: So did we.', 'She called it “a mill” — and ‘the boys’ agreed with ‘that’.', '[^1]: In *The Long Wall*, p. 45 [@wall].',
  '![“A gate”](gate.png)', '- “One,” said the miller.', '<!-- verbatim-ignore -->', '“Two,” according to a spokesman.',
].join('\n\n');

const tale = [
  'Mr Venn and Miss Quill sat in the ferry house.', ...Array.from({ length: 6 }, (_, k) => [`“The bell has rung ${k + 3} times,” said Venn.`, `“Let it ring, Venn, ${k + 3} times more.”`]).flat(),
  '“Is the boat in?” she asked.', '“It sank.” He laughed.',
].join('\n\n');

const snippets = [
  '“', '”', '"', '‘', '’', '\n\n', '\n\n> ', '\n\n# ', ' said Ada Harrow', ' Miller', ' miller', ' he ', ' Ada ', ', ', '. ', ': ', '*', '[^1]', '[@key]', '(http://x.example)', 'a', 'A',
  'according to Bo Lind ', '“Here,” she said. ', '\n\n“There,” Harrow said.\n\n', '<!-- verbatim-ignore -->', '—', '«', '»', '\'', '\'\'', 'Mr ', 'Yours,\nAda Harrow', 'Dear all,',
];

const edit = fc.record({
  at: fc.nat({ max: 2000 }),
  remove: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.nat({ max: 6 }), fc.nat({ max: 120 })),
  insert: fc.array(fc.constantFrom(...snippets), { maxLength: 2 }).map((parts) => parts.join('')),
});

describe('a draft that is read again after each edit', () => {
  it('is read as if for the first time', () => {
    fc.assert(fc.property(fc.constantFrom('draft', 'source'), fc.constantFrom(draft, tale), fc.array(edit, { minLength: 1, maxLength: 12 }), (role, whole, edits) => {
      const reader = new SpeechReader(englishSpeech, { role });
      reader.read(readMarkdown(whole));
      let text = whole;
      for (const { at, remove, insert } of edits) {
        const from = at % (text.length + 1);
        text = text.slice(0, from) + insert + text.slice(from + remove);
        const document = readMarkdown(text);
        expect(JSON.stringify(reader.read(document))).toBe(JSON.stringify(readSpeech(document, englishSpeech, { role })));
      }
    }), { seed: 20310504, numRuns: propertyRuns(40) });
  });

  it('is read as if for the first time when single letters are typed and deleted', () => {
    const letter = fc.record({ at: fc.nat({ max: 2000 }), typed: fc.constantFrom('a', 'e', 's', 'x', ' ', 'y ', ' he', ' wall', 'T', ',', '') });
    fc.assert(fc.property(fc.constantFrom(draft, tale), fc.array(letter, { minLength: 1, maxLength: 12 }), (whole, letters) => {
      const reader = new SpeechReader(englishSpeech);
      reader.read(readMarkdown(whole));
      let text = whole;
      for (const { at, typed } of letters) {
        const from = at % (text.length + 1);
        text = text.slice(0, from) + typed + text.slice(typed === '' ? from + 1 : from);
        const document = readMarkdown(text);
        expect(JSON.stringify(reader.read(document))).toBe(JSON.stringify(readSpeech(document, englishSpeech)));
      }
    }), { seed: 20310505, numRuns: propertyRuns(15) });
  });

  const story = [
    ...Array.from({ length: 10 }, (_, k) => `The water rose on day ${k + 1} and nobody slept.`),
    'Ada Harrow came to the weir. Bo Lind was there.', '“The wheel had been turning for an hour before the lamps went out and that was known,” said Harrow.', 'A yellow lantern swung beside the narrow bridge.', '“No,” she said.',
  ].join('\n\n');

  it.each([
    ['a letter in a quoted word', 'turning', 'turnings', true],
    ['a short word in a quotation', 'before the', 'before all the', true],
    ['a letter in a word of the narration', 'lantern', 'lanterns', true],
    ['a cue', 'said Harrow', 'aid Harrow', false],
    ['a pronoun in a quotation', 'before the', 'before he the', false],
    ['a name', 'Bo Lind', 'Bo Linde', false],
    ['a full stop', 'swung beside', 'swung. beside', false],
  ])('works out who speaks anew only where that can have changed: %s', (_, old, now, isKept) => {
    const reader = new SpeechReader(englishSpeech);
    const before = reader.read(readMarkdown(story));
    const after = reader.read(readMarkdown(story.replace(old, now)));
    expect(before.people).not.toHaveLength(0);
    expect(after.people[0]?.roles === before.people[0]?.roles).toBe(isKept);
  });

  it('reads no other block again', () => {
    const memory = new BlockMemory(englishSpeech);
    const before = memory.read(readMarkdown(draft)).blocks;
    const after = memory.read(readMarkdown(draft.replace('I was not there', 'I was nowhere there'))).blocks;
    expect(after).toHaveLength(before.length);
    const fresh = after.flatMap(({ cued }, index) => (cued === before[index]?.cued ? [] : [index]));
    expect(fresh).toEqual([3]);
  });

  it('gives a reading that a later one does not change', () => {
    const reader = new SpeechReader(englishSpeech);
    const first = reader.read(readMarkdown(draft));
    const copy = structuredClone(first);
    reader.read(readMarkdown(draft.replace('Ada Harrow', 'Eve Harrow').replace('# What', '# A long heading before what')));
    expect(first).toEqual(copy);
  });
});
