import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { englishSpeech } from '../language/en/speech-words.ts';
import { contains } from '../text/span.ts';
import { BlockMemory } from './read-blocks.ts';
import { readSpeech } from './read-speech.ts';
import type { Quotation } from './speech.ts';
import { testDocument } from './test-document.ts';

function read(source: string): { text: string; quotations: readonly Quotation[]; unbalanced: readonly string[] } {
  const document = testDocument(source);
  const speech = readSpeech(document, englishSpeech);
  return { text: document.text, quotations: speech.quotations, unbalanced: speech.unbalanced.map((span) => document.text.slice(span.start, span.end)) };
}

/** What is quoted, nested quotations behind two dots for each level. */
function quoted(source: string): string[] {
  const { text, quotations } = read(source);
  const depth = (quotation: Quotation | undefined): number => (quotation === undefined || quotation.inside === null ? 0 : 1 + depth(quotations[quotation.inside]));
  return quotations.map((quotation) => '..'.repeat(depth(quotation)) + text.slice(quotation.span.start, quotation.span.end));
}

describe('marks of every kind', () => {
  it.each([
    ['straight double', 'He said "we stay here" and left.', ['we stay here']],
    ['straight double before a spaced ellipsis', 'He said. ". . . we stay here." Then he left.', ['. . . we stay here.']],
    ['curly double', 'He said “we stay here” and left.', ['we stay here']],
    ['straight single', 'He said \'we stay here\' and left.', ['we stay here']],
    ['curly single', 'He said ‘we stay here’ and left.', ['we stay here']],
    ['guillemets, with spaces', 'Il a dit « nous restons ici » hier.', ['nous restons ici']],
    ['guillemets, turned', 'Er sagte »wir bleiben hier« und ging.', ['wir bleiben hier']],
    ['guillemets, one kind', 'Hän sanoi »me jäämme tänne» eilen.', ['me jäämme tänne']],
    ['low and high', 'Er sagte „wir bleiben hier“ und ging.', ['wir bleiben hier']],
    ['low and high, single', 'Er sagte ‚wir bleiben hier‘ und ging.', ['wir bleiben hier']],
    ['low and right', 'Powiedział „zostajemy tutaj” wczoraj.', ['zostajemy tutaj']],
    ['right and right', 'Hon sa ”vi stannar här” i går.', ['vi stannar här']],
    ['corner', '彼は「ここに残る」と言った。', ['ここに残る']],
    ['double corner inside', '「彼は『残る』と言った」', ['彼は『残る』と言った', '..残る']],
    ['curly opened, straight closed', 'He said “we stay here" and left.', ['we stay here']],
    ['behind a bracket and a dash', 'Staying (“we stay here”)—"they do"—is all.', ['we stay here', 'they do']],
    ['beginning with an ellipsis', 'It ended "...and we stay" there.', ['...and we stay']],
    ['beginning with a bracket', 'He said “[We] stay here.”', ['[We] stay here.']],
    ['ending in a dash', '"We would never—" she began.', ['We would never—']],
    ['white space inside', 'He said " we stay here " twice.', ['we stay here']],
  ])('%s', (_name, source, expected) => {
    expect(quoted(source)).toEqual(expected);
  });
});

describe('quotations in quotations', () => {
  it.each([
    ['alternating', '“She told me ‘stay here’ and I did.”', ['She told me ‘stay here’ and I did.', '..stay here']],
    ['alternating, the British way', '‘She told me “stay here” and I did.’', ['She told me “stay here” and I did.', '..stay here']],
    ['straight', '"She told me \'stay here\' and I did."', ['She told me \'stay here\' and I did.', '..stay here']],
    ['one kind, by depth', '“She told me “stay here” and I did.”', ['She told me “stay here” and I did.', '..stay here']],
    ['straight, one kind', '"She told me "stay here" and I did."', ['She told me "stay here" and I did.', '..stay here']],
    ['three deep', '“A ‘b “c d e” f’ g”', ['A ‘b “c d e” f’ g', '..b “c d e” f', '....c d e']],
    ['single ones that close at both ends', '“He told me, ’Stay here until seven,’ and I did.”', ['He told me, ’Stay here until seven,’ and I did.', '..Stay here until seven,']],
    ['closing together', '"She said \'stay here.\'"', ['She said \'stay here.\'', '..stay here.']],
    ['opening together', '"\'Stay here\' was what she said."', ['\'Stay here\' was what she said.', '..Stay here']],
  ])('%s', (_name, source, expected) => {
    expect(quoted(source)).toEqual(expected);
  });
});

