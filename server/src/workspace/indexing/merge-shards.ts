import type { SourceNumber } from '../../engine/search/search.ts';
import { mergeSegments } from '../../engine/search/merge.ts';
import { encodeSegment } from '../../engine/search/segment-file.ts';
import { mergeUtteranceSegments } from '../../engine/search/utterance-merge.ts';
import { encodeSourceShard } from '../store/source-shard.ts';
import { encodeSpeechShard } from '../store/speech-shard.ts';
import type { Overseer, Workshop } from './carry-out.ts';
import type { Opening } from './open-packs.ts';
import { openSpeech, openTexts } from './open-packs.ts';
import type { MergePart, PackResult } from './tasks.ts';

/** Puts the texts that are in use of several shards into one. */
export function mergeTexts(parts: readonly MergePart[], workshop: Workshop, overseer: Overseer): Promise<PackResult> {
  return merge(parts, workshop, overseer, {
    open: openTexts,
    write: (opened) => {
      const segment = mergeSegments(opened.map(({ content, used, numbers }) => ({
        segment: content.segment, dead: new Set(numbers.filter((_, position) => !used.has(position))),
      })));
      const documents = opened.flatMap(({ content, used }) => [...used].map((position) => content.documentBytes(position)));
      return workshop.packs.add('text', encodeSourceShard({ segment: encodeSegment(segment), documents }));
    },
  });
}

/** Puts what is known of who speaks, of all sources in use of several shards, into one. */
export function mergeSpeech(parts: readonly MergePart[], workshop: Workshop, overseer: Overseer): Promise<PackResult> {
  return merge(parts, workshop, overseer, {
    open: openSpeech,
    write: (opened) => {
      const { chunks } = mergeUtteranceSegments(opened.map(({ content, used, numbers }) => ({
        segment: content.utterances, isLive: (number) => used.has(number - (numbers[0] ?? 0)),
      })));
      const speeches = opened.flatMap(({ content, used }) => [...used].map((position) => content.speechBytes(position)));
      return workshop.packs.add('speech', encodeSpeechShard({ speeches, utterances: chunks }));
    },
  });
}

/** A shard that is open to be merged. */
interface Opened<T> {
  readonly content: T;
  readonly numbers: readonly SourceNumber[];
  /** Positions of the sources in use. */
  readonly used: ReadonlySet<number>;
}

/** How shards of one kind are merged. */
interface Kind<T> {
  open(pack: MergePart['shard'], opening: Opening): T | null;
  write(opened: readonly Opened<T>[]): Promise<PackResult['shard']>;
}

async function merge<T extends { close(): void }>(parts: readonly MergePart[], workshop: Workshop, overseer: Overseer, kind: Kind<T>): Promise<PackResult> {
  const opened: Opened<T>[] = [];
  let damage = 0;
  let next = 0;
  try {
    for (const { shard, sources } of parts) {
      let numbers: readonly SourceNumber[] = [];
      const options = { cache: workshop.cache, log: workshop.log, onDamage: () => { damage++; } };
      const content = kind.open(shard, {
        packs: workshop.packs, options,
        numbers: (count) => (numbers = Array.from({ length: count }, () => next++)),
      });
      if (content === null) return { shard: null };
      opened.push({ content, numbers, used: new Set(sources.map(({ position }) => position)) });
    }
    overseer.at(null);
    const shard = await kind.write(opened);
    return { shard: damage === 0 && !overseer.isCancellationRequested ? shard : null };
  } finally {
    opened.forEach(({ content }) => { content.close(); });
  }
}
