import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { propertyRuns } from '../../../../test/property-runs.ts';
import { readHtml } from './html.ts';
import { readMarkdown } from './markdown.ts';
import { brokenPromises, joinLines, originalOf, outline } from './test-support.ts';

const prose = [
  'The river rose at noon, and nobody who lived along it had been told, says Ada Harrow, who was in the kitchen with her brother when the rug began to float.',
  'The engineers of the water board have counted the hours since, and they make it nine; the people of the lower street make it eleven, and will not be moved.',
  'A report is promised for the spring, by which time the walls will be dry, and the board hopes that the tempers of the lower street will be dry as well.',
];

const page = (head: string, ...body: readonly string[]) =>
  joinLines('<!DOCTYPE html>', '<html lang="en-GB">', '<head>', head, '</head>', '<body>', ...body, '</body>', '</html>');
const article = (...lines: readonly string[]) => page('<title>The gate</title>', '<article>', ...prose.map((paragraph) => `<p>${paragraph}</p>`), ...lines, '</article>');
const behindProse = (...lines: readonly string[]) => outline(readHtml(article(...lines))).slice(prose.length);

describe('the article of a page', () => {
  const clutter = [
    '<header><a href="/">The Bell</a><nav><ul><li><a href="/news">All the news of the town and the river, every day of the week</a></li></ul></nav></header>',
    '<div class="cookie-banner" role="dialog"><p>We and our partners use cookies to make your visit a better one, whatever that means.</p></div>',
    '<main><article><h1>The gate</h1>',
    `<p>${prose[0] ?? ''}</p>`,
    '<div class="share-bar"><p>Share this with your friends and with everybody else you know.</p></div>',
    '<aside class="related"><h2>Related</h2><ul><li><a href="/x">Another story about another gate</a></li></ul></aside>',
    `<p>${prose[1] ?? ''}</p>`, '<ul><li>Nine hours, by the count of the board and its engineers.</li></ul>', `<p>${prose[2] ?? ''}</p>`, '<p>It fell.</p>',
    '</article></main>',
    '<section class="newsletter"><h2>Letters from the river</h2><p>Every Thursday, the tides and the “best reads” of the week in your inbox.</p><form><input type="email"></form></section>',
    '<footer><p>© The Bell, printed and published by the river, and nowhere else in the world.</p></footer>',
    '<script>document.write("<p>no</p>")</script>',
  ];
  it('is read without what surrounds it', () => {
    const document = readHtml(page('<title>The gate</title>', ...clutter));
    expect(outline(document)).toEqual([
      'heading1: The gate', `paragraph: ${prose[0] ?? ''}`, `paragraph: ${prose[1] ?? ''}`, 'list-item: Nine hours, by the count of the board and its engineers.', `paragraph: ${prose[2] ?? ''}`,
      'paragraph: It fell.',
    ]);
    expect(brokenPromises(document)).toEqual([]);
  });

  it('is the whole page where nothing tells it from the rest', () => {
    expect(outline(readHtml('<p>One.</p><p>Two.</p>'))).toEqual(['paragraph: One.', 'paragraph: Two.']);
    expect(outline(readHtml('Only text'))).toEqual(['paragraph: Only text']);
    expect(outline(readHtml(''))).toEqual([]);
  });

  it('keeps the headline that stands outside it', () => {
    expect(outline(readHtml(page('<title>The gate - The Bell</title>', '<header><h1>The gate</h1></header>', '<article>', ...prose.map((text) => `<p>${text}</p>`), '</article>')))[0])
      .toBe('heading1: The gate');
  });

  it('leaves out what is hidden', () => {
    expect(behindProse('<p hidden>One sentence that nobody sees on the page at all.</p>', '<p style="display: none">Another sentence that nobody sees on the page at all.</p>')).toEqual([]);
  });
});

describe('the blocks of a page', () => {
  it.each<[string, string, string[]]>([
    ['lists in lists', '<ul><li>one two three four five six seven eight<ul><li>two</li></ul></li></ul>', ['list-item: one two three four five six seven eight', 'list-item: two']],
    ['captions', '<figure><img src="a.png" alt="no"><figcaption>The gate, seen from the bridge in the spring of that year.</figcaption></figure>', ['caption: The gate, seen from the bridge in the spring of that year.']],
    ['two line breaks between paragraphs', '<p>One of the two,<br>on two lines.<br><br>The other, which is a paragraph too.</p>', ['paragraph: One of the two,\non two lines.', 'paragraph: The other, which is a paragraph too.']],
    ['a quote with its footer', '<blockquote><p>It rose by a foot, and then it rose again by night.</p><footer>— Ada Harrow</footer></blockquote>',
      ['paragraph q0/1: It rose by a foot, and then it rose again by night.', 'attribution q0/1: — Ada Harrow']],
    ['a quote with an attribution in its last line', '<blockquote>It rose by a foot, and then it rose again by night.<br>— Ada Harrow</blockquote>',
      ['paragraph q0/1: It rose by a foot, and then it rose again by night.', 'attribution q0/1: — Ada Harrow']],
    ['a quote with an attribution below', '<blockquote><p>It rose by a foot, and then it rose again by night.</p></blockquote><p>— Ada Harrow, who was in the kitchen at the time</p>',
      ['paragraph q0/1: It rose by a foot, and then it rose again by night.', 'attribution q0/0: — Ada Harrow, who was in the kitchen at the time']],
    ['quotation elements', '<p>She said that <q>it rose</q> and nothing else that anybody could hear.</p>', ['paragraph: She said that “it rose” and nothing else that anybody could hear.']],
  ])('reads %s', (_name, html, expected) => {
    expect(behindProse(html)).toEqual(expected);
    expect(brokenPromises(readHtml(article(html)))).toEqual([]);
  });

  it('maps every character into the file', () => {
    const document = readHtml(article('<p>&ldquo;It <em>rose</em> by a\n   foot,&rdquo; she&nbsp;said&mdash;<a href="/x">twice</a>.<sup><a href="#n1">1</a></sup> &NotEqualTilde;</p>'));
    expect(document.text).toContain('“It rose by a foot,” she\u00a0said—twice. ≂̸');
    expect(originalOf(document, '“It rose')).toBe('&ldquo;It <em>rose');
    expect(originalOf(document, 'a foot,” she\u00a0said—')).toBe('a\n   foot,&rdquo; she&nbsp;said&mdash;');
    expect(document.marks.map(({ kind, span }) => [kind, document.text.slice(span.start, span.end)])).toEqual([['emphasis', 'rose'], ['link', 'twice'], ['note-reference', '']]);
  });
});

