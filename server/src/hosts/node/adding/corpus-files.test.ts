import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nodeCorpusFiles } from './corpus-files.ts';

let place = '';
let root = '';
beforeEach(async () => {
  place = await mkdtemp(path.join(tmpdir(), 'verbatim-adding-'));
  root = path.join(place, 'work');
  await mkdir(root);
});
afterEach(() => rm(place, { recursive: true, force: true }));

const bytes = new TextEncoder().encode('The gate was open.');

describe('files that are added', () => {
  it('are written with the folders above them, and leave nothing else behind', async () => {
    expect(await nodeCorpusFiles(root, true).create('corpus/.originals/gate.html', bytes)).toBe(true);
    expect(await readdir(path.join(root, 'corpus/.originals'))).toEqual(['gate.html']);
    expect(await readFile(path.join(root, 'corpus/.originals/gate.html'), 'utf8')).toBe('The gate was open.');
  });

  it('are never written over another file', async () => {
    await writeFile(path.join(root, 'gate.md'), 'mine');
    expect(await nodeCorpusFiles(root, false).create('gate.md', bytes)).toBe(false);
    expect(await readFile(path.join(root, 'gate.md'), 'utf8')).toBe('mine');
    expect(await readdir(root)).toEqual(['gate.md']);
  });

  it('are written once where two are written at the same time', async () => {
    const files = nodeCorpusFiles(root, false);
    const written = await Promise.all([1, 2, 3, 4].map(() => files.create('gate.md', bytes)));
    expect(written.filter((one) => one)).toHaveLength(1);
  });

  it.each(['linked/gate.md', 'linked/deeper/gate.md', '../gate.md'])('are not written outside a folder that nobody trusts: %s', async (file) => {
    await mkdir(path.join(place, 'outside'));
    await symlink(path.join(place, 'outside'), path.join(root, 'linked'));
    await expect(nodeCorpusFiles(root, true).create(file, bytes)).rejects.toThrow('not trusted');
    expect([...await readdir(path.join(place, 'outside')), ...await readdir(place)].sort()).toEqual(['outside', 'work']);
    expect(await nodeCorpusFiles(root, false).create(file, bytes)).toBe(true);
  });

  it('are not read outside a folder that nobody trusts', async () => {
    await writeFile(path.join(place, 'secret.html'), 'secret');
    await symlink(path.join(place, 'secret.html'), path.join(root, 'secret.html'));
    expect(await nodeCorpusFiles(root, true).read('secret.html')).toBeNull();
    expect(await nodeCorpusFiles(root, true).read('nothing.html')).toBeNull();
    expect(await nodeCorpusFiles(root, false).read('secret.html')).not.toBeNull();
    expect(await nodeCorpusFiles(root, true).names('..')).toEqual([]);
  });

  it('say why they could not be written', async () => {
    await writeFile(path.join(root, 'corpus'), 'a file where a folder should be');
    await expect(nodeCorpusFiles(root, false).create('corpus/gate.md', bytes)).rejects.toThrow('corpus/gate.md: it could not be written');
  });
});
