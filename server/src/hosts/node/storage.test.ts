import { chmod, mkdir, mkdtemp, readdir, rm, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { OpenFile } from '../../workspace/ports.ts';
import { StorageError } from '../../workspace/ports.ts';
import { OpenFiles } from './open-files.ts';
import { nodeStorage, nodeStorageRoot } from './storage.ts';

let root: string;
let folder: string;
beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'verbatim-'));
  folder = path.join(root, 'ab'.repeat(16));
});
afterEach(async () => {
  await chmod(root, 0o700);
  await rm(root, { recursive: true });
});

const ascii = (text: string): Uint8Array => new TextEncoder().encode(text);

function contentOf(file: OpenFile | null): string | null {
  if (file === null) return null;
  const bytes = new Uint8Array(file.length);
  file.fill(0, bytes);
  return new TextDecoder().decode(bytes);
}

const isPosix = process.platform !== 'win32';
const isRoot = process.getuid?.() === 0;

describe('a storage on disk', () => {
  it('writes files whole, and reads them in pieces', async () => {
    const storage = nodeStorage(folder);
    expect(await storage.list()).toEqual([]);
    const large = new Uint8Array(300_000).fill(0x62);
    const name = await storage.add('text', [ascii('fog'), ascii(' and'), large, ascii(' rain')]);
    expect(name).toMatch(/^text-[0-9a-f-]{36}\.pack$/);
    const file = storage.open(name);
    expect(file?.length).toBe(300_012);
    expect(contentOf(file)).toBe(`fog and${'b'.repeat(300_000)} rain`);
    const part = new Uint8Array(6).fill(1);
    file?.fill(300_008, part);
    expect([...part]).toEqual([...ascii('rain'), 0, 0]);
    file?.close();
    expect((await storage.list()).map((one) => ({ ...one, age: one.age < 60_000 }))).toEqual([{ name, size: 300_012, age: true }]);
    expect(await readdir(folder)).toEqual([name]);
  });

  it.runIf(isPosix)('lets nobody else read', async () => {
    const storage = nodeStorage(folder);
    const name = await storage.add('text', [ascii('fog')]);
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
    expect((await stat(path.join(folder, name))).mode & 0o777).toBe(0o600);
  });

  it('replaces a file whole, while the old one can be read on', async () => {
    const storage = nodeStorage(folder);
    await storage.replace('manifest.pack', [ascii('one')]);
    const before = storage.open('manifest.pack');
    await storage.replace('manifest.pack', [ascii('two!')]);
    expect([contentOf(before), contentOf(storage.open('manifest.pack'))]).toEqual(['one', 'two!']);
    await storage.remove('manifest.pack');
    expect(storage.open('manifest.pack')).toBeNull();
    await storage.remove('manifest.pack');
  });

  it('is never without a whole file while two programs replace it at once', async () => {
    const storages = [nodeStorage(folder), nodeStorage(folder)];
    const texts = ['one', 'and another'].map((text) => text.repeat(100_000));
    await storages[0]?.replace('manifest.pack', [ascii(texts[0] ?? '')]);
    const state = { isWriting: true };
    const writing = Promise.all(storages.map(async (storage, index) => {
      for (let round = 0; round < 10; round++) await storage.replace('manifest.pack', [ascii(texts[index] ?? '')]);
    })).finally(() => { state.isWriting = false; });
    while (state.isWriting) {
      const file = storages[0]?.open('manifest.pack') ?? null;
      expect(texts).toContain(contentOf(file));
      file?.close();
      await new Promise(setImmediate);
    }
    await writing;
    expect(await readdir(folder)).toEqual(['manifest.pack']);
  });

  it('opens nothing but its own files', async () => {
    const storage = nodeStorage(folder);
    await storage.replace('manifest.pack', [ascii('one')]);
    await writeFile(path.join(root, 'secret.pack'), 'secret');
    await mkdir(path.join(folder, 'folder.pack'));
    for (const name of ['../secret.pack', '', '.', 'folder.pack', 'none.pack', '/etc/passwd']) expect(storage.open(name)).toBeNull();
    await expect(storage.replace('../other.pack', [])).rejects.toThrow(StorageError);
    await storage.remove('../secret.pack');
    expect((await readdir(root)).sort()).toEqual([path.basename(folder), 'secret.pack']);
    expect((await storage.list()).map(({ name }) => name)).toEqual(['manifest.pack']);
  });

  it.runIf(isPosix)('follows no link', async () => {
    const storage = nodeStorage(folder);
    await storage.replace('manifest.pack', [ascii('one')]);
    await symlink(path.join(folder, 'manifest.pack'), path.join(folder, 'link.pack'));
    expect(storage.open('link.pack')).toBeNull();
  });

  it('says where it could not write, and why, and leaves nothing behind', async () => {
    await writeFile(folder, 'in the way');
    await expect(nodeStorage(folder).add('text', [ascii('fog')])).rejects.toThrow(`${folder}: there is a file where a folder should be`);
    const storage = nodeStorage(path.join(root, 'cd'.repeat(16)));
    const chunks = function* (): Generator<Uint8Array> {
      yield ascii('fog');
      throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
    };
    await expect(storage.add('text', chunks())).rejects.toThrow('the disk is full');
    expect(await readdir(path.join(root, 'cd'.repeat(16)))).toEqual([]);
  });

  it.runIf(process.platform === 'linux')('comes to an end where no folder can be made', async () => {
    await expect(nodeStorage('/proc/verbatim/fog').add('text', [ascii('fog')])).rejects.toThrow('/proc/verbatim/fog: no folder can be made there');
  });

  it('makes the folders above it', async () => {
    const deep = path.join(root, 'a', 'b', 'c');
    await Promise.all([nodeStorage(deep).add('text', [ascii('fog')]), nodeStorage(deep).add('text', [ascii('rain')])]);
    expect(await readdir(deep)).toHaveLength(2);
  });

  it.runIf(isPosix && !isRoot)('says that it may not write', async () => {
    await chmod(root, 0o500);
    await expect(nodeStorage(folder).add('text', [ascii('fog')])).rejects.toThrow(`${folder}: you may not write there`);
  });

  it('reads more files than it has handles for, and zeros of one that has gone', async () => {
    const storage = nodeStorage(folder, new OpenFiles(2));
    const texts = ['one', 'two', 'three', 'four'];
    const names = await Promise.all(texts.map((text) => storage.add('text', [ascii(text)])));
    const files = names.map((name) => storage.open(name));
    for (let round = 0; round < 2; round++) expect(files.map(contentOf)).toEqual(texts);
    await storage.remove(names[0] ?? '');
    expect(contentOf(files[0] ?? null)).toBe('\0\0\0');
    files.forEach((file) => { file?.close(); });
    expect(contentOf(files[1] ?? null)).toBe('two');
    files[1]?.close();
  });
});

