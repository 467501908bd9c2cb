import { isObject, isList, mainWork, text } from './json-ld.ts';
import type { Json, JsonObject } from './json-ld.ts';
import { readHead } from './metadata.ts';
import { innerText, visit } from './tree.ts';
import type { HtmlElement } from './tree.ts';

/** What a page gives away of its own state, beside what it says of its article. */
export interface PageFacts {
  /** The page says that its article is not free for everybody to read (schema.org's `isAccessibleForFree`). */
  readonly isPaid: boolean;
  /** There is a field for a password. */
  readonly asksPassword: boolean;
  /** The address that the page sends its reader on to by itself, as written; null where it does not. */
  readonly sendsOnTo: string | null;
  /** When the page says that it was last changed, as written; null where it does not. */
  readonly modified: string | null;
  /** Corrections that the page lists as such. */
  readonly corrections: readonly string[];
  /** The address that the page says it is to be known by, as written; null where it says none. */
  readonly canonical: string | null;
}

const modifiedNames = ['article:modified_time', 'og:updated_time', 'dcterms.modified', 'datemodified', 'last-modified'];
const refresh = /^\s*(\d+)(?:\.\d*)?\s*[;,]\s*(?:url\s*=\s*)?["']?([^"'\s]+)/i;
/** A page that sends its reader on later than this, in seconds, shows something first. */
const mostSeconds = 10;

/** Reads what a page gives away of its own state. */
export function readPageFacts(root: HtmlElement): PageFacts {
  const head = readHead(root);
  const work = mainWork(head.jsonLd);
  let asksPassword = false;
  visit(root, (node) => {
    if (node.kind === 'element' && node.name === 'input' && node.attributes['type']?.toLowerCase() === 'password') asksPassword = true;
    return undefined;
  });
  return {
    isPaid: work !== null && isPaid(work),
    asksPassword,
    sendsOnTo: addressOfRefresh(head.meta(['refresh'])),
    modified: (work === null ? undefined : text(work['dateModified'])) ?? head.meta(modifiedNames) ?? null,
    corrections: [...(work === null ? [] : correctionsOf(work['correction'])), ...markedCorrections(root)],
    canonical: head.canonical ?? head.meta(['og:url']) ?? null,
  };
}

function isPaid(work: JsonObject): boolean {
  const says = (value: Json | undefined): boolean => value === false || (typeof value === 'string' && /^(?:https?:\/\/schema\.org\/)?false$/i.test(value));
  return says(work['isAccessibleForFree']);
}

function addressOfRefresh(content: string | undefined): string | null {
  const found = refresh.exec(content ?? '');
  return found === null || Number(found[1]) > mostSeconds ? null : found[2] ?? null;
}

/** schema.org's `correction`: a text, a `CorrectionComment`, or a list of them. */
function correctionsOf(value: Json | undefined): readonly string[] {
  if (value === undefined || value === null) return [];
  if (isList(value)) return value.flatMap(correctionsOf);
  const said = isObject(value) ? text(value['text']) ?? text(value['description']) : text(value);
  return said === undefined || /^https?:/i.test(said) ? [] : [said];
}

const namesCorrection = /(?:^|[\s_-])(?:corrections?|errata|erratum|amendments?)(?:$|[\s_-])/i;
/** A correction is a paragraph; what is longer is a page of them, characters. */
const longestCorrection = 1_000;

/** What stands in an element that is named as a correction: it is often outside the article. */
function markedCorrections(root: HtmlElement): readonly string[] {
  const found: string[] = [];
  visit(root, (node) => {
    if (node.kind === 'text') return undefined;
    if (['script', 'style', 'a', 'body', 'html', 'nav'].includes(node.name)) return node.name === 'body' || node.name === 'html' ? undefined : 'skip';
    if (!namesCorrection.test(`${node.attributes['class'] ?? ''} ${node.attributes['id'] ?? ''}`)) return undefined;
    const said = innerText(node);
    if (said.includes(' ') && said.length <= longestCorrection) found.push(said);
    return 'skip';
  });
  return found;
}