describe('what is no quotation mark', () => {
  it.each([
    ['apostrophes inside words', 'It’s Tom\'s and it isn\'t ours.', []],
    ['plural possessives', 'The boys\' club and the girls\' club met.', []],
    ['leading apostrophes', '\'Twas the best of the \'90s, and ’twas good for \'em.', []],
    ['clipped words', 'Rock \'n\' roll, ol\' man, goin\' home.', []],
    ['feet and inches', 'He is 5\' 10" tall and the pipe is 12" wide.', []],
    ['inches in a quotation', 'She said "the 12" pipe is wide" to us.', ['the 12" pipe is wide']],
    ['a year at the end', 'He said "back in 1999" and "now in 2031" again.', ['back in 1999', 'now in 2031']],
    ['primes', 'At 51° 30′ 26″ north and 0° 7′ west.', []],
    ['a possessive inside single marks', '\'The boys\' club is shut,\' he said.', ['The boys\' club is shut,']],
    ['a curly possessive inside single marks', '‘The boys’ club is shut,’ he said.', ['The boys’ club is shut,']],
    ['an apostrophe inside double marks', '"The boys\' club and \'em," he said.', ['The boys\' club and \'em,']],
    ['a clipped word at the head of speech', '“He saw the boat, ’Arry did, and the boys’ nets,” she said.', ['He saw the boat, ’Arry did, and the boys’ nets,']],
    ['a clipped word with a capital', '“So it was. ’Twas late, and the boys’ nets, the girls’, were wet,” she said.', ['So it was. ’Twas late, and the boys’ nets, the girls’, were wet,']],
    ['nothing between', 'An empty "" and a full "word here".', ['word here']],
  ])('%s', (_name, source, expected) => {
    expect(quoted(source)).toEqual(expected);
  });

  it('does not count marks in inline code or across an image', () => {
    const text = 'He said "use " here" and left.';
    const code = { start: text.indexOf('" here'), end: text.indexOf('" here') + 1 };
    const document = testDocument(text, {}, [{ kind: 'code', span: code, original: code }]);
    const { quotations } = readSpeech(document, englishSpeech);
    expect(quotations.map(({ span }) => text.slice(span.start, span.end))).toEqual(['use " here']);
  });

  it('reads the alternative text of an image as a little text of its own', () => {
    const text = 'He said "look at the "red door" sign there" twice.';
    const start = text.indexOf('the');
    const image = { start, end: text.indexOf(' there') };
    const document = testDocument(text, {}, [{ kind: 'image', span: image, original: image, target: 'x.png' }]);
    const { quotations } = readSpeech(document, englishSpeech);
    expect(quotations.map(({ span }) => text.slice(span.start, span.end))).toEqual(['look at the "red door" sign there', 'red door']);
  });
});

describe('an odd number of marks', () => {
  it('loses nothing before, behind or in the next paragraph', () => {
    const { text, quotations, unbalanced } = read('He said "we stay" and "we go.\n\nShe said "they come" then.');
    expect(quotations.map(({ span }) => text.slice(span.start, span.end))).toEqual(['we stay', 'they come']);
    expect(unbalanced).toEqual(['"']);
  });

  it('quotes to the paragraph’s end behind a colon or a comma', () => {
    const { text, quotations, unbalanced } = read('She wrote: “We stay here. They go.\n\nAnd so it was.');
    expect(quotations.map(({ span }) => text.slice(span.start, span.end))).toEqual(['We stay here. They go.']);
    expect(unbalanced).toEqual(['“']);
    expect(quoted('She wrote that “we stay here. They go.')).toEqual([]);
  });

  it('names a closing mark that closes nothing', () => {
    expect(read('We stay here,” he said. “We do.”').unbalanced).toEqual(['”']);
  });

  it('is no matter for single marks in a text that uses double ones', () => {
    expect(read('He said "we stay" and \'nuther thing. "Yes," he said.').unbalanced).toEqual([]);
  });

  it('is one for single marks in a text that uses them', () => {
    expect(read('‘We stay,’ he said. ‘We go, he said.').unbalanced).toEqual(['‘']);
  });
});

