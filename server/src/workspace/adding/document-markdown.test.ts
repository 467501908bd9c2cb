import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { propertyRuns } from '../../../../test/property-runs.ts';
import { readHtml } from '../../engine/document/html.ts';
import { readMarkdown } from '../../engine/document/markdown.ts';
import { documentMarkdown } from './document-markdown.ts';

const prose = 'The council met on the first evening, and nobody there said anything that a reporter could have used.';
const html = (body: string): string => `<html><body><article><p>${prose}</p>${body}</article></body></html>`;

/** What is behind the first paragraph, as Markdown. */
function markdownOf(body: string): string {
  return documentMarkdown(readHtml(html(body)), 'https://pell.example/news/gate').slice(prose.length).trim();
}

describe('an article as Markdown', () => {
  it.each([
    ['headings', '<h2>The gate, and what came of it in the end</h2>', '## The gate, and what came of it in the end'],
    ['emphasis', `<p>It was <em>not </em>she who <b>said</b> so, and everybody in the room knew it.</p>`, 'It was *not* she who **said** so, and everybody in the room knew it.'],
    ['links, with their whole address', '<p>It was in <a href="/old">the first report</a> that anybody in the town could have read.</p>', 'It was in [the first report](https://pell.example/old) that anybody in the town could have read.'],
    ['links that run something as their words', '<p>It was in <a href="javascript:alert(1)">the first report</a> that anybody in the town could have read.</p>', 'It was in the first report that anybody in the town could have read.'],
    ['lists', '<ul><li>one two three four five six seven eight</li><li>one two three four five six seven nine</li></ul>', '- one two three four five six seven eight\n- one two three four five six seven nine'],
    ['quotes with who said it', '<blockquote><p>It rose by a foot, and then it rose again by night.</p><footer>Ada Harrow</footer></blockquote>', '> It rose by a foot, and then it rose again by night.\n>\n> — Ada Harrow'],
    ['line breaks', '<p>It rose by a foot,<br>and then it rose again by night, as she said.</p>', 'It rose by a foot,\\\nand then it rose again by night, as she said.'],
  ])('has %s', (_what, body, markdown) => {
    expect(markdownOf(body)).toBe(markdown);
  });

  const words = (text: string): string => text.replace(/\s+/g, ' ').trim();

  it.each([
    '1. It rose. 2. It fell. * not a list', '# no heading', '> no quote', '- no item', '+ no item', '    no code', '[no](link) ![no](image) [^1] [@key] @key [[wiki]]', '*no* _no_ **no** ~~no~~ ==no== ~no~ ^no^', '$5 and $6, a $x$', '`no code`',
    '&lt;b&gt;no tag&lt;/b&gt; &lt;!-- no comment --&gt;', '&amp;amp; no entity', 'a | b', '--- and ===', 'back\\slash \\* end', 'https://pell.example/a_b_c and ada@pell.example', '“It rose,” she said', '{.class} {{no}}', ':::', 'Key: value', '…', 'a\u00a0b', 'snake_case_word and 2*3*4',
  ])('shows what stands in the page, whatever that looks like: %s', (text) => {
    const page = readHtml(html(`<p>${text}</p><p>${text} ${prose}</p><p>${prose} ${text}</p><h2>${text}</h2><ul><li>${text} ${prose}</li></ul><blockquote><p>${text} ${prose}</p></blockquote>`));
    const read = readMarkdown(documentMarkdown(page, 'https://pell.example/'));
    expect(words(read.text)).toBe(words(page.text));
  });

  it('shows what stands in any page', () => {
    const piece = fc.oneof(fc.constantFrom('word', ' ', '*', '_', '`', '[', ']', '(', ')', '#', '>', '-', '+', '1.', '!', '&amp;', '&lt;', '\\', '~', '=', '$', '|', ':', '<em>', '</em>', '<b>', '</b>', '<br>', '<a href="/x">', '</a>'), fc.string({ maxLength: 3 }).map((text) => text.replace(/[<&]/g, '')));
    fc.assert(fc.property(fc.array(piece, { maxLength: 30 }), (parts) => {
      const page = readHtml(html(`<p>${prose} ${parts.join('')} ${prose}</p>`));
      expect(words(readMarkdown(documentMarkdown(page, 'https://pell.example/')).text)).toBe(words(page.text));
    }), { seed: 20310506, numRuns: propertyRuns(200) });
  });
});
