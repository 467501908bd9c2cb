import type { SpeechWords } from '../language/speech-words.ts';
import { moved, type Span } from '../text/span.ts';
import { lowerBound } from '../text/lower-bound.ts';
import { opensClause } from './clauses.ts';
import type { Entity } from './entity.ts';
import { isName, personOf, type Frame, type PlacedFrame } from './frames.ts';
import type { Mention } from './mention.ts';
import type { PeopleTable } from './people.ts';

/** A mention with the person behind it, and how sure that step was (0 to 1). */
export interface Resolved {
  readonly entity: Entity;
  readonly confidence: number;
}

/** Somebody who has spoken, for the pronouns that come later. */
export interface Spoken {
  readonly placed: PlacedFrame;
  readonly at: number;
  readonly entity: Entity;
}

/** Who a mention is. Mentions are to be asked for in the order of the text, since a pronoun rests on what came before it. */
export interface Resolver {
  readonly resolve: (mention: Mention, placed: PlacedFrame) => Resolved | null;
  readonly spoke: (spoken: Spoken) => void;
  readonly lastSpoken: (level: number | null) => Spoken | null;
  /** The descriptions that were asked for so far, in `Document.text`: their very words count. */
  readonly descriptions: readonly Span[];
}

/** Who speaks around a paragraph of a story. */
export interface Around {
  /** Somebody speaks in it. */
  readonly isTurn: boolean;
  /** Who spoke in the paragraph right before, and who before that one. */
  readonly previous: Entity | null;
  readonly partner: Entity | null;
  /** Whom the words quoted in it call by name. */
  readonly called: readonly Entity[];
}

interface Voices {
  readonly frames: readonly PlacedFrame[];
  readonly people: PeopleTable;
  readonly words: SpeechWords;
  /** Who says *I* in a frame. */
  readonly ownVoice: (placed: PlacedFrame) => Entity | null;
  /** Who speaks around a paragraph of a story; null where the document is none. */
  readonly exchange: (placed: PlacedFrame) => Around | null;
  /** Where a quotation stands. */
  readonly holder: (quotation: number) => { readonly placed: PlacedFrame; readonly at: number } | null;
}

/** How sure it is who is meant, as measured: by a pronoun (in a story many share one), by one that only an uncertain name fits, by a role. */
const sureness = { pronoun: 0.87, storyPronoun: 0.55, guess: 0.6, role: 0.85, storyRole: 0.55, unnamed: 0.9, narrator: 0.5, author: 0.95 } as const;

/** How many mentions a pronoun looks back over in one paragraph, and how many paragraphs. */
const mentionsBack = 48;
const paragraphsBack = 4;

