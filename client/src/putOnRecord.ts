import * as vscode from 'vscode';
import type { ClientHandle } from './client.ts';
import type { AboutQuotation, IgnoreArgument, RecordRequest } from './protocol.ts';
import { messageOf } from './messageOf.ts';

/** Asks why, and has findings of a quotation left alone: by a comment beside it, or by a line in the folder's file for such things. */
export async function ignoreQuotation(client: ClientHandle, argument: IgnoreArgument | undefined): Promise<void> {
  const about = argument ?? { ...atCursor(), codes: [], keepIn: 'baseline' as const };
  if (about.uri === undefined) return;
  const reason = await vscode.window.showInputBox({
    title: about.codes.length > 0 ? vscode.l10n.t('Ignore “{0}” here', about.codes.join(', ')) : vscode.l10n.t('Ignore this quotation'),
    prompt: vscode.l10n.t('Why? Your editor will ask.'),
    placeHolder: vscode.l10n.t('as printed in the first edition'),
  });
  if (reason === undefined) return;
  if (about.keepIn === 'comment' && about.comment) await putComment(about, about.comment, reason.trim());
  else await record(client, { uri: about.uri, position: about.range.start, ignored: { codes: about.codes, reason: reason.trim() || null } });
}

const nameKey = 'verbatim.vouchingName';
const againstKey = 'verbatim.vouchedAgainst';

/** Asks who vouches for a quotation, and against what it was checked. Both are remembered for the next one. */
export async function vouch(client: ClientHandle, memory: vscode.Memento, argument: AboutQuotation | undefined): Promise<void> {
  const about = argument ?? atCursor();
  if (about.uri === undefined) return;
  const vouching = await askVouching(memory, vscode.l10n.t('Vouch for this quotation'));
  if (vouching !== undefined) await record(client, { uri: about.uri, position: about.range.start, vouched: vouching });
}

/** Asks who vouches, and against what it was checked; undefined where the writer does not say. Both are remembered for the next time. */
export async function askVouching(memory: vscode.Memento, title: string): Promise<RecordRequest['vouched']> {
  const against = await vscode.window.showInputBox({
    title, prompt: vscode.l10n.t('What did you check it against?'), value: memory.get<string>(againstKey),
    placeHolder: vscode.l10n.t('the tape, 14 minutes in'), validateInput: notEmpty,
  });
  if (against === undefined) return undefined;
  const by = await vscode.window.showInputBox({ title, prompt: vscode.l10n.t('Who vouches for it?'), value: memory.get<string>(nameKey), validateInput: notEmpty });
  if (by === undefined) return undefined;
  await memory.update(nameKey, by.trim());
  await memory.update(againstKey, against.trim());
  return { by: by.trim(), on: today(), against: against.trim() };
}

/** Takes out what is on record about a quotation, and what was about it before its words changed. */
export async function forgetRecord(client: ClientHandle, argument: AboutQuotation | undefined): Promise<void> {
  const about = argument ?? atCursor();
  if (about.uri !== undefined) await record(client, { uri: about.uri, position: about.range.start, forgets: true });
}

/** Puts on record where the quotations of a draft stand today, so that everybody with the folder is told when a source changes. */
export async function keepVerified(client: ClientHandle): Promise<void> {
  const draft = vscode.window.activeTextEditor?.document.uri;
  if (!draft) return;
  const answer = await write(client, () => client.ask('verbatim/keepVerified', { uri: draft.toString() }));
  if (answer !== null) void vscode.window.showInformationMessage(vscode.l10n.t('On record: {0} quotations with their passages, in verbatim.baseline.json.', answer.quotations));
}

/** Puts something on record about a quotation. @returns whether it stands there now */
export async function record(client: ClientHandle, params: RecordRequest): Promise<boolean> {
  return await write(client, () => client.ask('verbatim/record', params)) !== null;
}

/** Writes the file as the server has it, one after another: each is made of what the one before has written. @returns null where it was not written, and the writer has been told why */
function write<Answer extends WrittenFile>(client: ClientHandle, ask: () => Promise<Answer | { readonly problem: string }>): Promise<Answer | null> {
  const writing = last.then(() => writeNow(client, ask));
  last = writing;
  return writing;
}

let last: Promise<unknown> = Promise.resolve();

interface WrittenFile {
  readonly file: string;
  readonly text: string;
}

async function writeNow<Answer extends WrittenFile>(client: ClientHandle, ask: () => Promise<Answer | { readonly problem: string }>): Promise<Answer | null> {
  try {
    const answer = await ask();
    if ('problem' in answer) {
      void vscode.window.showWarningMessage(answer.problem);
      return null;
    }
    await vscode.workspace.fs.writeFile(vscode.Uri.parse(answer.file), new TextEncoder().encode(answer.text));
    await client.wrote(answer.file);
    return answer;
  } catch (error) {
    void vscode.window.showErrorMessage(vscode.l10n.t('This could not be put on record: {0}', messageOf(error)));
    return null;
  }
}

async function putComment({ uri, version, codes }: IgnoreArgument, { range, before, after }: NonNullable<IgnoreArgument['comment']>, reason: string): Promise<void> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri));
  if (document.version !== version) {
    void vscode.window.showWarningMessage(vscode.l10n.t('The draft has changed meanwhile. Choose the fix again.'));
    return;
  }
  // Two hyphens would end the comment.
  const instruction = ['verbatim-ignore', ...codes].join(' ') + (reason === '' ? '' : `: ${reason.replace(/-{2,}/g, '–').replaceAll('>', '›')}`);
  const edit = new vscode.WorkspaceEdit();
  edit.insert(document.uri, new vscode.Position(range.start.line, range.start.character), `${before}<!-- ${instruction} -->${after}`);
  await vscode.workspace.applyEdit(edit);
}

function atCursor(): AboutQuotation | { readonly uri: undefined } {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return { uri: undefined };
  const { active } = editor.selection;
  return { uri: editor.document.uri.toString(), version: editor.document.version, range: { start: active, end: active } };
}

/** By the writer's own calendar. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

function notEmpty(value: string): string | undefined {
  return value.trim() === '' ? vscode.l10n.t('Whoever reads the report will ask.') : undefined;
}
