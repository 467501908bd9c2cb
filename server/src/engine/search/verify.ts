import type { Place, Scope, SegmentEntry } from './places.ts';
import { isInScope, sourcesBetween } from './places.ts';
import type { Piece } from './query.ts';
import type { SearchWork, SegmentSource } from './search.ts';
import type { Tokens } from './tokenize.ts';
import { createTokens, reserve, tokenize } from './tokenize.ts';
import { createJumpAligner } from './jump-aligner.ts';
import type { WordMatch } from './word-aligner.ts';
import { createWordAligner } from './word-aligner.ts';
import { createWordScreen } from './word-screen.ts';

/** A piece of a quotation found in a source, roughly aligned. */
export interface Hit {
  readonly entry: SegmentEntry;
  readonly source: SegmentSource;
  /** In the segment's bytes: from the first to behind the last word that the alignment took. */
  readonly startByte: number;
  readonly endByte: number;
  /** Words of the piece found in order. */
  readonly matched: number;
  /** See `WordMatch.cost`. */
  readonly cost: number;
}

/** Aligns pieces with stretches of sources. */
export interface Verifier {
  /**
   * The best alignment in each source that the place touches; none where fewer words than `least` (1 where it is not given) are found.
   * For pieces of more than a hundred words, `least` is not asked.
   */
  readonly atPlace: (piece: Piece, place: Place, scope: Scope, least?: number) => readonly Hit[];
  /** The best alignment in a short stretch of one source, the one nearest its start or its end among equals; null for long pieces. */
  readonly between: (piece: Piece, stretch: Stretch) => Hit | null;
  /** The best alignment that begins about the first hit and goes on about the second, with what lies between left out once. */
  readonly across: (piece: Piece, first: Hit, second: Hit) => Hit | null;
}

export interface Stretch {
  readonly entry: SegmentEntry;
  readonly source: SegmentSource;
  readonly startByte: number;
  readonly endByte: number;
  readonly nearest: 'start' | 'end';
}

/** Bytes that are looked at before and behind the expected stretch: a few words that the quotation lacks. */
const margin = 64;
/** Bytes of UTF-8. */
const longestCharacter = 4;
/** A longer piece is aligned in chunks, so that the work grows with its length and not with its square. */
const longestAtOnce = 96;
const chunkWords = 64;
/** How far a long piece may have drifted while none of it was found. */
const mostSlack = 1024;

