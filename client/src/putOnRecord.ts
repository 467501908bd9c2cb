import * as vscode from 'vscode';
import type { ClientHandle } from './client.ts';
import type { AboutQuotation, IgnoreArgument, RecordRequest } from './protocol.ts';

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
  const title = vscode.l10n.t('Vouch for this quotation');
  const against = await vscode.window.showInputBox({
    title, prompt: vscode.l10n.t('What did you check it against?'), value: memory.get<string>(againstKey),
    placeHolder: vscode.l10n.t('the tape, 14 minutes in'), validateInput: notEmpty,
  });
  if (against === undefined) return;
  const by = await vscode.window.showInputBox({ title, prompt: vscode.l10n.t('Who vouches for it?'), value: memory.get<string>(nameKey), validateInput: notEmpty });
  if (by === undefined) return;
  await memory.update(nameKey, by.trim());
  await memory.update(againstKey, against.trim());
  await record(client, { uri: about.uri, position: about.range.start, vouched: { by: by.trim(), on: today(), against: against.trim() } });
}

/** Takes out what is on record about a quotation, and what was about it before its words changed. */
export async function forgetRecord(client: ClientHandle, argument: AboutQuotation | undefined): Promise<void> {
  const about = argument ?? atCursor();
  if (about.uri !== undefined) await record(client, { uri: about.uri, position: about.range.start, forgets: true });
}

/** Writes what the server makes of it. One after another: each is made of what the one before has written. */
export function record(client: ClientHandle, params: RecordRequest): Promise<void> {
  return (last = last.then(() => recordNow(client, params)));
}

let last: Promise<void> = Promise.resolve();

async function recordNow(client: ClientHandle, params: RecordRequest): Promise<void> {
  try {
    const answer = await client.ask('verbatim/record', params);
    if ('problem' in answer) {
      void vscode.window.showWarningMessage(answer.problem);
      return;
    }
    await vscode.workspace.fs.writeFile(vscode.Uri.parse(answer.file), new TextEncoder().encode(answer.text));
    await client.wrote(answer.file);
  } catch (error) {
    void vscode.window.showErrorMessage(vscode.l10n.t('This could not be put on record: {0}', error instanceof Error ? error.message : String(error)));
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
