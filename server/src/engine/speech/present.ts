import { isAttributionLine } from './attribution-lines.ts';
import type { Document } from '../document/document.ts';
import { citationIndex, citationsOf, citationsOfBlock } from './citations.ts';
import type { Frame } from './frames.ts';
import { modeOf, modeOfIntroduction } from './mode.ts';
import { ignoredQuotations, notSpeech, ownTitles } from './not-speech.ts';
import type { PeopleTable } from './people.ts';
import type { RuleContext } from './rules/found.ts';
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
  readonly context: RuleContext;
  readonly voices: ReadonlyMap<number, Voice>;
  readonly regions: readonly Region[];
  readonly toAttribution: (voice: Voice) => Attribution;
  readonly role: 'draft' | 'source';
}

interface Placed {
  readonly frame: Frame;
  readonly at: number;
}

/** The quotations as the contract has them: with mode, reason not to check them, speaker, carrier and citations. */
export function presentQuotations({ document, context, voices, regions, toAttribution, role }: Presented): Quotation[] {
  const places = placesOf(context.frames);
  const lines = blockNeighbours(context);
  const ignored = ignoredQuotations(document, context.quotations);
  const index = citationIndex(document, context);
  const titles = ownTitles(document, context.quotations);
  const modes = new Map<number, Mode>();
  const carriers = carriersOf(context, voices, regions);

  const quotations = context.quotations.map((found, n): Quotation => {
    const place = places.get(n);
    const voice = voices.get(n);
    const mode = place === undefined ? blockMode(voice, context) : modeOf(place.frame, place.at, voice, inheritedMode(n, context, voices, modes), context);
    modes.set(n, mode);
    const { kind, marks, span, outer, group, join, inside } = found;
    const carrier = carriers.get(n);
    const reason = place === undefined ? null : notSpeech(place.frame, place.at, voice, titles, context);
    // A term or a title is spoken by nobody, whoever uses it.
    const speaker = voice === undefined || reason !== null ? null : withCarrier(toAttribution(voice), carrier === undefined ? null : toAttribution(carrier));
    const ignoredBy = ignored.get(n);
    const near = lines.get(n);
    const citations = role === 'source' || inside !== null ? []
      : place !== undefined ? citationsOf(index, found, place.frame, place.at)
      : citationsOfBlock(index, found, near?.line ?? null, near?.before ?? null);
    return {
      kind, marks, span, outer, group, join, inside, mode, speaker, cue: voice?.cue ?? null, citations,
      notSpeech: ignoredBy !== undefined ? 'ignored' : reason,
      ...(ignoredBy === undefined ? {} : { ignoredBy }),
    };
  });
  return shareInGroups(quotations);
}

function placesOf(frames: readonly Frame[]): Map<number, Placed> {
  const places = new Map<number, Placed>();
  for (const frame of frames) frame.tokens.forEach((token, at) => {
    if (token.kind === 'quotation') places.set(token.quotation, { frame, at });
  });
  return places;
}

/** For each blockquote: its attribution line, and the paragraph that leads up to it. */
function blockNeighbours({ quotations, frames }: RuleContext): Map<number, { line: Frame | null; before: Frame | null }> {
  const found = new Map<number, { line: Frame | null; before: Frame | null }>();
  let k = 0;
  quotations.forEach((quotation, n) => {
    if (quotation.kind !== 'block' || quotation.inside !== null) return;
    while (k < frames.length && (frames[k]?.span.end ?? 0) <= quotation.outer.start) k++;
    const before = frames.slice(Math.max(0, k - 6), k).findLast((frame) => frame.inside === null && frame.block === quotation.block - 1 && frame.blockKind !== 'attribution') ?? null;
    let behind = k;
    while (behind < frames.length && (frames[behind]?.span.start ?? 0) < quotation.outer.end) behind++;
    const next = frames[behind];
    found.set(n, { line: next !== undefined && isAttributionLine(next) ? next : null, before });
  });
  return found;
}

/** A blockquote is written where nothing says that it was spoken, unless it merely bears a name. */
function blockMode(voice: Voice | undefined, context: RuleContext): Mode {
  if (voice === undefined || voice.rule === 'attribution-line') return 'unknown';
  const introduced = introducedMode(voice, context);
  return introduced === 'unknown' ? 'written' : introduced;
}

function introducedMode({ mention }: Voice, { frames, words }: RuleContext): Mode {
  if (mention === null) return 'unknown';
  let low = 0;
  let high = frames.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((frames[middle]?.span.start ?? Infinity) <= mention.start) low = middle + 1;
    else high = middle;
  }
  const frame = frames.slice(Math.max(0, low - 8), low).findLast(({ inside, span }) => inside === null && span.end >= mention.end);
  return frame === undefined ? 'unknown' : modeOfIntroduction(frame, mention, words);
}

/** Of the quotation that shares speaker and mention, when the cue stands with that one. */
function inheritedMode(n: number, context: RuleContext, voices: ReadonlyMap<number, Voice>, modes: ReadonlyMap<number, Mode>): Mode {
  const { quotations } = context;
  const own = voices.get(n);
  if (own?.rule === 'turn') return 'spoken';
  if (own?.rule === 'previous-paragraph' || own?.rule === 'previous-sentence' || own?.rule === 'paragraph-colon') return introducedMode(own, context);
  for (let k = n - 1; k >= Math.max(0, n - 6); k--) {
    const other = voices.get(k);
    if (other?.mention?.start === own?.mention?.start && quotations[k]?.inside === quotations[n]?.inside) return modes.get(k) ?? 'unknown';
  }
  return 'unknown';
}

/** Who passes a quotation's words on: the speaker of the quotation, statement or turn that it stands in. */
function carriersOf({ quotations }: RuleContext, voices: ReadonlyMap<number, Voice>, regions: readonly Region[]): Map<number, Voice> {
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

function withCarrier(speaker: Attribution, carrier: Attribution | null): Attribution {
  return carrier === null || carrier.person === speaker.person ? speaker : { ...speaker, carrier: carrier.person };
}

/** The parts of one quotation are ignored together and share what they cite. */
function shareInGroups(quotations: readonly Quotation[]): Quotation[] {
  const groups = new Map<number, { citations: CitedSource[]; ignoredBy: number | undefined; mode: Mode }>();
  for (const { group, citations, ignoredBy, mode } of quotations) {
    const shared = groups.get(group) ?? { citations: [], ignoredBy: undefined, mode: 'unknown' };
    shared.citations.push(...citations.filter((source) => !shared.citations.some((other) => other.span.start === source.span.start && other.reference === source.reference)));
    shared.ignoredBy ??= ignoredBy;
    if (shared.mode === 'unknown') shared.mode = mode;
    groups.set(group, shared);
  }
  return quotations.map((quotation) => {
    const shared = groups.get(quotation.group);
    if (shared === undefined) return quotation;
    const citations = quotation.citations.length > 0 ? quotation.citations : shared.citations;
    const mode = quotation.mode === 'unknown' ? shared.mode : quotation.mode;
    return shared.ignoredBy === undefined ? { ...quotation, citations, mode } : { ...quotation, citations, mode, notSpeech: 'ignored', ignoredBy: shared.ignoredBy };
  });
}
