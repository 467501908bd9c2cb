import type { Removed, Storage, StoredFile } from '../ports.ts';
import { manifestName, readManifest } from './manifest-file.ts';
import type { ShardOptions } from './shard-file.ts';

/** A file that no manifest names may be one that another program has just written, and is about to name. */
export const sweptAfter = 24 * 60 * 60 * 1000;

/** A corpus that nobody has opened for so long is forgotten. */
export const forgottenAfter = 60 * sweptAfter;

/**
 * Removes what no manifest names any more: shards that were merged or whose sources have gone, and what a program left when it was ended
 * in the middle of writing.
 * @param inUse shards that are open here, beside those of the manifest, which another program may have written
 */
export async function sweepStorage(storage: Storage, inUse: ReadonlySet<string>, options: Pick<ShardOptions, 'cache' | 'log'>): Promise<Removed> {
  const named = readManifest(storage, options)?.shards ?? new Map<string, unknown>();
  const isOld = ({ name, age }: StoredFile): boolean => name !== manifestName && !inUse.has(name) && !named.has(name) && age > sweptAfter;
  const old = (await storage.list()).filter(isOld);
  for (const { name } of old) await storage.remove(name);
  return { files: old.length, bytes: old.reduce((total, { size }) => total + size, 0) };
}
