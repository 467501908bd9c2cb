import { RequestType } from 'vscode-languageserver';
import type { AdditionOutcome } from '../workspace/adding/addition.ts';
import { defaultLimits, highestLimits, refused } from '../workspace/adding/addition.ts';
import { corpusFolderOf } from '../workspace/adding/destination.ts';
import { guarded } from './guard.ts';
import { visible } from './inert.ts';
import type { Session } from './session.ts';

/** A page that the writer asked for by its address. */
export interface AddPageRequest {
  /** The folder whose sources it joins, as a URI. */
  readonly folder: string;
  /** As typed. */
  readonly address: string;
  readonly maxMegabytes: number;
  readonly timeoutSeconds: number;
  readonly allowsPrivate: boolean;
  /** Whether to save also what seems to be a part of the page. */
  readonly anyway: boolean;
}

/** What came of it. */
export type AddPageAnswer =
  | {
    readonly kind: 'added';
    /** Of the new source. */
    readonly uri: string;
    readonly path: string;
    readonly words: number;
    /** Where the page was in the end, if it was sent on. */
    readonly sentOnTo: string | null;
    readonly notices: readonly string[];
    /** The version before, and in how many places it differs; null for a number where it differs throughout. */
    readonly earlier: { readonly uri: string; readonly since: string; readonly changes: number | null } | null;
  }
  | { readonly kind: 'unchanged'; readonly uri: string; readonly path: string; readonly since: string }
  | { readonly kind: 'refused'; readonly message: string; readonly mayBeForced: boolean; readonly isCancelled: boolean };

/** The request that fetches a page and saves it as a source: the one that opens a connection. New files are all that it writes. */
export const addPageRequest = new RequestType<AddPageRequest, AddPageAnswer, void>('verbatim/addPage');

const failed: AddPageAnswer = { kind: 'refused', message: 'The page could not be added. See the Verbatim output for the reason.', mayBeForced: false, isCancelled: false };

export function provideAddPage({ connection, workspace, adding, isConfined, begun, log }: Session): void {
  connection.onRequest(addPageRequest, guarded(log, 'Adding a page', async (request, token): Promise<AddPageAnswer> => {
    await begun;
    const folder = workspace.folderOf(request.folder);
    if (folder === null) return toAnswer(refused('not-written', 'Open a folder first: sources are kept in it.'), String);
    const found = await corpusFolderOf(folder);
    if ('problem' in found) return toAnswer(refused('not-written', found.problem), String);
    const outcome = await adding.add({
      folder: folder.files.uri, corpus: found.corpus, confined: isConfined, address: request.address, allowsPrivate: request.allowsPrivate, anyway: request.anyway,
      limits: { ...defaultLimits, bytes: between(request.maxMegabytes, highestLimits.megabytes) * 1024 * 1024, milliseconds: between(request.timeoutSeconds, highestLimits.seconds) * 1_000 },
    }, token);
    outcome.redirects.forEach(({ from, to, status }) => { log.info(`Sent on (${String(status)}) from ${from} to ${to}.`); });
    return toAnswer(outcome, (path) => folder.files.uriOf(path));
  }, () => failed));
}

function toAnswer(outcome: AdditionOutcome, uriOf: (path: string) => string): AddPageAnswer {
  switch (outcome.kind) {
    case 'refused': return { kind: 'refused', message: visible(outcome.message), mayBeForced: outcome.mayBeForced, isCancelled: outcome.code === 'cancelled' };
    case 'unchanged': return { kind: 'unchanged', uri: uriOf(outcome.path), path: outcome.path, since: outcome.since };
    case 'added': {
      const { path, words, redirects, url, notices, comparison } = outcome;
      return {
        kind: 'added', uri: uriOf(path), path, words, sentOnTo: redirects.length > 0 && url !== null ? visible(url) : null, notices: notices.map(visible),
        earlier: comparison === null ? null : { uri: uriOf(comparison.earlier), since: comparison.since, changes: comparison.changes?.length ?? null },
      };
    }
  }
}

function between(asked: number, highest: number): number {
  return Math.min(highest, Math.max(1, asked));
}
