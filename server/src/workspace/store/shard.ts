import type { Document } from '../../engine/document/document.ts';
import type { Speech } from '../../engine/speech/speech.ts';
import type { ByteSource } from '../../engine/text/byte-source.ts';

/** What is kept of a batch of sources: their text with its index, and their documents. */
export interface SourceShardParts {
  /** The passage index with the text, as it is encoded. */
  readonly segment: readonly Uint8Array[];
  /** In the segment's order. */
  readonly documents: readonly Document[];
}

/** A batch of sources that is read lazily. A source goes by its position in the batch. */
export interface SourceShard {
  readonly name: string;
  /** How many sources. */
  readonly count: number;
  readonly segment: ByteSource;
  /**
   * The document of a source.
   * @param text its text, from the segment
   * @returns null where what is kept makes no sense, or is another text's
   */
  document(position: number, text: string): Document | null;
  close(): void;
}

/** What is kept of a batch of sources once their speakers are found. */
export interface SpeechShardParts {
  readonly speeches: readonly Speech[];
  /** What can be quoted of them, as it is encoded. */
  readonly utterances: readonly Uint8Array[];
}

/** The speech of a batch of sources, read lazily. */
export interface SpeechShard {
  readonly name: string;
  readonly count: number;
  readonly utterances: ByteSource;
  /**
   * Who says what in a source.
   * @param length of its text, UTF-16 units
   * @returns null where what is kept makes no sense
   */
  speech(position: number, length: number): Speech | null;
  close(): void;
}
