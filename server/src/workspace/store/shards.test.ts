import { describe, expect, it } from 'vitest';
import type { Document } from '../../engine/document/document.ts';
import type { Speech } from '../../engine/speech/speech.ts';
import { memoryLog } from '../memory-folder.ts';
import { sampleDocuments } from './codec-samples.ts';
import { memoryStorage } from './memory-storage.ts';
import type { MemoryStorage } from './memory-storage.ts';
import { PageCache } from './page-cache.ts';
import { encodeSourceShard, openSourceShard } from './source-shard.ts';
import type { SourceShard } from './source-shard.ts';
import { encodeSpeech } from './speech-codec.ts';
import { encodeSpeechShard, openSpeechShard } from './speech-shard.ts';

const documents = [...sampleDocuments().values()];
const segment = Uint8Array.from({ length: 20_000 }, (_, index) => (index * 7) & 0xff);
const speech: Speech = { people: [], quotations: [], utterances: [{ span: { start: 0, end: 3 }, mode: 'spoken', speaker: null, quotation: null, inside: null }], unbalanced: [] };

interface Desk {
  readonly storage: MemoryStorage;
  readonly lines: readonly string[];
  readonly damaged: readonly string[];
  readonly open: (name: string) => SourceShard | null;
}

function desk(): Desk {
  const storage = memoryStorage();
  const log = memoryLog();
  const damaged: string[] = [];
  const options = { cache: new PageCache(), log, onDamage: (name: string): void => { damaged.push(name); } };
  return { storage, lines: log.lines, damaged, open: (name) => openSourceShard(name, storage.open(name), options) };
}

const plain = (document: Document | null | undefined): unknown => document && { text: document.text, blocks: document.blocks, pieces: document.map.pieces };

describe('a shard of sources', () => {
  it('holds the segment and every document', async () => {
    const { storage, open, lines } = desk();
    const shard = open(await storage.add('text', encodeSourceShard({ segment: [segment.subarray(0, 5), segment.subarray(5)], documents })));
    expect(shard?.count).toBe(documents.length);
    expect(shard?.segment.read(0, segment.length)).toEqual(segment);
    documents.forEach((document, position) => { expect(plain(shard?.document(position, document.text))).toEqual(plain(document)); });
    expect(shard?.document(0, 'another text')).toBeNull();
    expect(shard?.document(documents.length, '')).toBeNull();
    expect(shard?.document(-1, '')).toBeNull();
    expect(lines).toEqual([]);
  });

  it('can be made of others without a look into their documents', async () => {
    const { storage, open } = desk();
    const first = open(await storage.add('text', encodeSourceShard({ segment: [], documents })));
    const kept = documents.map((_, position) => first?.documentBytes(position) ?? new Uint8Array(0));
    const second = open(await storage.add('text', encodeSourceShard({ segment: [], documents: kept.reverse() })));
    documents.forEach((document, position) => { expect(plain(second?.document(documents.length - 1 - position, document.text))).toEqual(plain(document)); });
  });

  it('may be empty', async () => {
    const { storage, open } = desk();
    expect(open(await storage.add('text', encodeSourceShard({ segment: [], documents: [] })))?.count).toBe(0);
  });

  it('reads no document before it is asked for', async () => {
    const { storage, open } = desk();
    const many = Array.from({ length: 1000 }, () => documents).flat();
    const name = await storage.add('text', encodeSourceShard({ segment: [segment], documents: many }));
    const shard = open(name);
    expect(shard?.count).toBe(many.length);
    expect(storage.bytesRead).toBeLessThan((storage.files.get(name)?.length ?? 0) / 20);
  });

  it('says in one line which file is wrong, how, and what is done', async () => {
    const { storage, open, lines } = desk();
    const name = await storage.add('text', encodeSourceShard({ segment: [segment], documents }));
    storage.harm(name, (bytes) => bytes.subarray(0, 5000));
    expect(open(name)).toBeNull();
    expect(open('text-9.pack')).toBeNull();
    const other = await storage.add('speech', encodeSpeechShard({ speeches: [], utterances: [] }));
    expect(open(other)).toBeNull();
    expect(lines).toEqual([
      'text-1.pack is cut short: its sources are read again.',
      'text-9.pack is not there, or may not be read: its sources are read again.',
      'speech-2.pack is not what it should be: its sources are read again.',
    ]);
  });

  it('is reported once when it turns out to be damaged, and makes nothing up', async () => {
    const { storage, open, lines, damaged } = desk();
    const many = Array.from({ length: 20 }, () => documents).flat();
    const name = await storage.add('text', encodeSourceShard({ segment: [segment], documents: many }));
    storage.harm(name, (bytes) => bytes.slice().fill(1, -40));
    const shard = open(name);
    for (let again = 0; again < 2; again++) expect(shard?.document(many.length - 1, many.at(-1)?.text ?? '')).toBeNull();
    expect(plain(shard?.document(0, documents[0]?.text ?? ''))).toEqual(plain(documents[0]));
    expect(damaged).toEqual([name]);
    expect(lines).toEqual(['text-1.pack is damaged: its sources are read again.']);
  });
});

describe('a shard of speech', () => {
  it('holds what can be quoted, and every source’s speech', async () => {
    const storage = memoryStorage();
    const log = memoryLog();
    const options = { cache: new PageCache(), log, onDamage: (): void => undefined };
    const empty: Speech = { people: [], quotations: [], utterances: [], unbalanced: [] };
    const everywhere = { start: 0, end: 3 };
    const name = await storage.add('speech', encodeSpeechShard({ speeches: [encodeSpeech(empty, 3), encodeSpeech(speech, 3)], utterances: [segment] }));
    const shard = openSpeechShard(name, storage.open(name), options);
    expect(shard?.count).toBe(2);
    expect(shard?.utterances.read(0, 9)).toEqual(segment.subarray(0, 9));
    expect([0, 1].map((position) => shard?.speech(position, 3)?.utterancesIn(everywhere))).toEqual([[], speech.utterances]);
    expect([shard?.speech(1, 9000), shard?.speech(2, 3)]).toEqual([null, null]);
    expect(openSpeechShard('none', null, options)).toBeNull();
    expect(log.lines).toEqual(['none is not there, or may not be read: who speaks in its sources is found out again.']);
  });
});
