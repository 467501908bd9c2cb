import { findCandidates } from './find.ts';
import type { Finder } from './finder.ts';
import { findHomes } from './homes.ts';
import { largestSegment } from './merge.ts';
import { holdName } from './names.ts';
import type { Scope, SegmentEntry } from './places.ts';
import { countPostings } from './postings.ts';
import type { Piece } from './query.ts';
import type { Candidate, Query, SearchWork, Segment, SourceNumber } from './search.ts';
import { buildSegment, createSegmentBuilder } from './segment.ts';
import type { SegmentText } from './segment.ts';
import { createVerifier } from './verify.ts';
import { createVoteCounter } from './vote-counter.ts';
import type { Gram } from './votes.ts';
import { createElector, gramsOf } from './votes.ts';

/** All sources of a corpus, to look quotations up in: a set of immutable segments. */
export interface PassageIndex {
  /** Puts a source in, as a segment of its own; one of the same number is replaced. No other source is touched. */
  add(source: SourceNumber, text: string): void;
  /** Puts many sources in at once, in few segments: what a first reading of a corpus should do. */
  addAll(sources: Iterable<readonly [SourceNumber, string]>): void;
  /** Takes a segment in that was built or stored elsewhere; sources of the same numbers are replaced. */
  addSegment(segment: Segment): void;
  /** Takes a source out; nothing happens where there is none. */
  remove(source: SourceNumber): void;
  has(source: SourceNumber): boolean;
  /** The likeliest passages, best first; see `Query`. */
  find(query: Query): Candidate[];
  /** Every place that carries the words, exactly or nearly, in the order of the sources, up to the limit: for when a reader asks where else they stand. */
  homes(query: Query): Candidate[];
  /**
   * Whether a word that begins with a capital may stand in any source, exactly so; see `names.ts`. Of several words, whether each
   * does. Also true where it cannot tell: of other words, and of one that only a removed source had, until its segment is merged.
   */
  hasName(name: string): boolean;
  /**
   * What the index is made of; a snapshot. Queries read the directory of each segment, so that few large ones are faster than many
   * small ones: whoever owns the index merges them when there is time (`chooseMerge`, `mergeSegments`, `addSegment`).
   */
  readonly entries: readonly SegmentEntry[];
  readonly work: Readonly<SearchWork>;
}

/** An index without sources. */
export function createPassageIndex(): PassageIndex {
  const inUse = new Set<SegmentEntry>();
  /** Of `inUse`, made when it is asked for: sources may come and go by the ten thousand between two queries. */
  let snapshot: Omit<Scope, 'within'> | null = null;
  const takeSnapshot = (): Omit<Scope, 'within'> => (snapshot ??= {
    entries: [...inUse],
    postings: [...inUse].reduce((sum, { segment }) => sum + countPostings(segment), 0),
  });
  const entryOf = new Map<SourceNumber, SegmentEntry>();
  const work: SearchWork = { postingsRead: 0, candidatesVerified: 0, bytesIndexed: 0 };
  const verifier = createVerifier(work);
  const counter = createVoteCounter();
  const elect = createElector(work, counter);
  const encoder = new TextEncoder();

  const remove = (source: SourceNumber): void => {
    const entry = entryOf.get(source);
    if (entry === undefined) return;
    entryOf.delete(source);
    entry.dead.add(source);
    if (entry.dead.size < entry.segment.sources.length) return;
    inUse.delete(entry);
    snapshot = null;
  };

  const take = (segment: Segment): void => {
    for (const { source } of segment.sources) remove(source);
    const entry: SegmentEntry = { segment, dead: new Set() };
    for (const { source } of segment.sources) entryOf.set(source, entry);
    if (segment.sources.length === 0) return;
    inUse.add(entry);
    snapshot = null;
  };

  const index = (texts: readonly SegmentText[], build = buildSegment): void => {
    work.bytesIndexed += byteLengthOf(texts);
    take(build(texts));
  };

  const finder = (query: Query): Finder => {
    const scope = { ...takeSnapshot(), within: query.within ?? null };
    const known = new Map<Piece, readonly Gram[]>();
    const grams = (piece: Piece): readonly Gram[] => {
      const found = known.get(piece) ?? gramsOf(piece, scope.entries);
      known.set(piece, found);
      return found;
    };
    return { scope, elect, counter, verifier, work, grams };
  };

  return {
    add: (source, text) => { index([{ source, bytes: encoder.encode(text) }]); },
    addAll: (sources) => {
      const build = createSegmentBuilder();
      let batch: SegmentText[] = [];
      let batchBytes = 0;
      for (const [source, text] of sources) {
        const next = { source, bytes: encoder.encode(text) };
        if (batch.length > 0 && batchBytes + next.bytes.length > largestSegment) {
          index(batch, build);
          batch = [];
          batchBytes = 0;
        }
        batch.push(next);
        batchBytes += next.bytes.length;
      }
      if (batch.length > 0) index(batch, build);
    },
    addSegment: take,
    remove,
    has: (source) => entryOf.has(source),
    find: (query) => findCandidates(query, finder(query)),
    homes: (query) => findHomes(query, finder(query)),
    hasName: (name) => holdName(takeSnapshot().entries.map(({ segment }) => segment.names), name),
    get entries() {
      return takeSnapshot().entries;
    },
    work,
  };
}

function byteLengthOf(texts: readonly SegmentText[]): number {
  return texts.reduce((sum, { bytes }) => sum + bytes.length, 0);
}
