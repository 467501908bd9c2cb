import type { Locator } from '../document/locate.ts';
import type { Metadata } from '../document/metadata.ts';
import type { Mode } from '../speech/speech.ts';
import { months, readDate } from './dates.ts';
import { toMarkdown, toTarget } from './markdown-text.ts';
import { isWebAddress, passageAddress } from './passage-address.ts';

/** The inserting styles: how a quotation that is put into a draft names its source. */
export const styleNames = ['link', 'link-to-words', 'chicago', 'pandoc', 'ap', 'mla', 'bluebook', 'none'] as const;
export type StyleName = (typeof styleNames)[number];

/** What a style may say of a source. */
export interface CitedWork {
  /** The quoted words, as the source has them. */
  readonly text: string;
  /** The source's id: its citation key, else made from its file name. */
  readonly id: string;
  readonly metadata: Metadata;
  /** Path from the draft's folder to the source, `/` between names. */
  readonly path: string;
  /** Page or place, as the source gives it (`p. 45`, `45`, `12:30`). */
  readonly locator: string | null;
  /** Who speaks; null where nobody is known to. */
  readonly speaker: string | null;
  readonly mode: Mode;
}

/** One style. Texts are Markdown. */
export interface InsertionStyle {
  readonly name: StyleName;
  /** For a list of choices. */
  readonly title: string;
  /**
   * Where the citation goes: into the sentence before its full stop, behind the full stop as a note whose text stands at the draft's
   * end, or as a sentence of its own.
   */
  readonly placement: 'in-sentence' | 'note' | 'sentence';
  /** The citation's text; empty where the style has none. */
  readonly cite: (work: CitedWork) => string;
}

const style = (name: StyleName, title: string, placement: InsertionStyle['placement'], cite: InsertionStyle['cite']): InsertionStyle =>
  ({ name, title, placement, cite });

/** All styles by name. */
export const insertionStyles: Readonly<Record<StyleName, InsertionStyle>> = {
  link: style('link', 'Link to the source', 'in-sentence', (work) =>
    ` ([${toMarkdown(titleOf(work))}](${toTarget(addressOf(work.metadata) ?? work.path)}))`),
  // A browser opens the page at the words, and marks them; a recording at its second.
  'link-to-words': style('link-to-words', 'Link to the words on the page', 'in-sentence', (work) =>
    ` ([${toMarkdown(titleOf(work))}](${toTarget(passageAddress({ URL: work.metadata.URL, text: work.text, locator: placeOf(work.locator) }) ?? work.path)}))`),
  // Chicago Manual of Style, notes: Author, “Title,” Publication, date, page, address.
  chicago: style('chicago', 'Footnote (Chicago)', 'note', (work) => sentence([
    authorsOf(work.metadata), isBook(work.metadata) ? italic(titleOf(work)) : `“${toMarkdown(titleOf(work))},”`,
    publicationOf(work.metadata), dateOf(work.metadata, months), pageOf(work.locator), addressOf(work.metadata) ?? '',
  ])),
  // Pandoc's syntax, which a citation processor turns into any style.
  pandoc: style('pandoc', 'Citation key (Pandoc)', 'in-sentence', (work) => ` [@${bareOrBraced(work.id)}${work.locator === null ? '' : `, ${withPage(work.locator)}`}]`),
  // Associated Press: no citations, the sentence itself says where the words are from.
  ap: style('ap', 'In the sentence (AP)', 'in-sentence', (work) => {
    const publication = work.metadata['container-title'] ?? work.metadata.publisher ?? '';
    if (publication === '') return '';
    return isAuthor(work) ? ` in ${toMarkdown(publication)}` : `, according to ${toMarkdown(publication)}`;
  }),
  // MLA Handbook: author and page in brackets; “qtd. in” where the author quotes somebody else.
  mla: style('mla', 'Author and page (MLA)', 'in-sentence', (work) => {
    const page = pageOf(work.locator);
    if (isAuthor(work)) return page === '' ? '' : ` (${page})`;
    const author = work.metadata.author.map((name) => toMarkdown(surname(name)));
    const name = author.length > 2 ? `${author[0] ?? ''} et al.` : author.join(' and ');
    const named = name === '' ? `“${toMarkdown(titleOf(work))}”` : name;
    return ` (${work.speaker !== null && name !== '' ? 'qtd. in ' : ''}${named}${page === '' ? '' : ` ${page}`})`;
  }),
  // The Bluebook, rules 15, 16 and 18: a citation sentence of its own.
  bluebook: style('bluebook', 'Citation sentence (Bluebook)', 'sentence', (work) => {
    const { metadata } = work;
    const author = authorsOf(metadata);
    const page = pageOf(work.locator);
    const quoting = isAuthor(work) || work.speaker === null ? '' : ` (quoting ${toMarkdown(work.speaker)})`;
    const url = addressOf(metadata);
    const address = url === undefined ? '' : `, ${url}`;
    if (isBook(metadata)) return `${list([author, italic(titleOf(work))])}${page === '' ? '' : ` ${page}`}${bracketed(yearOf(metadata))}${quoting}.`;
    const publication = metadata['container-title'] ?? metadata.publisher ?? '';
    return `${list([author, italic(titleOf(work)), toMarkdown(publication)])}${page === '' ? '' : `, at ${page}`}${bracketed(dateOf(metadata, months))}${address}${quoting}.`;
  }),
  none: style('none', 'No citation', 'in-sentence', () => ''),
};