describe('groups', () => {
  const groups = (source: string): string[] => {
    const { text, quotations } = read(source);
    return quotations.map(({ group, join, span }) => `${group} ${join} ${text.slice(span.start, span.end)}`);
  };

  it.each([
    ['a comma behind the cue', '"We stay," she said, "and they go."', ['0 first We stay,', '0 interrupted and they go.']],
    ['the verb first', '“We stay,” said Ada Harrow, “and they go.”', ['0 first We stay,', '0 interrupted and they go.']],
    ['the British way', '‘We stay’, she said, ‘and they go.’', ['0 first We stay', '0 interrupted and they go.']],
    ['dashes', '"We stay"—she said it twice—"and they go."', ['0 first We stay', '0 interrupted and they go.']],
    ['three parts', '"We," she said, "stay," she added, "here."', ['0 first We,', '0 interrupted stay,', '0 interrupted here.']],
    ['behind a conjunction', 'But "we stay," she said, "and they go."', ['0 first we stay,', '0 interrupted and they go.']],
    ['a title with a full stop', '"We stay," said Dr. Harrow, "and they go."', ['0 first We stay,', '0 interrupted and they go.']],
    ['a clause behind the cue, where a small letter goes on', '"We stay," she wrote of the hour when the river passed the mark, "and they go."', ['0 first We stay,', '0 interrupted and they go.']],
    ['a clause behind the cue, where a capital begins anew', '"We stay," she wrote of the hour when the river passed the mark, "They go."', ['0 first We stay,', '1 first They go.']],
    ['a clause behind a fragment', '"We stay" was what she wrote when the river passed the mark, "and they go."', ['0 first We stay', '1 first and they go.']],
    ['a clause with a cue of its own', '"We stay," she wrote when the mayor said nothing, "and they go."', ['0 first We stay,', '1 first and they go.']],
    ['a full stop behind the cue', '"We stay," she said. "And they go."', ['0 first We stay,', '1 first And they go.']],
    ['two cues', '"We stay," she said, adding, "They go."', ['0 first We stay,', '1 first They go.']],
    ['no cue', '"We stay," and then, "they go."', ['0 first We stay,', '1 first they go.']],
    ['a fragment in the sentence', 'Calling it "a plain mess," she said, "We stay."', ['0 first a plain mess,', '1 first We stay.']],
    ['a colon', '"We stay," she said: "They go."', ['0 first We stay,', '1 first They go.']],
  ])('%s', (_name, source, expected) => {
    expect(groups(source)).toEqual(expected);
  });

  it('joins paragraphs of which only the last is closed', () => {
    expect(groups('She said: "We stay. It is ours.\n\n"We have our work.\n\n"They go," she said.\n\n"We end."')).toEqual([
      '0 first We stay. It is ours.', '0 next-paragraph We have our work.', '0 next-paragraph They go,', '1 first We end.',
    ]);
  });

  it('joins a paragraph that holds inner marks', () => {
    expect(groups('“We stay. ‘It is ours.’\n\n“They go.”')).toEqual(['0 first We stay. ‘It is ours.’', '1 first It is ours.', '0 next-paragraph They go.']);
  });

  it('joins the paragraphs of a British quotation', () => {
    expect(groups('‘We stay. It’s ours.\n\n‘They go,’ she said.')).toEqual(['0 first We stay. It’s ours.', '0 next-paragraph They go,']);
  });

  it('takes the last paragraph of a chain that is never closed, and says so', () => {
    const source = '"We stay.\n\n"They go.\n\nShe left.';
    expect(groups(source)).toEqual(['0 first We stay.', '0 next-paragraph They go.']);
    expect(read(source).unbalanced).toEqual(['"']);
  });

  it('does not run on from a mark behind which something else is quoted', () => {
    expect(groups('"We stay, she said. "They go," he said.\n\n"Now," she said.')).toEqual(['0 first They go,', '1 first Now,']);
  });
});

