import type { DocumentProblem } from './document.ts';
import type { FrontMatter, FrontMatterEntry, FrontMatterValue } from './front-matter.ts';
import type { Declaration, Metadata } from './metadata.ts';

/** Names in front matter for each property: CSL's first, then those that Obsidian Web Clipper and common site generators write. */
const names = {
  id: ['id', 'citation-key', 'citekey', 'key'],
  title: ['title', 'headline'],
  author: ['author', 'authors', 'creator', 'byline'],
  'container-title': ['container-title', 'publication', 'journal', 'newspaper', 'site', 'website', 'site_name'],
  publisher: ['publisher'],
  issued: ['issued', 'published', 'date', 'year'],
  URL: ['url', 'source_url', 'link', 'permalink'],
  type: ['type'],
  language: ['language', 'lang', 'locale'],
} as const;

/** What a draft may declare of all its quotations, and the value that declares it. */
const declarations: readonly { readonly key: string; readonly values: readonly string[]; readonly declares: Declaration | null }[] = [
  { key: 'spelling', values: ['modernised', 'modernized'], declares: 'modernised-spelling' },
  { key: 'spelling', values: ['original'], declares: null },
  { key: 'quotations', values: ['translated'], declares: 'translated-quotations' },
  { key: 'quotations', values: ['original'], declares: null },
  { key: 'edited-and-condensed', values: ['true', 'yes'], declares: 'edited-and-condensed' },
  { key: 'edited-and-condensed', values: ['false', 'no'], declares: null },
];

/** All names that mean something in the metadata of a source, lower case. */
export const sourceNames: ReadonlySet<string> = new Set([...Object.values(names).flat(), 'source', 'extent', 'transcript', 'confidential', 'embargo', 'edited-and-condensed']);

const address = /^(?:https?|ftp|file|doi|urn):/i;
const wikilink = /^\[\[([^\]|]*)(?:\|([^\]]*))?\]\]$/;

/** The metadata that front matter gives, with a problem for each value that is not understood. */
export function metadataFromFrontMatter(frontMatter: FrontMatter): { readonly metadata: Metadata; readonly problems: readonly DocumentProblem[] } {
  const { entries } = frontMatter;
  const problems: DocumentProblem[] = [];
  const text = (keys: readonly string[]): string | undefined => firstText(entries, keys);
  const own = ownEntries(entries);
  const source = text(['source']);
  const sourceIsAddress = source !== undefined && address.test(source);
  const metadata: Metadata = {
    id: text(names.id)?.replace(/^@/, ''),
    title: text(names.title),
    author: names.author.map((key) => people(entries.get(key)?.value ?? null)).find((found) => found.length > 0) ?? [],
    'container-title': text(names['container-title']) ?? (sourceIsAddress ? undefined : source),
    publisher: text(names.publisher),
    issued: names.issued.map((key) => date(entries.get(key)?.value ?? null)).find((found) => found !== undefined),
    URL: text(names.URL) ?? (sourceIsAddress ? source : undefined),
    type: text(names.type),
    language: text(names.language),
    extent: readChoice(own, 'extent', ['complete', 'excerpt'], problems) ?? 'complete',
    transcript: readChoice(own, 'transcript', ['automatic', 'checked'], problems),
    confidential: readConfidential(own, problems),
    embargo: readEmbargo(own, problems),
    declares: readDeclarations(own, problems),
    profile: ownText(own, 'profile'),
  };
  return { metadata: withoutAbsent(metadata), problems };
}

/** A value of ours: at the top, or in a map `verbatim`. */
interface OwnEntry {
  readonly value: FrontMatterValue;
  readonly entry: FrontMatterEntry;
}

function ownEntries(entries: ReadonlyMap<string, FrontMatterEntry>): ReadonlyMap<string, OwnEntry> {
  const own = new Map<string, OwnEntry>();
  for (const key of ['extent', 'transcript', 'confidential', 'embargo', 'profile', 'spelling', 'quotations', 'edited-and-condensed']) {
    const entry = entries.get(key);
    if (entry !== undefined) own.set(key, { value: entry.value, entry });
  }
  const section = entries.get('verbatim');
  if (section !== undefined && isRecord(section.value)) {
    for (const [key, value] of Object.entries(section.value)) own.set(key, { value, entry: section });
  }
  return own;
}

function ownText(own: ReadonlyMap<string, OwnEntry>, key: string): string | undefined {
  return textOf(own.get(key)?.value ?? null)?.toLowerCase();
}

function readChoice<Choice extends string>(own: ReadonlyMap<string, OwnEntry>, key: string, choices: readonly Choice[], problems: DocumentProblem[]): Choice | undefined {
  const value = ownText(own, key);
  const choice = choices.find((one) => one === value);
  if (choice === undefined) report(own, key, value, choices, problems);
  return choice;
}

