import type { Mention } from '../speech/speech-index.ts';
import type { Attribution, Person } from '../speech/speech.ts';
import { foldWord } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import { moved } from '../text/span.ts';
import { words } from '../text/words.ts';
import type { ResolvedClaim } from './claim.ts';
import { excerpt } from './excerpt.ts';
import { makeFinding } from './finding.ts';
import type { Home } from './home.ts';
import type { JudgedSource, JudgeInput } from './judge.ts';
import type { AttributionVerdict, Evidence, Finding } from './judgement.ts';
import type { Reading } from './member.ts';
import { ownSay } from './place.ts';
import { comparePeople, isSamePerson } from './same-person.ts';
import type { Sameness } from './same-person.ts';
import { isNamedAnywhere } from './known-names.ts';
import { sentenceAround } from './sentence-ends.ts';
import { sourceName } from './source-name.ts';
import { stretchOf } from './stretch.ts';

/** How sure both attributions must be together before somebody is named as the wrong speaker. */
const enoughToWarn = 0.55;
/** How sure each must be before that is an error. */
const enoughToAccuse = 0.9;
/** Unless their source is cited, fewer words than these may be anybody's. */
const tellingWords = 4;

/** Types of works whose author speaks through everybody in them. */
const works: ReadonlySet<string> = new Set(['book', 'poem', 'song', 'performance', 'motion_picture', 'fiction', 'novel', 'play']);

export interface SpeakerJudgement {
  readonly attribution: AttributionVerdict;
  readonly findings: readonly Finding[];
}

interface Compared {
  readonly reading: Reading;
  readonly speaker: Attribution;
  readonly person: Person;
  readonly sameness: Sameness;
}

/** Whether the sources agree with the draft on who speaks: the cited source's passages, else all with these words. */
export function judgeSpeaker(input: JudgeInput, claim: ResolvedClaim, homes: readonly Home[]): SpeakerJudgement {
  const claimed = personOf(input, claim);
  const attribution = claim.claim.attribution;
  if (claimed === null || attribution === null) return { attribution: 'unknown', findings: [] };
  const compared = relevantReadings(homes).flatMap((reading) => compare(input, claimed, attribution, reading));
  const agreeing = compared.find(({ sameness }) => sameness === 'same' || sameness === 'spelled-otherwise');
  if (agreeing !== undefined) return { attribution: 'confirmed', findings: nameSpelling(input, attribution, agreeing) };
  const different = compared.filter(({ sameness }) => sameness === 'different');
  const worst = different[0];
  if (worst === undefined) return { attribution: 'unknown', findings: speakerUnknown(input, claimed, attribution, { compared, homes }) };
  if (different.length < compared.length || !isEnough(attribution, worst, homes) || isDoubtfulPronoun(input, attribution, worst.person)) return { attribution: 'unknown', findings: [] };
  return { attribution: 'contradicted', findings: [wrongSpeaker(input, claim, attribution, worst, homes)].filter((finding) => finding !== null) };
}

/** The person whom the draft names; null where it names nobody. */
export function personOf(input: JudgeInput, claim: ResolvedClaim): Person | null {
  const { attribution } = claim.claim;
  return attribution === null ? null : input.speech.people[attribution.person] ?? null;
}

/** The readings that decide: the cited source's, else all that have these words. */
function relevantReadings(homes: readonly Home[]): readonly Reading[] {
  const accepted = homes.filter((home) => home.acceptance !== 'none');
  const sound = accepted.filter((home) => home.acceptance === 'sound');
  const cited = accepted.filter((home) => home.cited);
  const chosen = cited.length > 0 ? cited : sound.length > 0 ? sound : accepted;
  return chosen.flatMap((home) => home.readings.flatMap((reading) => reading ?? []));
}

function compare(input: JudgeInput, claimed: Person, attribution: Attribution, reading: Reading): Compared[] {
  const { speaker, person } = reading.place;
  if (speaker === null || person === null) return [];
  const sameness = isWorkOf(claimed, reading, input) ? 'same' : comparePeople(claimed, person, input.language, input.settings.aliases);
  const softened = sameness === 'different' && (mayPassOn(input, claimed, attribution, reading) || isReadBlindly(reading) || mayBeMeant(input, claimed, reading) || isCalledAlike(input, claimed, reading) || isRivalBeside(input, claimed, reading)) ? 'compatible' : sameness;
  return [{ reading, speaker, person, sameness: softened }];
}

