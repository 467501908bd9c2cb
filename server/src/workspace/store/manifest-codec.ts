import type { Metadata } from '../../engine/document/metadata.ts';
import type { FailedFile, KeptFile, Manifest, ManifestFile, ShardPlace, ShardRecord } from './manifest.ts';
import { isMetadata, isRecord, isString } from './metadata-shape.ts';

/** A place as it is written: the shard's number in the list of shards, and the position in it. */
type WrittenPlace = readonly [shard: number, position: number];
/** Metadata goes by its number in the list of all that differ: most sources of a large corpus say nothing about themselves. */
type WrittenKept = readonly [path: string, size: number, modified: number, sha256: string, words: number, metadata: number, text: WrittenPlace, speech: WrittenPlace | 0];
type WrittenFailed = readonly [path: string, size: number, modified: number, code: string, message: string];

interface WrittenManifest {
  readonly shards: readonly (readonly [name: string, size: number, sources: number])[];
  readonly metadata: readonly Metadata[];
  readonly kept: readonly WrittenKept[];
  readonly failed: readonly WrittenFailed[];
}

/** A manifest as JSON. */
export function encodeManifest({ files, shards }: Manifest): string {
  const numbers = new Map([...shards.keys()].map((name, index) => [name, index]));
  const place = ({ shard, position }: ShardPlace): WrittenPlace => [numbers.get(shard) ?? -1, position];
  const metadata: Metadata[] = [];
  const metadataNumbers = new Map<string, number>();
  const kept: WrittenKept[] = [];
  const failed: WrittenFailed[] = [];
  for (const [path, file] of files) {
    if ('failure' in file) {
      failed.push([path, file.size, file.modified, file.failure.code, file.failure.message]);
      continue;
    }
    const key = JSON.stringify(file.metadata);
    const number = metadataNumbers.get(key) ?? metadata.push(file.metadata) - 1;
    metadataNumbers.set(key, number);
    kept.push([path, file.size, file.modified, file.sha256, file.words, number, place(file.text), file.speech === null ? 0 : place(file.speech)]);
  }
  const written: WrittenManifest = { shards: [...shards].map(([name, { size, sources }]) => [name, size, sources]), metadata, kept, failed };
  return JSON.stringify(written);
}

/** Reads what `encodeManifest` wrote; null for anything else, such as one that names a shard that it does not list. */
export function decodeManifest(json: string): Manifest | null {
  const written = parse(json);
  if (!isRecord(written) || ![written.shards, written.metadata, written.kept, written.failed].every(Array.isArray)) return null;
  const { shards, metadata, kept, failed } = written as { [Part in keyof WrittenManifest]: readonly unknown[] };
  if (!shards.every(isWrittenShard) || !metadata.every(isMetadata) || !failed.every(isWrittenFailed)) return null;
  const files = new Map<string, ManifestFile>();
  for (const one of kept) {
    const file = isWrittenKept(one) ? keptFile(one, shards, metadata) : null;
    if (file === null) return null;
    files.set(file[0], file[1]);
  }
  for (const [path, size, modified, code, message] of failed) files.set(path, { size, modified, failure: { code, message } } satisfies FailedFile);
  return { files, shards: new Map(shards.map(([name, size, sources]): [string, ShardRecord] => [name, { size, sources }])) };
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function keptFile([path, size, modified, sha256, words, number, text, speech]: WrittenKept, shards: WrittenManifest['shards'], all: readonly Metadata[]): [string, KeptFile] | null {
  const metadata = all[number];
  const [textPlace, speechPlace] = [placeIn(shards, text), speech === 0 ? null : placeIn(shards, speech)];
  if (metadata === undefined || textPlace === null || (speech !== 0 && speechPlace === null)) return null;
  return [path, { size, modified, sha256, words, metadata, text: textPlace, speech: speechPlace }];
}

function placeIn(shards: WrittenManifest['shards'], [number, position]: WrittenPlace): ShardPlace | null {
  const shard = shards[number];
  return shard !== undefined && position < shard[2] ? { shard: shard[0], position } : null;
}

function isWrittenShard(value: unknown): value is WrittenManifest['shards'][number] {
  return Array.isArray(value) && value.length === 3 && isString(value[0]) && isCount(value[1]) && isCount(value[2]);
}

function isWrittenKept(value: unknown): value is WrittenKept {
  return Array.isArray(value) && value.length === 8 && isStamp(value) && isString(value[3]) && isCount(value[4]) && isCount(value[5])
    && isPlace(value[6]) && (value[7] === 0 || isPlace(value[7]));
}

function isWrittenFailed(value: unknown): value is WrittenFailed {
  return Array.isArray(value) && value.length === 5 && isStamp(value) && isString(value[3]) && isString(value[4]);
}

function isStamp(value: readonly unknown[]): boolean {
  return isString(value[0]) && isCount(value[1]) && Number.isFinite(value[2]);
}

function isPlace(value: unknown): value is WrittenPlace {
  return Array.isArray(value) && value.length === 2 && isCount(value[0]) && isCount(value[1]);
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}
