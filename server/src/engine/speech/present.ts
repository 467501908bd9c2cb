import type { Document } from '../document/document.ts';
import type { SpeechWords } from '../language/speech-words.ts';
import { moved } from '../text/span.ts';
import { lowerBound } from '../text/lower-bound.ts';
import { isAttributionLine } from './attribution-lines.ts';
import { citationsOf, citationsOfBlock, Notes, type BlockquoteSurroundings } from './citations.ts';
import type { FoundQuotation } from './found-quotation.ts';
import { modeOfIntroduction } from './mode.ts';
import { ignoredQuotations, notSpeech, ownTitles } from './not-speech.ts';
import type { PeopleTable } from './people.ts';
import type { ReadBlocks } from './read-blocks.ts';
import type { Attribution, CitedSource, Mode, Person, Quotation } from './speech.ts';
import type { Region, Voice } from './voice.ts';

/** Which entities become people of the document, by entity: those that are surely somebody, and all that speak. */
export function personIndexes(people: PeopleTable, speaking: readonly Voice[]): ReadonlyMap<number, number> {
  const speakers = new Set(speaking.map(({ entity }) => entity.index));
  const kept = people.entities.filter((entity) => speakers.has(entity.index) || !entity.place && (entity.certain || entity.kind === 'organisation' || entity.first !== ''));
  return new Map(kept.map((entity, index) => [entity.index, index]));
}

/** The people of a document, in the order of their indexes. */
export function presentPeople(people: PeopleTable, indexes: ReadonlyMap<number, number>): Person[] {
  return people.entities.filter((entity) => indexes.has(entity.index)).map(({ name, kind, roles, gender, affiliation, mentions }) =>
    ({ name, kind, roles: [...roles], gender, affiliation, mentions: [...mentions].sort((a, b) => a.start - b.start) }));
}

interface Presented {
  readonly document: Document;
  readonly blocks: ReadBlocks;
  readonly words: SpeechWords;
  readonly voices: ReadonlyMap<number, Voice>;
  readonly regions: readonly Region[];
  readonly toAttribution: (voice: Voice) => Attribution;
  /** See `personIndexes`. */
  readonly indexes: ReadonlyMap<number, number>;
  readonly role: 'draft' | 'source';
}

/** The quotations as the contract has them: with mode, reason not to check them, speaker, carrier and citations. */
export function presentQuotations(presented: Presented): readonly Quotation[] {
  const { document, blocks, words, voices, regions, toAttribution } = presented;
  const ignored = ignoredQuotations(document, blocks.quotations);
  const titles = ownTitles(document, blocks.quotations);
  const citations = presented.role === 'source' ? null : citationFinder(document, blocks);
  const modes = new Map<number, Mode>();
  const carriers = carriersOf(blocks.quotations, voices, regions);

  const quotations = blocks.quotations.map((found, n): Quotation => {
    const placed = found.kind === 'block' ? undefined : blocks.blocks[found.block];
    const place = placed?.cued.places[n - placed.firstQuotation];
    const frame = place === undefined ? undefined : placed?.cued.frames[place.frame];
    const voice = voices.get(n);
    const mode = frame === undefined ? blockMode(voice, blocks, words) : modeOf(n, presented, modes);
    modes.set(n, mode);
    const { kind, marks, span, outer, group, join, inside } = found;
    const carrier = carriers.get(n);
    const reason = placed === undefined || place === undefined || frame === undefined ? null
      : notSpeech({ frame, at: place.at, context: placed.cued.context, voice, join, quoted: placed.cued.quoted }, titles);
    // A term or a title is spoken by nobody, whoever uses it.
    const speaker = voice === undefined || reason !== null ? null : withCarrier(toAttribution(voice), carrier, presented.indexes);
    const ignoredBy = ignored.get(n);
    const cue = voice?.cue ?? null;
    const cited = citations === null || inside !== null ? [] : citations(found, n);
    return ignoredBy === undefined
      ? { kind, marks, span, outer, group, join, inside, mode, speaker, cue, citations: cited, notSpeech: reason }
      : { kind, marks, span, outer, group, join, inside, mode, speaker, cue, citations: cited, notSpeech: 'ignored', ignoredBy };
  });
  return shareInGroups(quotations);
}

function citationFinder(document: Document, read: ReadBlocks): (found: FoundQuotation, index: number) => CitedSource[] {
  const { blocks } = read;
  const notes = new Notes(document, blocks);
  const surroundings = blockquoteSurroundings(read);
  return (found, index) => {
    const block = blocks[found.block];
    if (block === undefined) return [];
    if (found.kind === 'inline') return citationsOf(block.reader.cited(block.cued)[index - block.firstQuotation] ?? [], found.outer, block.base, notes);
    return citationsOfBlock(found.outer, surroundings.get(index) ?? { blocks: [], line: null, before: null }, blocks, notes);
  };
}