/** How far back a pronoun of a source may look for whom it means: UTF-16 units, a few paragraphs. */
const pronounReach = 1200;

/** Whether a source says *she* where it may as well mean the one whom the draft names: it has named her not far before. */
function mayBeMeant({ language, settings }: JudgeInput, claimed: Person, { source, place }: Reading): boolean {
  const mention = place.speaker?.mention ?? null;
  if (mention === null || !source.language.speech.pronouns.has(foldWord(source.excerpt(mention)))) return false;
  const before = source.speech().mentionsIn({ start: mention.start - pronounReach - 1, end: mention.start }).filter(({ span }) => span.end <= mention.start);
  return peopleOf(before).some((person) => isSamePerson(claimed, person, language, settings.aliases));
}

/** Whether the words by which a source names the speaker may as well name the one whom the draft names: `Lind` for a brother. */
function isCalledAlike({ language, settings }: JudgeInput, claimed: Person, { source, place }: Reading): boolean {
  const mention = place.speaker?.mention ?? null;
  if (mention === null || place.person?.kind === 'role') return false;
  const asWritten = source.excerpt(mention);
  return comparePeople(claimed, { ...claimed, name: asWritten, kind: 'person', roles: [] }, language, settings.aliases) === 'same';
}

/** Below this confidence whoever else is named in the same paragraph may as well be the speaker. */
const beyondRivals = 0.8;

/** Whether a source that only seems to give words to somebody names, in their very paragraph, the one whom the draft names. */
function isRivalBeside({ language, settings }: JudgeInput, claimed: Person, { source, place, alignment }: Reading): boolean {
  const { speaker, utterance } = place;
  // A speech may be as long as a book: what counts is who is named beside these words of it.
  if (speaker === null || utterance === null || speaker.confidence >= beyondRivals) return false;
  return peopleOf(source.speech().mentionsIn(paragraphRound(source, alignment.span))).some((person) => isSamePerson(claimed, person, language, settings.aliases));
}

/** How far a paragraph is followed on either side, UTF-16 units: a source may be one single line. */
const paragraphReach = 2000;

function paragraphRound(source: JudgedSource, { start, end }: Span): Span {
  const from = Math.max(0, start - paragraphReach);
  const before = source.excerpt({ start: from, end: start });
  const behind = source.excerpt({ start: end, end: end + paragraphReach });
  const length = behind.indexOf('\n');
  return { start: from + before.lastIndexOf('\n') + 1, end: end + (length < 0 ? behind.length : length) };
}

function peopleOf(mentions: readonly Mention[]): readonly Person[] {
  return [...new Set(mentions.map(({ person }) => person))];
}

/** Rules that need no words of a language. */
const structural: ReadonlySet<string> = new Set(['turn', 'dash-name', 'attribution-line', 'author']);

/** In a language whose cues are not known, what was found by cues accuses nobody. */
function isReadBlindly({ source, place }: Reading): boolean {
  return source.language.support === 'none' && !structural.has(place.speaker?.rule ?? '');
}

/** The author of a work of imagination is a valid speaker of every word in it. */
function isWorkOf(claimed: Person, { source }: Reading, input: JudgeInput): boolean {
  const { type, author } = source.metadata;
  return works.has(type ?? '') && author.some((name) => isSamePerson(claimed, { ...claimed, name, kind: 'person' }, input.language, input.settings.aliases));
}

/** Below this confidence a nested speaker may as well be the one who quotes him. */
const surelyNested = 0.8;

/** Somebody who speaks for another, or passes his words on, may be named for him; and the other way round. */
function mayPassOn(input: JudgeInput, claimed: Person, attribution: Attribution, { place, source }: Reading): boolean {
  const isSame = (a: Person | null | undefined, b: Person | null): boolean =>
    a !== null && a !== undefined && b !== null && isSamePerson(a, b, input.language, input.settings.aliases);
  const { carrier, confidence = 0 } = place.speaker ?? {};
  if (carrier !== undefined && confidence < surelyNested && isSame(source.speech().people[carrier], claimed)) return true;
  if (attribution.carrier !== undefined && isSame(input.speech.people[attribution.carrier], place.person)) return true;
  const speaksFor = (person: Person): boolean => person.roles.some((role) => role.split(' ').some((word) => input.language.speech.spokespeople.has(word)));
  if (speaksFor(claimed)) return place.person !== null && !speaksFor(place.person);
  return place.person !== null && speaksFor(place.person) && maySpeakFor(input, place.person, claimed, source);
}

