import type { Log, OpenFile } from '../ports.ts';
import { engineVersion } from './engine-version.ts';
import { openPack } from './open-pack.ts';
import type { Pack, PackRefusal } from './pack.ts';
import type { PageCache } from './page-cache.ts';

/** What shards are opened with. */
export interface ShardOptions {
  /** One for all shards of a process. */
  readonly cache: PageCache;
  readonly log: Log;
  /**
   * A stretch of the shard is not as it was written, and reads as zeros: the shard is to be dropped, and what it held read anew. Called
   * at most once, in the middle of a reading; the log has been told.
   */
  readonly onDamage: (name: string) => void;
}

/** A file that may be a shard. */
export interface ShardFile {
  /** As it is named in the log. */
  readonly name: string;
  /** Null where it could not be opened. It belongs to the shard from now on. */
  readonly file: OpenFile | null;
  /** What is done where it cannot be used, for the log. */
  readonly remedy: string;
}

/** Opens the pack of a shard; one that is refused gets a line in the log, and null. */
export function openShardPack({ name, file, remedy }: ShardFile, { cache, log, onDamage }: ShardOptions): Pack | null {
  const pack = openPack(file, {
    engine: engineVersion,
    cache,
    onDamage: () => { reportDamage({ name, remedy }, { log, onDamage }); },
  });
  if (typeof pack !== 'string') return pack;
  const isOld = pack === 'engine' || pack === 'format';
  log[isOld ? 'info' : 'warn'](`${name} ${reasons[pack]}: ${remedy}.`);
  return null;
}

/** Something in a shard is not as it was written. */
export function reportDamage({ name, remedy }: Pick<ShardFile, 'name' | 'remedy'>, { log, onDamage }: Pick<ShardOptions, 'log' | 'onDamage'>): void {
  log.warn(`${name} ${reasons.corrupt}: ${remedy}.`);
  onDamage(name);
}

/** A shard whose pack was sound, but is none of this kind. */
export function refuseShard({ name, remedy }: ShardFile, pack: Pack, { log }: ShardOptions): null {
  pack.close();
  log.warn(`${name} ${reasons.foreign}: ${remedy}.`);
  return null;
}

const reasons: Readonly<Record<PackRefusal, string>> = {
  missing: 'is not there, or may not be read',
  foreign: 'is not what it should be',
  'byte-order': 'was written on a machine of another kind',
  format: 'was written by another version of Verbatim',
  engine: 'was written by another version of Verbatim',
  truncated: 'is cut short',
  corrupt: 'is damaged',
};
