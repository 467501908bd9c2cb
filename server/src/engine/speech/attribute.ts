import { attributionLine, signature } from './attribution-lines.ts';
import type { Document } from '../document/document.ts';
import type { SpeechWords } from '../language/speech-words.ts';
import type { Span } from '../text/span.ts';
import { addressed, Conversation, isStory } from './conversation.ts';
import { isKnownPerson, unquotedAttributions } from './doubtful.ts';
import type { Entity } from './entity.ts';
import type { FoundQuotation } from './found-quotation.ts';
import { isName, placedSpan, type PlacedFrame } from './frames.ts';
import { continuation, sameVoice, shareVoices } from './group-voices.ts';
import { lettersWithin, type Letter } from './letters.ts';
import type { Mention } from './mention.ts';
import type { PeopleTable } from './people.ts';
import type { ReadBlocks } from './read-blocks.ts';
import { createResolver, type Around, type Resolver } from './resolve.ts';
import type { OwnCue } from './rules/cues.ts';
import { beside, introducedBy, introduction, ownSentence, sibling, surroundings, type Known, type Neighbour } from './rules/neighbours.ts';
import { statementBehind } from './statements.ts';
import { tokenAt } from './tokens.ts';
import { turnVoices } from './turn-voices.ts';
import { readTurns, type Turn } from './turns.ts';
import type { Region, Voice } from './voice.ts';

/** Who speaks each quotation (by its index; absent where the rules abstain), and the unquoted stretches that somebody speaks. */
export interface Attributions {
  readonly voices: ReadonlyMap<number, Voice>;
  readonly regions: readonly Region[];
  /** Indexes of blocks in the document's own voice that may be somebody else's than the author's. */
  readonly doubtful: ReadonlySet<number>;
  /** See `Resolver.descriptions`. */
  readonly descriptions: readonly Span[];
}

/** Below this confidence a label only looks like a name: the cues inside its paragraph know better. */
const sureTurn = 0.9;

/** How sure it is that two who talk take turns: when one has spoken before, and when that shows only later. */
const alternation = { forwards: 0.6, backwards: 0.5 } as const;

/** What a document's blocks show, whom it names, and who wrote it. */
export interface AttributionSources {
  readonly document: Document;
  readonly blocks: ReadBlocks;
  readonly people: PeopleTable;
  /** Full names. */
  readonly authors: readonly string[];
  readonly words: SpeechWords;
}

/** The frame and token of a quotation that stands in running text. */
interface Place {
  readonly placed: PlacedFrame;
  readonly at: number;
}

/** Why a mention is somebody's voice. */
interface Grounds extends Pick<Voice, 'rule' | 'confidence'> {
  readonly found: OwnCue | null;
}

/**
 * Finds the speakers of a document: cues first, for each quotation by itself; then, in the order of the text, who the mentions are and
 * whose the quotations without a cue are.
 */
export function attribute(sources: AttributionSources): Attributions {
  return new Reading(sources).attributions();
}

class Reading {
  readonly #document: Document;
  readonly #quotations: readonly FoundQuotation[];
  readonly #frames: readonly PlacedFrame[];
  readonly #people: PeopleTable;
  readonly #words: SpeechWords;
  /** The cue of each quotation; null where it has none, or its pronoun fits nobody. */
  readonly #cues: (OwnCue | null)[];
  readonly #places: readonly (Place | null)[];
  readonly #voices = new Map<number, Voice>();
  readonly #regions: Region[] = [];
  /** Blocks that may be somebody else's than the author's, nobody can tell whose. */
  readonly #doubtful: ReadonlySet<number>;
  readonly #turns: readonly Turn[];
  readonly #letters: readonly Letter[];
  readonly #regionOfBlock = new Map<number, Region>();
  readonly #lastOfGroup = new Map<number, number>();
  readonly #frameOfBlock: ReadonlyMap<number, PlacedFrame>;
  readonly #resolver: Resolver;
  readonly #known: Known;
  /** Who speaks after whom; null where the document is no story. */
  readonly #conversation: Conversation | null;
  /** The inside of each quotation, in a story. */
  readonly #insides: ReadonlyMap<number, PlacedFrame>;

