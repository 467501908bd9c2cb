import type { Document } from '../../engine/document/document.ts';
import type { Metadata } from '../../engine/document/metadata.ts';
import { readAnyDocument } from '../../engine/document/read.ts';
import { updateNotices } from '../../engine/document/update-notices.ts';
import { countWords } from '../../engine/text/words.ts';
import type { AddingHost, AdditionOutcome, Destination, FetchedPage, PageToAdd, VersionComparison } from './addition.ts';
import { refused } from './addition.ts';
import { changedWords } from './compare-versions.ts';
import { documentMarkdown } from './document-markdown.ts';
import type { FetchRecord } from './fetch-record.ts';
import { lastRecord, originalsFolder, recordName, writeRecord } from './fetch-record.ts';
import { fileStem } from './file-stem.ts';
import { freeStem } from './free-stem.ts';
import { endingOf } from './media-type.ts';
import { identityOf, pageAddress } from './page-address.ts';
import { doubtOf } from './page-doubt.ts';
import type { ReadPage } from './read-page.ts';
import { comparedText, readPage } from './read-page.ts';
import { provenanceYaml, sourceMarkdown } from './source-text.ts';
import type { Provenance } from './source-text.ts';
import { messageOf } from '../source-reader.ts';

/** Fetches a page and saves it as a source: see `docs/sources.md`. */
export async function addPage(addition: Destination & PageToAdd, host: AddingHost): Promise<AdditionOutcome> {
  const address = pageAddress(addition.address);
  if (typeof address === 'string') return refused('address', address);
  const fetched = await host.fetcher.fetch(address, addition);
  if ('refusal' in fetched) return { kind: 'refused', ...fetched.refusal };
  const { page } = fetched;
  const ending = endingOf(page.contentType, page.url);
  if (ending === null) return refused('type', `${page.url}: there is no reader for what this is (${page.contentType ?? 'nothing is said of it'}).`, page.redirects);
  const saving = new Saving(addition, host, address.href, page);
  return ending === 'html' ? saving.article() : saving.file(ending);
}

/** What is about to be saved. */
interface Draft {
  /** What the source's file is to be called. */
  readonly stem: string;
  /** Without the dot. */
  readonly ending: string;
  /** The text by which it is compared with the version before; null where there is none. */
  readonly text: string | null;
  readonly metadata: Partial<Metadata>;
  readonly words: number;
  readonly notices: readonly string[];
  readonly doubt: string | null;
  readonly canonical: string | null;
  readonly provenance: Partial<Provenance>;
  /** The files, given what is known of them. */
  readonly filesOf: (yaml: string, stem: string) => readonly (readonly [name: string, bytes: Uint8Array])[];
  /** Name of the file for what was fetched; null where the source is that. */
  readonly originalOf: (stem: string) => string | null;
}

class Saving {
  readonly #addition: Destination & PageToAdd;
  readonly #host: AddingHost;
  readonly #asked: string;
  readonly #page: FetchedPage;

  constructor(addition: Destination & PageToAdd, host: AddingHost, asked: string, page: FetchedPage) {
    this.#addition = addition;
    this.#host = host;
    this.#asked = asked;
    this.#page = page;
  }

