import { describe, expect, it } from 'vitest';
import { noMetadata } from '../document/metadata.ts';
import type { InsertionRequest } from './insertion.ts';
import { formatInsertion } from './insertion.ts';
import { quoteMarksOf } from './quote-marks.ts';

const base: InsertionRequest = {
  text: 'We will keep the ferry running.',
  id: 'harrow2031',
  path: '../corpus/fog (1).md',
  locator: null,
  speaker: 'Ada Harrow',
  mode: 'spoken',
  style: 'none',
  marks: quoteMarksOf('“'),
  attribution: 'after',
  metadata: {
    ...noMetadata, title: 'Nine Weeks of Fog', author: ['Bram Oke'], 'container-title': 'The Elsby Courier', issued: '2031-05-02', URL: 'https://courier.example/fog',
  },
};

const inserted = (request: Partial<InsertionRequest>): string => formatInsertion({ ...base, ...request }).text;

describe('formatInsertion', () => {
  it.each<[string, Partial<InsertionRequest>, string]>([
    ['no citation', {}, 'We will keep the ferry running,” Ada Harrow said.'],
    ['a speaker who is named already', { attribution: 'none' }, 'We will keep the ferry running.”'],
    ['words that ended before a cue', { text: 'We will keep the ferry running,' }, 'We will keep the ferry running,” Ada Harrow said.'],
    ['words that ended before a cue, with nobody to name', { text: 'We will keep the ferry running,', attribution: 'none' }, 'We will keep the ferry running.”'],
    ['emphasised words', { text: 'We will keep the *old* ferry running.', emphasis: [{ start: 3, end: 7 }, { start: 23, end: 28 }] }, 'We *will* keep the \\*old\\* *ferry* running,” Ada Harrow said.'],
    ['words in another script', { text: '町には「また来る」とある。' }, '町には「また来る」とある。” Ada Harrow said.'],
    ['nobody known', { speaker: null }, 'We will keep the ferry running.”'],
    ['written words', { mode: 'written' }, 'We will keep the ferry running,” Ada Harrow wrote.'],
    ['a question', { text: 'Who will pay?' }, 'Who will pay?” Ada Harrow said.'],
    ['words that end no sentence', { text: 'the ferry', attribution: 'none' }, 'the ferry”'],
    ['an abbreviation at the end', { text: 'It sails at 5 p.m.' }, 'It sails at 5 p.m.,” Ada Harrow said.'],
    ['British marks', { marks: quoteMarksOf('‘') }, 'We will keep the ferry running’, Ada Harrow said.'],
    ['straight marks', { marks: quoteMarksOf('"') }, 'We will keep the ferry running," Ada Harrow said.'],
    ['German marks', { marks: quoteMarksOf('„'), attribution: 'none' }, 'We will keep the ferry running.“'],
    ['a link', { style: 'link' }, 'We will keep the ferry running,” Ada Harrow said ([Nine Weeks of Fog](https://courier.example/fog)).'],
    ['a link to a file without address', { style: 'link', metadata: noMetadata }, 'We will keep the ferry running,” Ada Harrow said ([fog (1)](../corpus/fog%20%281%29.md)).'],
    ['a link where the speaker is named', { style: 'link', attribution: 'none' }, 'We will keep the ferry running” ([Nine Weeks of Fog](https://courier.example/fog)).'],
    ['a key', { style: 'pandoc' }, 'We will keep the ferry running,” Ada Harrow said [@harrow2031].'],
    ['a key with a page', { style: 'pandoc', locator: '45', attribution: 'none' }, 'We will keep the ferry running” [@harrow2031, p. 45].'],
    ['a key that needs braces', { style: 'pandoc', id: 'notes/fog (1)' }, 'We will keep the ferry running,” Ada Harrow said [@{notes/fog (1)}].'],
    ['AP', { style: 'ap' }, 'We will keep the ferry running,” Ada Harrow said, according to The Elsby Courier.'],
    ['AP for nobody known', { style: 'ap', speaker: null }, 'We will keep the ferry running,” according to The Elsby Courier.'],
    ['AP for the author', { style: 'ap', speaker: 'Bram Oke', mode: 'written' }, 'We will keep the ferry running,” Bram Oke wrote in The Elsby Courier.'],
    ['MLA for somebody quoted', { style: 'mla', locator: 'p. 45' }, 'We will keep the ferry running,” Ada Harrow said (qtd. in Oke 45).'],
    ['MLA for the author', { style: 'mla', locator: 'p. 45', speaker: 'Bram Oke' }, 'We will keep the ferry running,” Bram Oke said (45).'],
    ['MLA without author', { style: 'mla', metadata: { ...base.metadata, author: [] } }, 'We will keep the ferry running,” Ada Harrow said (“Nine Weeks of Fog”).'],
    ['Bluebook', { style: 'bluebook', locator: '4' }, 'We will keep the ferry running,” Ada Harrow said. Bram Oke, *Nine Weeks of Fog*, The Elsby Courier, at 4 (May 2, 2031), https://courier.example/fog (quoting Ada Harrow).'],
    ['Bluebook for a book', { style: 'bluebook', locator: 'p. 4', attribution: 'none', speaker: 'Bram Oke', metadata: { ...base.metadata, type: 'book' } }, 'We will keep the ferry running.” Bram Oke, *Nine Weeks of Fog* 4 (2031).'],
    ['a footnote', { style: 'chicago' }, 'We will keep the ferry running,” Ada Harrow said.[^harrow2031]'],
    ['a footnote with a page', { style: 'chicago', locator: 'p. 4', attribution: 'none' }, 'We will keep the ferry running.”[^harrow2031-p-4]'],
  ])('writes %s', (_, request, expected) => {
    expect(inserted(request)).toBe(expected);
  });

  it.each<[string, Partial<InsertionRequest>, string]>([
    ['all that is known', { locator: 'p. 4' }, '[^harrow2031-p-4]: Bram Oke, “Nine Weeks of Fog,” *The Elsby Courier*, May 2, 2031, 4, https://courier.example/fog.'],
    ['a book', { metadata: { ...base.metadata, type: 'book', 'container-title': undefined, publisher: 'Tide Press', URL: undefined, issued: '2031' } }, '[^harrow2031]: Bram Oke, *Nine Weeks of Fog*, Tide Press, 2031.'],
    ['a file alone', { metadata: noMetadata }, '[^harrow2031]: “fog (1).”'],
  ])('writes the note of %s', (_, request, expected) => {
    expect(formatInsertion({ ...base, style: 'chicago', ...request }).note?.definition).toBe(expected);
  });

  it.each([
    ['“', 'He said “no” and that’s it', 'He said ‘no’ and that’s it”'],
    ['“', 'He said "no" twice: "no"', 'He said ‘no’ twice: ‘no’”'],
    ['“', '“She told me ‘never,’ once,” he said', '‘She told me “never,” once,’ he said”'],
    ['‘', 'He said “no” and that’s it', 'He said “no” and that’s it’'],
    ['"', 'He said “no”', 'He said \'no\'"'],
    ['„', 'Er sagte „nein“ dazu', 'Er sagte ‚nein‘ dazu“'],
  ])('alternates marks inside %s: %s', (open, text, expected) => {
    expect(inserted({ text, marks: quoteMarksOf(open), attribution: 'none' })).toBe(expected);
  });

  it.each([
    ['2 * 3 < 7 `code` ~~gone~~', '2 \\* 3 \\< 7 \\`code\\` \\~\\~gone\\~\\~”'],
    ['snake_case and _stressed_', 'snake_case and \\_stressed\\_”'],
    ['the [new] mayor [sic]', 'the [new] mayor [sic]”'],
    ['see [this](there) and [^1]', 'see [this\\](there) and \\[^1]”'],
    ['AT&T &amp; <b>', 'AT&T \\&amp; \\<b>”'],
    ['thanks @elsby, write to me@elsby.example', 'thanks \\@elsby, write to me@elsby.example”'],
    ['one\n\ntwo\tthree', 'one two three”'],
    ['a \\* b', 'a \\\\\\* b”'],
  ])('keeps the words of %j inert', (text, expected) => {
    expect(inserted({ text, attribution: 'none' })).toBe(expected);
  });

  it('says how long the quoted words are', () => {
    const { text, quotedLength } = formatInsertion({ ...base, style: 'pandoc' });
    expect(text.slice(0, quotedLength)).toBe('We will keep the ferry running');
  });
});