  constructor({ document, blocks: { blocks, frames, quotations }, people, authors, words }: AttributionSources) {
    this.#document = document;
    this.#quotations = quotations;
    this.#frames = frames;
    this.#people = people;
    this.#words = words;
    const cues = new Array<OwnCue | null>(quotations.length).fill(null);
    const places = new Array<Place | null>(quotations.length).fill(null);
    for (const { cued, firstQuotation, firstFrame } of blocks) {
      cued.places.forEach((place, k) => {
        const placed = place === undefined ? undefined : frames[firstFrame + place.frame];
        if (place === undefined || placed === undefined) return;
        places[firstQuotation + k] = { placed, at: place.at };
        cues[firstQuotation + k] = cued.cues[k] ?? null;
      });
    }
    this.#cues = cues;
    this.#places = places;
    this.#frameOfBlock = new Map(frames.flatMap((placed) => (placed.inside === null && placed.frame.isOwn ? [[placed.block, placed]] : [])));
    this.#conversation = isStory(frames) ? new Conversation() : null;
    this.#insides = new Map(this.#conversation === null ? [] : frames.flatMap((placed) => (placed.inside === null ? [] : [[placed.inside, placed]])));
    this.#resolver = createResolver({ frames, people, words, exchange: (placed) => this.#exchange(placed), ownVoice: (placed) => this.#ownVoice(placed), holder: (quotation) => this.#places[quotation] ?? null });
    const { turns, doubtful } = readTurns(document, blocks.map(({ reader }) => reader.label), (label, block) => {
      const placed = this.#frameOfBlock.get(block);
      return placed !== undefined && isKnownPerson(label, placed);
    });
    this.#turns = turns;
    this.#letters = lettersWithin({ document, marks: blocks.map(({ reader }) => reader.letter), words }, authors);
    const unsigned = this.#letters.filter(({ signature }) => signature === null);
    this.#doubtful = new Set([...doubtful, ...unsigned.flatMap(({ from, to }) => indexesFrom(from, to)), ...unquotedAttributions(frames)]);
    this.#known = { frames, isStory: this.#conversation !== null, hasSpeaker: (quotation) => this.#voices.has(quotation) || (this.#cues[quotation] ?? null) !== null };
  }