  async article(): Promise<AdditionOutcome> {
    const { url, redirects } = this.#page;
    const read = readPage(this.#page);
    if (typeof read === 'string') return refused('unreadable', `${url}: ${read}`, redirects);
    const { document, facts, post } = read;
    const text = comparedText(read);
    const words = countWords(text);
    const doubt = post === null ? doubtOf({ asked: this.#asked, url, facts, shown: read.shown, words }) : null;
    if (doubt !== null && (!this.#addition.anyway || words === 0)) return { kind: 'refused', code: doubt.code, message: `${this.#asked}: ${doubt.message}`, redirects, mayBeForced: words > 0 };
    const isExcerpt = doubt !== null || post?.isCut === true;
    const metadata: Partial<Metadata> = { ...(post === null ? this.#articleMetadata(document) : this.#postMetadata(read)), extent: isExcerpt ? 'excerpt' : 'complete' };
    const body = post === null ? articleBody(document, url) : postBody(read, url);
    return this.#save({
      stem: fileStem(metadata.title, post === null ? null : `${post.author} ${(post.published ?? '').slice(0, 10)}`, new URL(url).pathname.split('/').filter((part) => part !== '').at(-1)?.replace(/\.\w{1,5}$/, ''), new URL(url).hostname),
      ending: 'md', text, metadata, words,
      notices: [...new Set([...facts.corrections, ...updateNotices(document)])],
      doubt: doubt?.message ?? null,
      canonical: facts.canonical ?? metadata.URL ?? null,
      provenance: { updated: changedOn(facts.modified, metadata.issued), handle: post?.handle ?? undefined },
      filesOf: (yaml, stem) => [[`${stem}.md`, encode(sourceMarkdown(yaml, body))]],
      originalOf: (stem) => `${stem}.html`,
    });
  }

  async file(ending: string): Promise<AdditionOutcome> {
    const { url, redirects, bytes } = this.#page;
    const outcome = await readAnyDocument({ path: `x.${ending}`, bytes });
    if ('failure' in outcome) return refused('unreadable', `${url}: ${outcome.failure.message}`, redirects);
    const { document } = outcome;
    const name = new URL(url).pathname.split('/').filter((part) => part !== '').at(-1);
    return this.#save({
      stem: fileStem(name === undefined ? null : decoded(name).replace(/\.\w{1,8}$/, ''), new URL(url).hostname),
      ending, text: document.text, metadata: { URL: url }, words: countWords(document.text), notices: [], doubt: null, canonical: null, provenance: {},
      filesOf: (yaml, stem) => [[`${stem}.${ending}.yaml`, encode(yaml)], [`${stem}.${ending}`, bytes]],
      originalOf: () => null,
    });
  }

  async #save(draft: Draft): Promise<AdditionOutcome> {
    const { url, redirects, bytes } = this.#page;
    const { corpus } = this.#addition;
    const page = identityOf(url, draft.canonical);
    const key = this.#host.sha256(encode(page)).slice(0, 12);
    const before = await lastRecord(this.#host.files, corpus, key, page);
    const comparison = before === null ? null : await this.#compare(before, draft);
    if (comparison?.changes?.length === 0) return { kind: 'unchanged', path: comparison.earlier, since: comparison.since, redirects };
    const retrieved = this.#host.now();
    const sha256 = this.#host.sha256(bytes);
    const stem = await freeStem(this.#host.files, corpus, before === null ? draft.stem : `${draft.stem}-${retrieved.slice(0, 10)}`);
    const original = draft.originalOf(stem);
    const yaml = provenanceYaml(draft.metadata, {
      ...draft.provenance, retrieved, redirects, sha256, notices: draft.notices,
      from: url === draft.metadata.URL ? undefined : url,
      original: original === null ? undefined : `${originalsFolder}/${original}`,
      previous: before?.source,
    });
    const files = draft.filesOf(yaml, stem);
    const source = `${stem}.${draft.ending}`;
    const record: FetchRecord = { page, retrieved, source, original, sha256 };
    const all: readonly (readonly [string, Uint8Array])[] = [
      ...(original === null ? [] : [[`${originalsFolder}/${original}`, bytes] as const]),
      ...files,
      // Last: what is on record has been saved.
      [`${originalsFolder}/${recordName(key, retrieved)}`, writeRecord(record)],
    ];
    try {
      for (const [name, content] of all) {
        if (!await this.#host.files.create(`${corpus}/${name}`, content)) return refused('exists', `${corpus}/${name}: there is a file of that name already, and nothing is written over. Add the page again.`, redirects);
      }
    } catch (error) {
      return refused('not-written', messageOf(error), redirects);
    }
    const { metadata } = draft;
    return {
      kind: 'added', path: `${corpus}/${source}`, original: original === null ? null : `${corpus}/${originalsFolder}/${original}`,
      title: metadata.title ?? null, author: metadata.author ?? [], published: metadata.issued ?? null, url, redirects, words: draft.words, notices: draft.notices, comparison, doubt: draft.doubt,
    };
  }

  /** What was fetched before is read again by the same rules: a source that its writer has since put notes into is not taken for another page. */
  async #compare(before: FetchRecord, { text, ending }: Draft): Promise<VersionComparison | null> {
    const { corpus } = this.#addition;
    const bytes = await this.#host.files.read(before.original === null ? `${corpus}/${before.source}` : `${corpus}/${originalsFolder}/${before.original}`);
    if (bytes === null) return null;
    const earlier = { earlier: `${corpus}/${before.source}`, since: before.retrieved };
    const isThere = before.original === null || await this.#host.files.read(`${corpus}/${before.source}`) !== null;
    if (!isThere) return null;
    const textBefore = before.original === null ? await textOf(`x.${ending}`, bytes) : textOfPage({ bytes, contentType: this.#page.contentType });
    if (textBefore === null || text === null) return { ...earlier, changes: null };
    return { ...earlier, changes: changedWords(textBefore, text) };
  }

  #articleMetadata({ metadata }: Document): Partial<Metadata> {
    const own = metadata.URL === undefined ? null : pageAddress(metadata.URL, this.#page.url);
    return { ...metadata, URL: own instanceof URL ? own.href : this.#page.url };
  }

  #postMetadata({ post, document }: ReadPage): Partial<Metadata> {
    const own = post?.permalink === null || post === null ? null : pageAddress(post.permalink, this.#page.url);
    return {
      author: post === null ? [] : [post.author],
      issued: post?.published ?? undefined,
      'container-title': document.metadata['container-title'] ?? new URL(this.#page.url).hostname,
      URL: own instanceof URL ? own.href : this.#page.url,
      type: 'post', language: document.metadata.language,
    };
  }
}

/** The headline stands in the front matter, where readers see it too. */
function articleBody(document: Document, url: string): string {
  const { text, blocks, metadata } = document;
  const headline = blocks.find(({ kind, span }) => kind === 'heading' && text.slice(span.start, span.end) === metadata.title);
  return documentMarkdown(document, url, headline);
}

function postBody({ post }: ReadPage, url: string): string {
  const paragraphs = post?.paragraphs ?? [];
  let at = 0;
  const blocks = paragraphs.map((paragraph) => {
    const span = { start: at, end: at + paragraph.length };
    at = span.end + 2;
    return { kind: 'paragraph' as const, span, quoteDepth: 0 };
  });
  return documentMarkdown({ text: paragraphs.join('\n\n'), blocks, marks: [] }, url);
}

function textOfPage(page: Pick<FetchedPage, 'bytes' | 'contentType'>): string | null {
  const read = readPage(page);
  return typeof read === 'string' ? null : comparedText(read);
}

async function textOf(path: string, bytes: Uint8Array): Promise<string | null> {
  const outcome = await readAnyDocument({ path, bytes });
  return 'failure' in outcome ? null : outcome.document.text;
}

/** The day on which a page says that it was changed; undefined where it says none, or the day on which it appeared. */
function changedOn(modified: string | null, issued: string | undefined): string | undefined {
  const changed = modified === null ? undefined : (/^\d{4}-\d{2}-\d{2}/.exec(modified)?.[0] ?? modified);
  return changed === issued ? undefined : changed;
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
