import { describe, expect, it } from 'vitest';
import type { Mark } from './document.ts';
import { readMarkdown } from './markdown.ts';
import { brokenPromises, joinLines, originalOf, outline } from './test-support.ts';

const read = (...lines: readonly string[]) => readMarkdown(joinLines(...lines));
const marksOf = (text: string, ...kinds: readonly Mark['kind'][]) => {
  const document = readMarkdown(text);
  return document.marks.filter((mark) => kinds.includes(mark.kind))
    .map((mark) => [document.text.slice(mark.span.start, mark.span.end), document.original.slice(mark.original.start, mark.original.end)]);
};

describe('the blocks of Markdown', () => {
  it.each<[string, string[], string[]]>([
    ['headings of both kinds', ['# One *x* #', '', 'Two', '---', '', 'Three'], ['heading1: One x', 'heading2: Two', 'paragraph: Three']],
    ['a paragraph over line wraps', ['One  ', 'two', '   three'], ['paragraph: One\ntwo three']],
    ['lists and tasks', ['- one', '  goes on', '- [ ] two', '', '1. three'], ['list-item: one goes on', 'list-item: two', 'list-item: three']],
    ['tables and their caption', ['| a | *b* |', '|---|---|', '| c |   |', '', ': The caption'], ['table-cell: a', 'table-cell: b', 'table-cell: c', 'caption: The caption']],
    ['an image that stands alone', ['![Two *boats*](b.png "no")'], ['image-text: Two boats']],
    ['a note', ['Text.[^a]', '', '[^a]: The note', '    goes on.', '', '    And on.', '', 'After.'],
      ['paragraph: Text.', 'note ^a: The note goes on.', 'note ^a: And on.', 'paragraph: After.']],
    ['a note right under a line of text', ['Text', '[^a]: The note'], ['paragraph: Text', 'note ^a: The note']],
    ['what shows nothing', ['```', '"code"', '```', '', '    "code"', '', '[a]: http://x.example "title"', '', '***', '', '$$', 'x = "y"', '$$'], []],
    ['callouts', ['> [!NOTE] Mind', '> "this"', '', '> [!quote]- That', 'Text'], []],
    ['a carriage return as line end', ['a\rb\r\r"c"\r\n\r\nd\\\r\ne  \r\nf'], ['paragraph: a b', 'paragraph: "c"', 'paragraph: d\ne\nf']],
    ['an empty file', [''], []],
  ])('reads %s', (_name, lines, expected) => {
    const document = read(...lines);
    expect(outline(document)).toEqual(expected);
    expect(brokenPromises(document)).toEqual([]);
  });
});

describe('blockquotes', () => {
  it.each<[string, string[], string[]]>([
    ['several paragraphs and depths', ['> One', '> two', '>', '> Three', '> > Four', '', '> Five'],
      ['paragraph q0/1: One two', 'paragraph q0/1: Three', 'paragraph q0/2: Four', 'paragraph q1/1: Five']],
    ['an attribution in its last line', ['> The river rose.', '> — Ada Harrow, *The Bell*'], ['paragraph q0/1: The river rose.', 'attribution q0/1: — Ada Harrow, The Bell']],
    ['an attribution over two lines', ['> The river rose.', '> -- Ada Harrow,', '> engineer'], ['paragraph q0/1: The river rose.', 'attribution q0/1: -- Ada Harrow, engineer']],
    ['an attribution in a paragraph of its own', ['> The river rose.', '>', '> – Ada Harrow'], ['paragraph q0/1: The river rose.', 'attribution q0/1: – Ada Harrow']],
    ['an attribution behind the last sentence', ['> The river rose. — Ada Harrow'], ['paragraph q0/1: The river rose.', 'attribution q0/1: — Ada Harrow']],
    ['an attribution that Markdown takes for a list', ['> The river rose.', '> - Ada Harrow'], ['paragraph q0/1: The river rose.', 'attribution q0/1: Ada Harrow']],
    ['an attribution below', ['> The river rose.', '', '— Ada Harrow', '', 'Text.'], ['paragraph q0/1: The river rose.', 'attribution q0/0: — Ada Harrow', 'paragraph: Text.']],
    ['an attribution right below', ['> The river rose.', '— Ada Harrow'], ['paragraph q0/1: The river rose.', 'attribution q0/1: — Ada Harrow']],
    ['a paragraph below that has no dash', ['> The river rose.', '', 'Ada Harrow'], ['paragraph q0/1: The river rose.', 'paragraph: Ada Harrow']],
    ['speech behind dashes', ['> — Did it rise?', '> — It rose by a foot.'], ['paragraph q0/1: — Did it rise? — It rose by a foot.']],
    ['a dash inside a sentence', ['> It rose — Ada saw it — by a foot.'], ['paragraph q0/1: It rose — Ada saw it — by a foot.']],
    ['a quote that is a dash and nothing else', ['> — Ada Harrow'], ['paragraph q0/1: — Ada Harrow']],
    ['a list in a quote', ['> Two things:', '> - one', '> - two'], ['paragraph q0/1: Two things:', 'list-item q0/1: one', 'list-item q0/1: two']],
  ])('reads %s', (_name, lines, expected) => {
    const document = read(...lines);
    expect(outline(document)).toEqual(expected);
    expect(brokenPromises(document)).toEqual([]);
  });

  it('maps over the prefixes of lines', () => {
    const document = read('> The river', '>   rose *by* a foot.');
    expect(document.text).toBe('The river rose by a foot.');
    expect(originalOf(document, 'river rose by')).toBe('river\n>   rose *by');
  });
});

