import type { SpeechIndex } from '../../engine/speech/speech-index.ts';
import type { ByteSource } from '../../engine/text/byte-source.ts';
import type { OpenFile } from '../ports.ts';
import { blobSections, openBlobs } from './blobs.ts';
import { encodePack } from './encode-pack.ts';
import { engineVersion } from './engine-version.ts';
import { openShardPack, refuseShard, reportDamage } from './shard-file.ts';
import type { ShardOptions } from './shard-file.ts';
import { openSpeech } from './speech-codec.ts';

/** What is kept of a batch of sources once their speakers are found. */
export interface SpeechShardParts {
  /** As `encodeSpeech` gives them, or as they are kept in another shard. */
  readonly speeches: readonly Uint8Array[];
  /** What can be quoted of them, as it is encoded. */
  readonly utterances: readonly Uint8Array[];
}

/** The speech of a batch of sources, read lazily. A source goes by its position in the batch. */
export interface SpeechShard {
  readonly name: string;
  /** How many sources. */
  readonly count: number;
  readonly utterances: ByteSource;
  /**
   * Who says what in a source.
   * @param length of its text, UTF-16 units
   * @returns null where what is kept makes no sense, or is another text's
   */
  speech(position: number, length: number): SpeechIndex | null;
  /** A copy of what is kept of a source's speech, to be put into another shard. */
  speechBytes(position: number): Uint8Array;
  close(): void;
}

const sections = { utterances: 'utterances', speeches: 'speeches' } as const;

/** A shard as chunks to be written one after another. */
export function encodeSpeechShard({ speeches, utterances }: SpeechShardParts): Uint8Array[] {
  return encodePack([
    { name: sections.utterances, checked: 'by-page', chunks: utterances },
    ...blobSections(sections.speeches, speeches),
  ], engineVersion);
}

/** Opens a shard; null, and a line in the log, where it cannot be used. */
export function openSpeechShard(name: string, file: OpenFile | null, options: ShardOptions): SpeechShard | null {
  const shardFile = { name, file, remedy: 'who speaks in its sources is found out again' };
  const pack = openShardPack(shardFile, options);
  if (pack === null) return null;
  const utterances = pack.section(sections.utterances);
  const speeches = openBlobs(pack, sections.speeches);
  if (utterances === null || speeches === null) return refuseShard(shardFile, pack, options);
  return {
    name, utterances,
    count: speeches.count,
    speech: (position, length) => openSpeech(speeches.open(position), length, () => { reportDamage(shardFile, options); }),
    speechBytes: (position) => speeches.read(position).slice(),
    close: () => { pack.close(); },
  };
}
