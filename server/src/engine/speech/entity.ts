import type { Span } from '../text/span.ts';
import { lowerBound } from '../text/lower-bound.ts';
import { farAway, type Anchor } from './contests.ts';
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

/** Where the distance to somebody is measured from: their nearest mentions before `at`; one behind counts three times, since a name is mostly given before it is shortened. */
export function anchorsOf({ mentions, lastShort }: Entity, at: number): Anchor[] {
  const before = lastBefore(mentions, at);
  const anchors = before === undefined ? [] : [{ offset: before.start, weight: 1 }];
  if (lastShort >= 0 && lastShort < at) anchors.push({ offset: lastShort, weight: 1 });
  const [next] = mentions;
  if (anchors.length === 0 && next !== undefined) anchors.push({ offset: next.start, weight: -3 });
  return anchors;
}

/** How far the nearest mention is. */
export function distanceTo(entity: Entity, at: number): number {
  let nearest = farAway;
  for (const { offset, weight } of anchorsOf(entity, at)) nearest = Math.min(nearest, (at - offset) * weight);
  return nearest;
}

/** Whether a mention gives a fuller name: more words, or as many without the capitals of a transcript's labels. */
export function isFuller({ core, isLoud }: NameMention, entity: Entity): boolean {
  return core.length > entity.nameWords || core.length === entity.nameWords && entity.isLoud && !isLoud;
}