describe('lines that are paragraphs', () => {
  const long = 'The gate was closed at noon, and nobody who lived along the river that year has given an account of it which the others accept. It rained.';
  it('parts long lines without blank lines between them', () => {
    expect(outline(read('## Head', `${long} One.`, '“No,” she said.', `${long} Two.`, `${long} Three.`))).toHaveLength(5);
  });
  it('takes a short line for a heading', () => {
    expect(outline(read('The gate', 'By Ada Harrow', `${long} One.`, `${long} Two.`, 'The end'))).toHaveLength(5);
  });
  it('joins wrapped lines however long', () => {
    expect(outline(read('The gate was closed', 'at noon, and nobody who', 'lived there said why.'))).toHaveLength(1);
  });
  it('joins one sentence a line where blank lines part the paragraphs', () => {
    const sentence = long.replace(' It rained.', '');
    expect(outline(read(sentence, 'It rained.', '', sentence, 'It rained.', '', 'It rained.'))).toHaveLength(3);
  });
});

describe('inline marks', () => {
  it('shows the text of marks and keeps where they stand', () => {
    const text = 'He *said **no*** to ~~it~~ and [a *link*](http://x.example "title") and `code`.';
    expect(readMarkdown(text).text).toBe('He said no to it and a link and code.');
    expect(marksOf(text, 'emphasis', 'strong', 'strikethrough')).toEqual([['said no', '*said **no***'], ['no', '**no**'], ['it', '~~it~~'], ['link', '*link*']]);
    expect(marksOf(text, 'link', 'code')).toEqual([['a link', '[a *link*](http://x.example "title")'], ['code', '`code`']]);
  });

  it('knows where links lead', () => {
    const document = read('[a](<http://x.example/b c>) [d][E] [f] [g [h] i](http://y.example) <http://z.example> [[Page|shown]]', '', '[e]: http://e.example', '[F]: /f "t"');
    expect(document.text).toBe('a d f g [h] i http://z.example shown');
    expect(document.marks.map((mark) => mark.kind === 'link' && mark.target))
      .toEqual(['http://x.example/b c', 'http://e.example', '/f', 'http://y.example', 'http://z.example', 'Page']);
  });

  it('leaves editorial brackets alone', () => {
    const text = '"[T]he [mayor] … [sic] went [on][x] ![there]" (so)';
    expect(readMarkdown(text).text).toBe(text);
    expect(readMarkdown(text).marks).toEqual([]);
  });

  it('reads citations with their locators', () => {
    const document = read('"It rose" [see @harrow2031, p. 4; -@bell:a.b], as @mill [ch. 2] says, not a@b.example or [@mill](http://x.example).');
    expect(document.text).toBe('"It rose" , as @mill says, not a@b.example or @mill.');
    const citations = document.marks.filter((mark) => mark.kind === 'citation');
    expect(citations.map((mark) => mark.items.map(({ key, locator }) => [key, locator]))).toEqual([[['harrow2031', 'p. 4'], ['bell:a.b', null]], [['mill', 'ch. 2']], [['mill', null]]]);
    expect(citations.flatMap((mark) => mark.items.map(({ original }) => document.original.slice(original.start, original.end)))).toEqual(['@harrow2031', '@bell:a.b', '@mill', '@mill']);
  });

  it('keeps the citation of a paragraph that shows nothing, at the end of the block before', () => {
    const document = read('> The river rose.', '', '[@harrow, p. 4]');
    expect(outline(document)).toEqual(['paragraph q0/1: The river rose.']);
    expect(document.marks.map((mark) => [mark.kind, mark.span.start])).toEqual([['citation', document.text.length]]);
  });

  it('reads note references and images in running text', () => {
    const document = read('It rose.[^1] See ![two boats](b.png) here.');
    expect(document.text).toBe('It rose. See two boats here.');
    expect(document.marks.map((mark) => [mark.kind, mark.span])).toEqual([['note-reference', { start: 8, end: 8 }], ['image', { start: 13, end: 22 }]]);
  });

  it('decodes entities and escapes, drops tags, highlights and TeX, and keeps money', () => {
    const document = read('&ldquo;A \\*b\\* &amp; <b class="x">c</b>&rdquo; ==d== $x^2$ cost $5 and $10, or A$4/$3.<br>e');
    expect(document.text).toBe('“A *b* & c” d cost $5 and $10, or A$4/$3.\ne');
    expect(originalOf(document, '“A *b')).toBe('&ldquo;A \\*b');
    expect(originalOf(document, '& c”')).toBe('&amp; <b class="x">c</b>&rdquo;');
  });

  it('reads brackets to any depth, and the quotation that stands in them', () => {
    const document = readMarkdown(`${'['.repeat(20_000)} “We are still here” ${']'.repeat(20_000)}`);
    expect(document.text).toContain('“We are still here”');
    expect(document.text).toHaveLength(40_021);
  });
});

describe('comments', () => {
  it('stand in the blank line before the block they precede, or where they are inside one', () => {
    const document = read('<!-- first -->', '', 'One <!-- in --> two.', '', '<!-- between --> "Text" <!-- more -->', '', 'Three.', '', '<!-- last -->');
    expect(document.text).toBe('One two.\n\n"Text"\n\nThree.');
    expect(document.comments.map(({ body, at }) => [body, at])).toEqual([['first', 0], ['in', 3], ['between', 9], ['more', 17], ['last', 24]]);
  });
});