describe('blockquotes', () => {
  it('takes all paragraphs as one entry and leaves the attribution line out', () => {
    expect(quoted('She wrote:\n\n> We stay here.\n\n> They go.\n\n> — Ada Harrow\n\nAnd so on.')).toEqual(['We stay here.\n\nThey go.']);
  });

  it('parts two quotations by the attribution line between', () => {
    expect(quoted('> We stay.\n\n> — Ada Harrow\n\n> They go.\n\n> — Bo Lind')).toEqual(['We stay.', 'They go.']);
  });

  it('reads marks inside as inner speech', () => {
    expect(quoted('> She told us “stay here” twice.')).toEqual(['She told us “stay here” twice.', '..stay here']);
  });

  it('reads marks round the whole block as redundant', () => {
    expect(quoted('> “We stay here.”')).toEqual(['We stay here.']);
    expect(quoted('> “We stay here.\n\n> “They go.”')).toEqual(['We stay here.\n\n“They go.']);
    expect(quoted('> “We ‘stay put’ here.”')).toEqual(['We ‘stay put’ here.', '..stay put']);
  });

  it('reads two quotations in one block as inner speech', () => {
    expect(quoted('> “We stay,” she said. “They go.”')).toEqual(['“We stay,” she said. “They go.”', '..We stay,', '..They go.']);
  });

  it('nests a deeper blockquote', () => {
    expect(quoted('> We wrote:\n\n> > They go.\n\n> So it was.')).toEqual(['We wrote:\n\nThey go.\n\nSo it was.', '..They go.']);
  });

  it('does not nest a blockquote that is deeper as a whole', () => {
    expect(quoted('> > They go.')).toEqual(['They go.']);
  });
});

describe('any input', () => {
  const noise = fc.string({ unit: fc.constantFrom('"', '“', '”', '‘', '’', '\'', '«', '»', '„', '「', '」', ' ', '\n\n', ',', '.', 'a', 'S', '5', '—', '> ', 'said ') });

  it('never throws, and yields spans that are in order, inside the text and properly nested', () => {
    fc.assert(fc.property(noise, (source) => {
      const { text, quotations } = read(source);
      quotations.forEach((quotation, index) => {
        expect(quotation.outer.start).toBeGreaterThanOrEqual(quotations[index - 1]?.outer.start ?? 0);
        expect(contains({ start: 0, end: text.length }, quotation.outer)).toBe(true);
        expect(contains(quotation.outer, quotation.span)).toBe(true);
        expect(quotation.span.start).toBeLessThan(quotation.span.end);
        if (quotation.inside !== null) {
          expect(quotation.inside).toBeLessThan(index);
          expect(contains(quotations[quotation.inside]!.outer, quotation.outer)).toBe(true);
        }
        for (const other of quotations.slice(0, index)) {
          const apart = other.outer.end <= quotation.outer.start;
          expect(apart || contains(other.outer, quotation.outer)).toBe(true);
        }
      });
    }), { seed: 20310502, numRuns: 1500 });
  });
});

describe('work', () => {
  const tokens = (source: string): number =>
    new BlockMemory(englishSpeech).read(testDocument(source)).frames.reduce((sum, { frame }) => sum + frame.tokens.length, 0);

  it.each([
    ['paragraphs', '“We stay here,” said Ada Harrow. “They go.”\n\n'],
    ['one long paragraph', '“We stay here,” said Ada Harrow. “They go.” '],
    ['nested quotations', '“She said ‘we stay “here”’ to us.” '],
    ['marks without partners', '“ ‘ « „ '],
  ])('grows with the text and no faster: %s', (_name, piece) => {
    expect(tokens(piece.repeat(400))).toBeLessThanOrEqual(2 * tokens(piece.repeat(200)) + 8);
  });

  it('looks at every letter once for each quotation that holds it, and no deeper than quotations sensibly nest', () => {
    expect(tokens('“a '.repeat(500) + '”'.repeat(500))).toBeLessThan(2000);
  });
});