/** Only an address of a page becomes one in the draft: what a source says of itself may be anything. */
export function addressOf({ URL: url }: Metadata): string | undefined {
  return isWebAddress(url) ? url : undefined;
}

/** A time stamp or, else, some other place. */
function placeOf(locator: string | null): Pick<Locator, 'label' | 'value'> {
  return locator !== null && /^\d+(?::\d{2}){1,2}$/.test(locator) ? { label: 'time', value: locator } : { label: 'page', value: locator ?? '' };
}

function isBook({ type }: Metadata): boolean {
  return type === 'book' || type === 'report' || type === 'thesis';
}

/** Whether the work's author speaks, as far as names tell. */
function isAuthor({ metadata, speaker }: CitedWork): boolean {
  return speaker !== null && metadata.author.some((name) => name.toLowerCase() === speaker.toLowerCase());
}

/** The title, else the name of the file. */
function titleOf({ metadata, path }: CitedWork): string {
  return metadata.title ?? path.slice(path.lastIndexOf('/') + 1).replace(/(?<=.)\.[^.]+$/, '');
}

function authorsOf({ author }: Metadata): string {
  const names = author.map(toMarkdown);
  if (names.length > 3) return `${names[0] ?? ''} et al.`;
  return names.length < 3 ? names.join(' and ') : `${names.slice(0, -1).join(', ')}, and ${names.at(-1) ?? ''}`;
}

function surname(name: string): string {
  const comma = name.indexOf(',');
  return comma > 0 ? name.slice(0, comma) : (name.trim().split(/\s+/).at(-1) ?? name);
}

function publicationOf(metadata: Metadata): string {
  const container = metadata['container-title'];
  return container === undefined ? toMarkdown(metadata.publisher ?? '') : italic(container);
}

/** `May 2, 2031`, `May 2031`, `2031`; as written where it is no date that we read. */
function dateOf({ issued }: Metadata, names: readonly string[]): string {
  if (issued === undefined) return '';
  const date = readDate(issued);
  if (date === null) return toMarkdown(issued);
  if (date.month === null) return `${date.year}`;
  const month = names[date.month - 1] ?? '';
  return date.day === null ? `${month} ${date.year}` : `${month} ${date.day}, ${date.year}`;
}

function yearOf({ issued }: Metadata): string {
  const date = issued === undefined ? null : readDate(issued);
  return date === null ? '' : `${date.year}`;
}

/** The number of a page, without the word; other places as they are. */
function pageOf(locator: string | null): string {
  return toMarkdown((locator ?? '').replace(/^(?:pp?\.|pages?)\s*/i, ''));
}

function withPage(locator: string): string {
  if (/^\d+$/.test(locator)) return `p. ${locator}`;
  return /^\d+\s?[-–]\s?\d+$/.test(locator) ? `pp. ${locator}` : locator;
}

/** A citation key as Pandoc reads it: in braces where it has other characters than those that can stand bare. */
export function bareOrBraced(id: string): string {
  return /^[\p{L}\p{N}_](?:[\p{L}\p{N}_]|[:.#$%&+?<>~/-](?=[\p{L}\p{N}_]))*$/u.test(id) ? id : `{${id.replace(/[{}]/g, '')}}`;
}

function italic(text: string): string {
  return `*${toMarkdown(text)}*`;
}

function bracketed(text: string): string {
  return text === '' ? '' : ` (${text})`;
}

function list(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(', ');
}

/** Parts in a row with commas between, none doubled behind a closing mark, and a full stop. */
function sentence(parts: readonly string[]): string {
  let text = '';
  for (const part of parts.filter((one) => one !== '')) text += (text === '' ? '' : text.endsWith(',”') ? ' ' : ', ') + part;
  return text.endsWith(',”') ? `${text.slice(0, -2)}.”` : `${text}.`;
}