/** A resolver for one document, with what it has learnt so far. */
export function createResolver(voices: Voices): Resolver {
  const { people, words } = voices;
  const spokenOnLevel = new Map<number | null, Spoken[]>();
  const pronounsOnLevel = new Map<number | null, { mention: Mention; placed: PlacedFrame; entity: Entity }>();
  const memo = new Map<number, Resolved | null>();
  const descriptions: Span[] = [];

  const lastSpoken = (level: number | null): Spoken | null => spokenOnLevel.get(level)?.at(-1) ?? null;

  const resolvePronoun = (mention: Mention, placed: PlacedFrame): Resolved | null => {
    const at = placed.base + mention.span.start;
    const known = memo.get(at);
    if (known !== undefined) return known;
    const gender = words.pronouns.get(mention.head) ?? 'either';
    const entity = antecedent(mention, placed, (candidate) => suits(candidate, gender));
    const guess = entity === null && gender !== 'thing' ? antecedent(mention, placed, (candidate) => maySuit(candidate, gender)) : null;
    const isStory = voices.exchange(placed) !== null;
    const resolved = entity !== null ? { entity, confidence: isStory ? sureness.storyPronoun : sureness.pronoun } : guess !== null ? { entity: guess, confidence: isStory ? sureness.storyPronoun : sureness.guess } : null;
    memo.set(at, resolved);
    if (entity !== null && opensClause(placed.frame, mention, words)) pronounsOnLevel.set(placed.inside, { mention, placed, entity });
    return resolved;
  };

  /** In a story a new paragraph is another's turn: who has just spoken comes last, and who spoke before that one first. */
  const antecedent = (mention: Mention, placed: PlacedFrame, fits: (entity: Entity) => boolean): Entity | null => {
    const around = voices.exchange(placed);
    if (around?.isTurn !== true || lastSpoken(placed.inside)?.placed === placed) return nearest(mention, placed, fits);
    const { previous, partner, called } = around;
    const uncalled = (entity: Entity): boolean => fits(entity) && !called.includes(entity);
    const here = personIn(placed, mention.first, uncalled);
    if (here !== null) return here;
    if (partner !== null && uncalled(partner)) return partner;
    return nearest(mention, placed, (entity) => entity !== previous && uncalled(entity)) ?? nearest(mention, placed, uncalled) ?? nearest(mention, placed, fits);
  };

  const nearest = (mention: Mention, placed: PlacedFrame, fits: (entity: Entity) => boolean): Entity | null => {
    const spoken = lastSpoken(placed.inside);
    const spokeHere = spoken !== null && spoken.placed === placed && spoken.at < mention.first && fits(spoken.entity);
    if (spokeHere && (spoken.entity.gender !== null || !namesSubjectSince(placed, spoken.at, placed, mention, fits))) return spoken.entity;
    const chain = pronounsOnLevel.get(placed.inside);
    if (chain?.mention.head === mention.head && fits(chain.entity) && isNear(placed, chain.placed)
      && !namesSubjectSince(chain.placed, chain.mention.last, placed, mention, fits)) return chain.entity;
    const here = personIn(placed, mention.first, fits);
    if (here !== null) return here;
    if (spoken !== null && isNear(placed, spoken.placed) && fits(spoken.entity) && !namesSubjectSince(spoken.placed, spoken.placed.frame.tokens.length, placed, mention, fits)) return spoken.entity;
    for (let back = placed.previous, n = 0; back >= 0 && n < paragraphsBack; back = voices.frames[back]?.previous ?? -1, n++) {
      const before = voices.frames[back];
      const found = before === undefined ? null : personIn(before, before.frame.tokens.length, fits);
      if (found !== null) return found;
    }
    if (spoken !== null && fits(spoken.entity)) return spoken.entity;
    return placed.inside === null ? null : outside(placed.inside, placed, fits);
  };

  /** Inside a quotation *he* may be somebody whom the text around it names; its own speaker says *I*. */
  const outside = (quotation: number, inner: PlacedFrame, fits: (entity: Entity) => boolean): Entity | null => {
    const self = voices.ownVoice(inner);
    const other = (entity: Entity): boolean => entity !== self && fits(entity);
    const place = voices.holder(quotation);
    if (place === null) return null;
    const here = personIn(place.placed, place.at, other);
    if (here !== null) return here;
    for (let back = place.placed.previous, n = 0; back >= 0 && n < 2; back = voices.frames[back]?.previous ?? -1, n++) {
      const before = voices.frames[back];
      const found = before === undefined ? null : personIn(before, before.frame.tokens.length, other);
      if (found !== null) return found;
    }
    return null;
  };

  /** The person whom the last sentence before `end` that names one names first. */
  const personIn = (placed: PlacedFrame, end: number, fits: (entity: Entity) => boolean): Entity | null => {
    const { frame } = placed;
    let found: Entity | null = null;
    let possessive: Entity | null = null;
    let sentence = -1;
    const last = lastMentionBefore(frame, end);
    for (let k = last; k > Math.max(-1, last - mentionsBack); k--) {
      const mention = frame.mentions[k];
      if (!isName(mention)) continue;
      const entity = personOf(placed, mention);
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
  const namesSubjectSince = (from: PlacedFrame, after: number, to: PlacedFrame, before: Mention, fits: (entity: Entity) => boolean): boolean => {
    for (const placed of from === to ? [to] : [from, to]) {
      const { frame } = placed;
      const last = lastMentionBefore(frame, placed === to ? before.first : frame.tokens.length);
      for (let k = last; k > Math.max(-1, last - mentionsBack); k--) {
        const mention = frame.mentions[k];
        if (!isName(mention) || mention.possessive) continue;
        if (placed === from && mention.first <= after) break;
        const entity = personOf(placed, mention);
        if (entity !== undefined && fits(entity) && (opensClause(frame, mention, words) || words.cueVerbs.has(frame.tokens[mention.last + 1]?.folded ?? ''))) return true;
      }
    }
    return false;
  };

  const resolveRole = (mention: Mention, placed: PlacedFrame): Resolved | null => {
    const { context, base } = placed;
    const asWritten = context.text.slice(mention.span.start, mention.span.end);
    const [opener = '', ...rest] = asWritten.split(/\s+/);
    const isDefinite = !words.indefiniteArticles.has(opener.toLowerCase());
    const description = words.determiners.has(opener.toLowerCase()) ? rest.join(' ') : [opener, ...rest].join(' ');
    const span = moved(mention.span, base);
    descriptions.push(span);
    // `Another said`: each time somebody else.
    if (description === '' && (isDefinite || words.articles.has(opener.toLowerCase()))) return null;
    if (description === '') return { entity: people.unnamed({ asWritten, description: `${opener} ${span.start}`, head: mention.head, definite: false, span }), confidence: sureness.unnamed };
    const around = voices.exchange(placed);
    // `The Queen said`: in a story a description with a capital is a name.
    const isNamed = around !== null && placed.frame.tokens[mention.last]?.capital === true;
    const named = isDefinite && !isNamed ? people.withRole(mention.head, span.start) ?? people.bodyNamed(mention.head, span.start) : null;
    if (around !== null && words.definiteArticles.has(opener.toLowerCase()) && !isNamed) {
      const gender = words.gendered.get(mention.head);
      const answering = gender !== undefined && around.partner?.gender === gender && around.partner.kind !== 'role' && around.previous?.gender !== gender ? around.partner : null;
      if (answering !== null) return { entity: answering, confidence: sureness.storyRole };
    }
    if (named !== null) return { entity: named, confidence: around === null ? sureness.role : sureness.storyRole };
    return { entity: people.unnamed({ asWritten, description, head: mention.head, definite: isDefinite && !isNamed, span }), confidence: around === null ? sureness.unnamed : sureness.storyRole };
  };

  return {
    resolve: (mention, placed) => {
      if (isName(mention)) {
        const entity = personOf(placed, mention);
        return entity === undefined ? null : { entity, confidence: 1 };
      }
      if (mention.kind === 'role') return resolveRole(mention, placed);
      if (!words.firstPerson.has(mention.head)) return resolvePronoun(mention, placed);
      const own = voices.ownVoice(placed);
      if (own === null) return null;
      // Who says *I* in a novel is not who wrote it.
      return { entity: own, confidence: own.kind === 'author' && voices.exchange(placed) !== null ? sureness.narrator : sureness.author };
    },
    spoke: (spoken) => {
      const level = spokenOnLevel.get(spoken.placed.inside);
      if (level === undefined) spokenOnLevel.set(spoken.placed.inside, [spoken]);
      else level.push(spoken);
    },
    lastSpoken,
    descriptions,
  };
}

function suits(entity: Entity, gender: 'female' | 'male' | 'either' | 'thing'): boolean {
  if (entity.kind === 'organisation' || entity.place) return false;
  if (entity.kind === 'author' || gender === 'either' || gender === 'thing') return entity.kind !== 'author' && entity.certain;
  return entity.gender === gender || (entity.gender === null && entity.certain);
}

/** Somebody of whom no more is known than a name with a capital. */
function maySuit({ kind, place, gender }: Entity, wanted: 'female' | 'male' | 'either'): boolean {
  return kind === 'person' && !place && (gender === null || wanted === 'either' || gender === wanted);
}

function isNear(placed: PlacedFrame, before: PlacedFrame): boolean {
  return placed === before || placed.previous === before.index;
}

/** Index of the last mention that begins before a token; -1 for none. */
function lastMentionBefore({ mentions }: Frame, token: number): number {
  return lowerBound(mentions.length, (k) => mentions[k]?.first ?? Infinity, token) - 1;
}