/** Whatever is written there but a plain no: what was to be kept quiet must not come out by a slip of the pen. */
function readConfidential(own: ReadonlyMap<string, OwnEntry>, problems: DocumentProblem[]): true | undefined {
  const value = ownText(own, 'confidential');
  if (value === undefined || value === 'false' || value === 'no') return undefined;
  if (value !== 'true' && value !== 'yes') report(own, 'confidential', value, ['true', 'false'], problems);
  return true;
}

const day = /^\d{4}-\d{2}-\d{2}(?:[t ]\d{2}:\d{2}(?::\d{2})?)?$/;

/** A time that cannot be read never comes. */
function readEmbargo(own: ReadonlyMap<string, OwnEntry>, problems: DocumentProblem[]): string | undefined {
  const value = ownText(own, 'embargo');
  if (value === undefined || value === 'false' || value === 'no') return undefined;
  if (day.test(value)) return value.replace(/[t ]/, 'T');
  report(own, 'embargo', value, ['2031-05-02', '2031-05-02T06:00'], problems);
  return 'always';
}

function readDeclarations(own: ReadonlyMap<string, OwnEntry>, problems: DocumentProblem[]): readonly Declaration[] {
  const declared: Declaration[] = [];
  for (const key of new Set(declarations.map((row) => row.key))) {
    const rows = declarations.filter((row) => row.key === key);
    const value = ownText(own, key);
    const row = rows.find((candidate) => value !== undefined && candidate.values.includes(value));
    const declares = row?.declares ?? null;
    if (declares !== null) declared.push(declares);
    if (row === undefined) report(own, key, value, rows.map((candidate) => candidate.values[0] ?? ''), problems);
  }
  return declared;
}

function report(own: ReadonlyMap<string, OwnEntry>, key: string, value: string | undefined, allowed: readonly string[], problems: DocumentProblem[]): void {
  const found = own.get(key);
  if (found === undefined || value === undefined) return;
  const message = `\`${key}: ${value}\` is not understood: write ${allowed.map((one) => `\`${one}\``).join(' or ')}.`;
  problems.push({ code: 'metadata-invalid', message, original: found.entry.span });
}

function firstText(entries: ReadonlyMap<string, FrontMatterEntry>, keys: readonly string[]): string | undefined {
  for (const key of keys) {
    const text = textOf(entries.get(key)?.value ?? null);
    if (text !== undefined) return text;
  }
  return undefined;
}

function textOf(value: FrontMatterValue): string | undefined {
  if (isList(value)) return value.map(textOf).find((text) => text !== undefined);
  if (typeof value !== 'string') return undefined;
  const text = value.replace(/\s+/g, ' ').trim();
  return text.length === 0 ? undefined : text;
}

/** Names of people: a name, a list of names, or CSL's `{ family, given }` and `{ literal }`; wikilinks without their brackets. */
function people(value: FrontMatterValue): readonly string[] {
  if (value === null) return [];
  if (isList(value)) return value.flatMap(people);
  if (typeof value === 'string') return value.split(';').map(personName).filter((name) => name.length > 0);
  const part = (key: string): string => textOf(value[key] ?? null) ?? '';
  const whole = part('literal') || part('name');
  if (whole.length > 0) return [whole];
  const parts = [part('given'), part('non-dropping-particle') || part('dropping-particle'), part('family'), part('suffix')].filter((each) => each.length > 0);
  return parts.length > 0 ? [parts.join(' ')] : [];
}

function personName(written: string): string {
  const text = written.replace(/\s+/g, ' ').trim();
  const link = wikilink.exec(text);
  return (link?.[2] ?? link?.[1] ?? text).trim();
}

/** A date as written, or CSL's `{ date-parts: [[2031, 5, 2]] }`, `{ literal }`, `{ raw }`. */
function date(value: FrontMatterValue): string | undefined {
  if (!isRecord(value)) return textOf(value);
  const parts = value['date-parts'] ?? null;
  const first = isList(parts) ? (parts[0] ?? null) : null;
  if (isList(first)) {
    const numbers = first.map((part) => textOf(part) ?? '').filter((part) => part.length > 0);
    return numbers.length > 0 ? numbers.map((part, i) => part.padStart(i === 0 ? 4 : 2, '0')).join('-') : undefined;
  }
  return textOf(value['literal'] ?? null) ?? textOf(value['raw'] ?? null);
}

function isList(value: FrontMatterValue): value is readonly FrontMatterValue[] {
  return Array.isArray(value);
}

function isRecord(value: FrontMatterValue): value is Readonly<Record<string, FrontMatterValue>> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

/** Drops the keys without a value, so that equal metadata are deeply equal. */
export function withoutAbsent(metadata: Metadata): Metadata {
  return Object.fromEntries(Object.entries(metadata).filter(([, value]) => value !== undefined)) as unknown as Metadata;
}
