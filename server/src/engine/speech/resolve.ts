import type { SpeechWords } from '../language/speech-words.ts';
import { isName, type Frame } from './frames.ts';
import type { Mention, NameMention } from './mention.ts';
import type { Entity } from './entity.ts';
import type { PeopleTable } from './people.ts';
import { opensClause } from './clauses.ts';

/** A mention with the person behind it, and how sure that step was (0 to 1). */
export interface Resolved {
  readonly entity: Entity;
  readonly confidence: number;
}

/** Somebody who has spoken, for the pronouns that come later. */
export interface Spoken {
  readonly frame: Frame;
  readonly at: number;
  readonly entity: Entity;
}

/** Who a mention is. Mentions are to be asked for in the order of the text, since a pronoun rests on what came before it. */
export interface Resolver {
  readonly resolve: (mention: Mention, frame: Frame) => Resolved | null;
  readonly spoke: (spoken: Spoken) => void;
  readonly lastSpoken: (level: number | null) => Spoken | null;
}

interface Voices {
  readonly text: string;
  readonly frames: readonly Frame[];
  readonly people: PeopleTable;
  readonly words: SpeechWords;
  /** Who says *I* in a frame. */
  readonly ownVoice: (frame: Frame) => Entity | null;
  /** Where a quotation stands. */
  readonly holder: (quotation: number) => { readonly frame: Frame; readonly at: number } | null;
}

/** How many mentions a pronoun looks back over in one paragraph, and how many paragraphs. */
const mentionsBack = 48;
const paragraphsBack = 4;

