import { secondsOf } from '../document/subtitles/cues.ts';
import type { Document } from '../document/document.ts';
import { placesOf } from '../document/locate.ts';
import { pageNumber } from '../document/page-number.ts';
import type { Span } from '../text/span.ts';
import type { ResolvedClaim } from './claim.ts';
import { makeFinding } from './finding.ts';
import type { Home } from './home.ts';
import { firstReading } from './home.ts';
import type { JudgeInput } from './judge.ts';
import type { Finding } from './judgement.ts';
import { sourceName } from './source-name.ts';

/** A stretch of pages, of chapters or of time in seconds. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly isRoman: boolean;
  /** As people cite it. */
  readonly label: string;
}

/** One way of giving a place. */
interface LocatorKind {
  /** What a locator may mean; nothing where it is of another kind. */
  readonly read: (locator: string) => readonly Stretch[];
  /** Where a passage stands; null where the source does not say. */
  readonly find: (document: Document, passage: Span) => Stretch | null;
  /** The rest of a sentence about words that stand there. */
  readonly inWords: (label: string) => string;
}

/** The words stand in the cited source at another place than the draft says. Silent in a source without such places. */
export function wrongLocator(input: JudgeInput, claim: ResolvedClaim, homes: readonly Home[]): Finding | null {
  const { locator, citedSpan } = claim.claim;
  const home = homes.find((one) => one.source === claim.source && one.acceptance === 'sound');
  const reading = home === undefined ? null : firstReading(home);
  const [kind, given] = locator === null ? [undefined, []] : meaningOf(locator);
  if (kind === undefined || home === undefined || reading === null || citedSpan === null) return null;
  const found = homes.filter((one) => one.source === home.source && one.acceptance === 'sound')
    .flatMap((one) => kind.find(one.source.document, firstReading(one)?.alignment.span ?? reading.alignment.span) ?? []);
  const [first] = found;
  if (first === undefined || found.some((stretch) => given.some((one) => meets(stretch, one)))) return null;
  return makeFinding({
    code: 'wrong-locator', span: citedSpan,
    message: `In ${sourceName(home.source)} these words stand ${kind.inWords(first.label)}, not ${locator ?? ''}.`,
    related: [{ source: home.source.id, span: reading.alignment.span, message: capitalized(kind.inWords(first.label)) }],
  }, input);
}

function meaningOf(locator: string): readonly [LocatorKind | undefined, readonly Stretch[]] {
  for (const kind of [times, chapters, pages]) {
    const given = kind.read(locator.trim());
    if (given.length > 0) return [kind, given];
  }
  return [undefined, []];
}

function meets(a: Stretch, b: Stretch): boolean {
  return a.isRoman === b.isRoman && a.from <= b.to && b.from <= a.to;
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A page or a range of pages in a citation: `p. 45`, `pp. 210–12`, `45`. */
const citedPages = /^(?:pp?\.?|pages?|S\.|at)?\s*(\d{1,5}|[ivxlc]{1,8})(?:\s?[-\u2013\u2014]\s?(\d{1,5}|[ivxlc]{1,8}))?\s*(?:f{1,2}\.?)?(?=$|[\s,;.)])/iu;

/** Labels that can be compared; a page may also be called `A-3`. */
const pageLabel = /^(?:\d{1,5}|[ivxlc]{1,8})$/i;

const pages: LocatorKind = {
  read: (locator) => {
    const match = citedPages.exec(locator);
    const first = match?.[1];
    if (first === undefined) return [];
    const from = pageNumber(first);
    const last = match?.[2];
    const to = last === undefined ? from : completed(from, last);
    const andFollowing = /f\.?$/i.test(match?.[0].trim() ?? '') && last === undefined;
    return [{ from, to: andFollowing ? from + 2 : Math.max(from, to), isRoman: !/\d/.test(first), label: first }];
  },
  find: (document, passage) => {
    const marks = placesOf(document, 'page', passage).filter(({ label }) => pageLabel.test(label));
    const [first] = marks;
    if (first === undefined) return null;
    return { from: pageNumber(first.label), to: pageNumber((marks.at(-1) ?? first).label), isRoman: !/\d/.test(first.label), label: first.label };
  },
  inWords: (label) => `on p. ${label}`,
};

/** `210–12` ends on 212. */
function completed(from: number, last: string): number {
  if (!/^\d+$/.test(last)) return pageNumber(last);
  const start = String(from);
  return Number(last.length < start.length ? start.slice(0, start.length - last.length) + last : last);
}

/** `12:30`, `at 1:02:15`, `12:30–13:10`. */
const citedTime = /^(?:at|min\.?)?\s*(\d{1,3}(?::\d{2}){1,2})(?:\s?[-\u2013\u2014]\s?(\d{1,3}(?::\d{2}){1,2}))?(?=$|[\s,;.)])/iu;
/** People stop a tape where somebody begins to speak, or a little before or behind the words, seconds. */
const nearInTime = 45;
/** Nobody speaks slower for long, UTF-16 units a second. */
const slowestSpeech = 5;

const times: LocatorKind = {
  read: (locator) => {
    const [, first, last = first] = citedTime.exec(locator) ?? [];
    if (first === undefined || last === undefined) return [];
    const stretch = (unit: number): Stretch => ({ from: secondsOf(first) * unit - nearInTime, to: secondsOf(last) * unit + unit - 1 + nearInTime, isRoman: false, label: first });
    // `1:02` is a minute and two seconds, or an hour and two minutes.
    return first.split(':').length === 2 ? [stretch(1), stretch(60)] : [stretch(1)];
  },
  find: (document, passage) => {
    const marks = placesOf(document, 'time', passage);
    const [first] = marks;
    const last = marks.at(-1);
    if (first === undefined || last === undefined) return null;
    const next = document.places.find(({ kind, at }) => kind === 'time' && at > last.at);
    // A long turn has one stamp: the words behind it are said by and by, and the tape may be silent before the next.
    const spoken = secondsOf(last.label) + Math.ceil((document.map.toOriginalSpan(passage).end - last.at) / slowestSpeech);
    return { from: secondsOf(first.label), to: next === undefined ? spoken : Math.min(spoken, secondsOf(next.label)), isRoman: false, label: first.label };
  },
  inWords: (label) => `at ${label}`,
};

const chapterWord = 'ch(?:ap(?:ter)?)?s?\\.?|kap(?:itel|\\.)|chapitre|cap[i\u00ed]tulo|capitolo|cap\\.';
const citedChapter = new RegExp(`^(?:${chapterWord})\\s*(\\d{1,3}|[ivxlc]{1,8})(?=$|[\\s,;.)])`, 'iu');
/** `3`, `III. The Gate`, `Chapter 3: The Gate`; a title that only begins with a number is none. */
const chapterLabel = new RegExp(`^(?:(?:${chapterWord})\\s*(\\d{1,3}|[ivxlc]{1,8})\\b|(\\d{1,3}|[ivxlc]{1,8})(?=$|[.:]))`, 'iu');

const chapters: LocatorKind = {
  read: (locator) => {
    const [, number] = citedChapter.exec(locator) ?? [];
    return number === undefined ? [] : [{ from: pageNumber(number), to: pageNumber(number), isRoman: false, label: number }];
  },
  find: (document, passage) => {
    const [mark] = placesOf(document, 'chapter', passage);
    const [, named, bare] = chapterLabel.exec(mark?.label.trim() ?? '') ?? [];
    const number = named ?? bare;
    return number === undefined ? null : { from: pageNumber(number), to: pageNumber(number), isRoman: false, label: number };
  },
  inWords: (label) => `in chapter ${label}`,
};