/** How near to a spokesman's name stands whom he speaks for, UTF-16 units. */
const houseReach = 60;

/**
 * A spokesman may speak for whoever is named beside him, and for whoever has the name of his house among his own roles; one who is never said to
 * speak for anybody may speak for all whom his source names.
 */
function maySpeakFor(input: JudgeInput, spokesman: Person, claimed: Person, source: JudgedSource): boolean {
  const isClaimed = (person: Person): boolean => isSamePerson(claimed, person, input.language, input.settings.aliases);
  const beside = spokesman.mentions.flatMap(({ start, end }) => source.speech().mentionsIn({ start: Math.max(0, start - houseReach), end: end + houseReach }).map(({ person }) => person))
    .filter((person) => person !== spokesman && person.kind !== 'role');
  const isNamedThere = beside.length > 0 || spokesman.affiliation !== null ? beside.some(isClaimed) : source.speech().people.some((person) => person.kind === 'person' && isClaimed(person));
  const houses = new Set([...claimed.roles, claimed.affiliation ?? ''].flatMap((role) => words(role)).map((word) => word.folded).filter((word) => word.length > 3 && !input.language.speech.roles.has(word)));
  const near = spokesman.mentions.flatMap((mention) => words(source.excerpt({ start: Math.max(0, mention.start - 60), end: mention.end + 60 })));
  return isNamedThere || near.some((word) => houses.has(word.folded));
}

function isEnough(attribution: Attribution, { speaker, reading }: Compared, homes: readonly Home[]): boolean {
  const home = homes.find((one) => one.readings.includes(reading));
  const isTelling = home !== undefined && (home.cited || (home.acceptance === 'sound' && home.fit.words >= tellingWords));
  // A draft that names somebody beside a reporter's own words may mean him as their subject.
  if (!reading.place.quoted && speaker.confidence < ownSay && attribution.confidence < enoughToAccuse) return false;
  return isTelling && attribution.confidence * speaker.confidence >= enoughToWarn;
}

function wrongSpeaker(input: JudgeInput, claim: ResolvedClaim, attribution: Attribution, { speaker, person, reading }: Compared, homes: readonly Home[]): Finding | null {
  const home = homes.find((one) => one.readings.includes(reading));
  const isCited = home?.cited === true && claim.certain && home.acceptance === 'sound';
  const sure = isCited && attribution.confidence >= enoughToAccuse && speaker.confidence >= enoughToAccuse && isNamed(person, input) && isNamedClaim(input, attribution);
  const span = attribution.mention ?? input.group.quotations[0]?.outer ?? { start: 0, end: 0 };
  return makeFinding({
    code: 'wrong-speaker', span, sure,
    message: isCarried(input, attribution, speaker, reading)
      ? `${sourceName(reading.source)} gives these words to ${speaker.name}, whom ${attribution.name} quotes there.`
      : `${sourceName(reading.source)} gives these words to ${speaker.name}, not to ${attribution.name}.`,
    related: [evidence(reading, `Here ${speaker.name} speaks`)],
  }, input);
}

/** Whether the draft names the one who passes the words on (*a spokesman said the mayor told him*). */
function isCarried({ speech, language, settings }: JudgeInput, attribution: Attribution, { carrier }: Attribution, { source }: Reading): boolean {
  const [claimed, passing] = [speech.people[attribution.person], carrier === undefined ? undefined : source.speech().people[carrier]];
  return claimed !== undefined && passing !== undefined && isSamePerson(claimed, passing, language, settings.aliases);
}

function isNamed(person: Person, { language }: JudgeInput): boolean {
  const speaksForOthers = person.roles.some((role) => language.speech.spokespeople.has(role));
  return !speaksForOthers && (person.kind === 'person' || person.kind === 'author') && /\S\s+\S/.test(person.name);
}

function isNamedClaim(input: JudgeInput, attribution: Attribution): boolean {
  const person = input.speech.people[attribution.person];
  return person?.kind === 'person' || person?.kind === 'author';
}

