import { utf16Offset } from './checkpoints.ts';
import type { Span } from '../text/span.ts';
import type { Chain } from './join.ts';
import type { PreparedQuery } from './query.ts';
import type { Candidate } from './search.ts';
import type { Hit } from './verify.ts';

/** A candidate whose score is so near the last one's is returned beyond the limit. */
export const nearTie = 0.02;
/**
 * … where that one has this share of the words, and of those that the best one has: what stands as well at fifty places as at eight is a turn
 * of phrase that the quotation shares with all of them, and not its passage.
 */
const tellingShare = 0.7;
const rivalShare = 0.8;
/** What is returned holds this share of the words or, of a long quotation, at least six: the least that can make a passage. */
const leastShare = 0.45;
const leastRun = 6;

/** How many words of so many must be found for a place to be returned. */
export function leastWorthy(words: number): number {
  return Math.min(leastRun, leastShare * words);
}

/** Best first, one candidate for one place, ties and near-ties of the last beyond the limit. */
export function rank(chains: readonly Chain[], query: PreparedQuery, limit: number): Candidate[] {
  const worthy = chains.filter((chain) => chain.matched >= leastWorthy(query.words));
  const ranked = withoutOverlap([...worthy].sort(byRank));
  const last = ranked[Math.min(limit, ranked.length) - 1];
  const [best] = ranked;
  if (last === undefined || best === undefined) return [];
  const hasRivals = last.matched >= tellingShare * query.words && last.matched >= rivalShare * best.matched;
  return ranked
    .filter((chain, index) => index < limit || (hasRivals && (last.matched - chain.matched) / query.words <= nearTie))
    .map((chain) => toCandidate(chain, query));
}

/** Stretches of 4 KB: few hits reach into many, and few share one. */
const cellShift = 12;

/** Most words first, then fewest changes. */
export function byRank(a: Chain, b: Chain): number {
  return b.matched - a.matched || a.cost - b.cost || a.anchor.source.source - b.anchor.source.source || a.anchor.startByte - b.anchor.startByte;
}

/** Neighbouring places lead to the same passage: of chains that took the same words for a piece, the first stays. */
export function withoutOverlap(chains: readonly Chain[]): Chain[] {
  const taken: Map<string, Hit[]>[] = [];
  return chains.filter(({ hits }) => {
    if (hits.some((hit, piece) => hit !== null && cellsOf(hit).some((cell) => taken[piece]?.get(cell)?.some((other) => shareBytes(other, hit))))) return false;
    for (const [piece, hit] of hits.entries()) {
      if (hit === null) continue;
      const ofPiece = (taken[piece] ??= new Map<string, Hit[]>());
      for (const cell of cellsOf(hit)) {
        const others = ofPiece.get(cell);
        if (others === undefined) ofPiece.set(cell, [hit]);
        else others.push(hit);
      }
    }
    return true;
  });
}

/** Which stretches of its source a hit reaches into: only hits in the same one need to be compared. */
function cellsOf({ source, startByte, endByte }: Hit): string[] {
  const first = startByte >> cellShift;
  return Array.from({ length: (endByte >> cellShift) - first + 1 }, (_, index) => `${source.source}:${first + index}`);
}

function shareBytes(a: Hit, b: Hit): boolean {
  return a.startByte < b.endByte && b.startByte < a.endByte;
}

/** A chain as the index's users see it. */
export function toCandidate(chain: Chain, query: PreparedQuery): Candidate {
  const pieces = chain.hits.map((hit) => hit && spanOf(hit));
  const found = pieces.filter((piece) => piece !== null);
  return {
    source: chain.anchor.source.source,
    span: { start: Math.min(...found.map((piece) => piece.start)), end: Math.max(...found.map((piece) => piece.end)) },
    score: chain.matched / query.words,
    pieces,
  };
}

function spanOf({ entry, source, startByte, endByte }: Hit): Span {
  const start = utf16Offset(entry.segment, source, startByte);
  // Damaged text may count backwards.
  return { start, end: Math.max(start, utf16Offset(entry.segment, source, endByte)) };
}

/** In the order of the sources, and in each in reading order. */
export function bySource(a: Candidate, b: Candidate): number {
  return a.source - b.source || a.span.start - b.span.start;
}
