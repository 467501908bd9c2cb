import type { Piece, PreparedQuery } from './query.ts';
import type { Finder } from './finder.ts';
import { fewestForVotes } from './finder.ts';
import type { Beside, Side } from './seek.ts';
import { seekBeside } from './seek.ts';
import type { Hit, Stretch } from './verify.ts';

/** Pieces of a quotation found in one source, in the quotation's order. */
export interface Chain {
  /** The hit that the others were joined to. */
  readonly anchor: Hit;
  /** One for each piece; null for one that was not found. */
  readonly hits: readonly (Hit | null)[];
  readonly matched: number;
  readonly cost: number;
}

/** Bytes on either side of a chain in which a piece too short to be looked up is sought, and chance likenesses are still joined. */
const reach = 4096;
/** A piece that is sought near another, or joined to one that stands further off, must have this share of its words there. */
const leastShare = 0.6;

/**
 * Joins what stands on the two sides of an ellipsis: each hit is extended to both sides with the nearest best hit of the pieces
 * before and behind it, however far off in the same source if both are passages themselves: a few words of a piece stand in every chapter,
 * and would make a book of it to align. How large a gap an editor may leave is for the judge to say.
 * @param hits of each piece; empty for the pieces that were not looked up
 */
export function joinPieces(query: PreparedQuery, hits: readonly (readonly Hit[])[], finder: Finder, most: number): Chain[] {
  const anchors = hits.flatMap((ofPiece, piece) => ofPiece.map((hit) => ({ hit, piece })));
  anchors.sort((a, b) => b.hit.matched - a.hit.matched || a.hit.cost - b.hit.cost);
  const joined = new Set<Hit>();
  const chains: Chain[] = [];
  for (const { hit, piece } of anchors) {
    if (chains.length >= most) break;
    if (joined.has(hit)) continue;
    const chain = extend(query, hits, finder, hit, piece);
    for (const member of chain.hits) if (member !== null) joined.add(member);
    chains.push(chain);
  }
  return chains;
}

function extend(query: PreparedQuery, hits: readonly (readonly Hit[])[], finder: Finder, anchor: Hit, piece: number): Chain {
  const members: (Hit | null)[] = query.pieces.map(() => null);
  // Around what is hardly a passage itself, nothing more is sought.
  const isSought = isPassage(anchor, query.pieces[piece]!);
  const joinable = (index: number): ((hit: Hit, distance: number) => boolean) =>
    (hit, distance) => isSameSource(hit, anchor) && distance >= 0 && (distance <= reach || (isSought && isPassage(hit, query.pieces[index]!)));
  const nearby = (index: number, side: Side, edge: number): Hit | null => (isSought ? seek(query.pieces[index]!, { anchor, side, edge }, finder) : null);
  members[piece] = anchor;
  let edge = anchor.endByte;
  for (let index = piece + 1; index < query.pieces.length; index++) {
    const from = edge;
    const hit = bestOf(hits[index]!, ({ startByte }) => startByte - from, joinable(index))
      ?? nearby(index, 'behind', edge);
    members[index] = hit;
    if (hit !== null) edge = hit.endByte;
  }
  edge = anchor.startByte;
  for (let index = piece - 1; index >= 0; index--) {
    const to = edge;
    const hit = bestOf(hits[index]!, ({ endByte }) => to - endByte, joinable(index))
      ?? nearby(index, 'before', edge);
    members[index] = hit;
    if (hit !== null) edge = hit.startByte;
  }
  return {
    anchor,
    hits: members,
    matched: members.reduce((sum, hit) => sum + (hit?.matched ?? 0), 0),
    cost: members.reduce((sum, hit, index) => sum + (hit?.cost ?? 2 * query.pieces[index]!.hashes.length), 0),
  };
}

function bestOf(hits: readonly Hit[], distance: (hit: Hit) => number, mayJoin: (hit: Hit, distance: number) => boolean): Hit | null {
  let best: Hit | null = null;
  for (const hit of hits) {
    if (!mayJoin(hit, distance(hit))) continue;
    if (best === null || hit.cost < best.cost || (hit.cost === best.cost && distance(hit) < distance(best))) best = hit;
  }
  return best;
}

/** Whether a piece stands there, and not just some of its words. */
function isPassage({ matched }: Hit, piece: Piece): boolean {
  return matched >= leastShare * piece.hashes.length;
}

/** Seeks a piece on one side of what is found already: by the index or, where it has hardly a pair of words, in the text nearby. */
function seek(piece: Piece, beside: Beside, finder: Finder): Hit | null {
  const least = leastShare * piece.hashes.length;
  if (piece.hashes.length >= fewestForVotes) return seekBeside(piece, beside, least, finder);
  const { anchor: { entry, source }, side, edge } = beside;
  const stretch: Stretch = side === 'behind'
    ? { entry, source, startByte: edge, endByte: edge + reach, nearest: 'start' }
    : { entry, source, startByte: edge - reach, endByte: edge, nearest: 'end' };
  const hit = finder.verifier.between(piece, stretch);
  return hit !== null && hit.matched >= least ? hit : null;
}

function isSameSource(a: Hit, b: Hit): boolean {
  return a.entry === b.entry && a.source === b.source;
}
