import type { Position } from 'vscode-languageserver';
import { RequestType } from 'vscode-languageserver';
import { ownersOf } from '../engine/judge/lapsed.ts';
import type { DraftRecords, QuotationIdentity } from '../engine/judge/records.ts';
import { identitiesOf, isSameQuotation } from '../engine/judge/records.ts';
import type { Ignoring, Vouching } from '../engine/judge/on-record.ts';
import type { Baseline, BaselineEntry } from '../workspace/baseline.ts';
import { baselineFile, withEntry, writeBaseline } from '../workspace/baseline.ts';
import type { CheckedDraft } from '../workspace/checker.ts';
import { judgementAt } from './find-judgement.ts';
import { guarded } from './guard.ts';
import { judgedGroups } from './judged-groups.ts';
import { recordsToChange, unsavedProblem } from './records-to-change.ts';
import type { Session } from './session.ts';
import { checkOpenDraft } from './session.ts';
import { standingInWords, standingOf } from './standing.ts';

/** What is to be put on record about the quotation at a place. */
export interface RecordRequest {
  readonly uri: string;
  readonly position: Position;
  readonly ignored?: Ignoring;
  readonly vouched?: Vouching;
  /** Whether all that is on record about it goes, also what was about other words of it and holds no more. */
  readonly forgets?: boolean;
}

/** The file with the new line in it, for the client to write; or why there is none. */
export type RecordAnswer =
  | { readonly file: string; readonly text: string }
  | { readonly problem: string };

/** The request that has a line put into `verbatim.baseline.json`. The server changes no file of the writer's: the client does, as the writer's own hand. */
export const recordRequest = new RequestType<RecordRequest, RecordAnswer, void>('verbatim/record');

export function provideRecord(session: Session): void {
  session.connection.onRequest(recordRequest, guarded(session.log, 'Putting on record', async (request, token): Promise<RecordAnswer> => {
    const folder = session.workspace.folderOf(request.uri);
    const path = folder?.files.pathOf(request.uri) ?? null;
    const standing = standingOf(session, request.uri);
    if (standing !== 'checked' && standing !== 'no-folder') return { problem: standingInWords(standing) };
    if (folder === null || path === null) return { problem: unsavedProblem };
    const found = await checkOpenDraft(session, request.uri, token);
    const judgement = found && judgementAt(found, request.position);
    if (found === null || judgement === null) return { problem: 'There is no quotation at the cursor.' };
    const quotation = quotationAt(found.checked, judgement.quotation);
    if (quotation === null) return { problem: 'There is no quotation at the cursor.' };
    const { identity, lapsed } = quotation;
    const written = await recordsToChange(folder);
    if ('problem' in written) return written;
    const before = written.of(path).find((entry) => isSameQuotation(entry, identity));
    const { verified } = written.entries.find((entry) => entry.draft === path && isSameQuotation(entry, identity)) ?? {};
    // What was about this quotation before it was edited goes, and what had lost its draft has found it again.
    const replaced = [...lapsed, ...(before === undefined ? [] : [before])];
    const kept = written.entries.filter((entry) => !replaced.some((other) => isSameQuotation(entry, other) && isOfDraft(entry.draft, path, written)));
    const entry: BaselineEntry = {
      draft: path, ...identity,
      ignored: request.ignored === undefined ? before?.ignored ?? null : together(before?.ignored ?? null, request.ignored),
      vouched: [...(before?.vouched ?? []), ...(request.vouched === undefined ? [] : [request.vouched])],
      verified,
    };
    return { file: folder.files.uriOf(baselineFile), text: writeBaseline(request.forgets === true ? kept : withEntry(kept, entry)) };
  }, () => ({ problem: 'This could not be put on record. See the Verbatim output for the reason.' })));
}

/** Both: what one asks to be left alone does not come back when the other is asked. */
function together(before: Ignoring | null, asked: Ignoring): Ignoring {
  if (before === null) return asked;
  const codes = before.codes.length === 0 || asked.codes.length === 0 ? [] : [...new Set([...before.codes, ...asked.codes])];
  return { codes, reason: asked.reason ?? before.reason };
}

/** Whether a line is about a draft, or has none any more. */
function isOfDraft(line: string, path: string, { gone }: Baseline): boolean {
  return line === path || gone.has(line);
}

/** A quotation as the record knows it, and what was on record of it before its words or speaker changed. */
interface RecordedQuotation {
  readonly identity: QuotationIdentity;
  readonly lapsed: DraftRecords;
}

function quotationAt(checked: CheckedDraft, quotation: number): RecordedQuotation | null {
  const judged = judgedGroups(checked);
  const index = checked.groups.findIndex(({ members }) => members.includes(quotation));
  const identity = identitiesOf(judged)[index];
  return identity === undefined ? null : { identity, lapsed: ownersOf(checked.lapsed ?? [], judged).get(index) ?? [] };
}