  attributions(): Attributions {
    const voiceOf = turnVoices({ document: this.#document, people: this.#people, frameOfBlock: this.#frameOfBlock });
    for (const turn of this.#turns) this.#addRegion({ span: turn.span, from: turn.from, to: turn.to, voice: voiceOf(turn), mode: 'spoken' });
    for (const letter of this.#letters) this.#addRegion(this.#regionOfLetter(letter));
    const lastOnLevel = new Map<number | null, PlacedFrame>();
    const block = new Set<number>();
    for (const placed of this.#frames) {
      const { inside, frame } = placed;
      if (inside !== null && this.#quotation(inside)?.kind === 'block' && !block.has(inside)) {
        block.add(inside);
        this.#attributeBlock(inside, placed, lastOnLevel.get(this.#quotation(inside)?.inside ?? null) ?? null);
      }
      if (frame.blockKind !== 'attribution') this.#readFrame(placed);
      lastOnLevel.set(inside, placed);
    }
    for (const [quotation, voice] of this.#conversation?.backwards() ?? []) {
      const answers = this.#voices.has(quotation) || this.#calls(quotation, voice.entity) ? null : sameVoice(voice, 'alternation', alternation.backwards);
      if (answers !== null) this.#voices.set(quotation, answers);
    }
    shareVoices(this.#quotations, this.#voices);
    return { voices: this.#voices, doubtful: this.#doubtful, descriptions: this.#resolver.descriptions, regions: this.#regions.sort((a, b) => a.span.start - b.span.start) };
  }

  #quotation(index: number): FoundQuotation | undefined {
    return this.#quotations[index];
  }

  /** Resolves what stands in a frame in the order of the text. */
  #readFrame(placed: PlacedFrame): void {
    const { frame: { byKind, quotedAt, tokens }, firstQuotation } = placed;
    let next = 0;
    const attributeUpTo = (token: number): void => {
      for (let at = quotedAt[next]; next < quotedAt.length && at !== undefined && at < token; at = quotedAt[++next]) this.#attribute(firstQuotation + (tokens[at]?.quotation ?? 0));
    };
    for (const pronoun of byKind.pronouns) {
      attributeUpTo(pronoun.first);
      this.#resolver.resolve(pronoun, placed);
    }
    attributeUpTo(tokens.length);
    if (placed.frame.isOwn && placed.inside === null) this.#noteTurn(placed);
    if (placed.inside === null && !this.#regionOfBlock.has(placed.block)) this.#addRegion(this.#regionOfStatement(placed));
  }

  /** A paragraph of a story with speech in it is somebody's turn. */
  #noteTurn({ frame: { tokens, quotedAt }, context, firstQuotation, block }: PlacedFrame): void {
    const spoken = quotedAt.map((at) => tokens[at]?.quotation ?? 0).filter((quotation) => !context.transparent.has(quotation)).map((quotation) => firstQuotation + quotation);
    const speaks = spoken.find((quotation) => this.#voices.has(quotation));
    if (spoken.length > 0) this.#conversation?.add({ block, quotations: spoken, voice: speaks === undefined ? null : this.#voices.get(speaks) ?? null });
  }

  #exchange({ inside, block, frame: { quotedAt, tokens }, firstQuotation }: PlacedFrame): Around | null {
    if (inside !== null || this.#conversation === null) return null;
    const { previous, partner } = this.#conversation.before(block);
    const called = quotedAt.flatMap((at) => this.#called(firstQuotation + (tokens[at]?.quotation ?? 0)));
    return { isTurn: quotedAt.length > 0, previous: previous?.entity ?? null, partner: partner?.entity ?? null, called };
  }

  /** Whether a quotation calls somebody by name, who so does not speak it. */
  #calls(quotation: number, entity: Entity): boolean {
    return this.#called(quotation).includes(entity);
  }

  #called(quotation: number): readonly Entity[] {
    const inner = this.#insides.get(quotation);
    return inner === undefined ? [] : addressed(inner);
  }

  #attribute(quotation: number): void {
    const place = this.#places[quotation] ?? null;
    if (place === null || place.placed.context.transparent.has(quotation - place.placed.firstQuotation)) return;
    // A cue whose pronoun nobody fits leaves the speaker open: the neighbourhood knows no better.
    const hasCue = this.#cueOf(quotation) !== null;
    const interrupted = this.#quotation(quotation)?.join === 'interrupted' ? this.#byGroup(quotation) : null;
    const voice = this.#voices.get(quotation) ?? this.#byTurn(quotation, place.placed) ?? interrupted
      ?? this.#byCue(quotation, place.placed) ?? (hasCue ? null : this.#bySignature(place)) ?? this.#byGroup(quotation) ?? (hasCue ? null : this.#byNeighbour(place));
    if (voice === null) return;
    this.#voices.set(quotation, voice);
    this.#resolver.spoke({ ...place, entity: voice.entity });
    this.#lastOfGroup.set(this.#quotation(quotation)?.group ?? -1, quotation);
  }

  #cueOf(quotation: number): OwnCue | null {
    return this.#cues[quotation] ?? null;
  }

  #byCue(quotation: number, placed: PlacedFrame): Voice | null {
    const found = this.#cueOf(quotation);
    const voice = found === null ? null : this.#voice(found.mention, placed, { rule: found.rule, confidence: found.confidence, found });
    if (voice === null) this.#cues[quotation] = null;
    return voice;
  }

  #voice(mention: Mention, placed: PlacedFrame, { rule, confidence, found }: Grounds): Voice | null {
    const resolved = this.#resolver.resolve(mention, placed);
    if (resolved === null) return null;
    const { entity } = resolved;
    if (entity.kind === 'person' && !entity.place && confidence >= 0.9) entity.certain = true;
    const gender = placed.inside === null ? this.#words.pronouns.get(mention.head) : undefined;
    if (gender === 'female' || gender === 'male') entity.gender ??= gender;
    const cue = found?.cue ?? null;
    return {
      entity, mention: placedSpan(placed, mention.span), confidence: confidence * resolved.confidence, rule, cue: cue === null ? null : placedSpan(placed, cue), found,
    };
  }

