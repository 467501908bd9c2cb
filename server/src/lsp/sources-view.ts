import type { Range } from 'vscode-languageserver';
import { RequestType } from 'vscode-languageserver';
import { quotablesOf } from '../engine/speech/quotables.ts';
import { overlaps } from '../engine/text/span.ts';
import type { Source } from '../workspace/corpus.ts';
import type { Folder } from '../workspace/folder.ts';
import type { ClientAbilities } from './client-abilities.ts';
import { guarded } from './guard.ts';
import { visible } from './inert.ts';
import { personName } from './person-name.ts';
import { rangeOf } from './positions.ts';
import { quotingDrafts } from './quoting-drafts.ts';
import type { Session } from './session.ts';
import { addressOf, locationIn, sourceAt } from './source-address.ts';

/** A source as a list shows it. Texts are plain. */
export interface ListedSource {
  /** Where it is opened: its file, or a document with its text. */
  readonly uri: string;
  readonly path: string;
  readonly title: string;
  readonly author: string;
  readonly issued: string | null;
  readonly words: number;
}

/** What can be quoted of a source. */
export interface SourceQuotation {
  readonly text: string;
  readonly speaker: string | null;
  readonly range: Range;
  /** Whether a draft quotes any of it. */
  readonly isUsed: boolean;
}

/** All sources of all folders, and the files that are none. */
export const sourcesRequest = new RequestType<object, { readonly sources: readonly ListedSource[]; readonly skipped: readonly { readonly path: string; readonly uri: string; readonly message: string }[] }, void>('verbatim/sources');

/** What can be quoted of one source; null where there is none at that address. */
export const sourceQuotationsRequest = new RequestType<{ readonly uri: string }, readonly SourceQuotation[] | null, void>('verbatim/sourceQuotations');

/** A book has thousands of sentences, and nobody reads a tree of them: so many are listed. */
const mostListed = 2_000;

export function provideSourcesView(session: Session): void {
  const { connection, workspace, abilities, log } = session;
  connection.onRequest(sourcesRequest, guarded(log, 'Sources', () => ({
    sources: workspace.folders.flatMap(({ corpus }) => corpus.snapshot.sources.map((source) => toListed(source, abilities))),
    skipped: workspace.folders.flatMap(skippedOf),
  }), () => ({ sources: [], skipped: [] })));

  connection.onRequest(sourceQuotationsRequest, guarded(log, 'Quotations of a source', async ({ uri }, token): Promise<readonly SourceQuotation[] | null> => {
    const source = sourceAt(uri, workspace.folders)?.source;
    if (source === undefined) return null;
    const drafts = await quotingDrafts(session, token) ?? [];
    const used = drafts.flatMap(({ places }) => places.filter((place) => place.source.uri === source.uri).map((place) => place.source.span));
    const { document } = source;
    const speech = source.speech();
    const all = { people: speech.people, utterances: speech.utterancesIn({ start: 0, end: document.text.length }) };
    return quotablesOf(document, all, source.language.speech).slice(0, mostListed).map(({ span, speaker }) => {
      const original = document.map.toOriginalSpan(span);
      return {
        text: visible(document.text.slice(span.start, span.end).replace(/\s+/g, ' ')),
        speaker: speaker === null ? null : visible(personName(speaker.name)),
        range: locationIn(source, () => rangeOf(document, span), abilities).range,
        isUsed: used.some((place) => overlaps(place, original)),
      };
    });
  }, () => null));
}

/** A source as it is listed. */
export function toListed(source: Source, abilities: ClientAbilities): ListedSource {
  const { path, id, metadata, words } = source;
  return { uri: addressOf(source, abilities), path, title: visible(metadata.title ?? id), author: visible(metadata.author.join(', ')), issued: metadata.issued === undefined ? null : visible(metadata.issued), words };
}

function skippedOf({ corpus, files }: Folder): { readonly path: string; readonly uri: string; readonly message: string }[] {
  return corpus.snapshot.skipped.map(({ path, message }) => ({ path: visible(path), uri: files.uriOf(path), message: visible(message) }));
}
