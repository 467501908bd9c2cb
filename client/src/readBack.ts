import * as vscode from 'vscode';
import type { ClientHandle } from './client.ts';
import { toRange } from './places.ts';
import type { ListedQuotation } from './protocol.ts';
import { askVouching, record } from './putOnRecord.ts';
import { whyNothing } from './standing.ts';

type Choice = 'vouch' | 'next' | 'back' | 'stop';

interface ChoiceItem extends vscode.QuickPickItem {
  readonly choice: Choice;
}

/**
 * Goes through all quotations of a draft, each beside its passage: one key vouches for it and goes on. Who vouches, and against what, is
 * asked once at the first one.
 */
export async function readBack(client: ClientHandle, memory: vscode.Memento): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return;
  const uri = editor.document.uri.toString();
  const quotations = await listed(client, uri);
  if (quotations === null || quotations.length === 0) {
    void vscode.window.showInformationMessage(quotations === null ? await whyNothing(client, editor.document.uri) : vscode.l10n.t('There are no quotations in this draft.'));
    return;
  }
  const column = editor.viewColumn ?? vscode.ViewColumn.One;
  let vouching: Awaited<ReturnType<typeof askVouching>>;
  let vouched = 0;
  for (let at = 0; at < quotations.length;) {
    // As it stands now: a quotation that was vouched for, and a draft that was edited meanwhile, are told anew.
    const quotation = (await listed(client, uri))?.[at];
    if (quotation === undefined) break;
    await showPassage(quotation);
    const shown = await vscode.window.showTextDocument(editor.document, { viewColumn: column, preserveFocus: false });
    shown.selection = new vscode.Selection(toRange(quotation.range).start, toRange(quotation.range).end);
    shown.revealRange(toRange(quotation.range), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    const choice = await choose(quotation, at, quotations.length);
    if (choice === 'stop') break;
    if (choice === 'vouch') {
      vouching ??= await askVouching(memory, vscode.l10n.t('Read back'));
      if (vouching === undefined || !await record(client, { uri, position: quotation.range.start, vouched: vouching })) break;
      vouched++;
    }
    at = Math.max(0, at + (choice === 'back' ? -1 : 1));
  }
  void vscode.window.showInformationMessage(vscode.l10n.t('Read back: you vouched for {0} of {1} quotations.', vouched, quotations.length));
}

async function listed(client: ClientHandle, uri: string): Promise<readonly ListedQuotation[] | null> {
  return client.ask('verbatim/quotations', { uri });
}

/** Opens the passage beside the draft, marked; where there is none, what was there stays. */
async function showPassage({ passage }: ListedQuotation): Promise<void> {
  if (passage === null) return;
  await vscode.window.showTextDocument(vscode.Uri.parse(passage.uri), { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true, preview: true, selection: toRange(passage.range) });
}

/** The first choice is the one that Enter takes: what is right needs one key. */
async function choose({ text, speaker, summary, findings, passage, isVouched }: ListedQuotation, at: number, total: number): Promise<Choice> {
  const source = passage === null ? vscode.l10n.t('no source here has it') : `${passage.title}, ${passage.place}`;
  const vouch: ChoiceItem = { choice: 'vouch', label: vscode.l10n.t('$(check) Vouch for it'), detail: `${speaker === null ? '' : `${speaker}: `}“${text.replace(/\s+/g, ' ')}”` };
  const next: ChoiceItem = { choice: 'next', label: vscode.l10n.t('$(arrow-right) Next'), detail: [summary, ...findings.map(({ message }) => message)].join(' ') };
  const back: ChoiceItem = { choice: 'back', label: vscode.l10n.t('$(arrow-left) Back') };
  const stop: ChoiceItem = { choice: 'stop', label: vscode.l10n.t('$(close) Stop') };
  // What somebody vouches for already, Enter passes by.
  const picked = await vscode.window.showQuickPick([...(isVouched ? [next, vouch] : [vouch, next]), ...(at > 0 ? [back] : []), stop], {
    title: vscode.l10n.t('Read back, {0} of {1}: {2}', at + 1, total, source), ignoreFocusOut: true,
    placeHolder: isVouched ? vscode.l10n.t('Somebody vouches for it.') : vscode.l10n.t('Read it against its source.'),
  });
  return picked?.choice ?? 'stop';
}
