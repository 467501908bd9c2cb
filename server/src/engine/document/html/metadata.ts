import type { Metadata } from '../metadata.ts';
import { withoutAbsent } from '../metadata-mapping.ts';
import { readJsonLd } from './json-ld.ts';
import { innerText, textOf, visit } from './tree.ts';
import type { HtmlElement } from './tree.ts';

/** Names of `<meta>` elements for each property, the most trustworthy first: bibliographic ones, Open Graph, plain ones. */
const metaNames = {
  title: ['citation_title', 'dc.title', 'dcterms.title', 'og:title', 'twitter:title', 'title', 'headline'],
  author: ['citation_author', 'dc.creator', 'dcterms.creator', 'author', 'byl', 'parsely-author', 'sailthru.author', 'article:author', 'og:article:author'],
  'container-title': ['citation_journal_title', 'citation_conference_title', 'dcterms.ispartof', 'og:site_name', 'application-name'],
  publisher: ['citation_publisher', 'dc.publisher', 'dcterms.publisher'],
  issued: ['citation_publication_date', 'citation_date', 'dc.date', 'dcterms.date', 'dcterms.created', 'dc.date.issued', 'article:published_time', 'og:article:published_time', 'parsely-pub-date', 'datepublished', 'date', 'pubdate'],
  URL: ['citation_public_url', 'og:url', 'twitter:url'],
  language: ['citation_language', 'dc.language', 'dcterms.language', 'og:locale', 'content-language'],
} as const;

/** What a page says of itself: JSON-LD first, then its `<meta>` elements, then its title and links. */
export function htmlMetadata(root: HtmlElement): Metadata {
  const head = readHead(root);
  const linked = readJsonLd(head.jsonLd);
  const container = linked['container-title'] ?? head.meta(metaNames['container-title']);
  return withoutAbsent({
    title: linked.title ?? head.meta(metaNames.title) ?? shortTitle(head.title, container),
    author: linked.author.length > 0 ? linked.author : head.authors,
    'container-title': container,
    publisher: linked.publisher ?? head.meta(metaNames.publisher),
    issued: dateOf(linked.issued ?? head.meta(metaNames.issued)),
    URL: head.canonical ?? linked.URL ?? head.meta(metaNames.URL),
    type: linked.type,
    language: (linked.language ?? head.language ?? head.meta(metaNames.language))?.replace('_', '-'),
    extent: 'complete',
    declares: [],
  });
}

/** What the head of a page holds. */
export interface Head {
  readonly jsonLd: readonly string[];
  readonly title: string | undefined;
  readonly language: string | undefined;
  readonly canonical: string | undefined;
  readonly authors: readonly string[];
  /** The first value of the first of these `<meta>` elements that there is. */
  readonly meta: (names: readonly string[]) => string | undefined;
}

/** Reads what a page says of itself in its head, wherever in the page it stands. */
export function readHead(root: HtmlElement): Head {
  const meta = new Map<string, string[]>();
  const jsonLd: string[] = [];
  let title: string | undefined;
  let language: string | undefined;
  let canonical: string | undefined;
  visit(root, (node) => {
    if (node.kind === 'text') return undefined;
    const { name, attributes } = node;
    if (name === 'html') language ??= filled(attributes['lang'] ?? attributes['xml:lang']);
    if (name === 'title') title ??= filled(innerText(node));
    if (name === 'link' && attributes['rel']?.toLowerCase() === 'canonical') canonical ??= filled(attributes['href']);
    if (name === 'script' && /^application\/ld\+json/i.test(attributes['type'] ?? '')) jsonLd.push(scriptText(node));
    if (name === 'meta') addMeta(meta, attributes);
    return name === 'script' || name === 'svg' ? 'skip' : undefined;
  });
  const authorName = metaNames.author.find((name) => meta.get(name)?.some((value) => !isAddress(value)));
  return {
    jsonLd, title, language, canonical,
    authors: authorName === undefined ? [] : (meta.get(authorName) ?? []).filter((value) => !isAddress(value)).map((value) => value.replace(/^by\s+(?=\p{Lu})/iu, '')),
    meta: (names) => names.map((name) => meta.get(name)?.[0]).find((value) => value !== undefined),
  };
}

function addMeta(meta: Map<string, string[]>, attributes: Readonly<Record<string, string>>): void {
  const content = filled(attributes['content']);
  const key = (attributes['property'] ?? attributes['name'] ?? attributes['itemprop'] ?? attributes['http-equiv'])?.toLowerCase();
  if (key === undefined || content === undefined) return;
  meta.set(key, [...(meta.get(key) ?? []), content]);
}

function scriptText(script: HtmlElement): string {
  return script.children.map((child) => (child.kind === 'text' ? textOf(child) : '')).join('');
}

/** A page's title without the site's name behind it. */
function shortTitle(title: string | undefined, site: string | undefined): string | undefined {
  if (title === undefined || site === undefined || !title.endsWith(site)) return title;
  const short = title.slice(0, title.length - site.length).replace(/\s*[|–—·:-]\s*$/u, '');
  return short.length > 0 ? short : title;
}

/** The day of a time stamp; anything else as written. */
function dateOf(written: string | undefined): string | undefined {
  return written === undefined ? undefined : (/^(\d{4}-\d{2}-\d{2})T/.exec(written)?.[1] ?? written);
}

function isAddress(value: string): boolean {
  return /^(?:https?:)?\/\//i.test(value);
}

function filled(value: string | undefined): string | undefined {
  const text = value?.replace(/\s+/g, ' ').trim();
  return text === undefined || text.length === 0 ? undefined : text;
}
