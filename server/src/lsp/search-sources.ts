import type { Range } from 'vscode-languageserver';
import { RequestType } from 'vscode-languageserver';
import { locate, locatorInWords } from '../engine/document/locate.ts';
import { words } from '../engine/text/words.ts';
import { findQuotations, hasWords } from '../workspace/find-quotations.ts';
import type { QuotableSource } from '../workspace/quotable-sources.ts';
import { guarded } from './guard.ts';
import { visible } from './inert.ts';
import { personName } from './person-name.ts';
import { rangeOf } from './positions.ts';
import type { Session } from './session.ts';
import { locationIn } from './source-address.ts';
import type { ListedSource } from './sources-view.ts';
import { toListed } from './sources-view.ts';

/** A quotation that was found, and where it is opened. Texts are plain. */
export interface FoundQuotation {
  readonly text: string;
  readonly speaker: string | null;
  readonly title: string;
  readonly issued: string | null;
  /** `p. 45`, `line 12`. */
  readonly place: string;
  readonly uri: string;
  readonly range: Range;
}

/** What of all sources has every word that is looked for; the best first. */
export interface FoundInSources {
  /** By title, author, date or path. */
  readonly sources: readonly ListedSource[];
  /** By name, with how many of the quotations that were found are theirs. */
  readonly speakers: readonly { readonly name: string; readonly quotations: number }[];
  /** By words, speaker, source or date. */
  readonly quotations: readonly FoundQuotation[];
}

/** Looks through all sources of all folders, those that are kept confidential too: it is the writer who asks. */
export const searchSourcesRequest = new RequestType<{ readonly query: string }, FoundInSources, void>('verbatim/searchSources');

/** A list that nobody reads to its end. */
const mostQuotations = 100;
const mostSources = 20;

export function provideSourceSearch({ connection, workspace, abilities, log }: Session): void {
  connection.onRequest(searchSourcesRequest, guarded(log, 'Searching sources', ({ query }): FoundInSources => {
    const wanted = words(query).map(({ folded }) => folded);
    const found = workspace.folders.flatMap((folder) => findQuotations(query, { corpus: folder.corpus, isWithheld: () => false }, mostQuotations));
    const listed = workspace.folders.flatMap(({ corpus }) => corpus.snapshot.sources.map((source) => toListed(source, abilities)));
    const toFound = ({ source, span, words: said, speaker }: QuotableSource): FoundQuotation => ({
      text: visible(said.replace(/\s+/g, ' ')),
      speaker: speaker === null ? null : visible(personName(speaker.name)),
      title: visible(source.metadata.title ?? source.id),
      issued: source.metadata.issued === undefined ? null : visible(source.metadata.issued),
      place: visible(locatorInWords(locate(source.document, span))),
      ...locationIn(source, () => rangeOf(source.document, span), abilities),
    });
    return {
      sources: listed.filter(({ title, author, issued, path }) => hasWords(`${title} ${author} ${issued ?? ''} ${path}`, wanted)).slice(0, mostSources),
      speakers: speakersIn(found).filter(({ name }) => wanted.length > 0 && hasWords(name, wanted)),
      quotations: found.map(toFound),
    };
  }, () => ({ sources: [], speakers: [], quotations: [] })));
}

/** Who says how many of them, in their order. */
function speakersIn(found: readonly QuotableSource[]): { readonly name: string; readonly quotations: number }[] {
  const counts = new Map<string, number>();
  for (const { speaker } of found) if (speaker !== null) counts.set(speaker.name, (counts.get(speaker.name) ?? 0) + 1);
  return [...counts].map(([name, quotations]) => ({ name: visible(personName(name)), quotations }));
}
