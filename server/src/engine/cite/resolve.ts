import type { Metadata } from '../document/metadata.ts';
import type { CitedSource } from '../speech/speech.ts';
import { words } from '../text/words.ts';
import type { PartialDate } from './dates.ts';
import { readDate, months } from './dates.ts';
import { decode, normalizeUrl } from './url.ts';

/** What a source is known by. */
export interface CitableSource {
  readonly id: string;
  /** `/` between names. */
  readonly path: string;
  readonly metadata: Metadata;
}

/** Which source a draft's citation means. */
export interface ResolvedCitation {
  /** Id of the source; null where none here is meant, or several might be. */
  readonly source: string | null;
  /**
   * Whether the citation names that source and no other (its key, address, path, title; author with year). Where it is false, the source
   * is the only one that fits, but another, which is not here, may be meant.
   */
  readonly certain: boolean;
  /** A citation key that no source has. */
  readonly unknownKey: boolean;
}

const unresolved: ResolvedCitation = { source: null, certain: false, unknownKey: false };
const address = /https?:\/\/[^\s<>"“”]+/gi;
const trailingPunctuation = /[.,;:!?)\]}'’”]+$/;
const keyInText = /(?:^|[\s[(;])-?@\{?([\p{L}\p{N}_][\p{L}\p{N}_:.#$%&+?<>~/-]*)/gu;

/** Finds the source that a citation of a draft means: by key, address or path, else by what its words mention. */
export function resolveCitation(cited: CitedSource, sources: readonly CitableSource[]): ResolvedCitation {
  switch (cited.kind) {
    case 'key':
      return byKey(cited.reference, sources);
    case 'link':
      return byTarget(cited.reference, sources);
    case 'note':
      return byText(cited.reference, sources, cited.reference.length <= longestShortNote);
    case 'attribution-line':
    case 'quoted-in':
    case 'name':
      return byText(cited.reference, sources);
  }
}

function byKey(reference: string, sources: readonly CitableSource[]): ResolvedCitation {
  const key = reference.replace(/^-?@/, '').replace(/^\{(.*)\}$/s, '$1');
  const known = named(sources.filter(({ id, metadata }) => id === key || metadata.id === key));
  return known ?? { source: null, certain: false, unknownKey: true };
}

function byTarget(target: string, sources: readonly CitableSource[]): ResolvedCitation {
  const url = normalizeUrl(target);
  if (url !== null) return named(sources.filter(({ metadata }) => metadata.URL !== undefined && normalizeUrl(metadata.URL) === url)) ?? unresolved;
  if (/^[a-z][a-z0-9+.-]+:/i.test(target)) return unresolved;
  return byPath(target, sources);
}

/** A path relative to the draft, whose place is not known here: the source whose path ends so. */
function byPath(target: string, sources: readonly CitableSource[]): ResolvedCitation {
  const path = decode(target.replace(/[?#].*$/s, '')).replaceAll('\\', '/').replace(/^(?:\.{0,2}\/)+/, '');
  if (path === '') return unresolved;
  const ending = `/${path}`;
  const same = (candidate: string): boolean => candidate === path || candidate.endsWith(ending);
  return named(sources.filter((source) => source.path === path))
    ?? named(sources.filter((source) => same(source.path)))
    ?? named(sources.filter((source) => same(withoutEnding(source.path))))
    ?? unresolved;
}

/** A note, an attribution line or a name: an address or key inside it decides, else the words. */
function byText(text: string, sources: readonly CitableSource[], isShort = false): ResolvedCitation {
  for (const [url] of text.matchAll(address)) {
    const found = byTarget(url.replace(trailingPunctuation, ''), sources);
    if (found.source !== null) return found;
  }
  for (const match of text.matchAll(keyInText)) {
    const found = byKey((match[1] ?? '').replace(trailingPunctuation, ''), sources);
    if (found.source !== null) return found;
  }
  return byMention(text, sources, isShort);
}

/** A note of no more UTF-16 units may name its work by surname and a word or two of the title: `Maunder, *Folly*, 45`. */
const longestShortNote = 80;
/** Shorter words of a title are in every note, UTF-16 units. */
const shortestTellingWord = 4;
/** So many letters of its telling words make a title known. */
const tellingLetters = 5;

interface Mention {
  readonly source: CitableSource;
  readonly certain: boolean;
  readonly rank: number;
}

/** Title before author with year before publication; the one source that ranks highest, or none. */
function byMention(text: string, sources: readonly CitableSource[], isShort: boolean): ResolvedCitation {
  const mentioned = readMentioned(text);
  const mentions = sources.map((source) => mentionOf(source, mentioned, isShort)).filter((mention) => mention !== null);
  const top = mentions.reduce((most, { rank }) => Math.max(most, rank), 0);
  const best = mentions.filter(({ rank }) => rank === top);
  const only = best[0];
  if (only === undefined || best.length > 1) return unresolved;
  return { source: only.source.id, certain: only.certain, unknownKey: false };
}

/** Words of a citing text, as one string to look for runs of words in, and one by one. */
interface Mentioned {
  readonly run: string;
  readonly set: ReadonlySet<string>;
}

function readMentioned(text: string): Mentioned {
  const folded = words(text).map((word) => word.folded);
  return { run: ` ${folded.join(' ')} `, set: new Set(folded) };
}

/** The names of a source, folded to runs of words with a space on either side. */
interface Names {
  readonly titles: readonly string[];
  /** Before its subtitle, without an article. */
  readonly shortTitle: string | null;
  /** Words of the title before its subtitle. */
  readonly titleWords: number;
  readonly publications: readonly string[];
  readonly fullNames: readonly string[];
  readonly surnames: readonly string[];
  readonly date: PartialDate | null;
}

/** Metadata does not change, and every citation of every draft asks each source. */
const namesOf = new WeakMap<Metadata, Names>();

function namesIn(metadata: Metadata): Names {
  const known = namesOf.get(metadata);
  if (known !== undefined) return known;
  const { title = '', author, issued, publisher = '' } = metadata;
  const names: Names = {
    titles: foldAll([title, mainTitle(title)]),
    shortTitle: foldAll([withoutArticle(mainTitle(title))])[0] ?? null,
    titleWords: words(mainTitle(title)).length,
    publications: foldAll([metadata['container-title'] ?? '', publisher].map(withoutArticle)),
    fullNames: foldAll(author),
    surnames: foldAll(author.map(surnameOf)),
    date: issued === undefined ? null : readDate(issued),
  };
  namesOf.set(metadata, names);
  return names;
}

function foldAll(names: readonly string[]): readonly string[] {
  return names.map((name) => words(name).map((word) => word.folded).join(' ')).filter((name) => name !== '').map((name) => ` ${name} `);
}

function mentionOf(source: CitableSource, mentioned: Mentioned, isShort: boolean): Mention | null {
  const names = namesIn(source.metadata);
  const has = (candidates: readonly string[]): boolean => candidates.some((name) => mentioned.run.includes(name));
  const hasTitle = has(names.titles);
  const publication = has(names.publications);
  const fullName = has(names.fullNames);
  const surname = fullName || has(names.surnames);
  const date = dateMention(names.date, mentioned);

  const titleIsEnough = hasTitle && (names.titleWords >= 3 || surname || publication);
  const authorAndYear = surname && date > 0;
  const dated = publication && date > 1;
  const isShortTitle = isShort && surname && isNamedShortly(names, mentioned);
  if (!titleIsEnough && !authorAndYear && !publication && !fullName && !isShortTitle) return null;
  const rank = (titleIsEnough ? 16 : hasTitle || isShortTitle ? 4 : 0) + (fullName ? 3 : surname ? 2 : 0) + (publication ? 2 : 0) + date * 2;
  const otherDay = date === 1 && names.date?.month !== null && namesMonth(mentioned);
  return { source, rank, certain: !otherDay && (titleIsEnough || authorAndYear || dated) };
}

/** Whether words of the title, or all of it but its article, are named. */
function isNamedShortly({ shortTitle, titles }: Names, { run, set }: Mentioned): boolean {
  if (shortTitle !== null && run.includes(shortTitle)) return true;
  const telling = new Set((titles[0] ?? '').split(' ').filter((word) => word.length >= shortestTellingWord && set.has(word)));
  return [...telling].reduce((letters, word) => letters + word.length, 0) >= tellingLetters;
}

/** How much of a source's date the words name: 2 its day (or month, where it has no day), 1 its year, 0 nothing. */
function dateMention(date: PartialDate | null, { run, set }: Mentioned): 0 | 1 | 2 {
  if (date === null || !hasYear(run, date.year)) return 0;
  if (date.month === null) return 1;
  const month = (months[date.month - 1] ?? '').toLowerCase();
  const numeric = date.day === null ? null : ` ${date.year} ${pad(date.month)} ${pad(date.day)} `;
  if (numeric !== null && run.includes(numeric)) return 2;
  const names = [month, month.slice(0, 3), month.slice(0, 4)];
  const hasMonth = names.some((name) => set.has(name));
  const hasDay = date.day === null || [`${date.day}`, `${date.day}st`, `${date.day}nd`, `${date.day}rd`, `${date.day}th`].some((day) => set.has(day));
  return hasMonth && hasDay ? 2 : 1;
}

/** Whether some month is named; where it is not the source's own, another issue of the same year may be meant. */
function namesMonth({ set }: Mentioned): boolean {
  return months.some((month) => set.has(month.toLowerCase()) || set.has(month.slice(0, 3).toLowerCase()));
}

/** The year, or the year with the letter that tells two works of a year apart. */
function hasYear(run: string, year: number): boolean {
  return new RegExp(` ${year}[a-z]? `).test(run);
}

/** What stands before a subtitle. */
function mainTitle(title: string): string {
  return title.split(/:\s|\s[—–-]\s/u)[0] ?? title;
}

function withoutArticle(name: string): string {
  return name.replace(/^(?:the|an?)\s+/i, '');
}

/** The last word of a name; what stands before the comma where the name is turned round. */
function surnameOf(name: string): string {
  const comma = name.indexOf(',');
  if (comma > 0) return name.slice(0, comma);
  return name.trim().split(/\s+/).at(-1) ?? name;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}

function withoutEnding(path: string): string {
  return path.replace(/(?<=[^/])\.[^./]+$/, '');
}

/** The one source that something names without doubt; null where it names none, and nobody where it names several. */
function named(sources: readonly CitableSource[]): ResolvedCitation | null {
  const [first, second] = sources;
  if (first === undefined) return null;
  return second === undefined ? { source: first.id, certain: true, unknownKey: false } : unresolved;
}
