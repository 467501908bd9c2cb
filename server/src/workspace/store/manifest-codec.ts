import { noMetadata } from '../../engine/document/metadata.ts';
import type { Metadata } from '../../engine/document/metadata.ts';
import type { FailedFile, KeptFile, Manifest, ManifestFile, ShardPlace, ShardRecord } from './manifest.ts';
import { isMetadata, isString } from './metadata-shape.ts';

/** A place as it is written: the shard's number in the list of shards, and the position in it. */
type WrittenPlace = readonly [shard: number, position: number];
/** Most sources of a large corpus say nothing about themselves: their metadata is 0. */
type WrittenKept = readonly [path: string, size: number, modified: number, sha256: string, words: number, metadata: Metadata | 0, text: WrittenPlace, speech: WrittenPlace | 0, described: string];
type WrittenFailed = readonly [path: string, size: number, modified: number, code: string, message: string];

type WrittenFile = WrittenKept | WrittenFailed;
type WrittenShard = readonly [name: string, size: number, sources: number];

/** So many files a line: a few milliseconds of work. */
const filesPerLine = 1000;

/** A manifest as lines of JSON, each with its line break, to be made one by one: first the shards, then the files. */
export function* encodeManifest({ files, shards }: Manifest): Generator<string> {
  const numbers = new Map([...shards.keys()].map((name, index) => [name, index]));
  const place = ({ shard, position }: ShardPlace): WrittenPlace => [numbers.get(shard) ?? -1, position];
  yield line(Array.from(shards, ([name, { size, sources }]): WrittenShard => [name, size, sources]));
  let written: WrittenFile[] = [];
  for (const [path, file] of files) {
    written.push('failure' in file ? writtenFailed(path, file) : writtenKept(path, file, place));
    if (written.length < filesPerLine) continue;
    yield line(written);
    written = [];
  }
  yield line(written);
}

function line(values: readonly unknown[]): string {
  return `${JSON.stringify(values)}\n`;
}

function writtenKept(path: string, { size, modified, sha256, words, metadata, text, speech, described }: KeptFile, place: (place: ShardPlace) => WrittenPlace): WrittenKept {
  return [path, size, modified, sha256, words, isEmpty(metadata) ? 0 : metadata, place(text), speech === null ? 0 : place(speech), described];
}

function writtenFailed(path: string, { size, modified, failure }: FailedFile): WrittenFailed {
  return [path, size, modified, failure.code, failure.message];
}

function isEmpty(metadata: Metadata): boolean {
  return metadata.author.length === 0 && metadata.extent === noMetadata.extent && metadata.declares.length === 0
    && Object.keys(metadata).length === Object.keys(noMetadata).length;
}

/** Reads what `encodeManifest` wrote; null for anything else, such as one that names a shard that it does not list. */
export function decodeManifest(lines: string): Manifest | null {
  const [shards, ...files] = lines.split('\n').slice(0, -1).map(parse);
  if (!Array.isArray(shards) || !shards.every(isWrittenShard)) return null;
  const manifest = { files: new Map<string, ManifestFile>(), shards: new Map(shards.map(([name, size, sources]): [string, ShardRecord] => [name, { size, sources }])) };
  for (const written of files) {
    if (!Array.isArray(written)) return null;
    for (const one of written) {
      const file = isWrittenKept(one) ? keptFile(one, shards) : isWrittenFailed(one) ? failedFile(one) : null;
      if (file === null) return null;
      manifest.files.set(file[0], file[1]);
    }
  }
  return manifest;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function failedFile([path, size, modified, code, message]: WrittenFailed): [string, FailedFile] {
  return [path, { size, modified, failure: { code, message } }];
}

function keptFile([path, size, modified, sha256, words, metadata, text, speech, described]: WrittenKept, shards: readonly WrittenShard[]): [string, KeptFile] | null {
  const [textPlace, speechPlace] = [placeIn(shards, text), speech === 0 ? null : placeIn(shards, speech)];
  if (textPlace === null || (speech !== 0 && speechPlace === null)) return null;
  return [path, { size, modified, sha256, words, metadata: metadata === 0 ? noMetadata : metadata, text: textPlace, speech: speechPlace, described }];
}

function placeIn(shards: readonly WrittenShard[], [number, position]: WrittenPlace): ShardPlace | null {
  const shard = shards[number];
  return shard !== undefined && position < shard[2] ? { shard: shard[0], position } : null;
}

function isWrittenShard(value: unknown): value is WrittenShard {
  return Array.isArray(value) && value.length === 3 && isString(value[0]) && isCount(value[1]) && isCount(value[2]);
}

function isWrittenKept(value: unknown): value is WrittenKept {
  return Array.isArray(value) && value.length === 9 && isStamp(value) && isString(value[3]) && isCount(value[4]) && (value[5] === 0 || isMetadata(value[5]))
    && isPlace(value[6]) && (value[7] === 0 || isPlace(value[7])) && isString(value[8]);
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