describe('the storages of all corpora', () => {
  const [used, unused] = ['ab'.repeat(16), 'cd'.repeat(16)];

  beforeEach(async () => {
    const storages = nodeStorageRoot(root);
    for (const key of [used, unused]) await storages.of(key).add('text', [ascii('fog')]);
    await mkdir(path.join(root, 'mine'));
    await writeFile(path.join(root, 'mine', 'text.pack'), 'mine');
    for (const key of [used, unused]) await utimes(path.join(root, key), 1000, 1000);
  });

  it('are removed when nobody has used them for long', async () => {
    const storages = nodeStorageRoot(root);
    storages.of(used);
    expect(await storages.sweep(60_000)).toEqual({ files: 1, bytes: 3 });
    expect((await readdir(root)).sort()).toEqual([used, 'mine']);
    expect(await storages.sweep(60_000)).toEqual({ files: 0, bytes: 0 });
  });

  it('are removed altogether, with nothing that is not theirs', async () => {
    await writeFile(path.join(root, used, 'notes.txt'), 'mine');
    expect(await nodeStorageRoot(root).purge()).toEqual({ files: 2, bytes: 6 });
    expect((await readdir(root)).sort()).toEqual([used, 'mine']);
    expect(await readdir(path.join(root, used))).toEqual(['notes.txt']);
    expect(await nodeStorageRoot(path.join(root, 'none')).purge()).toEqual({ files: 0, bytes: 0 });
  });
});
