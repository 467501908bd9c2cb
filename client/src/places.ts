import * as vscode from 'vscode';
import type { ClientHandle } from './client.ts';
import type { ListedQuotation, Stretch } from './protocol.ts';

/** A stretch as VS Code has it. */
export function toRange({ start, end }: Stretch): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}

/** The quotation that the cursor stands in, its marks included; undefined where it stands in none, null where nothing is checked. */
export async function quotationAtCursor(client: ClientHandle, { document, selection }: vscode.TextEditor): Promise<ListedQuotation | undefined | null> {
  const quotations = await client.ask('verbatim/quotations', { uri: document.uri.toString() });
  return quotations === null ? null : quotations.find(({ outer }) => toRange(outer).contains(selection.active));
}
