import type { Storage } from '../ports.ts';
import { encodePack } from './encode-pack.ts';
import { engineVersion } from './engine-version.ts';
import { decodeManifest, encodeManifest } from './manifest-codec.ts';
import type { Manifest } from './manifest.ts';
import { openShardPack, refuseShard } from './shard-file.ts';
import type { ShardOptions } from './shard-file.ts';

/** The manifest's file in a storage: a pack of one section. */
export const manifestName = 'manifest.pack';
const section = 'manifest';

/** The manifest of a storage; null where it has none, and, with a line in the log, where it has one that cannot be used. */
export function readManifest(storage: Storage, options: Pick<ShardOptions, 'cache' | 'log'>): Manifest | null {
  const file = storage.open(manifestName);
  if (file === null) return null;
  const manifestFile = { name: `${storage.place}: ${manifestName}`, file, remedy: 'all sources are read again' };
  const shardOptions = { ...options, onDamage: () => undefined };
  const pack = openShardPack(manifestFile, shardOptions);
  if (pack === null) return null;
  const bytes = pack.section(section);
  const manifest = bytes === null ? null : decodeManifest(new TextDecoder().decode(bytes.read(0, bytes.length)));
  if (manifest === null) return refuseShard(manifestFile, pack, shardOptions);
  pack.close();
  return manifest;
}

/**
 * Puts a manifest in place of the one that is there. Of several programs that do so at once the last one wins: the shards that only the
 * others name are not read by anybody any more, and swept in time.
 * @param pause called now and then, since a large manifest is long work: `Scheduler.yield`. The manifest must not change meanwhile
 * @throws StorageError
 */
export async function writeManifest(storage: Storage, manifest: Manifest, pause: () => Promise<void> = () => Promise.resolve()): Promise<void> {
  const encoder = new TextEncoder();
  const chunks: Uint8Array[] = [];
  for (const line of encodeManifest(manifest)) {
    chunks.push(encoder.encode(line));
    await pause();
  }
  await storage.replace(manifestName, encodePack([{ name: section, checked: 'at-opening', chunks }], engineVersion));
}
