import { stringify } from 'yaml';
import type { Metadata } from '../../engine/document/metadata.ts';
import { visible } from '../../engine/text/visible.ts';
import type { Redirect } from './addition.ts';

/** What is written down of a source that was added: for people, and for whoever has to show where the words are from. */
export interface Provenance {
  /** ISO 8601, UTC. */
  readonly retrieved: string;
  /** What was asked for, where the source is known by another address. */
  readonly from?: string;
  readonly redirects?: readonly Redirect[];
  /** Of the bytes as they came. */
  readonly sha256: string;
  /** The file that has these bytes, as seen from the source; none where the source has them itself. */
  readonly original?: string;
  /** When the page says that it was changed last. */
  readonly updated?: string;
  /** What the page says of its own corrections and updates. */
  readonly notices?: readonly string[];
  /** The source with the version before. */
  readonly previous?: string;
  /** What the author is called on a social network. */
  readonly handle?: string;
}

type Described = Pick<Metadata, 'title' | 'author' | 'container-title' | 'publisher' | 'issued' | 'URL' | 'type' | 'language' | 'extent'>;

/** What is known of a source, as YAML that its readers understand. */
export function provenanceYaml(metadata: Partial<Described>, provenance: Provenance): string {
  const { author = [] } = metadata;
  const entries: Readonly<Record<string, unknown>> = {
    title: metadata.title,
    author: author.length === 1 ? author[0] : author,
    site: metadata['container-title'],
    publisher: metadata.publisher === metadata['container-title'] ? undefined : metadata.publisher,
    published: metadata.issued,
    url: metadata.URL,
    type: metadata.type,
    language: metadata.language,
    handle: provenance.handle,
    extent: metadata.extent === 'excerpt' ? 'excerpt' : undefined,
    retrieved: provenance.retrieved,
    'retrieved-from': provenance.from,
    redirects: provenance.redirects?.map(({ from, to, status }) => `${status}: ${from} to ${to}`),
    sha256: provenance.sha256,
    original: provenance.original,
    updated: provenance.updated,
    corrections: provenance.notices,
    'previous-version': provenance.previous,
  };
  const said = Object.entries(entries).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0));
  return stringify(Object.fromEntries(said.map(([key, value]) => [key, plain(value)])), { lineWidth: 0, schema: 'core' });
}

/** A Markdown source: what is known of it, and its text. */
export function sourceMarkdown(yaml: string, body: string): string {
  return `---\n${yaml}---\n\n${body.endsWith('\n') ? body : `${body}\n`}`;
}

/** Names and titles of a page are other people's text: what would be seen by nobody is made visible. */
function plain(value: unknown): unknown {
  if (typeof value === 'string') return visible(value).trim();
  return Array.isArray(value) ? value.map(plain) : value;
}
