import type { Metadata } from '../metadata.ts';

/** The part of a document's metadata that JSON-LD can give. */
export type LinkedMetadata = Pick<Metadata, 'title' | 'author' | 'container-title' | 'publisher' | 'issued' | 'URL' | 'type' | 'language'>;

/** schema.org's types of written works, and CSL's names for them where it has one. */
const types: Readonly<Record<string, string | undefined>> = {
  NewsArticle: 'article-newspaper', ReportageNewsArticle: 'article-newspaper', AnalysisNewsArticle: 'article-newspaper', OpinionNewsArticle: 'article-newspaper', BackgroundNewsArticle: 'article-newspaper',
  ReviewNewsArticle: 'article-newspaper', AskPublicNewsArticle: 'article-newspaper', BlogPosting: 'post-weblog', LiveBlogPosting: 'post-weblog', SocialMediaPosting: 'post', DiscussionForumPosting: 'post',
  ScholarlyArticle: 'article-journal', MedicalScholarlyArticle: 'article-journal', TechArticle: 'article', Report: 'report', Article: 'article', Book: 'book', Chapter: 'chapter', WebPage: undefined, CreativeWork: undefined,
};
/** JSON-LD nests works in graphs and lists; deeper than this nothing of a page's own is found. */
const deepest = 6;

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
export type JsonObject = Readonly<Record<string, Json>>;

/** Reads the first article that a page's JSON-LD blocks describe; blocks that are no JSON are passed over. */
export function readJsonLd(blocks: readonly string[]): LinkedMetadata {
  const work = mainWork(blocks);
  if (work === null) return { author: [] };
  return {
    title: text(work['headline']) ?? text(work['name']),
    author: namesOf(work['author']).length > 0 ? namesOf(work['author']) : namesOf(work['creator']),
    'container-title': namesOf(work['isPartOf'])[0] ?? namesOf(work['publisher'])[0],
    publisher: namesOf(work['publisher'])[0],
    issued: text(work['datePublished']) ?? text(work['dateCreated']),
    URL: text(work['url']) ?? address(work['mainEntityOfPage']),
    type: typeOf(work),
    language: text(work['inLanguage']),
  };
}

/** The first article that a page's JSON-LD blocks describe, else the first work of any kind; null where they describe none. */
export function mainWork(blocks: readonly string[]): JsonObject | null {
  const works = blocks.flatMap((block) => findWorks(parse(block), 0));
  return works.find((candidate) => typeOf(candidate) !== undefined) ?? works[0] ?? null;
}

function parse(block: string): Json {
  try {
    return JSON.parse(block.replace(/^\s*<!--|-->\s*$|^\s*\/\/<!\[CDATA\[|\/\/\]\]>\s*$/g, '')) as Json;
  } catch {
    // Many sites print broken JSON-LD; the page's other metadata serve.
    return null;
  }
}

function findWorks(json: Json, depth: number): readonly JsonObject[] {
  if (depth > deepest) return [];
  if (isList(json)) return json.flatMap((item) => findWorks(item, depth + 1));
  if (!isObject(json)) return [];
  const nested = ['@graph', 'mainEntity', 'mainEntityOfPage'].flatMap((key) => findWorks(json[key] ?? null, depth + 1));
  return typeNames(json).some((name) => name in types) ? [json, ...nested] : nested;
}

/** The names of schema.org's types that an object has. */
export function typeNames(object: JsonObject): readonly string[] {
  const type = object['@type'] ?? null;
  return (isList(type) ? type : [type]).filter((name) => typeof name === 'string').map((name) => name.replace(/^https?:\/\/schema\.org\//, ''));
}

function typeOf(object: JsonObject): string | undefined {
  return typeNames(object).map((name) => types[name]).find((type) => type !== undefined);
}

/** Names of people and bodies: a name, an object with a name, or a list of them. */
export function namesOf(value: Json | undefined): readonly string[] {
  if (value === undefined || value === null) return [];
  if (isList(value)) return value.flatMap((item) => namesOf(item));
  const name = isObject(value) ? text(value['name']) : text(value);
  return name === undefined || /^https?:/i.test(name) ? [] : [name];
}

function address(value: Json | undefined): string | undefined {
  return value !== undefined && isObject(value) ? text(value['@id']) : text(value);
}

/** A piece of text on one line; undefined for anything else. */
export function text(value: Json | undefined): string | undefined {
  if (typeof value !== 'string') return undefined;
  const trimmed = value.replace(/\s+/g, ' ').trim();
  return trimmed.length > 0 ? trimmed : undefined;
}

/** Whether a value is a list. */
export function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

/** Whether a value is an object. */
export function isObject(value: Json): value is JsonObject {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
