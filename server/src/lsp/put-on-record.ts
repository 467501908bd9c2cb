import type { Position } from 'vscode-languageserver';
import { RequestType } from 'vscode-languageserver';
import type { JudgedGroup, QuotationIdentity, Vouching } from '../engine/judge/records.ts';
import { identitiesOf, isSameQuotation } from '../engine/judge/records.ts';
import type { Ignoring } from '../engine/judge/ignored.ts';
import { verifiedWords } from '../engine/judge/verified.ts';
import type { BaselineEntry } from '../workspace/baseline.ts';
import { baselineFile, readBaseline, withEntry, writeBaseline } from '../workspace/baseline.ts';
import type { CheckedDraft } from '../workspace/checker.ts';
import { readText } from '../workspace/folder.ts';
import { judgementAt } from './find-judgement.ts';
import { guarded } from './guard.ts';
import type { Session } from './session.ts';
import { checkOpenDraft } from './session.ts';
import { standingInWords, standingOf } from './standing.ts';

/** What is to be put on record about the quotation at a place. */
export interface RecordRequest {
  readonly uri: string;
  readonly position: Position;
  readonly ignored?: Ignoring;
  readonly vouched?: Vouching;
}

/** The file with the new line in it, for the client to write; or why there is none. */
export type RecordAnswer =
  | { readonly file: string; readonly text: string }
  | { readonly problem: string };

/** The request that has a line put into `verbatim.baseline.json`. The server writes no files: the client does, as the writer's own hand. */
export const recordRequest = new RequestType<RecordRequest, RecordAnswer, void>('verbatim/record');

export function provideRecord(session: Session): void {
  session.connection.onRequest(recordRequest, guarded(session.log, 'Putting on record', async (request, token): Promise<RecordAnswer> => {
    const folder = session.workspace.folderOf(request.uri);
    const path = folder?.files.pathOf(request.uri) ?? null;
    const standing = standingOf(session, request.uri);
    if (standing !== 'checked' && standing !== 'no-folder') return { problem: standingInWords(standing) };
    if (folder === null || path === null) return { problem: 'Save this draft in your folder first: what is put on record names its file.' };
    const found = await checkOpenDraft(session, request.uri, token);
    const judgement = found && judgementAt(found, request.position);
    if (found === null || judgement === null) return { problem: 'There is no quotation at the cursor.' };
    const identity = identityAt(found.checked, judgement.quotation);
    if (identity === null) return { problem: 'There is no quotation at the cursor.' };
    // As it is on disk now: somebody may have written to it since it was read.
    const written = readBaseline(await readText(folder.files, baselineFile));
    const [problem] = written.problems;
    if (problem !== undefined) return { problem: `Mend ${baselineFile} first. Line ${String(problem.line + 1)}: ${problem.message.replace(`${baselineFile}: `, '')}` };
    const before = written.entries.find((entry) => entry.draft === path && isSameQuotation(entry, identity));
    const entry: BaselineEntry = {
      draft: path, ...identity,
      ignored: request.ignored === undefined ? before?.ignored ?? null : together(before?.ignored ?? null, request.ignored),
      vouched: [...(before?.vouched ?? []), ...(request.vouched === undefined ? [] : [request.vouched])],
    };
    return { file: folder.files.uriOf(baselineFile), text: writeBaseline(withEntry(written.entries, entry)) };
  }, () => ({ problem: 'This could not be put on record. See the Verbatim output for the reason.' })));
}

/** Both: what one asks to be left alone does not come back when the other is asked. */
function together(before: Ignoring | null, asked: Ignoring): Ignoring {
  if (before === null) return asked;
  const codes = before.codes.length === 0 || asked.codes.length === 0 ? [] : [...new Set([...before.codes, ...asked.codes])];
  return { codes, reason: asked.reason ?? before.reason };
}

function identityAt({ groups, judgements, document, speech }: CheckedDraft, quotation: number): QuotationIdentity | null {
  const byQuotation = new Map(judgements.map((judgement) => [judgement.quotation, judgement]));
  const judged = groups.map(({ members }): JudgedGroup => ({
    words: members.map((member) => {
      const span = speech.quotations[member]?.span ?? { start: 0, end: 0 };
      return verifiedWords(document.text.slice(span.start, span.end));
    }),
    judgements: members.flatMap((member) => byQuotation.get(member) ?? []),
  }));
  return identitiesOf(judged)[groups.findIndex(({ members }) => members.includes(quotation))] ?? null;
}
