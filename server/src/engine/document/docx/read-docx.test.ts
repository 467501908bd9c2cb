import { describe, expect, it } from 'vitest';
import type { DraftDocument } from '../document.ts';
import { declaring, packageOf, wordPackage } from '../package/test-support.ts';
import { brokenPromises, outline } from '../test-support.ts';
import { readDocx } from './read-docx.ts';

function read(bytes: Uint8Array): DraftDocument {
  const outcome = readDocx(bytes);
  if ('failure' in outcome) throw new Error(outcome.failure.message);
  expect(brokenPromises(outcome.document)).toEqual([]);
  return outcome.document;
}

const run = (text: string, properties = ''): string => `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (content: string, style = '', properties = ''): string => `<w:p><w:pPr>${style === '' ? '' : `<w:pStyle w:val="${style}"/>`}${properties}</w:pPr>${content}</w:p>`;

describe('a Word document', () => {
  it('has tracked changes as accepted, and no comments', () => {
    const body = paragraph([
      run('The gate was '), '<w:del><w:r><w:delText>never</w:delText></w:r></w:del>', `<w:ins>${run('fully')}</w:ins>`,
      '<w:commentRangeStart w:id="1"/>', run(' up'), '<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>',
      `<w:moveFrom>${run(' at dawn')}</w:moveFrom>`, `<w:moveTo>${run(' at noon')}</w:moveTo>`, run('.'),
    ].join(''));
    expect(outline(read(wordPackage(body)))).toEqual(['paragraph: The gate was fully up at noon.']);
  });

  it('joins paragraphs whose parting is taken out, and drops rows that are', () => {
    const body = paragraph(run('One '), '', '<w:rPr><w:del/></w:rPr>') + paragraph(run('and the same.'))
      + `<w:tbl><w:tr><w:tc>${paragraph(run('kept'))}</w:tc></w:tr><w:tr><w:trPr><w:del/></w:trPr><w:tc>${paragraph(run('gone'))}</w:tc></w:tr></w:tbl>`;
    expect(outline(read(wordPackage(body)))).toEqual(['paragraph: One and the same.', 'table-cell: kept']);
  });

  it('has headings, quotes, lists and captions by their styles, whatever the language of Word', () => {
    const styles = '<w:style w:styleId="berschrift2"><w:name w:val="heading 2"/></w:style><w:style w:styleId="Mein"><w:basedOn w:val="berschrift2"/><w:name w:val="Mein Stil"/></w:style>'
      + '<w:style w:styleId="Zitat"><w:name w:val="Quote"/></w:style><w:style w:styleId="B"><w:name w:val="caption"/></w:style>';
    const body = paragraph(run('The call'), 'Mein') + paragraph(run('Keep it shut.'), 'Zitat') + paragraph(run('Until I come.'), 'Zitat') + paragraph(run('— Edmund Tarrish'), 'Zitat')
      + paragraph(run('It rang.')) + paragraph(run('At noon.'), 'Zitat') + paragraph(run('nine hours'), '', '<w:numPr/>') + paragraph(run('The gate'), 'B') + paragraph(run('Old'), 'Heading3');
    expect(outline(read(wordPackage(body, { styles })))).toEqual([
      'heading2: The call', 'paragraph q0/1: Keep it shut.', 'paragraph q0/1: Until I come.', 'attribution q0/1: — Edmund Tarrish', 'paragraph: It rang.', 'paragraph q1/1: At noon.',
      'list-item: nine hours', 'caption: The gate', 'heading3: Old',
    ]);
  });

  it('has its notes behind the text, in the order in which it refers to them', () => {
    const footnotes = `<w:footnote w:type="separator" w:id="0"><w:p/></w:footnote><w:footnote w:id="3">${paragraph(run('Log, p. 4.'))}</w:footnote><w:footnote w:id="2">${paragraph(run('By hand.'))}</w:footnote>`;
    const document = read(wordPackage(paragraph(run('Up') + '<w:r><w:footnoteReference w:id="2"/></w:r>' + run(' and down') + '<w:r><w:footnoteReference w:id="3"/></w:r>' + run('.')), { footnotes }));
    expect(outline(document)).toEqual(['paragraph: Up and down.', 'note ^1: By hand.', 'note ^2: Log, p. 4.']);
    expect(document.marks.map((mark) => [mark.kind, mark.span.start])).toEqual([['note-reference', 2], ['note-reference', 11]]);
  });

  it('has marks that runs were cut up in as one, links, and neither hidden text nor fields', () => {
    const body = paragraph(run('So ') + run('very ', '<w:i/>') + run('long', '<w:i/><w:lang w:val="en"/>') + run(' secret', '<w:vanish/>') + run(' ago', '<w:i w:val="0"/>')
      + '<w:r><w:instrText>PAGE</w:instrText></w:r>' + `<w:hyperlink r:id="h">${run('here')}</w:hyperlink>`);
    const document = read(wordPackage(body));
    expect(document.text).toBe('So very long agohere');
    expect(document.marks.map(({ kind, span }) => [kind, document.text.slice(span.start, span.end)])).toEqual([['emphasis', 'very long'], ['link', 'here']]);
  });

  it('has text in boxes behind the paragraph that they stand in, once', () => {
    const box = `<w:txbxContent>${paragraph(run('In the box.'))}</w:txbxContent>`;
    const body = paragraph(run('Around.') + `<w:r><mc:AlternateContent><mc:Choice><w:drawing><a>${box}</a></w:drawing></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`);
    expect(outline(read(wordPackage(body)))).toEqual(['paragraph: Around.', 'paragraph: In the box.']);
  });

  it('says who wrote it', () => {
    const core = '<dc:title>The Gate</dc:title><dc:creator>Teodor Wrenfield; Hanne Colbeck</dc:creator><dcterms:created>2025-01-01T00:00:00Z</dcterms:created>';
    expect(read(wordPackage(paragraph(run('x')), { core })).metadata).toEqual({ title: 'The Gate', author: ['Teodor Wrenfield', 'Hanne Colbeck'], extent: 'complete', declares: [] });
  });
});

describe('a Word document that cannot be read', () => {
  const bytes = wordPackage(paragraph(run('The gate was fully up.')));
  it.each<[string, Uint8Array, string]>([
    ['cut short', bytes.slice(0, bytes.length >> 1), 'damaged'],
    ['no archive', new TextEncoder().encode('The gate.'), 'damaged'],
    ['an archive of something else', packageOf({ 'readme.txt': 'The gate.' }), 'damaged'],
    ['one with a password', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1), 'encrypted'],
    ['nothing', new Uint8Array(), 'damaged'],
  ])('says why: %s', (_, given, code) => {
    expect(readDocx(given)).toMatchObject({ failure: { code } });
  });

  it('is not unpacked beyond measure, nor beyond what it declares', () => {
    expect(readDocx(declaring(bytes, 0x7fffffff))).toMatchObject({ failure: { code: 'too-large' } });
    expect(readDocx(declaring(bytes, 0))).toMatchObject({ failure: { code: 'damaged' } });
  });

  it('expands no entity of its own', () => {
    const body = paragraph(run('&lol;&amp;&#8220;'));
    const files = wordPackage(`<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY lol "&a;&a;">]>${body}`);
    expect(read(files).text).toBe('&lol;&“');
  });
});