describe('the metadata of a page', () => {
  it('come from JSON-LD first', () => {
    const jsonLd = JSON.stringify({ '@graph': [{ '@type': 'Organization', name: 'X' }, { '@type': ['NewsArticle'], headline: 'The gate', author: [{ '@type': 'Person', name: 'Ada Harrow' }, { name: 'Jo Mill' }],
      publisher: { name: 'The Bell' }, datePublished: '2031-05-02T06:00:00Z', inLanguage: 'en-GB', mainEntityOfPage: { '@id': 'https://bell.example/gate' } }] });
    expect(readHtml(page(`<script type="application/ld+json">${jsonLd}</script><meta property="og:title" content="No">`, '<p>x</p>')).metadata).toEqual({
      title: 'The gate', author: ['Ada Harrow', 'Jo Mill'], 'container-title': 'The Bell', publisher: 'The Bell', issued: '2031-05-02', URL: 'https://bell.example/gate', type: 'article-newspaper',
      language: 'en-GB', extent: 'complete', declares: [],
    });
  });

  it.each<[string, string, object]>([
    ['Open Graph', '<meta property="og:title" content="The gate"><meta property="og:site_name" content="The Bell"><meta property="og:url" content="https://x.example/a"><meta property="article:published_time" content="2031-05-02T06:00:00+00:00"><meta property="article:author" content="https://x.example/ada"><meta name="author" content="By Ada Harrow">',
      { title: 'The gate', 'container-title': 'The Bell', URL: 'https://x.example/a', issued: '2031-05-02', author: ['Ada Harrow'] }],
    ['bibliographic names', '<meta name="citation_title" content="Gates"><meta name="citation_author" content="Harrow, Ada"><meta name="citation_author" content="Mill, Jo"><meta name="citation_journal_title" content="Rivers"><meta name="citation_date" content="2031/05">',
      { title: 'Gates', author: ['Harrow, Ada', 'Mill, Jo'], 'container-title': 'Rivers', issued: '2031/05' }],
    ['Dublin Core', '<meta name="DC.title" content="Gates"><meta name="DC.creator" content="Ada Harrow"><meta name="DC.date" content="2031">', { title: 'Gates', author: ['Ada Harrow'], issued: '2031' }],
    ['the title, without the site behind it', '<title>The gate | The Bell</title><meta property="og:site_name" content="The Bell">', { title: 'The gate', 'container-title': 'The Bell' }],
    ['broken JSON-LD and nothing else', '<script type="application/ld+json">{"@type": "NewsArticle", </script><title>The gate</title>', { title: 'The gate', author: [] }],
  ])('come from %s', (_name, head, expected) => {
    expect(readHtml(page(head, '<p>x</p>')).metadata).toMatchObject(expected);
  });
});

describe('HTML inside Markdown', () => {
  it('shows the text between its tags', () => {
    const document = readMarkdown(joinLines('<figure>', '<img src="a.png" title="no">', '<figcaption>The “gate” &amp; more</figcaption>', '</figure>', '', '> One.', '', '<blockquote>Two.</blockquote>', '', '<script>', '"no"', '</script>'));
    expect(outline(document)).toEqual(['caption: The “gate” & more', 'paragraph q0/1: One.', 'paragraph q1/1: Two.']);
    expect(originalOf(document, '“gate” & more')).toBe('“gate” &amp; more');
  });
});

describe('any page at all', () => {
  const tags = ['p', 'div', 'blockquote', 'li', 'em', 'a', 'table', 'td', 'h1', 'script', 'q', 'sup', 'article', 'footer', 'b'];
  const piece = fc.oneof(
    fc.constantFrom(...tags.flatMap((tag) => [`<${tag}>`, `</${tag}>`, `<${tag} class="x" hidden>`]), '<br>', '&amp;', '&ldquo;', '&#x1F30A;', '&', '<', '<!--', '-->', '<![CDATA[', 'word ', `${prose[0] ?? ''} `),
    fc.string({ unit: 'binary', maxLength: 6 }));
  it('is read without an exception, and every promise kept', () => {
    fc.assert(fc.property(fc.array(piece, { maxLength: 50 }), (parts) => {
      expect(brokenPromises(readHtml(parts.join('')))).toEqual([]);
    }), { seed: 20310506, numRuns: propertyRuns(30) });
  });

  it.each(['<div>', '<b>', '<p>x', '<blockquote>', '<table><tr><td>', '</p>', '<a href="', '&amp', '<!--'])('is read when it repeats %s two thousand times', (unit) => {
    expect(brokenPromises(readHtml(unit.repeat(2000)))).toEqual([]);
  });
});
