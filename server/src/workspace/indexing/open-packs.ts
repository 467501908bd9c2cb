import type { Document } from '../../engine/document/document.ts';
import type { Segment, SourceNumber } from '../../engine/search/search.ts';
import { openSegment } from '../../engine/search/segment-file.ts';
import { sourceText } from '../../engine/search/source-text.ts';
import type { UtteranceSegment } from '../../engine/search/utterance-segment.ts';
import { openUtteranceSegment } from '../../engine/search/utterance-segment.ts';
import type { SpeechIndex } from '../../engine/speech/speech-index.ts';
import type { DocumentPlaces } from '../store/document-codec.ts';
import type { ShardOptions } from '../store/shard-file.ts';
import { openSourceShard } from '../store/source-shard.ts';
import { openSpeechShard } from '../store/speech-shard.ts';
import type { PackPlace } from './pack-place.ts';
import type { WrittenPack } from './tasks.ts';

/** The texts of a shard that is open: its segment, and a document for each source. */
export interface OpenTexts {
  readonly segment: Segment;
  /** The text at a position; null where there is none. */
  text(position: number): string | null;
  /**
   * The document at a position; null where what is kept makes no sense.
   * @param text its text, where it has been read
   */
  document(position: number, text?: string): Document | null;
  /** See `SourceShard.places`. */
  places(position: number): DocumentPlaces | null;
  /** What is kept of it, to be put into another shard. */
  documentBytes(position: number): Uint8Array;
  close(): void;
}

/** The speech of a shard that is open. */
export interface OpenSpeech {
  readonly utterances: UtteranceSegment;
  /** @param length of the source's text, UTF-16 units */
  speech(position: number, length: number): SpeechIndex | null;
  speechBytes(position: number): Uint8Array;
  close(): void;
}

/** How a pack becomes an open shard. */
export interface Opening {
  readonly packs: PackPlace;
  readonly options: ShardOptions;
  /** The numbers that its sources have from now on. */
  readonly numbers: (count: number) => readonly SourceNumber[];
}

/** Opens the texts of a shard; null, and a line in the log, where that cannot be. */
export function openTexts(pack: WrittenPack, { packs, options, numbers }: Opening): OpenTexts | null {
  const shard = openSourceShard(pack.name, packs.open(pack), options);
  if (shard === null) return null;
  const segment = openSegment(shard.segment, numbers(shard.count));
  if (segment === null) {
    shard.close();
    options.log.warn(`${pack.name} is damaged: its sources are read again.`);
    return null;
  }
  const textAt = (position: number): string | null => {
    const source = segment.sources[position];
    return source === undefined ? null : sourceText(segment, source);
  };
  return {
    segment,
    text: textAt,
    document: (position, text = textAt(position) ?? undefined) => (text === undefined ? null : shard.document(position, text)),
    places: (position) => shard.places(position),
    documentBytes: (position) => shard.documentBytes(position),
    close: () => { shard.close(); },
  };
}

/** Opens the speech of a shard; null, and a line in the log, where that cannot be. */
export function openSpeech(pack: WrittenPack, { packs, options, numbers }: Opening): OpenSpeech | null {
  const shard = openSpeechShard(pack.name, packs.open(pack), options);
  if (shard === null) return null;
  const utterances = openUtteranceSegment(shard.utterances, numbers(shard.count));
  if (utterances === null) {
    shard.close();
    options.log.warn(`${pack.name} is damaged: who speaks in its sources is found out again.`);
    return null;
  }
  return {
    utterances,
    speech: (position, length) => shard.speech(position, length),
    speechBytes: (position) => shard.speechBytes(position),
    close: () => { shard.close(); },
  };
}
