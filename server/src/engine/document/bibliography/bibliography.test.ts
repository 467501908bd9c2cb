import { describe as suite, expect, it } from 'vitest';
import type { Metadata } from '../metadata.ts';
import { noMetadata } from '../metadata.ts';
import { readDocument } from '../read.ts';
import { joinLines } from '../test-support.ts';
import { describe } from './describe.ts';
import { readBibliography } from './read.ts';
import type { Bibliography } from './reference.ts';

async function read(path: string, text: string): Promise<Bibliography | null> {
  return readBibliography({ path, bytes: new TextEncoder().encode(text) });
}

suite('BibTeX', () => {
  const bib = joinLines(
    '% Encoding: UTF-8', '@string{acp = {Ansty Cross Press}}', '@comment{jabref-meta: x}',
    '@incollection{maunder2019,', '  title = {{Corder’s} Folly: A {\\emph{Short}} History}, author = {Maunder, Cressida and van der Berg, Jan and {The Board}},',
    '  booktitle = {The River Ledger}, publisher = acp, date = {2019-03}, langid = {english},',
    '  file = {Full Text PDF:files/12/maunder 2019.pdf:application/pdf;Snapshot:files/13/snap.html:text/html},', '}',
    '@article{okell24, title = "Fl{\\"u}sse \\& Tore", author = {Dana Okell}, journal = {Uferbote}, year = 2024, month = nov, file = {/home/w/Zotero/storage/AB/tore.pdf}, doi = {10.1/x}}',
    '@misc{okell24, title = {Twice}}', '@book{broken, title = {Never closed',
  );

  it('is read with its names, dates and files; what is broken is told, and the rest is read', async () => {
    const bibliography = await read('library.bib', bib);
    expect(bibliography?.references).toEqual([
      { key: 'maunder2019', files: ['files/12/maunder 2019.pdf', 'files/13/snap.html'], metadata: {
        id: 'maunder2019', title: 'Corder’s Folly: A Short History', author: ['Cressida Maunder', 'Jan van der Berg', 'The Board'], 'container-title': 'The River Ledger', publisher: 'Ansty Cross Press',
        issued: '2019-03', type: 'chapter', extent: 'complete', declares: [],
      } },
      { key: 'okell24', files: ['/home/w/Zotero/storage/AB/tore.pdf'], metadata: {
        id: 'okell24', title: 'Flüsse & Tore', author: ['Dana Okell'], 'container-title': 'Uferbote', issued: '2024-11', URL: 'https://doi.org/10.1/x', type: 'article-journal', extent: 'complete', declares: [],
      } },
    ]);
    expect(bibliography?.problems.join('\n')).toMatch(/okell24/);
    expect(bibliography?.problems.length).toBe(2);
  });

  it.each(['', '{', '@', '@book', '@book{a', 'The gate was up.', '@book{a,title={\\'.repeat(200)])('never breaks: %j', async (text) => {
    expect((await read('a.bib', text))?.references.every(({ key }) => key !== '')).toBe(true);
  });

  it('has file fields as Windows writes them', async () => {
    expect((await read('a.bib', '@book{a, title = {T}, file = {:C\\:/Texts/a\\;b.pdf:PDF}}'))?.references[0]?.files).toEqual(['C:/Texts/a;b.pdf']);
  });
});

suite('CSL-JSON', () => {
  it('is read as its items say', async () => {
    const items = [
      { id: 'wrenfield2025', type: 'report', title: 'Report on the Flood', author: [{ family: 'Wrenfield', given: 'Teodor' }], issued: { 'date-parts': [[2025, 3, 3]] }, publisher: 'Inspectorate', URL: 'https://x.example/r' },
      { id: 12, type: 'book', 'citation-key': 'ledger', title: 'Ledger', issued: { literal: 'about 1890' } },
    ];
    expect((await read('a.json', JSON.stringify(items)))?.references).toEqual([
      { key: 'wrenfield2025', files: [], metadata: { id: 'wrenfield2025', title: 'Report on the Flood', author: ['Teodor Wrenfield'], issued: '2025-03-03', publisher: 'Inspectorate', URL: 'https://x.example/r', type: 'report', extent: 'complete', declares: [] } },
      { key: 'ledger', files: [], metadata: { id: 'ledger', title: 'Ledger', author: [], issued: 'about 1890', type: 'book', extent: 'complete', declares: [] } },
    ]);
  });

  it.each(['', '{}', '[]', '[1]', '[{"id":"a"}]', '{"name":"package","version":"1"}', '[{"speaker":"A","text":"B"}]'])('is not what other JSON is: %s', async (text) => {
    expect(await read('a.json', text)).toBeNull();
  });
});

suite('what is said of a source elsewhere', () => {
  const described = (path: string, text: string, sidecar: Partial<Metadata> | undefined, reference: Partial<Metadata> | undefined) => {
    const outcome = readDocument({ path, text }, 'source');
    if ('failure' in outcome) throw new Error(outcome.failure.message);
    return describe(outcome.document, {
      ...(sidecar !== undefined && { sidecar: { ...noMetadata, ...sidecar } }), ...(reference !== undefined && { reference: { ...noMetadata, ...reference } }),
    });
  };
  const page = '<html><head><title>Untitled page</title><meta name="author" content="Web Team"></head><body><p>Fog.</p></body></html>';

  it('counts before what a page’s own head says', () => {
    expect(described('a.html', page, undefined, { id: 'oke', title: 'Fog', author: ['Bram Oke'] }).metadata).toMatchObject({ id: 'oke', title: 'Fog', author: ['Bram Oke'] });
    expect(described('a.html', page, undefined, { id: 'oke' }).metadata).toMatchObject({ id: 'oke', title: 'Untitled page', author: ['Web Team'] });
  });

  it('counts behind front matter where it stands in a bibliography, before it where it stands beside the file', () => {
    const text = '---\ntitle: Fog\nauthor: Bram Oke\n---\n\nFog.\n';
    const both = described('a.md', text, { author: ['Ada Harrow'] }, { title: 'Mist', issued: '2031', author: ['Oke, Bram'] });
    expect(both.metadata).toMatchObject({ title: 'Fog', author: ['Ada Harrow'], issued: '2031' });
    expect(both.problems.map(({ code, message }) => [code, message])).toEqual([
      ['metadata-conflict', 'Of its title its front matter says “Fog”, and the bibliography “Mist”; the first counts.'],
      ['metadata-conflict', 'Of its author the file beside it says “Ada Harrow”, and its front matter “Bram Oke”; the first counts.'],
    ]);
  });

  it('agrees where only its form differs', () => {
    expect(described('a.md', '---\ntitle: The *Fog*\nauthor: Bram Oke\nissued: 2031-05-02\n---\n\nFog.\n', undefined, { title: 'The Fog', author: ['Oke, Bram'], issued: '2031' }).problems).toEqual([]);
  });

  it('makes an excerpt of what anybody calls one', () => {
    expect(described('a.md', 'Fog.', { extent: 'excerpt' }, {}).metadata.extent).toBe('excerpt');
  });
});
