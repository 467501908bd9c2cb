import * as vscode from 'vscode';
import type { ClientHandle } from './client.ts';
import { folderForSources } from './folderForSources.ts';
import type { AddPageAnswer } from './protocol.ts';
import { messageOf } from './messageOf.ts';

/** Asks for the address of a web page, has it fetched and saved as a source, and opens what was saved. */
export async function addPage(client: ClientHandle): Promise<void> {
  const folder = await folderForSources();
  if (folder === undefined) return;
  const address = await vscode.window.showInputBox({
    title: vscode.l10n.t('Add a Web Page to the Sources'),
    prompt: vscode.l10n.t('The page is fetched once, without cookies, and its article saved in your corpus folder.'),
    placeHolder: 'https://',
    value: await clipboardAddress(),
    ignoreFocusOut: true,
    validateInput: problemWith,
  });
  if (address === undefined) return;
  await fetchAndShow(client, folder, address.trim(), false);
}

async function fetchAndShow(client: ClientHandle, folder: vscode.WorkspaceFolder, address: string, anyway: boolean): Promise<void> {
  const settings = vscode.workspace.getConfiguration('verbatim.add', folder.uri);
  try {
    const answer = await vscode.window.withProgress({ location: vscode.ProgressLocation.Notification, cancellable: true, title: vscode.l10n.t('Fetching {0}…', hostOf(address)) }, (_progress, token) =>
      client.ask('verbatim/addPage', {
        folder: folder.uri.toString(), address, anyway,
        maxMegabytes: settings.get('maxMegabytes', 20), timeoutSeconds: settings.get('timeoutSeconds', 30), allowsPrivate: settings.get('allowPrivate', false),
      }, token));
    if (answer.kind === 'refused') await showRefusal(client, folder, address, answer);
    else await showSaved(client, answer);
  } catch (error) {
    // A request that was cancelled has no answer.
    if (!(error instanceof Error && 'code' in error && error.code === requestCancelled)) void vscode.window.showErrorMessage(vscode.l10n.t('The page was not added: {0}', messageOf(error)));
  }
}

/** The protocol's number for a request that was cancelled: its library is loaded late. */
const requestCancelled = -32800;

async function showRefusal(client: ClientHandle, folder: vscode.WorkspaceFolder, address: string, { message, mayBeForced, isCancelled }: Extract<AddPageAnswer, { kind: 'refused' }>): Promise<void> {
  if (isCancelled) return;
  const save = vscode.l10n.t('Save What Is There, as an Excerpt');
  const chosen = await vscode.window.showWarningMessage(vscode.l10n.t('The page was not added: {0}', message), ...(mayBeForced ? [save] : []));
  if (chosen !== undefined) await fetchAndShow(client, folder, address, true);
}

async function showSaved(client: ClientHandle, answer: Exclude<AddPageAnswer, { kind: 'refused' }>): Promise<void> {
  const uri = vscode.Uri.parse(answer.uri);
  if (answer.kind === 'added') await client.wrote(answer.uri);
  await vscode.commands.executeCommand('vscode.open', uri);
  if (answer.kind === 'unchanged') {
    void vscode.window.showInformationMessage(vscode.l10n.t('The page is unchanged since {0}: nothing was written.', dateOf(answer.since)));
    return;
  }
  const { path, words, sentOnTo, notices, earlier } = answer;
  const compare = vscode.l10n.t('Compare the Versions');
  const said = [
    vscode.l10n.t('Added {0}, {1} words.', path, words.toLocaleString()),
    ...(sentOnTo === null ? [] : [vscode.l10n.t('The page sent on to {0}.', sentOnTo)]),
    ...(earlier === null ? [] : [changeInWords(earlier)]),
    ...notices.map((notice) => vscode.l10n.t('The page says: {0}', notice)),
  ].join(' ');
  const chosen = await vscode.window.showInformationMessage(said, ...(earlier === null ? [] : [compare]));
  if (chosen !== undefined && earlier !== null) await vscode.commands.executeCommand('vscode.diff', vscode.Uri.parse(earlier.uri), uri, path);
}

function changeInWords({ changes, since }: NonNullable<Extract<AddPageAnswer, { kind: 'added' }>['earlier']>): string {
  const day = dateOf(since);
  if (changes === null) return vscode.l10n.t('It has changed throughout since {0}; both versions are kept.', day);
  return changes === 1 ? vscode.l10n.t('It has changed in one place since {0}; both versions are kept.', day) : vscode.l10n.t('It has changed in {0} places since {1}; both versions are kept.', changes, day);
}

function problemWith(typed: string): string | undefined {
  const text = typed.trim();
  if (text === '') return undefined;
  if (!/^https?:\/\/[^\s/]+/i.test(text)) return vscode.l10n.t('Write the whole address, with https:// before it.');
  return /^https?:\/\/[^/?#]*@/i.test(text) ? vscode.l10n.t('Leave out the name and password before the “@”: Verbatim logs in nowhere.') : undefined;
}

/** What is in the clipboard, where that is one address of a page. A browser would ask its user first, and keep the question for the address waiting. */
async function clipboardAddress(): Promise<string> {
  if (vscode.env.uiKind === vscode.UIKind.Web) return '';
  const text = await vscode.env.clipboard.readText().then((found) => found.trim(), () => '');
  return /^https?:\/\/\S{1,2000}$/i.test(text) ? text : '';
}

function hostOf(address: string): string {
  return /^https?:\/\/([^/?#]+)/i.exec(address)?.[1] ?? address;
}

function dateOf(time: string): string {
  return new Date(time).toLocaleString();
}
