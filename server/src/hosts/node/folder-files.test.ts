import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, realpath, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nodeFolderFiles } from './folder-files.ts';

/** A folder `desk`, and beside it one that is none of its business. */
let top: string;

beforeEach(async () => {
  top = await realpath(await mkdtemp(path.join(tmpdir(), 'verbatim-files-')));
  await mkdir(path.join(top, 'desk', 'corpus', 'deep'), { recursive: true });
  await mkdir(path.join(top, 'elsewhere'));
  await writeFile(path.join(top, 'desk', 'corpus', 'deep', 'a.txt'), 'Fog.');
  await writeFile(path.join(top, 'elsewhere', 'secret.txt'), 'Nobody’s business.');
});

afterEach(() => rm(top, { recursive: true, force: true }));

const inCorpus = (name: string): string => path.join(top, 'desk', 'corpus', name);
const desk = (confined = false) => nodeFolderFiles(path.join(top, 'desk'), { confined });
const names = async (files = desk()) => {
  const { files: found, skipped } = await files.list('corpus');
  return { found: found.map((file) => file.path), skipped: skipped.map((file) => [file.path, file.code]) };
};

describe('a folder on disk', () => {
  it('follows links that stay in it, and names those that lead out or in a circle', async () => {
    await symlink('deep/a.txt', inCorpus('b.txt'));
    await symlink('.', inCorpus('again'));
    await symlink('self', inCorpus('self'));
    await symlink('pong', inCorpus('ping'));
    await symlink('ping', inCorpus('pong'));
    await symlink('../../elsewhere', inCorpus('out'));
    await symlink('../../elsewhere/secret.txt', inCorpus('out.txt'));
    await symlink('nothing', inCorpus('gone'));
    expect(await names()).toEqual({
      found: ['corpus/b.txt', 'corpus/deep/a.txt'],
      skipped: [['corpus/gone', 'unreadable'], ['corpus/out', 'link-outside'], ['corpus/out.txt', 'link-outside'], ['corpus/ping', 'unreadable'], ['corpus/pong', 'unreadable'], ['corpus/self', 'unreadable']],
    });
  });

  it.skipIf(process.platform === 'win32')('waits for no pipe, and shows any name', async () => {
    execFileSync('mkfifo', [inCorpus('pipe.txt')]);
    await writeFile(inCorpus('red\u001b[31m\u202e\n.txt'), 'Fog.');
    expect(await names()).toEqual({ found: ['corpus/deep/a.txt', 'corpus/red\u001b[31m\u202e\n.txt'], skipped: [['corpus/pipe.txt', 'unreadable']] });
  });

  it('loads no file that is larger than any reader takes', async () => {
    await writeFile(inCorpus('huge.txt'), '');
    await truncate(inCorpus('huge.txt'), 3 * 2 ** 30);
    await expect(desk().read('corpus/huge.txt')).rejects.toThrow('corpus/huge.txt: it has 3,072 MB; at most 256 MB are read');
  });

  it('reads what lies outside it where it is trusted, and nothing where it is not', async () => {
    const outside = '../elsewhere/secret.txt';
    await symlink('../../elsewhere/secret.txt', inCorpus('link.txt'));
    expect((await desk().list(outside)).files).toMatchObject([{ path: outside }]);
    expect(new TextDecoder().decode(await desk().read(outside))).toBe('Nobody’s business.');
    for (const place of [outside, path.join(top, 'elsewhere', 'secret.txt'), 'corpus/link.txt']) {
      expect(await desk(true).list(place)).toMatchObject({ files: [], skipped: [{ code: 'link-outside' }] });
      await expect(desk(true).read(place)).rejects.toThrow('not trusted');
    }
  });
});
