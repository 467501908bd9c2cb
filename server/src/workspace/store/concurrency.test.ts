import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { propertyRuns } from '../../../../test/property-runs.ts';
import { noMetadata } from '../../engine/document/metadata.ts';
import { readPlainText } from '../../engine/document/plain-text.ts';
import { memoryLog } from '../memory-folder.ts';
import { readManifest, writeManifest } from './manifest-file.ts';
import type { KeptFile, Manifest, ManifestFile, ShardRecord } from './manifest.ts';
import { manifestOf } from './manifest.ts';
import { memoryStorage } from './memory-storage.ts';
import type { MemoryStorage } from './memory-storage.ts';
import { PageCache } from './page-cache.ts';
import { encodeSourceShard, openSourceShard } from './source-shard.ts';
import { sweepStorage, sweptAfter } from './sweep.ts';

/** What a program does with its storage, one step at a time, while another one does the same. */
type Step = 'load' | 'add' | 'drop' | 'save' | 'sweep' | 'a day passes';

const options = { cache: new PageCache(), log: memoryLog(), onDamage: (): void => { throw new Error('Nothing was damaged.'); } };

/** A program that keeps sources `0`, `1`, … and remembers the words of each. */
class Program {
  readonly #storage: MemoryStorage;
  #files = new Map<string, ManifestFile>();
  #shards = new Map<string, ShardRecord>();
  #next = 0;

  constructor(storage: MemoryStorage) {
    this.#storage = storage;
  }

  async step(step: Step): Promise<void> {
    switch (step) {
      case 'load': this.#load(); break;
      case 'add': await this.#add(); break;
      case 'drop': this.#files.delete([...this.#files.keys()][0] ?? ''); break;
      case 'save': await writeManifest(this.#storage, manifestOf(this.#files, this.#shards)); break;
      case 'sweep': await sweepStorage(this.#storage, new Set(manifestOf(this.#files, this.#shards).shards.keys()), options); break;
      case 'a day passes': this.#storage.pass(sweptAfter + 1);
    }
  }

  /** Takes over what can still be read; the rest would be read anew. */
  #load(): void {
    const manifest = readManifest(this.#storage, options);
    if (manifest === null) return;
    const readable = readableFiles(this.#storage, manifest);
    this.#files = new Map([...manifest.files].filter(([path]) => readable.has(path)));
    this.#shards = new Map(manifest.shards);
  }

  async #add(): Promise<void> {
    const path = String(this.#next++);
    const shard = await this.#storage.add('text', encodeSourceShard({ segment: [new TextEncoder().encode(wordsOf(path))], documents: [readPlainText(wordsOf(path))] }));
    this.#files.set(path, { size: 1, modified: 1, sha256: '', words: 1, metadata: noMetadata, text: { shard, position: 0 }, speech: null, described: '' } satisfies KeptFile);
    this.#shards.set(shard, { size: 1, sources: 1 });
  }
}

function wordsOf(path: string): string {
  return `The words of ${path}.`;
}

/** The files of a manifest whose shard is there; each has its own words, or the test fails. */
function readableFiles(storage: MemoryStorage, manifest: Manifest): ReadonlySet<string> {
  const readable = new Set<string>();
  for (const [path, file] of manifest.files) {
    const shard = 'failure' in file ? null : openSourceShard(file.text.shard, storage.open(file.text.shard), options);
    if (shard === null || 'failure' in file) continue;
    const text = new TextDecoder().decode(shard.segment.read(0, shard.segment.length));
    expect(text).toBe(wordsOf(path));
    expect(shard.document(file.text.position, text)?.text).toBe(text);
    readable.add(path);
  }
  return readable;
}

const step = fc.constantFrom<Step>('load', 'add', 'add', 'drop', 'save', 'save', 'sweep', 'a day passes');

describe('two programs on one storage', () => {
  it('leave it so that either can read it, in whatever order they do their steps', async () => {
    await fc.assert(fc.asyncProperty(fc.array(fc.tuple(fc.boolean(), step), { maxLength: 30 }), async (steps) => {
      const storage = memoryStorage();
      const programs = [new Program(storage), new Program(storage)];
      for (const [isSecond, one] of steps) {
        await programs[isSecond ? 1 : 0]?.step(one);
        const manifest = readManifest(storage, options);
        if (manifest !== null) readableFiles(storage, manifest);
      }
    }), { numRuns: propertyRuns(60), seed: 7 });
    const lines = new Set(options.log.lines.map((line) => line.replace(/\d+/g, '1')));
    expect([...lines].every((line) => line === 'text-1.pack is not there, or may not be read: its sources are read again.')).toBe(true);
  });

  it('lose nothing that the last one to save has named', async () => {
    const storage = memoryStorage();
    const [one, other] = [new Program(storage), new Program(storage)];
    for (const program of [one, other]) {
      await program.step('add');
      await program.step('save');
    }
    await one.step('a day passes');
    await one.step('sweep');
    const manifest = readManifest(storage, options);
    expect(manifest && [...readableFiles(storage, manifest)]).toEqual(['0']);
  });
});
