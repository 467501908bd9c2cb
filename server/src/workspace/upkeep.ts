import { chooseMerge } from '../engine/search/merge.ts';
import type { MergeCandidate } from '../engine/search/merge.ts';
import type { MergePart, SourceAt, Task, WrittenPack } from './indexing/tasks.ts';
import type { Workers } from './indexing/workers.ts';
import { WorkerLost } from './indexing/workers.ts';
import type { KeptSources } from './kept-sources.ts';
import type { Cancellation } from './ports.ts';
import type { Shelf, Shelved } from './shelf.ts';

/** What the upkeep of a corpus works on. */
export interface UpkeepOptions {
  readonly kept: KeptSources;
  readonly workers: Workers;
  /** The path of a source; null where it has gone. */
  readonly pathOf: (number: number) => string | null;
}

/** What nobody waits for, one step after another: who speaks in the sources, and few large shards out of many small ones. */
export interface Upkeep {
  /**
   * Finds who speaks in the next few sources.
   * @param only these; all of them, the awaited first, where it is not given
   * @returns the sources whose speakers had been asked for before; null where there is nothing left to find
   */
  findSpeakers(cancellation?: Cancellation, only?: ReadonlySet<number>): Promise<readonly number[] | null>;
  /** Merges shards that are better one. @returns whether it did */
  merge(cancellation?: Cancellation): Promise<boolean>;
}

/** UTF-16 units of text whose speakers are found in one step: so much is lost when it is interrupted. */
const unitsPerStep = 1 << 20;
/** Sources in a step at most. */
const sourcesPerStep = 500;

export function createUpkeep({ kept, workers, pathOf }: UpkeepOptions): Upkeep {
  /** Sources over which a worker was lost: nobody speaks in them. */
  const tooMuch = new Set<number>();
  /** Shards that could not be merged are left as they are. */
  const unmergeable = new Set<string>();

  const sourceAt = (position: number, number: number): SourceAt =>
    ({ position, path: pathOf(number) ?? '', length: kept.lengthOf(number), isTooMuch: tooMuch.has(number) });

  const nextToFind = (only: ReadonlySet<number> | undefined): { readonly pack: WrittenPack; readonly numbers: readonly number[]; readonly sources: readonly SourceAt[] } | null => {
    for (const awaitedOnly of [true, false]) {
      for (const { pack, used } of kept.texts.shards) {
        const numbers: number[] = [];
        const sources: SourceAt[] = [];
        let units = 0;
        for (const [position, number] of used) {
          if (kept.speeches.find(number) !== undefined || pathOf(number) === null) continue;
          if (only === undefined ? awaitedOnly && !kept.awaited.has(number) : !only.has(number)) continue;
          const source = sourceAt(position, number);
          if (sources.length > 0 && (units + source.length > unitsPerStep || sources.length === sourcesPerStep)) break;
          units += source.length;
          numbers.push(number);
          sources.push(source);
        }
        if (sources.length > 0) return { pack, numbers, sources };
      }
    }
    return null;
  };

  const run = async (task: Exclude<Task, { kind: 'index' | 'bibliography' }>, cancellation: Cancellation | undefined): Promise<WrittenPack | null> =>
    (await workers.run(task, { cancellation, isInBackground: true })).shard;

  const mergeIn = async <T>(shelf: Shelf<T>, kind: 'merge-texts' | 'merge-speech', open: (pack: WrittenPack, numbers: readonly number[]) => boolean, cancellation: Cancellation | undefined): Promise<boolean> => {
    const shards = chooseMerge(shelf.shards.filter(({ pack }) => !unmergeable.has(pack.name)).map((shard) => ({ shard, ...sizeOf(shard) })));
    if (shards.length === 0) return false;
    const parts = shards.map(({ shard }): MergePart => ({ shard: shard.pack, sources: [...shard.used].map(([position, number]) => sourceAt(position, number)) }));
    const numbers = shards.flatMap(({ shard }) => [...shard.used.values()]);
    const merged = await run({ kind, parts }, cancellation).catch(() => null);
    if (merged !== null && open(merged, numbers)) return true;
    if (cancellation?.isCancellationRequested !== true) shards.forEach(({ shard }) => unmergeable.add(shard.pack.name));
    return false;
  };

  return {
    findSpeakers: async (cancellation, only) => {
      const next = nextToFind(only);
      if (next === null || cancellation?.isCancellationRequested === true) return null;
      const { pack, numbers, sources } = next;
      try {
        const found = await run({ kind: 'speech', shard: pack, sources }, cancellation);
        const isOpen = found !== null && kept.addSpeech(found, () => numbers.map((number) => (kept.texts.find(number) === undefined ? null : number)));
        if (!isOpen) return null;
      } catch (error) {
        if (!(error instanceof WorkerLost)) throw error;
        const culprits = sources.length === 1 ? numbers : numbers.filter((_, index) => sources[index]?.path === error.path);
        if (culprits.length === 0 || culprits.some((number) => tooMuch.has(number))) return null;
        culprits.forEach((number) => tooMuch.add(number));
        return [];
      }
      return numbers.filter((number) => kept.awaited.delete(number));
    },
    merge: async (cancellation) => {
      const numbersNow = <T>(shelf: Shelf<T>, numbers: readonly number[]): (number | null)[] => numbers.map((number) => (shelf.find(number) === undefined ? null : number));
      return await mergeIn(kept.texts, 'merge-texts', (pack, numbers) => kept.addTexts(pack, () => numbersNow(kept.texts, numbers)), cancellation)
        || await mergeIn(kept.speeches, 'merge-speech', (pack, numbers) => kept.addSpeech(pack, () => numbersNow(kept.speeches, numbers)), cancellation);
    },
  };
}

/** In proportion: how large each of its sources is does not matter to the choice of what to merge. */
function sizeOf<T>({ pack, count, used }: Shelved<T>): MergeCandidate {
  return { bytes: pack.size, liveBytes: count === 0 ? 0 : (pack.size * used.size) / count };
}