/** A resolver for one document, with what it has learnt so far. */
export function createResolver(voices: Voices): Resolver {
  const { text, people, words } = voices;
  const spokenOnLevel = new Map<number | null, Spoken[]>();
  const pronounsOnLevel = new Map<number | null, { mention: Mention; frame: Frame; entity: Entity }>();
  const memo = new Map<number, Resolved | null>();

  const lastSpoken = (level: number | null): Spoken | null => spokenOnLevel.get(level)?.at(-1) ?? null;

  const resolvePronoun = (mention: Mention, frame: Frame): Resolved | null => {
    const known = memo.get(mention.span.start);
    if (known !== undefined) return known;
    const gender = words.pronouns.get(mention.head) ?? 'either';
    const entity = antecedent(mention, frame, gender);
    const resolved = entity === null ? null : { entity, confidence: 0.87 };
    memo.set(mention.span.start, resolved);
    if (entity !== null && opensClause(frame, mention, words)) pronounsOnLevel.set(frame.inside, { mention, frame, entity });
    return resolved;
  };

  const antecedent = (mention: Mention, frame: Frame, gender: 'female' | 'male' | 'either' | 'thing'): Entity | null => {
    const fits = (entity: Entity): boolean => suits(entity, gender);
    const spoken = lastSpoken(frame.inside);
    const spokeHere = spoken !== null && spoken.frame === frame && spoken.at < mention.first && fits(spoken.entity);
    if (spokeHere && (spoken.entity.gender !== null || !namesSubjectSince(frame, spoken.at, frame, mention, fits))) return spoken.entity;
    const chain = pronounsOnLevel.get(frame.inside);
    if (chain?.mention.head === mention.head && fits(chain.entity) && isNear(frame, chain.frame)
      && !namesSubjectSince(chain.frame, chain.mention.last, frame, mention, fits)) return chain.entity;
    const here = personIn(frame, mention.first, fits);
    if (here !== null) return here;
    if (spoken !== null && isNear(frame, spoken.frame) && fits(spoken.entity) && !namesSubjectSince(spoken.frame, spoken.frame.tokens.length, frame, mention, fits)) return spoken.entity;
    for (let back = frame.previous, n = 0; back >= 0 && n < paragraphsBack; back = voices.frames[back]?.previous ?? -1, n++) {
      const before = voices.frames[back];
      const found = before === undefined ? null : personIn(before, before.tokens.length, fits);
      if (found !== null) return found;
    }
    if (spoken !== null && fits(spoken.entity)) return spoken.entity;
    return frame.inside === null ? null : outside(frame.inside, frame, fits);
  };

  /** Inside a quotation *he* may be somebody whom the text around it names; its own speaker says *I*. */
  const outside = (quotation: number, inner: Frame, fits: (entity: Entity) => boolean): Entity | null => {
    const self = voices.ownVoice(inner);
    const other = (entity: Entity): boolean => entity !== self && fits(entity);
    const place = voices.holder(quotation);
    if (place === null) return null;
    const here = personIn(place.frame, place.at, other);
    if (here !== null) return here;
    for (let back = place.frame.previous, n = 0; back >= 0 && n < 2; back = voices.frames[back]?.previous ?? -1, n++) {
      const before = voices.frames[back];
      const found = before === undefined ? null : personIn(before, before.tokens.length, other);
      if (found !== null) return found;
    }
    return null;
  };

  /** The person whom the last sentence before `end` that names one names first. */
  const personIn = (frame: Frame, end: number, fits: (entity: Entity) => boolean): Entity | null => {
    let found: Entity | null = null;
    let possessive: Entity | null = null;
    let sentence = -1;
    const last = lastMentionBefore(frame, end);
    for (let k = last; k > Math.max(-1, last - mentionsBack); k--) {
      const mention = frame.mentions[k];
      if (!isName(mention)) continue;
      const entity = people.entities[mention.person];
      if (entity === undefined || !fits(entity)) continue;
      const own = frame.tokens[mention.first]?.sentence ?? 0;
      if (sentence >= 0 && own !== sentence) break;
      if (mention.possessive) {
        possessive ??= entity;
        continue;
      }
      sentence = own;
      if (opensClause(frame, mention, words)) return entity;
      found = entity;
    }
    return found ?? possessive;
  };

  /** Whether a person who fits was a sentence's subject between two places. */
  const namesSubjectSince = (from: Frame, after: number, to: Frame, before: Mention, fits: (entity: Entity) => boolean): boolean => {
    for (const frame of from === to ? [to] : [from, to]) {
      const last = lastMentionBefore(frame, frame === to ? before.first : frame.tokens.length);
      for (let k = last; k > Math.max(-1, last - mentionsBack); k--) {
        const mention = frame.mentions[k];
        if (!isName(mention) || mention.possessive) continue;
        if (frame === from && mention.first <= after) break;
        const entity = people.entities[mention.person];
        if (entity !== undefined && fits(entity) && (opensClause(frame, mention, words) || words.cueVerbs.has(frame.tokens[mention.last + 1]?.folded ?? ''))) return true;
      }
    }
    return false;
  };

  const resolveRole = (mention: Mention): Resolved | null => {
    const [opener = '', ...rest] = text.slice(mention.span.start, mention.span.end).split(/\s+/);
    const isDefinite = !words.indefiniteArticles.has(opener.toLowerCase());
    const description = words.determiners.has(opener.toLowerCase()) ? rest.join(' ') : [opener, ...rest].join(' ');
    if (description === '') return null;
    const named = isDefinite ? people.withRole(mention.head, mention.span.start) ?? people.bodyNamed(mention.head, mention.span.start) : null;
    if (named !== null) return { entity: named, confidence: 0.85 };
    const asWritten = text.slice(mention.span.start, mention.span.end);
    return { entity: people.unnamed({ asWritten, description, head: mention.head, definite: isDefinite, span: mention.span }), confidence: 0.9 };
  };

  return {
    resolve: (mention, frame) => {
      if (isName(mention)) return resolveName(mention, people);
      if (mention.kind === 'role') return resolveRole(mention);
      if (!words.firstPerson.has(mention.head)) return resolvePronoun(mention, frame);
      const own = voices.ownVoice(frame);
      return own === null ? null : { entity: own, confidence: 0.95 };
    },
    spoke: (spoken) => {
      const level = spokenOnLevel.get(spoken.frame.inside);
      if (level === undefined) spokenOnLevel.set(spoken.frame.inside, [spoken]);
      else level.push(spoken);
    },
    lastSpoken,
  };
}

function resolveName(mention: NameMention, people: PeopleTable): Resolved | null {
  const entity = people.entities[mention.person] ?? people.link(mention);
  return { entity, confidence: 1 };
}

function suits(entity: Entity, gender: 'female' | 'male' | 'either' | 'thing'): boolean {
  if (entity.kind === 'organisation' || entity.place) return false;
  if (entity.kind === 'author' || gender === 'either' || gender === 'thing') return entity.kind !== 'author' && entity.certain;
  return entity.gender === gender || (entity.gender === null && entity.certain);
}

function isNear(frame: Frame, before: Frame): boolean {
  return frame === before || frame.previous === before.index;
}

/** Index of the last mention that begins before a token; -1 for none. */
function lastMentionBefore({ mentions }: Frame, token: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((mentions[middle]?.first ?? Infinity) < token) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
