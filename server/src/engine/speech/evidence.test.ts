import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../document/markdown.ts';
import { englishSpeech } from '../language/en/speech-words.ts';
import { readSpeech } from './read-speech.ts';

describe('what is not speech', () => {
  const reasons = (source: string): (string | null)[] => readSpeech(readMarkdown(source), englishSpeech).quotations.map(({ notSpeech }) => notSpeech);

  it.each([
    ['irony', 'The “temporary” gate has stood for forty years.', ['scare']],
    ['a so-called thing', 'The so-called “fridge-magnet affair” took ten minutes.', ['scare']],
    ['a so-called thing of many words', 'The so-called “long night of iron and of water” took ten minutes.', ['scare']],
    ['a word as a word', 'The word “weir” is an old one.', ['term']],
    ['a name that is given', 'The gate is known as “Old Iron”.', ['term']],
    ['a name that many give', 'It pours on to what engineers call “washland”.', ['term']],
    ['another name in brackets', 'The board issues house papers (“gate warrants”) every year.', ['term']],
    ['a title with its kind', 'She reads the novel “The Long Weir” aloud.', ['title']],
    ['a title in any case of letters', 'The post was headlined “A night at the weir that nobody forgot.”', ['title']],
    ['a title by its capitals', 'She sang “Down by the Weir” at the funeral and “The Gate” at home.', ['title', 'title']],
    ['the document’s own title', '# A night that nobody forgot at the weir\n\nOne answer to “A night that nobody forgot at the weir”', ['title']],
    ['words that are no title of the document', '# A night at the weir\n\nOne answer to “A night that nobody forgot at the weir”', [null]],
    ['two words that somebody is said to say', 'Ada Harrow called it “a farce”.', [null]],
    ['an exclamation that stands alone', '“Never!”', [null]],
    ['four words without a cue', 'Over the door stands “we follow the level” in red.', [null]],
    ['a whole sentence in title case, said by somebody', '“Shut The Gate Now,” said Ada Harrow.', [null]],
    ['a quotation in a heading', '# “We follow the level”', [null]],
    ['a term in a heading', '# The “washland” question', ['scare']],
  ])('%s', (_name, source, expected) => {
    expect(reasons(source)).toEqual(expected);
  });

  it('looks for the cue across a title', () => {
    const { quotations } = readSpeech(readMarkdown('According to the handbook entitled “Weirs and gates,” a keeper shall “keep his bank in good repair at all times.”'), englishSpeech);
    expect(quotations.map(({ notSpeech, speaker }) => [notSpeech, speaker?.name ?? null])).toEqual([['title', null], [null, 'the handbook']]);
  });

  it('ignores the quotation right behind a comment, with all its parts, and no other', () => {
    const source = '<!-- verbatim-ignore: my own notes -->“We stay here,” she said, “and they go.” He wrote “they stay here too.”\n\n<!-- a remark -->\n\n“We end it here and now,” she said.';
    const { quotations } = readSpeech(readMarkdown(source), englishSpeech);
    expect(quotations.map(({ notSpeech, ignoredBy }) => [notSpeech, ignoredBy])).toEqual([['ignored', 0], ['ignored', 0], [null, undefined], [null, undefined]]);
  });

  it('ignores a blockquote behind a comment of its own', () => {
    const { quotations } = readSpeech(readMarkdown('<!-- verbatim-ignore -->\n\n> We stay here.\n>\n> They go.'), englishSpeech);
    expect(quotations.map(({ kind, ignoredBy }) => [kind, ignoredBy])).toEqual([['block', 0]]);
  });
});

describe('what a quotation cites', () => {
  const cited = (source: string, at = 0): string[] => {
    const { quotations } = readSpeech(readMarkdown(source), englishSpeech);
    return quotations.filter(({ inside }) => inside === null)[at]?.citations.map(({ kind, reference, locator }) => [kind, reference, ...(locator === null ? [] : [locator])].join(' ')) ?? [];
  };

  it.each([
    ['a link on the cue', '“We stay here,” she [wrote](a.md).', ['link a.md']],
    ['a link round the quotation', 'She wrote [“we stay here”](a.md).', ['link a.md']],
    ['a link behind it', '“We stay here,” she wrote ([Ledger](a.md)).', ['link a.md']],
    ['a link on some of its words is no citation', '“We stay with [a man](b.md) from the lower street,” she [wrote](a.md).', ['link a.md']],
    ['a link in another sentence is none either', '“We stay here,” she wrote. It [rained](b.md).', []],
    ['a key', '“We stay here,” she wrote [@harrow2031, p. 45].', ['key harrow2031 p. 45']],
    ['a key behind the full stop', '“We stay here,” she wrote.[@harrow2031]', ['key harrow2031']],
    ['two keys', '“We stay here” [@harrow2031; @lind2030, p. 2].', ['key harrow2031', 'key lind2030 p. 2']],
    ['a note', '“We stay here.”[^1]\n\n[^1]: Ada Harrow, The Long Weir, p. 12.', ['note Ada Harrow, The Long Weir, p. 12. p. 12']],
    ['a note with a link and a key', '“We stay here.”[^1]\n\n[^1]: See [the ledger](a.md), p. 3, and [@lind2030].', ['link a.md p. 3', 'key lind2030 p. 3']],
    ['quoted in', '“We stay here,” wrote Ada Harrow, quoted in The Long Weir, p. 9.', ['quoted-in The Long Weir, p p. 9']],
    ['a newspaper by name', '“We stay here,” she told the Weir Weekly.', ['name Weir Weekly']],
    ['a newspaper by its italics', '“We stay here,” she told *The Lantern* yesterday.', ['name Lantern']],
    ['a body is no newspaper', '“We stay here,” she told the Weir Council.', []],
  ])('%s', (_name, source, expected) => {
    const found = cited(source);
    for (const reference of expected) expect(found.some((entry) => entry.startsWith(reference.slice(0, 20))), `${reference} in ${found.join(' | ')}`).toBe(true);
    if (expected.length === 0) expect(found).toEqual([]);
  });

  it('puts the nearest first', () => {
    expect(cited('In [an older text](b.md), she wrote: “We stay here” [@harrow2031].')).toEqual(['key harrow2031', 'link b.md']);
  });

  it('reads the attribution line of a blockquote', () => {
    expect(cited('> We stay here.\n>\n> — Ada Harrow, [The Long Weir](a.md), p. 45')).toEqual(['link a.md', 'attribution-line The Long Weir, p. 45 p. 45']);
    expect(cited('> We stay here.\n>\n> — Ada Harrow')).toEqual([]);
  });

  it('shares a citation among the parts of one quotation', () => {
    expect(cited('“We stay,” she [wrote](a.md), “and they go.”', 1)).toEqual(['link a.md']);
  });

  it('reads no citations in a source', () => {
    const { quotations } = readSpeech(readMarkdown('“We stay here,” she [wrote](a.md).'), englishSpeech, { role: 'source' });
    expect(quotations[0]?.citations).toEqual([]);
  });
});
