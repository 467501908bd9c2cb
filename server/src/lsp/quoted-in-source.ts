import type { Range } from 'vscode-languageserver';
import { RequestType } from 'vscode-languageserver';
import { guarded } from './guard.ts';
import { quotingDrafts } from './quoting-drafts.ts';
import type { Session } from './session.ts';
import { sourceAt } from './source-address.ts';

/** A passage of a source that drafts quote. */
export interface QuotedPassage {
  readonly range: Range;
  /** The drafts, each once, and how often it quotes the passage. */
  readonly drafts: readonly { readonly uri: string; readonly times: number }[];
}

/** The request for what has been quoted of an open source, in its order; null where the document is no source. Checks every draft of the folder once. */
export const quotedRequest = new RequestType<{ readonly uri: string }, readonly QuotedPassage[] | null, void>('verbatim/quoted');

export function provideQuotedPassages(session: Session): void {
  const { connection, workspace, log } = session;
  connection.onRequest(quotedRequest, guarded(log, 'Quoted passages', async ({ uri }, token): Promise<readonly QuotedPassage[] | null> => {
    const source = sourceAt(uri, workspace.folders)?.source;
    const drafts = source === undefined ? null : await quotingDrafts(session, token);
    if (source === undefined || drafts === null) return null;
    const found = new Map<string, { start: number; end: number; drafts: Map<string, number> }>();
    for (const draft of drafts) {
      for (const { source: { uri: quoted, span: { start, end } } } of draft.places) {
        if (quoted !== source.uri) continue;
        const key = `${String(start)}-${String(end)}`;
        const passage = found.get(key) ?? { start, end, drafts: new Map<string, number>() };
        passage.drafts.set(draft.uri, (passage.drafts.get(draft.uri) ?? 0) + 1);
        found.set(key, passage);
      }
    }
    return [...found.values()].sort((a, b) => a.start - b.start || a.end - b.end).map((passage) => ({
      range: source.document.lines.rangeOf(passage),
      drafts: [...passage.drafts].map(([draft, times]) => ({ uri: draft, times })),
    }));
  }, () => null));
}
