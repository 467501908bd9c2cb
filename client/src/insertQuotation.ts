import * as vscode from 'vscode';
import { pickAsked } from './askedList.ts';
import type { ClientHandle } from './client.ts';
import { toRange } from './places.ts';
import type { OfferedQuotation, Requests } from './protocol.ts';

interface QuotationItem extends vscode.QuickPickItem {
  readonly offer: OfferedQuotation;
}

/** A list of everything that can be quoted, narrowed by words, speaker, source and date; what is chosen is put in at the cursor. */
export async function insertQuotation(client: ClientHandle): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return;
  const uri = editor.document.uri.toString();
  const offer = await pick(client, uri);
  if (offer === undefined) return;
  const edits = await client.ask('verbatim/placeQuotation', { uri, position: editor.selection.active, source: offer.source, span: offer.span });
  await put(editor, edits);
}

/** Pastes what is on the clipboard as a quotation: in its source's words, with speaker and citation. Words that no source has are not taken for a quotation. */
export async function pasteAsQuotation(client: ClientHandle): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const text = (await vscode.env.clipboard.readText()).trim();
  if (!editor || text === '') return;
  const edits = await client.ask('verbatim/pasteQuotation', { uri: editor.document.uri.toString(), position: editor.selection.active, text });
  if (edits === null) void vscode.window.showInformationMessage(vscode.l10n.t('No source here has these words, so they were not pasted. Paste them as usual if they are your own.'));
  else await put(editor, edits);
}

/** Copies the selection of a source as a quotation, with its speaker and its citation. */
export async function copyWithCitation(client: ClientHandle): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return;
  const cited = editor.selection.isEmpty ? null : await client.ask('verbatim/cite', { uri: editor.document.uri.toString(), range: editor.selection });
  if (cited === null) void vscode.window.showInformationMessage(vscode.l10n.t('Select words in one of your sources first.'));
  else if (cited === '') void vscode.window.showInformationMessage(vscode.l10n.t('This source is confidential or under embargo, and is not cited.'));
  else await vscode.env.clipboard.writeText(cited);
}

async function pick(client: ClientHandle, uri: string): Promise<OfferedQuotation | undefined> {
  const chosen = await pickAsked<QuotationItem>({
    title: vscode.l10n.t('Insert a quotation'),
    placeholder: vscode.l10n.t('Words, speaker, source or date'),
    rows: async (query) => (await client.ask('verbatim/findQuotations', { uri, query })).map((offer) => ({
      offer, label: offer.words, description: offer.speaker ?? '', alwaysShow: true,
      detail: [offer.title, offer.issued, offer.place].filter((part) => part !== null).join(' · '),
    })),
  });
  return chosen?.offer;
}

/** All as one step that can be undone at once; a footnote goes to the end, the cursor behind the quotation. */
async function put(editor: vscode.TextEditor, edits: Requests['verbatim/placeQuotation']['answer']): Promise<void> {
  const [first] = edits ?? [];
  if (edits === null || first === undefined) return;
  await editor.edit((builder) => { for (const { range, newText } of edits) builder.replace(toRange(range), newText); });
  const start = toRange(first.range).start;
  const behind = editor.document.positionAt(editor.document.offsetAt(start) + first.newText.length);
  editor.selection = new vscode.Selection(behind, behind);
}
