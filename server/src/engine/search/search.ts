import type { ByteSource } from '../text/byte-source.ts';
import type { Span } from '../text/span.ts';

/** A source's number in an index: given out by the index's owner, stable for as long as the source is in it. */
export type SourceNumber = number;

/**
 * One immutable piece of the index: the text of one or several sources, and where each pair of neighbouring words stands in it. Text and
 * postings are read through `ByteSource`, so that they may be in memory or on disk; the rest is in memory. What is read may be corrupt:
 * readers take any bytes and check every offset.
 */
export interface Segment {
  /** Which sources, in the order of their bytes. */
  readonly sources: readonly SegmentSource[];
  /** The sources' texts in UTF-8, one behind the other. */
  readonly text: ByteSource;
  /** How many high bits of a bigram's hash number its bucket. */
  readonly bucketBits: number;
  /** Start of each bucket, counted in postings; one more than there are buckets. Never descends. */
  readonly directory: Uint32Array;
  /** Byte offsets of the first word of each bigram, bucket by bucket, ascending within a bucket; see `postings.ts`. */
  readonly postings: ByteSource;
  /** How many low bits of a byte offset its posting lacks. */
  readonly grainBits: number;
  /** UTF-16 offsets at every `checkpointBytes`-th byte, to come back from bytes to UTF-16 without decoding a book. */
  readonly checkpoints: Uint32Array;
  /** The vocabulary of names; see `names.ts`. */
  readonly names: Uint32Array;
}

export interface SegmentSource {
  readonly source: SourceNumber;
  /** In `Segment.text`. */
  readonly startByte: number;
  readonly endByte: number;
  /** The same in UTF-16 units of the whole segment. */
  readonly startUnit: number;
  readonly endUnit: number;
}

/** What to look for: the words of a quotation, cut where an editor left something out. */
export interface Query {
  /** The visible text of the quotation, editorial marks as typed. */
  readonly text: string;
  /** How many candidates at most. `find`: 8 where it is not given, ties and near-ties of the last not counted. `homes`: 10,000. */
  readonly limit?: number;
  /** Search these sources alone; all where it is not given. */
  readonly within?: ReadonlySet<SourceNumber>;
}

/** A stretch of a source that may be the quotation's passage, best first. */
export interface Candidate {
  readonly source: SourceNumber;
  /** UTF-16 offsets in that source's text: from the first to the last word that the rough alignment took. */
  readonly span: Span;
  /** 0 to 1: the share of the quotation's words found in order, by hash. A rank, not a verdict. */
  readonly score: number;
  /** Where each piece between two ellipses stands, as UTF-16 offsets; null for a piece that was not found there. */
  readonly pieces: readonly (Span | null)[];
}

/** Work done since the index was made, for tests that assert growth. */
export interface SearchWork {
  postingsRead: number;
  /** Rough alignments of a piece of a quotation with a stretch of a source. */
  candidatesVerified: number;
  /** Bytes of sources that were read to index them. */
  bytesIndexed: number;
}
