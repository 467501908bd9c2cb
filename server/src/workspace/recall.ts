import type { StoredSource } from './corpus-snapshot.ts';
import type { Keeping } from './keeping.ts';
import type { KeptSources } from './kept-sources.ts';
import type { FileEntry, Log, SkippedFile } from './ports.ts';
import { readManifest } from './store/manifest-file.ts';
import type { FailedFile, KeptFile, Manifest, ManifestFile, ShardPlace, ShardRecord } from './store/manifest.ts';
import type { WrittenPack } from './indexing/tasks.ts';

/** A file that was read and could not be understood. */
export interface FailedSource {
  readonly entry: FileEntry;
  readonly failure: SkippedFile;
}

/** What an earlier run knew of a corpus. */
export interface Recalled {
  /** Their `corpusPath` is not known yet. */
  readonly sources: readonly StoredSource[];
  readonly failed: readonly FailedSource[];
}

/** Opens what is kept of an earlier run. A shard that cannot be used is left out, and so are the sources that are only there. */
export function recall({ storage, cache }: Pick<Keeping, 'storage' | 'cache'>, kept: KeptSources, log: Log): Recalled {
  const manifest = storage === null ? null : readManifest(storage, { cache, log });
  if (manifest === null) return { sources: [], failed: [] };
  const files = [...manifest.files];
  const keptFiles = files.flatMap(([path, file]): Placed[] => (isKept(file) ? [{ path, file, number: kept.newNumber() }] : []));
  const opened = openAll(manifest, keptFiles, ({ file }) => file.text, (pack, numbersOf) => kept.addTexts(pack, numbersOf));
  openAll(manifest, keptFiles.filter(({ number }) => opened.has(number)), ({ file }) => file.speech, (pack, numbersOf) => kept.addSpeech(pack, numbersOf));
  return {
    sources: keptFiles.filter(({ number }) => opened.has(number)).map(({ path, file: { size, modified, sha256, words, metadata, described }, number }) => ({
      entry: { path, size, modified }, corpusPath: path, number, sha256, words, metadata, described,
    })),
    failed: files.flatMap(([path, file]) => (isKept(file) ? [] : [{ entry: { path, size: file.size, modified: file.modified }, failure: { path, ...file.failure } }])),
  };
}

/** What is known now, for the next run. What is in memory alone is not. */
export function toManifest(sources: Iterable<StoredSource>, failed: Iterable<FailedSource>, { texts, speeches }: KeptSources): Manifest {
  const files = new Map<string, ManifestFile>();
  const shards = new Map<string, ShardRecord>();
  const placeIn = (shelf: typeof texts | typeof speeches, number: number): ShardPlace | null => {
    const placed = shelf.find(number);
    if (placed === undefined || placed.shard.pack.bytes !== null) return null;
    const { pack: { name, size }, count } = placed.shard;
    shards.set(name, { size, sources: count });
    return { shard: name, position: placed.position };
  };
  for (const { entry: { path, size, modified }, number, sha256, words, metadata, described } of sources) {
    const text = placeIn(texts, number);
    if (text !== null) files.set(path, { size, modified, sha256, words, metadata, text, speech: placeIn(speeches, number), described });
  }
  for (const { entry: { path, size, modified }, failure: { code, message } } of failed) files.set(path, { size, modified, failure: { code, message } });
  return { files, shards };
}

interface Placed {
  readonly path: string;
  readonly file: KeptFile;
  readonly number: number;
}

/** @returns the numbers of the sources that could be opened */
function openAll(
  { shards }: Manifest, sources: readonly Placed[], placeOf: (source: Placed) => ShardPlace | null,
  open: (pack: WrittenPack, numbersOf: (count: number) => readonly (number | null)[]) => boolean,
): ReadonlySet<number> {
  const byShard = new Map<string, Map<number, number>>();
  for (const source of sources) {
    const place = placeOf(source);
    if (place === null) continue;
    const numbers = byShard.get(place.shard) ?? new Map<number, number>();
    byShard.set(place.shard, numbers);
    // Two files cannot share a place: who says so does not know what is there.
    if (!numbers.has(place.position)) numbers.set(place.position, source.number);
  }
  const opened = new Set<number>();
  for (const [name, numbers] of byShard) {
    const pack = { name, size: shards.get(name)?.size ?? 0, bytes: null };
    const used: number[] = [];
    const isOpen = open(pack, (count) => Array.from({ length: count }, (_, position) => {
      const number = numbers.get(position) ?? null;
      if (number !== null) used.push(number);
      return number;
    }));
    if (isOpen) used.forEach((number) => opened.add(number));
  }
  return opened;
}

function isKept(file: KeptFile | FailedFile): file is KeptFile {
  return 'text' in file;
}
