import type { Span } from '../text/span.ts';
import { lowerBound } from './lower-bound.ts';
import type { NameMention } from './mention.ts';
import type { Person } from './speech.ts';

/** A person while the document is still being read. */
export interface Entity {
  readonly index: number;
  name: string;
  /** How many words the name has; whether it is all in capitals. */
  nameWords: number;
  isLoud: boolean;
  kind: Person['kind'];
  /** The document itself names it, not only somebody who is quoted. */
  narrated: boolean;
  /** Where it was last mentioned by one name alone. */
  lastShort: number;
  /** Something more than a capital shows that it is a person: a title, a first name, a role. */
  certain: boolean;
  place: boolean;
  gender: 'female' | 'male' | null;
  affiliation: string | null;
  readonly roles: Set<string>;
  /** Folded first and last name; empty where only one is known. */
  first: string;
  last: string;
  /** Of names and descriptions, in the order in which they were linked. */
  readonly mentions: Span[];
}

/** How a speaker without a name is described. */
export interface Description {
  readonly asWritten: string;
  /** Without its article: what tells one unnamed speaker from another. */
  readonly description: string;
  /** Folded noun. */
  readonly head: string;
  /** `the officer` may be the one described before; `an officer` is another. */
  readonly definite: boolean;
  readonly span: Span;
}

/** The last of some sorted spans that begins before `at`. */
export function lastBefore(spans: readonly Span[], at: number): Span | undefined {
  return spans[lowerBound(spans.length, (k) => spans[k]?.start ?? Infinity, at) - 1];
}

/** How far the nearest mention is; one behind counts three times, since a name is mostly given before it is shortened. */
export function distanceTo({ mentions, lastShort }: Entity, at: number): number {
  const before = lastBefore(mentions, at);
  const full = before === undefined ? Infinity : at - before.start;
  const short = lastShort >= 0 && lastShort < at ? at - lastShort : Infinity;
  if (full < Infinity || short < Infinity) return Math.min(full, short);
  const [next] = mentions;
  return next === undefined ? 1e8 : (next.start - at) * 3;
}

/** Whether a mention gives a fuller name: more words, or as many without the capitals of a transcript's labels. */
export function isFuller({ core, isLoud }: NameMention, entity: Entity): boolean {
  return core.length > entity.nameWords || core.length === entity.nameWords && entity.isLoud && !isLoud;
}
