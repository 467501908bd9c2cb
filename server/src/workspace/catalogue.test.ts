import { describe, expect, it } from 'vitest';
import { noMetadata } from '../engine/document/metadata.ts';
import type { Folder } from './folder.ts';
import { openFolder } from './folder.ts';
import type { MemoryFolder } from './memory-folder.ts';
import { manualScheduler, memoryFolder, memoryLog } from './memory-folder.ts';

const bib = (key: string, fields: string): string => `@book{${key}, ${fields}}\n`;

async function open(files: Readonly<Record<string, string>>): Promise<{ readonly folder: Folder; readonly files: MemoryFolder }> {
  const memory = memoryFolder(files, 'file:///home/w/desk');
  const folder = await openFolder({ files: memory, scheduler: manualScheduler(), log: memoryLog(), trusted: true });
  await folder.corpus.refresh();
  return { folder, files: memory };
}

const known = ({ corpus }: Folder) => corpus.snapshot.sources.map(({ id, path, metadata }) => [path, id, metadata.title]);

describe('a bibliography', () => {
  it.each<[string, string, string]>([
    ['by the path from its own folder', 'corpus/lib/a.bib', 'file = {Full Text:../texts/fog.txt:text/plain}'],
    ['by the path on this machine', 'corpus/a.bib', 'file = {/home/w/desk/corpus/texts/fog.txt}'],
    ['by its name, where the path is another machine’s', 'a.bib', 'file = {:D\\:/Zotero/storage/X/fog.txt:text/plain}'],
  ])('says of a source what it is: %s', async (_, path, file) => {
    const { folder } = await open({ 'corpus/texts/fog.txt': 'Fog came in.', [path]: bib('oke2031', `title = {The Fog}, author = {Oke, Bram}, ${file}`) });
    expect(known(folder)).toEqual([['corpus/texts/fog.txt', 'oke2031', 'The Fog']]);
    expect(folder.corpus.snapshot.sources[0]?.document.metadata.author).toEqual(['Bram Oke']);
    expect(folder.corpus.snapshot.skipped).toEqual([]);
  });

  it('says it of the file that has the key’s name', async () => {
    const { folder } = await open({ 'corpus/oke2031.txt': 'Fog.', 'corpus/refs.json': '[{"id":"oke2031","type":"book","title":"The Fog"}]' });
    expect(known(folder)).toEqual([['corpus/oke2031.txt', 'oke2031', 'The Fog']]);
  });

  it('says nothing of a file whose name two entries have, or two files', async () => {
    const two = bib('a', 'title = {A}, file = {x/fog.txt}') + bib('b', 'title = {B}, file = {y/fog.txt}');
    expect(known((await open({ 'corpus/fog.txt': 'Fog.', 'refs.bib': two })).folder)).toEqual([['corpus/fog.txt', 'fog', undefined]]);
    const one = bib('a', 'title = {A}, file = {x/fog.txt}');
    const { folder } = await open({ 'corpus/n/fog.txt': 'Fog.', 'corpus/m/fog.txt': 'More fog.', 'refs.bib': one });
    expect(known(folder).map(([, , title]) => title)).toEqual([undefined, undefined]);
  });

  it('is read again when it changes, and with it the sources of which it says something else', async () => {
    const { folder, files } = await open({ 'corpus/fog.txt': 'Fog.', 'corpus/mist.txt': 'Mist.', 'a.bib': bib('fog', 'title = {The Fog}') + bib('mist', 'title = {The Mist}') });
    files.reads.length = 0;
    expect(await folder.corpus.refresh()).toBe(false);
    expect(files.reads).toEqual([]);
    files.put('a.bib', bib('fog', 'title = {The Fog}') + bib('mist', 'title = {A Mist}'));
    expect(await folder.corpus.refresh()).toBe(true);
    expect(files.reads).toEqual(['a.bib', 'corpus/mist.txt']);
    expect(known(folder).map(([, , title]) => title)).toEqual(['The Fog', 'A Mist']);
  });

  it('that is broken is named, and costs no source', async () => {
    const { folder } = await open({ 'corpus/fog.txt': 'Fog.', 'corpus/a.bib': '@book{a, title = {' });
    expect(folder.corpus.snapshot.sources).toHaveLength(1);
    expect(folder.corpus.snapshot.skipped).toMatchObject([{ path: 'corpus/a.bib', code: 'bibliography-invalid' }]);
  });

  it('knows keys of works that are not here', async () => {
    const { folder } = await open({ 'corpus/fog.txt': 'Fog.', 'a.bib': bib('elsewhere', 'title = {Elsewhere}') });
    expect([...(folder.corpus.snapshot.keys ?? [])]).toEqual(['elsewhere']);
  });
});

