import { RequestType } from 'vscode-languageserver';
import { identitiesOf, isSameQuotation } from '../engine/judge/records.ts';
import type { BaselineEntry, VerifiedPart } from '../workspace/baseline.ts';
import { baselineFile, withEntry, writeBaseline } from '../workspace/baseline.ts';
import { guarded } from './guard.ts';
import { judgedGroups } from './judged-groups.ts';
import { recordsToChange, unsavedProblem } from './records-to-change.ts';
import type { Session } from './session.ts';
import { checkOpenDraft } from './session.ts';
import { standingInWords, standingOf } from './standing.ts';

/** The file with what is verified in a draft, for the client to write, and how many quotations that are; or why there is none. */
export type KeepAnswer =
  | { readonly file: string; readonly text: string; readonly quotations: number }
  | { readonly problem: string };

/**
 * The request that puts on record, for all who share the folder, where the quotations of an open draft stand today. What is said of
 * confidential sources stays out of the file, for it is committed.
 */
export const keepVerifiedRequest = new RequestType<{ readonly uri: string }, KeepAnswer, void>('verbatim/keepVerified');

export function provideKeepVerified(session: Session): void {
  const { connection, workspace, scheduler, log } = session;
  connection.onRequest(keepVerifiedRequest, guarded(log, 'Keeping what is verified', async ({ uri }, token): Promise<KeepAnswer> => {
    const standing = standingOf(session, uri);
    if (standing !== 'checked') return { problem: standingInWords(standing) };
    const folder = workspace.folderOf(uri);
    const path = folder?.files.pathOf(uri) ?? null;
    if (folder === null || path === null) return { problem: unsavedProblem };
    const found = await checkOpenDraft(session, uri, token);
    if (found === null) return { problem: 'The draft changed meanwhile. Try again.' };
    const written = await recordsToChange(folder);
    if ('problem' in written) return written;
    const withheld = new Set(found.checked.corpus.sources.filter((source) => folder.isWithheld(source)).map((source) => source.path));
    const notes = workspace.verifiedIn(uri);
    const today = scheduler.now().slice(0, 10);
    const groups = judgedGroups(found.checked);
    let entries: readonly BaselineEntry[] = written.entries.map((entry) => (entry.draft === path ? { ...entry, verified: undefined } : entry));
    let quotations = 0;
    for (const [index, identity] of identitiesOf(groups).entries()) {
      const seen = (groups[index]?.words ?? []).map((words) => notes.get(words));
      const verified = seen.flatMap((note): VerifiedPart[] => (note === undefined || withheld.has(note.path) ? [] : [{ source: note.path, sha256: note.sha256, on: note.on ?? today, passage: note.passage }]));
      const before = entries.find((entry) => entry.draft === path && isSameQuotation(entry, identity));
      const isWhole = verified.length > 0 && verified.length === seen.length;
      if (isWhole) quotations++;
      entries = withEntry(entries, { draft: path, ...identity, ignored: before?.ignored ?? null, vouched: before?.vouched ?? [], verified: isWhole ? verified : undefined });
    }
    return { file: folder.files.uriOf(baselineFile), text: writeBaseline(entries), quotations };
  }, () => ({ problem: 'This could not be put on record. See the Verbatim output for the reason.' })));
}