  #byGroup(quotation: number): Voice | null {
    const found = this.#quotation(quotation);
    if (found === undefined || found.join === 'first') return null;
    return sameVoice(this.#voices.get(this.#lastOfGroup.get(found.group) ?? -1), 'continued', continuation);
  }

  /** A turn that is one quotation from end to end. */
  #byTurn(quotation: number, { frame, base, inside, block }: PlacedFrame): Voice | null {
    const region = inside === null ? this.#regionOfBlock.get(block) : undefined;
    const found = this.#quotation(quotation);
    if (region?.voice?.rule !== 'turn' || region.voice.confidence < sureTurn || found === undefined) return null;
    const whole = found.outer.start <= region.span.start + 1 && found.outer.end >= Math.min(region.span.end, base + frame.span.end) - 1;
    return whole ? { ...region.voice, cue: null, found: null } : null;
  }

  /** A paragraph that is nothing but quoted, with a dash and a name in the paragraph below it. */
  #bySignature({ placed }: Place): Voice | null {
    const { frame: { tokens }, inside, block } = placed;
    const below = this.#frameOfBlock.get(block + 1);
    if (inside !== null || below === undefined || tokens.some(({ kind }) => kind === 'word')) return null;
    const mention = signature(below);
    return mention === null ? null : this.#voice(mention, below, { rule: 'attribution-line', confidence: 0.85, found: null });
  }

  #byNeighbour({ placed, at }: Place): Voice | null {
    const { blockKind } = placed.frame;
    if (blockKind === 'heading' || blockKind === 'title') return null;
    const beside = sibling(placed, at, this.#known);
    if (beside !== null) return this.#byNeighbourFound(beside);
    if (this.#regionOfBlock.has(placed.block) && placed.inside === null) return null;
    if (this.#conversation !== null && placed.inside === null) return this.#byConversation({ placed, at }, this.#conversation);
    const near = surroundings(placed, at, this.#known);
    if (near !== null) return this.#byNeighbourFound(near);
    const subject = ownSentence(placed, at);
    return subject === null ? null : this.#voice(subject.mention, placed, { rule: 'fragment-subject', confidence: subject.confidence, found: null });
  }

  /** In a story: whom the paragraph itself is about, who answers, whom the paragraph before brings in, whom it calls by name. */
  #byConversation({ placed, at }: Place, conversation: Conversation): Voice | null {
    const quotation = placed.firstQuotation + (placed.frame.tokens[at]?.quotation ?? 0);
    const near = beside(placed, at, this.#known);
    if (near !== null) return this.#byNeighbourFound(near);
    const { previous, partner } = conversation.before(placed.block);
    if (partner !== null && !this.#calls(quotation, partner.entity)) return sameVoice(partner, 'alternation', alternation.forwards);
    if (previous !== null) return null;
    const before = introduction(placed, this.#known);
    return before === null ? null : this.#byNeighbourFound(before);
  }

  #byNeighbourFound(neighbour: Neighbour): Voice | null {
    if (neighbour.kind === 'nobody') return null;
    if (neighbour.kind === 'mention') return this.#voice(neighbour.mention, neighbour.placed, { rule: neighbour.rule, confidence: neighbour.confidence, found: null });
    const place = this.#places[neighbour.quotation] ?? null;
    if (!this.#voices.has(neighbour.quotation) && place !== null) {
      const voice = this.#byCue(neighbour.quotation, place.placed);
      if (voice !== null) this.#voices.set(neighbour.quotation, voice);
    }
    const voice = sameVoice(this.#voices.get(neighbour.quotation), neighbour.rule, neighbour.confidence);
    return voice !== null && neighbour.rule !== 'same-sentence' && isThing(voice.entity, this.#words) && !this.#speaksAloud(neighbour.quotation) ? null : voice;
  }

  /** `,” the retired beekeeper said`: whoever is said to speak right behind a quotation goes on speaking, by whatever name. */
  #speaksAloud(quotation: number): boolean {
    const found = this.#cues[quotation] ?? null;
    const rule = this.#voices.get(quotation)?.rule;
    return found?.mode === 'spoken' && (rule === 'after-verb-name' || rule === 'after-name-verb');
  }

  /** A blockquote: its attribution line, else the paragraph that leads up to it. */
  #attributeBlock(quotation: number, first: PlacedFrame, before: PlacedFrame | null): void {
    const line = this.#quotation(quotation) === undefined ? null : attributionLine(this.#quotation(quotation)?.outer.end ?? 0, first, this.#frames);
    const signed = line === null ? null : this.#voice(line.mention, line.placed, { rule: 'attribution-line', confidence: 0.95, found: null });
    const voice = signed ?? (before === null || before.block !== first.block - 1 ? null : this.#byLead(before));
    if (voice === null) return;
    this.#voices.set(quotation, voice);
    if (before !== null) this.#resolver.spoke({ placed: before, at: before.frame.tokens.length, entity: voice.entity });
  }

  #byLead(before: PlacedFrame): Voice | null {
    const lead = introducedBy(before, this.#known);
    return lead === null ? null : this.#byNeighbourFound(lead);
  }

  #regionOfStatement(introduction: PlacedFrame): Region | null {
    const statement = statementBehind(introduction, this.#frames);
    const first = statement === null ? undefined : this.#frames[statement.first];
    const last = statement === null ? undefined : this.#frames[statement.last];
    if (statement === null || first === undefined || last === undefined) return null;
    const voice = this.#voice(statement.mention, statement.placed, { rule: 'block-statement', confidence: 0.93, found: null });
    return { span: { start: placedSpan(first, first.frame.span).start, end: placedSpan(last, last.frame.span).end }, from: first.block, to: last.block, voice, mode: 'written' };
  }

  #regionOfLetter({ from, to, span, signature }: Letter): Region | null {
    if (signature === null || indexesFrom(from, to).some((block) => this.#regionOfBlock.has(block))) return null;
    const placed = this.#frameOfBlock.get(to);
    if (placed === undefined) return null;
    const mention = placed.frame.mentionAt[tokenAt(placed.frame.tokens, signature.span.start - placed.base)];
    if (!isName(mention)) return null;
    return { span, from, to, mode: 'written', voice: this.#voice(mention, placed, { rule: 'block-statement', confidence: 0.8, found: null }) };
  }

  #addRegion(region: Region | null): void {
    if (region === null) return;
    this.#regions.push(region);
    for (let block = region.from; block <= region.to; block++) this.#regionOfBlock.set(block, region);
  }

  #ownVoice({ inside, block }: PlacedFrame): Entity | null {
    if (inside !== null) return this.#voices.get(inside)?.entity ?? null;
    const region = this.#regionOfBlock.get(block);
    if (region !== undefined) return region.voice?.entity ?? null;
    return this.#people.hasAuthor && !this.#doubtful.has(block) ? this.#people.author() : null;
  }
}

/** What was quoted once and speaks no further: `our policy`, `the sign`. */
function isThing({ kind, roles }: Entity, words: SpeechWords): boolean {
  return kind === 'role' && ![...roles].some((role) => words.roles.has(role) || words.statementNouns.has(role) || words.titles.has(role) || words.organisationWords.has(role));
}

function indexesFrom(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, k) => from + k);
}