/** For each blockquote: its blocks, its attribution line, and the paragraph that leads up to it. */
function blockquoteSurroundings({ quotations, frames, blocks }: ReadBlocks): Map<number, BlockquoteSurroundings> {
  const found = new Map<number, BlockquoteSurroundings>();
  quotations.forEach(({ kind, inside, outer, block }, n) => {
    if (kind !== 'block' || inside !== null) return;
    let to = block;
    while ((blocks[to]?.base ?? Infinity) < outer.end) to++;
    const lead = blocks[block - 1];
    const before = lead === undefined ? undefined : frames[lead.firstFrame];
    const next = frames[blocks[to]?.firstFrame ?? -1];
    found.set(n, {
      blocks: blocks.slice(block, to),
      line: next !== undefined && isAttributionLine(next.frame) ? next : null,
      before: before?.inside === null && before.frame.blockKind !== 'attribution' ? before : null,
    });
  });
  return found;
}

/** By its own cue, else as what it belongs to. */
function modeOf(n: number, presented: Presented, modes: ReadonlyMap<number, Mode>): Mode {
  const voice = presented.voices.get(n);
  return voice === undefined ? 'unknown' : voice.found?.mode ?? inheritedMode(n, presented, modes);
}

/** A blockquote is written where nothing says that it was spoken, unless it merely bears a name. */
function blockMode(voice: Voice | undefined, blocks: ReadBlocks, words: SpeechWords): Mode {
  if (voice === undefined || voice.rule === 'attribution-line') return 'unknown';
  const introduced = introducedMode(voice, blocks, words);
  return introduced === 'unknown' ? 'written' : introduced;
}

function introducedMode({ mention }: Voice, { frames, blocks }: ReadBlocks, words: SpeechWords): Mode {
  if (mention === null) return 'unknown';
  const block = blocks[lowerBound(blocks.length, (k) => blocks[k]?.base ?? Infinity, mention.start + 1) - 1];
  const placed = frames[block?.firstFrame ?? -1];
  return placed?.inside === null ? modeOfIntroduction(placed.frame, moved(mention, -placed.base), words) : 'unknown';
}

/** Of the quotation that shares speaker and mention, when the cue stands with that one. */
function inheritedMode(n: number, { blocks, words, voices }: Presented, modes: ReadonlyMap<number, Mode>): Mode {
  const { quotations } = blocks;
  const own = voices.get(n);
  if (own?.rule === 'turn') return 'spoken';
  if (own?.rule === 'previous-paragraph' || own?.rule === 'previous-sentence' || own?.rule === 'paragraph-colon') return introducedMode(own, blocks, words);
  for (let k = n - 1; k >= Math.max(0, n - 6); k--) {
    const other = voices.get(k);
    if (other?.mention?.start === own?.mention?.start && quotations[k]?.inside === quotations[n]?.inside) return modes.get(k) ?? 'unknown';
  }
  return 'unknown';
}

/** Who passes a quotation's words on: the speaker of the quotation, statement or turn that it stands in. */
function carriersOf(quotations: readonly FoundQuotation[], voices: ReadonlyMap<number, Voice>, regions: readonly Region[]): Map<number, Voice> {
  const carriers = new Map<number, Voice>();
  let r = 0;
  quotations.forEach((quotation, n) => {
    if (quotation.inside !== null) {
      const outer = voices.get(quotation.inside);
      if (outer !== undefined) carriers.set(n, outer);
      return;
    }
    while (r < regions.length && (regions[r]?.span.end ?? 0) < quotation.outer.end) r++;
    const region = regions[r];
    if (region !== undefined && region.voice !== null && region.span.start <= quotation.outer.start) carriers.set(n, region.voice);
  });
  return carriers;
}

function withCarrier(speaker: Attribution, carrier: Voice | undefined, indexes: ReadonlyMap<number, number>): Attribution {
  const person = carrier === undefined ? undefined : indexes.get(carrier.entity.index);
  return person === undefined || person === speaker.person ? speaker : { ...speaker, carrier: person };
}

/** What the parts of one quotation have in common. */
interface Shared {
  readonly citations: Map<string, CitedSource>;
  ignoredBy: number | undefined;
  mode: Mode;
}

/** The parts of one quotation are ignored together and share what they cite. */
function shareInGroups(quotations: readonly Quotation[]): readonly Quotation[] {
  const parts = new Set<number>();
  for (const { group, join } of quotations) if (join !== 'first') parts.add(group);
  if (parts.size === 0) return quotations;
  const groups = new Map<number, Shared>();
  for (const { group, citations, ignoredBy, mode } of quotations) {
    if (!parts.has(group)) continue;
    const shared = groups.get(group) ?? { citations: new Map<string, CitedSource>(), ignoredBy: undefined, mode: 'unknown' };
    for (const source of citations) {
      const key = `${source.span.start} ${source.reference}`;
      if (!shared.citations.has(key)) shared.citations.set(key, source);
    }
    shared.ignoredBy ??= ignoredBy;
    if (shared.mode === 'unknown') shared.mode = mode;
    groups.set(group, shared);
  }
  return quotations.map((quotation) => {
    const shared = groups.get(quotation.group);
    if (shared === undefined) return quotation;
    const citations = quotation.citations.length > 0 ? quotation.citations : [...shared.citations.values()];
    const mode = quotation.mode === 'unknown' ? shared.mode : quotation.mode;
    return shared.ignoredBy === undefined ? { ...quotation, citations, mode } : { ...quotation, citations, mode, notSpeech: 'ignored', ignoredBy: shared.ignoredBy };
  });
}