/** The name as the sources spell it, where the draft's differs by a letter or two. */
function nameSpelling(input: JudgeInput, attribution: Attribution, { sameness, speaker, reading }: Compared): Finding[] {
  if (sameness !== 'spelled-otherwise' || attribution.mention === null) return [];
  const finding = makeFinding({
    code: 'name-spelling', span: attribution.mention,
    message: `${sourceName(reading.source)} spells this name ${excerpt(speaker.name)}.`,
    related: [evidence(reading, `Spelled ${excerpt(speaker.name)} here`)],
  }, input);
  return finding === null ? [] : [finding];
}

/** How a transcript labels somebody whom it could not name. */
const unidentified = /\b(?:unidentified|unknown|unnamed)\b|^(?:(?:fe)?male )?(?:speaker|voice)(?: \d+)?$/i;

/** A hint where the source's record does not say who spoke, or nobody in the corpus bears the speaker's name. */
function speakerUnknown(input: JudgeInput, claimed: Person, attribution: Attribution, { compared, homes }: { readonly compared: readonly Compared[]; readonly homes: readonly Home[] }): Finding[] {
  if (claimed.kind !== 'person' || attribution.mention === null || !homes.some((home) => home.acceptance !== 'none')) return [];
  const nameless = compared.find(({ person }) => unidentified.test(person.name));
  if (nameless === undefined && (compared.length > 0 || isNamedAnywhere(claimed.name, input, input.language, input.settings.aliases))) return [];
  const message = nameless === undefined ? `No source here names ${claimed.name}.` : `${sourceName(nameless.reading.source)} has these words and does not say who spoke them.`;
  const finding = makeFinding({
    code: 'speaker-unknown', span: attribution.mention, message,
    related: nameless === undefined ? [] : [evidence(nameless.reading, `Here ${nameless.speaker.name} speaks`)],
  }, input);
  return finding === null ? [] : [finding];
}

/** A pronoun that may as well mean the one whom the source names, since the draft names him too. */
function isDoubtfulPronoun(input: JudgeInput, { mention }: Attribution, person: Person): boolean {
  const isPronoun = mention !== null && input.draftLanguage.speech.pronouns.has(foldWord(input.draft.text.slice(mention.start, mention.end)));
  return isPronoun && input.speech.people.some((other) => isSamePerson(other, person, input.language, input.settings.aliases));
}

/** The sentence of the source that names who speaks; in its absence the passage. */
function evidence({ source, place, alignment }: Reading, message: string): Evidence {
  const mention = place.speaker?.mention ?? null;
  return { source: source.id, span: mention === null ? alignment.span : sentenceOf(source, mention), message };
}

function sentenceOf(source: JudgedSource, mention: Span): Span {
  const { text, start, span } = stretchOf(source, mention);
  return moved(sentenceAround(text, span, source.language), start);
}

/** Information where two sources give these words to different people (whether or not the draft says whose they are). */
export function speakersDiffer(input: JudgeInput, homes: readonly Home[], member: number): Finding | null {
  const known = homes.filter((home) => home.acceptance === 'sound' && home.fit.words >= tellingWords).flatMap((home) => {
    const reading = home.readings[member];
    const { speaker = null, person = null } = reading?.place ?? {};
    return reading === undefined || reading === null || reading.wrongWords > 0 || speaker === null || person === null || speaker.confidence < 0.7 ? [] : [{ reading, speaker, person }];
  });
  const [first, ...rest] = known;
  const other = first === undefined ? undefined : rest.find(({ person, reading }) => reading.source !== first.reading.source
    && comparePeople(first.person, person, input.language, input.settings.aliases) === 'different'
    && !isWorkOf(first.person, reading, input) && !isWorkOf(person, first.reading, input));
  const span = input.group.quotations[member]?.span;
  if (first === undefined || other === undefined || span === undefined) return null;
  return makeFinding({
    code: 'speakers-differ', span,
    message: `The sources differ on who says this: ${sourceName(first.reading.source)} gives it to ${first.speaker.name}, ${sourceName(other.reading.source)} to ${other.speaker.name}.`,
    related: [evidence(first.reading, `Here ${first.speaker.name} speaks`), evidence(other.reading, `Here ${other.speaker.name} speaks`)],
  }, input);
}