/** A verifier with its own scratch memory. */
export function createVerifier(work: SearchWork): Verifier {
  const tokens = createTokens(1024);
  const second = createTokens(1024);
  const screen = createWordScreen();
  const align = createWordAligner();
  const alignWithJump = createJumpAligner();

  /** Reads the words of a stretch into `into`, their offsets counted from its start. @returns that start; null where there is nothing to read */
  const readWords = ({ entry, source, ...stretch }: Omit<Stretch, 'nearest'>, into: Tokens): number | null => {
    const from = Math.max(source.startByte, stretch.startByte);
    const to = Math.min(source.endByte, stretch.endByte);
    if (to <= from) return null;
    const bytes = entry.segment.text.read(from, Math.min(source.endByte, to + longestCharacter));
    const start = toCharacterStart(bytes, 0);
    const stop = toCharacterStart(bytes, to - from);
    if (stop <= start) return null;
    reserve(into, stop - start);
    tokenize(bytes, start, stop, into);
    return from;
  };

  const toHit = (match: WordMatch, { entry, source }: Pick<Stretch, 'entry' | 'source'>, from: number): Hit | null => {
    if (match.matched === 0) return null;
    const startByte = from + tokens.starts[match.first]!;
    const endByte = Math.min(source.endByte, from + tokens.ends[match.end - 1]!);
    return { entry, source, startByte, endByte, matched: match.matched, cost: match.cost };
  };

  /** Aligns the words of a piece from `first` to `end` with a stretch. */
  const alignRange = (piece: Piece, first: number, end: number, stretch: Stretch, least = 1): Hit | null => {
    const from = readWords(stretch, tokens);
    if (from === null) return null;
    work.candidatesVerified++;
    if (least > 1 && screen.most(piece, tokens) < least) return null;
    return toHit(align(piece, { first, end }, tokens, stretch.nearest), stretch, from);
  };

  const alignAcross = (piece: Piece, { entry, source, startByte }: Hit, { endByte }: Hit): Hit | null => {
    const reach = margin + piece.byteLength + (piece.byteLength >> 3);
    // What lies further from both is left out anyway.
    const firstEnd = Math.min(endByte, startByte + reach);
    const from = readWords({ entry, source, startByte: startByte - margin, endByte: firstEnd }, tokens);
    const behind = readWords({ entry, source, startByte: Math.max(firstEnd, endByte - reach), endByte: endByte + margin }, second);
    if (from === null || behind === null) return null;
    work.candidatesVerified++;
    append(tokens, second, behind - from);
    return toHit(alignWithJump(piece, { first: 0, end: piece.hashes.length }, tokens, 'start'), { entry, source }, from);
  };

  const alignLong = (piece: Piece, place: Place, source: SegmentSource): Hit | null => {
    const count = piece.hashes.length;
    const parts: Hit[] = [];
    let cost = 0;
    let expected = place.start;
    let slack = place.slack;
    for (let first = 0; first < count; first += chunkWords) {
      const end = Math.min(count, first + chunkWords);
      const length = (piece.starts[end] ?? piece.byteLength) - piece.starts[first]!;
      const stretch: Stretch = {
        entry: place.entry, source, nearest: 'start',
        startByte: expected - margin, endByte: expected + slack + length + margin + (length >> 3),
      };
      const part = alignRange(piece, first, end, stretch);
      cost += part === null ? 2 * (end - first) : part.cost;
      if (part !== null) parts.push(part);
      const isSure = part !== null && part.matched * 2 >= end - first;
      expected = isSure ? part.endByte : expected + length - margin;
      slack = isSure ? margin : Math.min(mostSlack, slack + 2 * margin);
    }
    const first = parts[0];
    const last = parts.at(-1);
    if (first === undefined || last === undefined) return null;
    return {
      entry: place.entry, source, cost,
      startByte: first.startByte, endByte: Math.max(first.endByte, last.endByte),
      matched: parts.reduce((sum, part) => sum + part.matched, 0),
    };
  };

  return {
    atPlace: (piece, place, scope, least) => {
      const { entry, start, slack } = place;
      const endByte = start + slack + piece.byteLength + margin + (piece.byteLength >> 3);
      const hits: Hit[] = [];
      for (const source of sourcesBetween(entry.segment, start, endByte)) {
        if (!isInScope(scope, entry, source.source)) continue;
        const hit = piece.hashes.length > longestAtOnce
          ? alignLong(piece, place, source)
          : alignRange(piece, 0, piece.hashes.length, { entry, source, startByte: start - margin, endByte, nearest: 'start' }, least);
        if (hit !== null) hits.push(hit);
      }
      return hits;
    },
    across: alignAcross,
    between: (piece, stretch) => (piece.hashes.length > longestAtOnce ? null : alignRange(piece, 0, piece.hashes.length, stretch)),
  };
}

/** Puts other words behind those of `tokens`, their offsets moved by `shift`. */
function append(tokens: Tokens, others: Tokens, shift: number): void {
  const count = tokens.count + others.count;
  if (tokens.hashes.length < count) {
    const { hashes, starts, ends } = tokens;
    Object.assign(tokens, createTokens(2 * count), { count: tokens.count });
    tokens.hashes.set(hashes);
    tokens.starts.set(starts);
    tokens.ends.set(ends);
  }
  for (let i = 0; i < others.count; i++) {
    tokens.hashes[tokens.count] = others.hashes[i]!;
    tokens.starts[tokens.count] = others.starts[i]! + shift;
    tokens.ends[tokens.count++] = others.ends[i]! + shift;
  }
}

/** The first byte at or behind `at` that begins a character, if one of the next three does. */
function toCharacterStart(bytes: Uint8Array, at: number): number {
  for (let skipped = 1; skipped < longestCharacter && at < bytes.length && (bytes[at]! & 0xc0) === 0x80; skipped++) at++;
  return at;
}
