import { describe, expect, it } from 'vitest';
import { noMetadata } from '../../engine/document/metadata.ts';
import { memoryLog } from '../memory-folder.ts';
import { encodePack } from './encode-pack.ts';
import { engineVersion } from './engine-version.ts';
import { joinChunks } from './join-chunks.ts';
import { decodeManifest, encodeManifest } from './manifest-codec.ts';
import { manifestName, readManifest, writeManifest } from './manifest-file.ts';
import type { KeptFile, Manifest, ManifestFile } from './manifest.ts';
import { liveCounts, manifestOf } from './manifest.ts';
import { memoryStorage } from './memory-storage.ts';
import { PageCache } from './page-cache.ts';

const kept = (position: number, more: Partial<KeptFile> = {}): KeptFile => ({
  size: 1200, modified: 1935792000123.25, sha256: 'ab'.repeat(32), words: 210, metadata: noMetadata, text: { shard: 'text-1', position }, speech: null, described: '', ...more,
});

const files: ReadonlyMap<string, ManifestFile> = new Map<string, ManifestFile>([
  ['corpus/fog.md', kept(0, { metadata: { ...noMetadata, title: 'Fog, \ud800', author: ['Ada Harrow'], extent: 'excerpt', declares: ['modernised-spelling'] } })],
  ['corpus/mill.txt', kept(2, { speech: { shard: 'speech-1', position: 1 } })],
  ['__proto__', kept(1)],
  ['corpus/photo.md', { size: 9, modified: 4, failure: { code: 'binary', message: 'The file is not text.' } }],
]);
const manifest: Manifest = { files, shards: new Map([['text-1', { size: 5000, sources: 3 }], ['speech-1', { size: 70, sources: 2 }]]) };

const linesOf = (one: Manifest): string => [...encodeManifest(one)].join('');

const options = (): { cache: PageCache; log: ReturnType<typeof memoryLog> } => ({ cache: new PageCache(), log: memoryLog() });

describe('a manifest', () => {
  it('comes back as it was', () => {
    expect(decodeManifest(linesOf(manifest))).toEqual(manifest);
    expect(decodeManifest(linesOf({ files: new Map(), shards: new Map() }))).toEqual({ files: new Map(), shards: new Map() });
  });

  it('comes back as it was when it is long', () => {
    const many = { ...manifest, files: new Map(Array.from({ length: 2500 }, (_, index) => [`${String(index)}.md`, kept(index % 3)])) };
    expect([...encodeManifest(many)].length).toBe(4);
    expect(decodeManifest(linesOf(many))).toEqual(many);
  });

  it('counts what is in use of each shard', () => {
    expect([...liveCounts(manifest)]).toEqual([['text-1', 3], ['speech-1', 1]]);
    expect([...manifestOf(new Map([...files].slice(0, 1)), manifest.shards).shards.keys()]).toEqual(['text-1']);
  });

  it('is null with any value that should not be there', () => {
    const lines = [...encodeManifest(manifest)].map((line): unknown => JSON.parse(line));
    for (const wrong of [undefined, -1, 1.5, 'x', [], {}, 999]) {
      for (const spoiled of spoil(lines, wrong)) {
        const decoded = decodeManifest([spoiled].flat().map((line) => `${JSON.stringify(line)}\n`).join(''));
        if (decoded !== null) expect(strays(decoded)).toEqual([]);
      }
    }
  });

  it.each(['', '\n', 'null\n', '{}\n', '[]\n{}\n', '[]\n[[]]\n', linesOf(manifest).slice(1), linesOf(manifest).replace(']\n[', ']\n\n[')])('is null for %j', (json) => {
    expect(decodeManifest(json)).toBeNull();
  });
});

describe('the manifest of a storage', () => {
  it('is there once it was written, and not before', async () => {
    const storage = memoryStorage();
    const { cache, log } = options();
    expect(readManifest(storage, { cache, log })).toBeNull();
    await writeManifest(storage, manifest);
    expect(readManifest(storage, { cache, log })).toEqual(manifest);
    expect(log.lines).toEqual([]);
  });

  it.each<[string, (bytes: Uint8Array) => Uint8Array, string]>([
    ['is cut short', (bytes) => bytes.subarray(0, -3), 'cut short'],
    ['is empty', () => new Uint8Array(0), 'cut short'],
    ['is damaged', (bytes) => bytes.slice().fill(0x20, -30, -20), 'damaged'],
    ['is somebody else’s', () => new TextEncoder().encode('{"files": []}'), 'not what it should be'],
    ['is an older one', () => joinChunks(encodePack([], 'an older engine')), 'another version'],
    ['has nothing in it', () => joinChunks(encodePack([], engineVersion)), 'not what it should be'],
    ['has something else in it', () => joinChunks(encodePack([{ name: 'manifest', checked: 'at-opening', chunks: [new TextEncoder().encode('[]')] }], engineVersion)), 'not what it should be'],
  ])('is begun anew, with one line, where it %s', async (_name, change, reason) => {
    const storage = memoryStorage('/cache/fog');
    const { cache, log } = options();
    await writeManifest(storage, manifest);
    storage.harm(manifestName, change);
    expect(readManifest(storage, { cache, log })).toBeNull();
    expect(log.lines).toHaveLength(1);
    expect(log.lines[0]).toContain('/cache/fog: manifest.pack');
    expect(log.lines[0]).toContain(reason);
    expect(log.lines[0]).toContain('all sources are read again');
    await writeManifest(storage, manifest);
    expect(readManifest(storage, { cache, log })).toEqual(manifest);
  });
});

/** Copies of a value, each with another of its parts replaced. */
function spoil(value: unknown, wrong: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return [wrong];
  const parts = Object.entries(value).flatMap(([key, part]) => spoil(part, wrong)
    .map((spoiled): unknown => (Array.isArray(value) ? value.map((one: unknown, index) => (String(index) === key ? spoiled : one)) : { ...value, [key]: spoiled })));
  return [wrong, ...parts];
}

/** Places that no shard has. */
function strays({ files: all, shards }: Manifest): unknown[] {
  return [...all.values()].flatMap((file) => ('failure' in file ? [] : [file.text, ...(file.speech === null ? [] : [file.speech])]))
    .filter(({ shard, position }) => !(position < (shards.get(shard)?.sources ?? 0)));
}