describe('the files that a bibliography names', () => {
  const outside = { '../zotero/storage/AB/fog.txt': 'Fog came in.', '../zotero/storage/AB/fog.exe': 'MZ' };
  const fog = bib('oke2031', 'title = {The Fog}, author = {Oke, Bram}, file = {:../../zotero/storage/AB/fog.txt:text/plain;:../../zotero/storage/AB/fog.exe:application/x}');

  it('are sources wherever they lie, where it is in the corpus', async () => {
    const { folder, files } = await open({ ...outside, 'corpus/library.bib': fog });
    expect(known(folder)).toEqual([['../zotero/storage/AB/fog.txt', 'oke2031', 'The Fog']]);
    expect(folder.corpus.snapshot.skipped).toEqual([]);
    files.reads.length = 0;
    expect(await folder.corpus.refresh()).toBe(false);
    expect(files.reads).toEqual([]);
    files.delete('corpus/library.bib');
    await folder.corpus.refresh();
    expect(known(folder)).toEqual([]);
  });

  it('are none where it lies beside the corpus, or where they are excluded', async () => {
    const beside = fog.replaceAll('../../zotero', '../zotero');
    expect(known((await open({ ...outside, 'library.bib': beside, 'corpus/mist.txt': 'Mist.' })).folder)).toEqual([['corpus/mist.txt', 'mist', undefined]]);
    expect(known((await open({ ...outside, 'corpus/library.bib': fog, 'verbatim.yaml': 'exclude: fog.txt' })).folder)).toEqual([]);
  });

  it('are told together where they are not there, but for those that are in the corpus by their names', async () => {
    const { folder } = await open({ 'corpus/deep/mist.txt': 'Mist.', 'corpus/l.bib': `${fog}${bib('mist', 'title = {M}, file = {C\\:\\\\z\\\\mist.txt}')}${bib('rain', 'title = {R}, file = {rain.pdf}')}` });
    expect(known(folder)).toEqual([['corpus/deep/mist.txt', 'mist', 'M']]);
    expect(folder.corpus.snapshot.skipped).toMatchObject([{ path: 'corpus/l.bib', code: 'attached-missing', message: expect.stringContaining('fog.txt, rain.pdf.') as string }]);
  });
});

describe('a file beside a source', () => {
  it('says what it is, whatever the format', async () => {
    const { folder } = await open({ 'corpus/fog.txt': 'Fog.', 'corpus/fog.txt.yaml': '---\ntitle: The Fog\nextent: excerpt\n', 'corpus/mist.md': 'Mist.', 'corpus/mist.yaml': 'id: mist31\nauthor: Ada Harrow' });
    expect(folder.corpus.snapshot.sources.map(({ id, metadata }) => [id, metadata])).toEqual([
      ['fog', { ...noMetadata, title: 'The Fog', extent: 'excerpt' }], ['mist31', { ...noMetadata, id: 'mist31', author: ['Ada Harrow'] }],
    ]);
    expect(folder.corpus.snapshot.skipped).toEqual([]);
  });

  it('that is about nothing here is a file that cannot be read', async () => {
    const { folder } = await open({ 'corpus/fog.txt': 'Fog.', 'corpus/other.yaml': 'title: Other' });
    expect(folder.corpus.snapshot.skipped).toMatchObject([{ path: 'corpus/other.yaml', code: 'unsupported' }]);
  });
});
