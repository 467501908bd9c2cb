import { describe, expect, it } from 'vitest';
import type { DraftDocument } from '../document.ts';
import { packageOf } from '../package/test-support.ts';
import { brokenPromises, outline } from '../test-support.ts';
import { readOdt } from './read-odt.ts';

const styles = '<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Quotations"/><style:style style:name="T1" style:family="text"><style:text-properties fo:font-style="italic"/></style:style>'
  + '<style:style style:name="T2" style:family="text"><style:text-properties text:display="none"/></style:style>';

function read(body: string, more: Readonly<Record<string, string>> = {}): DraftDocument {
  const content = `<office:document-content><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`;
  const outcome = readOdt(packageOf({ 'content.xml': content, ...more }));
  if ('failure' in outcome) throw new Error(outcome.failure.message);
  expect(brokenPromises(outcome.document)).toEqual([]);
  return outcome.document;
}

describe('an OpenDocument text', () => {
  it('has tracked changes as accepted, and no comments and hidden text', () => {
    const deletion = '<text:tracked-changes><text:changed-region><text:deletion><text:p>never</text:p></text:deletion></text:changed-region></text:tracked-changes>';
    expect(outline(read(`${deletion}<text:p>The gate was <text:change text:change-id="a"/>up<office:annotation><text:p>Sure?</text:p></office:annotation><text:span text:style-name="T2"> secret</text:span>.</text:p>`)))
      .toEqual(['paragraph: The gate was up.']);
  });

  it('has headings, quotes, lists, cells, boxes and notes', () => {
    const body = '<text:h text:outline-level="2">The call</text:h><text:p text:style-name="P1">Keep it shut.</text:p><text:p text:style-name="Quotations">— Edmund Tarrish</text:p>'
      + '<text:p>Up<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>By hand.</text:p></text:note-body></text:note>.<draw:frame><draw:text-box><text:p>In the box.</text:p></draw:text-box></draw:frame></text:p>'
      + '<text:list><text:list-item><text:p>nine hours</text:p></text:list-item></text:list><table:table><table:table-row><table:table-cell><text:p>One</text:p></table:table-cell></table:table-row></table:table>';
    expect(outline(read(body))).toEqual([
      'heading2: The call', 'paragraph q0/1: Keep it shut.', 'attribution q0/1: — Edmund Tarrish', 'paragraph: Up.', 'paragraph: In the box.', 'list-item: nine hours', 'table-cell: One', 'note ^1: By hand.',
    ]);
  });

  it('has the spaces, tabs and breaks that count, and those of the file as one', () => {
    const document = read('<text:p>It  \n rose<text:s text:c="2"/>at<text:line-break/><text:span text:style-name="T1">noon</text:span>.</text:p>');
    expect(document.text).toBe('It rose  at\nnoon.');
    expect(document.marks.map(({ kind, span }) => [kind, document.text.slice(span.start, span.end)])).toEqual([['emphasis', 'noon']]);
  });

  it('says who wrote it, and that it has a password', () => {
    const meta = '<office:document-meta><office:meta><dc:title>The Gate</dc:title><meta:initial-creator>Teodor Wrenfield</meta:initial-creator><dc:creator>Somebody Else</dc:creator></office:meta></office:document-meta>';
    expect(read('<text:p>x</text:p>', { 'meta.xml': meta }).metadata).toMatchObject({ title: 'The Gate', author: ['Teodor Wrenfield'] });
    const locked = packageOf({ 'content.xml': 'x', 'META-INF/manifest.xml': '<manifest><file-entry><encryption-data/></file-entry></manifest>' });
    expect(readOdt(locked)).toMatchObject({ failure: { code: 'encrypted' } });
  });
});
