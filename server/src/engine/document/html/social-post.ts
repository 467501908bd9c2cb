import { isList, isObject, mainWork, namesOf, text, typeNames } from './json-ld.ts';
import type { Json, JsonObject } from './json-ld.ts';
import { readHead } from './metadata.ts';
import type { Head } from './metadata.ts';
import { contains } from '../../text/span.ts';
import { innerText, textOf, visit } from './tree.ts';
import type { HtmlElement } from './tree.ts';

/** A post on a social network, as its own page has it. */
export interface SocialPost {
  readonly author: string;
  /** What the author is called there: `@harrow@pell.example`; null where the page does not say. */
  readonly handle: string | null;
  /** As written; null where the page does not say. */
  readonly published: string | null;
  /** The post's own address, as written; null where the page does not say. */
  readonly permalink: string | null;
  /** Paragraphs. */
  readonly paragraphs: readonly string[];
  /** Whether the text may be cut: it is from a summary that ends in dots. */
  readonly isCut: boolean;
}

/**
 * The post that a page is about: by JSON-LD (`SocialMediaPosting`), by the microformat `h-entry` of a note, which has a text and no title, or
 * by what Mastodon and its kin say in the head of a page that shows itself by script. Null where the page is about something else.
 */
export function readSocialPost(root: HtmlElement): SocialPost | null {
  const head = readHead(root);
  return fromJsonLd(mainWork(head.jsonLd)) ?? fromEntry(root) ?? fromProfile(head);
}

const postTypes = new Set(['SocialMediaPosting', 'DiscussionForumPosting']);

function fromJsonLd(work: JsonObject | null): SocialPost | null {
  if (work === null || !typeNames(work).some((name) => postTypes.has(name))) return null;
  const said = longText(work['articleBody']) ?? longText(work['text']) ?? longText(work['description']);
  const [author] = namesOf(work['author']);
  if (said === null || author === undefined) return null;
  return { author, handle: handleOf(work['author']), published: text(work['datePublished']) ?? text(work['dateCreated']) ?? null, permalink: text(work['url']) ?? null, ...cut(said) };
}

function handleOf(author: Json | undefined): string | null {
  const one = author !== undefined && isList(author) ? author[0] : author;
  return one !== undefined && isObject(one) ? text(one['alternateName']) ?? text(one['identifier']) ?? null : null;
}

/** A note is an entry whose page has only this one, and which has no name of its own (microformats.org, `h-entry`). */
function fromEntry(root: HtmlElement): SocialPost | null {
  const entries = outermost(root, 'h-entry');
  const [entry] = entries;
  if (entry === undefined || entries.length > 1) return null;
  const [content] = outermost(entry, 'e-content');
  const [author] = outermost(entry, 'p-author');
  if (content === undefined || author === undefined || outermost(entry, 'p-name', 'p-author').length > 0) return null;
  const name = outermost(author, 'p-name')[0] ?? author;
  const [time] = outermost(entry, 'dt-published');
  const [link] = outermost(entry, 'u-url').filter((element) => !contains(author, element));
  const [nickname] = outermost(author, 'p-nickname');
  return {
    author: innerText(name),
    handle: nickname === undefined ? null : innerText(nickname),
    published: time === undefined ? null : time.attributes['datetime'] ?? innerText(time),
    permalink: link?.attributes['href'] ?? null,
    paragraphs: paragraphsOf(content),
    isCut: false,
  };
}

function fromProfile({ meta }: Head): SocialPost | null {
  const handle = meta(['profile:username']);
  const said = meta(['og:description']);
  if (handle === undefined || said === undefined || !/^[^\s@]+@[^\s@]+$/.test(handle) || meta(['og:type'])?.toLowerCase() !== 'article') return null;
  const author = meta(['og:title'])?.replace(/\s*\(@[^)]*\)\s*$/, '') ?? handle;
  return { author, handle: `@${handle}`, published: meta(['og:published_time', 'article:published_time']) ?? null, permalink: meta(['og:url']) ?? null, ...cut(said) };
}

function cut(said: string): Pick<SocialPost, 'paragraphs' | 'isCut'> {
  const paragraphs = said.split(/\n\s*\n|\r\n\r\n/).map((part) => part.replace(/\s+/g, ' ').trim()).filter((part) => part !== '');
  return { paragraphs, isCut: /(?:…|\.\.\.)$/.test(said.trim()) };
}

function longText(value: Json | undefined): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

/** Paragraphs of an element: what its block elements and double line breaks part. */
function paragraphsOf(element: HtmlElement): readonly string[] {
  const parts: string[] = [];
  let open = '';
  const close = (): void => {
    parts.push(open.replace(/\s+/g, ' ').trim());
    open = '';
  };
  const walk = (parent: HtmlElement): void => {
    let breaks = 0;
    for (const child of parent.children) {
      if (child.kind === 'text') {
        if (textOf(child).trim() !== '') breaks = 0;
        open += textOf(child);
      } else if (child.name === 'br') {
        breaks++;
        if (breaks === 2) close();
        else open += ' ';
      } else if (['p', 'div', 'li', 'blockquote'].includes(child.name)) {
        close();
        walk(child);
        close();
      } else if (child.name !== 'script' && child.name !== 'style') {
        breaks = 0;
        walk(child);
      }
    }
  };
  walk(element);
  close();
  return parts.filter((part) => part !== '');
}

/** Elements of a class that stand in no other of it, nor in one of the class `outside`. */
function outermost(root: HtmlElement, name: string, outside?: string): HtmlElement[] {
  const found: HtmlElement[] = [];
  visit(root, (node) => {
    if (node.kind === 'text' || node === root) return undefined;
    if (outside !== undefined && hasClass(node, outside)) return 'skip';
    if (!hasClass(node, name)) return undefined;
    found.push(node);
    return 'skip';
  });
  return found;
}

function hasClass(element: HtmlElement, name: string): boolean {
  return (element.attributes['class'] ?? '').split(/\s+/).includes(name);
}
