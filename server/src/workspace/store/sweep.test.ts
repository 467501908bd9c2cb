import { describe, expect, it } from 'vitest';
import { noMetadata } from '../../engine/document/metadata.ts';
import { memoryLog } from '../memory-folder.ts';
import { manifestName, writeManifest } from './manifest-file.ts';
import type { KeptFile } from './manifest.ts';
import { manifestOf } from './manifest.ts';
import { memoryStorage } from './memory-storage.ts';
import { PageCache } from './page-cache.ts';
import { sweepStorage, sweptAfter } from './sweep.ts';

const kept = (shard: string): KeptFile => ({ size: 1, modified: 1, sha256: '', words: 1, metadata: noMetadata, text: { shard, position: 0 }, speech: null, described: '' });
const options = { cache: new PageCache(), log: memoryLog() };

describe('sweeping a storage', () => {
  it('takes what nobody names and nobody can still be writing', async () => {
    const storage = memoryStorage();
    const add = (): Promise<string> => storage.add('text', [new Uint8Array(100)]);
    const [named, inUse, unnamed] = [await add(), await add(), await add()];
    await writeManifest(storage, manifestOf(new Map([['a.md', kept(named)]]), new Map([[named, { size: 100, sources: 1 }]])));
    storage.pass(sweptAfter - 1);
    const young = await add();
    expect(await sweepStorage(storage, new Set(), options)).toEqual({ files: 0, bytes: 0 });
    storage.pass(2);
    expect(await sweepStorage(storage, new Set([inUse]), options)).toEqual({ files: 1, bytes: 100 });
    expect([...storage.files.keys()].sort()).toEqual([manifestName, named, inUse, young].sort());
    expect(storage.files.has(unnamed)).toBe(false);
  });

  it('takes all that is old where there is no manifest', async () => {
    const storage = memoryStorage();
    await storage.add('text', [new Uint8Array(100)]);
    storage.pass(sweptAfter + 1);
    expect(await sweepStorage(storage, new Set(), options)).toEqual({ files: 1, bytes: 100 });
  });
});
