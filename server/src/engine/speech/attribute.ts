import { attributionLine } from './attribution-lines.ts';
import type { Document } from '../document/document.ts';
import type { SpeechWords } from '../language/speech-words.ts';
import { isKnownPerson, unquotedAttributions } from './doubtful.ts';
import type { FoundQuotation } from './found-quotation.ts';
import { isName, type Frame } from './frames.ts';
import { continuation, sameVoice, shareVoices } from './group-voices.ts';
import { lettersWithin, type Letter } from './letters.ts';
import type { Mention } from './mention.ts';
import type { Entity } from './entity.ts';
import type { PeopleTable } from './people.ts';
import { createResolver, type Resolver } from './resolve.ts';
import { findCues } from './rules/cues.ts';
import type { Found, RuleContext } from './rules/found.ts';
import { introducedBy, sibling, surroundings, type Known, type Neighbour } from './rules/neighbours.ts';
import { statementBehind } from './statements.ts';
import { turnVoices } from './turn-voices.ts';
import { readTurns, type Turn } from './turns.ts';
import type { Region, Voice } from './voice.ts';

/** Who speaks each quotation (by its index; absent where the rules abstain), and the unquoted stretches that somebody speaks. */
export interface Attributions {
  readonly voices: ReadonlyMap<number, Voice>;
  readonly regions: readonly Region[];
  /** Indexes of blocks in the document's own voice that may be somebody else's than the author's. */
  readonly doubtful: ReadonlySet<number>;
}

/** Below this confidence a label only looks like a name: the cues inside its paragraph know better. */
const sureTurn = 0.9;

/** Whom a document names, and who wrote it. */
interface Authored {
  readonly people: PeopleTable;
  /** Full names. */
  readonly authors: readonly string[];
}

/**
 * Finds the speakers of a document: cues first, for each quotation by itself; then, in the order of the text, who the mentions are and
 * whose the quotations without a cue are.
 */
export function attribute(document: Document, context: RuleContext, { people, authors }: Authored): Attributions {
  return new Reading(document, context, { people, authors }).attributions();
}

class Reading {
  readonly #document: Document;
  readonly #context: RuleContext;
  readonly #people: PeopleTable;
  readonly #words: SpeechWords;
  readonly #found: Map<number, Found>;
  readonly #places: ReadonlyMap<number, { readonly frame: Frame; readonly at: number }>;
  readonly #voices = new Map<number, Voice>();
  readonly #regions: Region[] = [];
  /** Blocks that may be somebody else's than the author's, nobody can tell whose. */
  readonly #doubtful: ReadonlySet<number>;
  readonly #turns: readonly Turn[];
  readonly #letters: readonly Letter[];
  readonly #regionOfBlock = new Map<number, Region>();
  readonly #lastOfGroup = new Map<number, number>();
  readonly #frameOfBlock: ReadonlyMap<number, Frame>;
  readonly #resolver: Resolver;
  readonly #known: Known;

  constructor(document: Document, context: RuleContext, { people, authors }: Authored) {
    this.#document = document;
    this.#context = context;
    this.#people = people;
    this.#words = context.words;
    ({ found: this.#found, places: this.#places } = findCues(context));
    this.#frameOfBlock = new Map(context.frames.filter((frame) => frame.inside === null).reverse().map((frame) => [frame.block, frame]));
    this.#resolver = createResolver({ text: document.text, frames: context.frames, people, words: context.words, ownVoice: (frame) => this.#ownVoice(frame), holder: (quotation) => this.#places.get(quotation) ?? null });
    const { turns, doubtful } = readTurns(document, this.#words, (label, block) => {
      const frame = this.#frameOfBlock.get(block);
      return frame !== undefined && isKnownPerson(label, frame, people);
    });
    this.#turns = turns;
    this.#letters = lettersWithin(document, authors, this.#words);
    const unsigned = this.#letters.filter(({ signature }) => signature === null);
    this.#doubtful = new Set([...doubtful, ...unsigned.flatMap(({ from, to }) => indexesFrom(from, to)), ...unquotedAttributions(context.frames)]);
    this.#known = { hasSpeaker: (quotation) => this.#voices.has(quotation) || this.#found.has(quotation) };
  }

  attributions(): Attributions {
    const voiceOf = turnVoices({ document: this.#document, context: this.#context, people: this.#people, frameOfBlock: this.#frameOfBlock });
    for (const turn of this.#turns) this.#addRegion({ span: turn.span, from: turn.from, to: turn.to, voice: voiceOf(turn), mode: 'spoken' });
    for (const letter of this.#letters) this.#addRegion(this.#regionOfLetter(letter));
    const lastOnLevel = new Map<number | null, Frame>();
    const block = new Set<number>();
    for (const frame of this.#context.frames) {
      const { inside } = frame;
      if (inside !== null && this.#quotation(inside)?.kind === 'block' && !block.has(inside)) {
        block.add(inside);
        this.#attributeBlock(inside, frame, lastOnLevel.get(this.#quotation(inside)?.inside ?? null) ?? null);
      }
      if (frame.blockKind !== 'attribution') this.#readFrame(frame);
      lastOnLevel.set(inside, frame);
    }
    shareVoices(this.#context.quotations, this.#voices);
    return { voices: this.#voices, doubtful: this.#doubtful, regions: this.#regions.sort((a, b) => a.span.start - b.span.start) };
  }

  #quotation(index: number): FoundQuotation | undefined {
    return this.#context.quotations[index];
  }

  #readFrame(frame: Frame): void {
    frame.tokens.forEach((token, at) => {
      if (token.kind === 'quotation') {
        this.#attribute(token.quotation);
        return;
      }
      const mention = frame.mentionAt[at];
      if (mention?.kind === 'pronoun' && mention.first === at) this.#resolver.resolve(mention, frame);
    });
    if (frame.inside === null && !this.#regionOfBlock.has(frame.block)) this.#addRegion(this.#regionOfStatement(frame));
  }

  #attribute(quotation: number): void {
    const place = this.#places.get(quotation);
    if (place === undefined || this.#context.transparent.has(quotation)) return;
    // A cue whose pronoun nobody fits leaves the speaker open: the neighbourhood knows no better.
    const hasCue = this.#found.has(quotation);
    const interrupted = this.#quotation(quotation)?.join === 'interrupted' ? this.#byGroup(quotation) : null;
    const voice = this.#voices.get(quotation) ?? this.#byTurn(quotation, place.frame) ?? interrupted
      ?? this.#byCue(quotation, place.frame) ?? this.#byGroup(quotation) ?? (hasCue ? null : this.#byNeighbour(place.frame, place.at));
    if (voice === null) return;
    this.#voices.set(quotation, voice);
    this.#resolver.spoke({ frame: place.frame, at: place.at, entity: voice.entity });
    this.#lastOfGroup.set(this.#quotation(quotation)?.group ?? -1, quotation);
  }

  #byCue(quotation: number, frame: Frame): Voice | null {
    const found = this.#found.get(quotation);
    const voice = found === undefined ? null : this.#voice(found.mention, frame, found);
    if (voice === null) this.#found.delete(quotation);
    return voice;
  }

  #voice(mention: Mention, frame: Frame, { rule, confidence, cue }: Pick<Found, 'rule' | 'confidence' | 'cue'>): Voice | null {
    const resolved = this.#resolver.resolve(mention, frame);
    if (resolved === null) return null;
    const { entity } = resolved;
    if (entity.kind === 'person' && !entity.place && confidence >= 0.9) entity.certain = true;
    const gender = frame.inside === null ? this.#words.pronouns.get(mention.head) : undefined;
    if (gender === 'female' || gender === 'male') entity.gender ??= gender;
    return { entity, mention: mention.span, confidence: confidence * resolved.confidence, rule, cue };
  }

  #byGroup(quotation: number): Voice | null {
    const found = this.#quotation(quotation);
    if (found === undefined || found.join === 'first') return null;
    return sameVoice(this.#voices.get(this.#lastOfGroup.get(found.group) ?? -1), 'continued', continuation);
  }

  /** A turn that is one quotation from end to end. */
  #byTurn(quotation: number, frame: Frame): Voice | null {
    const region = frame.inside === null ? this.#regionOfBlock.get(frame.block) : undefined;
    const found = this.#quotation(quotation);
    if (region?.voice?.rule !== 'turn' || region.voice.confidence < sureTurn || found === undefined) return null;
    const whole = found.outer.start <= region.span.start + 1 && found.outer.end >= Math.min(region.span.end, frame.span.end) - 1;
    return whole ? { ...region.voice, cue: null } : null;
  }

  #byNeighbour(frame: Frame, at: number): Voice | null {
    if (frame.blockKind === 'heading' || frame.blockKind === 'title') return null;
    const beside = sibling(frame, at, this.#context, this.#known);
    if (beside !== null) return this.#byNeighbourFound(beside);
    if (this.#regionOfBlock.has(frame.block) && frame.inside === null) return null;
    const near = surroundings(frame, at, this.#context, this.#known);
    return near === null ? null : this.#byNeighbourFound(near);
  }

  #byNeighbourFound(neighbour: Neighbour): Voice | null {
    if (neighbour.kind === 'nobody') return null;
    if (neighbour.kind === 'mention') return this.#voice(neighbour.mention, neighbour.frame, { ...neighbour, cue: null });
    const place = this.#places.get(neighbour.quotation);
    if (!this.#voices.has(neighbour.quotation) && place !== undefined) {
      const voice = this.#byCue(neighbour.quotation, place.frame);
      if (voice !== null) this.#voices.set(neighbour.quotation, voice);
    }
    const voice = sameVoice(this.#voices.get(neighbour.quotation), neighbour.rule, neighbour.confidence);
    return voice !== null && neighbour.rule !== 'same-sentence' && isThing(voice.entity, this.#words) ? null : voice;
  }

  /** A blockquote: its attribution line, else the paragraph that leads up to it. */
  #attributeBlock(quotation: number, first: Frame, before: Frame | null): void {
    const line = this.#quotation(quotation) === undefined ? null : attributionLine(this.#quotation(quotation)?.outer.end ?? 0, first, this.#context);
    const signed = line === null ? null : this.#voice(line.mention, line.frame, { rule: 'attribution-line', confidence: 0.95, cue: null });
    const voice = signed ?? (before === null || before.block !== first.block - 1 ? null : this.#byLead(before));
    if (voice === null) return;
    this.#voices.set(quotation, voice);
    if (before !== null) this.#resolver.spoke({ frame: before, at: before.tokens.length, entity: voice.entity });
  }

  #byLead(before: Frame): Voice | null {
    const lead = introducedBy(before, this.#context, this.#known);
    return lead === null ? null : this.#byNeighbourFound(lead);
  }

  #regionOfStatement(frame: Frame): Region | null {
    const statement = statementBehind(frame, this.#context);
    const first = statement === null ? undefined : this.#context.frames[statement.first];
    const last = statement === null ? undefined : this.#context.frames[statement.last];
    if (statement === null || first === undefined || last === undefined) return null;
    const voice = this.#voice(statement.mention, statement.frame, { rule: 'block-statement', confidence: 0.93, cue: null });
    return { span: { start: first.span.start, end: last.span.end }, from: first.block, to: last.block, voice, mode: 'written' };
  }

  #regionOfLetter({ from, to, span, signature }: Letter): Region | null {
    if (signature === null || indexesFrom(from, to).some((block) => this.#regionOfBlock.has(block))) return null;
    const frame = this.#frameOfBlock.get(to);
    const at = frame?.tokens.findIndex((token) => token.start >= signature.span.start) ?? -1;
    const mention = at < 0 ? undefined : frame?.mentionAt[at];
    if (frame === undefined || !isName(mention)) return null;
    return { span, from, to, mode: 'written', voice: this.#voice(mention, frame, { rule: 'block-statement', confidence: 0.8, cue: null }) };
  }

  #addRegion(region: Region | null): void {
    if (region === null) return;
    this.#regions.push(region);
    for (let block = region.from; block <= region.to; block++) this.#regionOfBlock.set(block, region);
  }

  #ownVoice(frame: Frame): Entity | null {
    if (frame.inside !== null) return this.#voices.get(frame.inside)?.entity ?? null;
    const region = this.#regionOfBlock.get(frame.block);
    if (region !== undefined) return region.voice?.entity ?? null;
    return this.#people.hasAuthor && !this.#doubtful.has(frame.block) ? this.#people.author() : null;
  }
}

/** What was quoted once and speaks no further: `our policy`, `the sign`. */
function isThing({ kind, roles }: Entity, words: SpeechWords): boolean {
  return kind === 'role' && ![...roles].some((role) => words.roles.has(role) || words.statementNouns.has(role) || words.titles.has(role) || words.organisationWords.has(role));
}

function indexesFrom(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, k) => from + k);
}
