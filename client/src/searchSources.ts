import * as vscode from 'vscode';
import { pickAsked } from './askedList.ts';
import type { ClientHandle } from './client.ts';
import { toRange } from './places.ts';
import type { Stretch } from './protocol.ts';

interface FoundItem extends vscode.QuickPickItem {
  /** What is opened; undefined for a speaker, whose quotations are looked for instead. */
  readonly opens?: { readonly uri: string; readonly range?: Stretch };
}

/** Looks through all sources by title, author, speaker, words and date, and opens what is chosen at its place. */
export async function searchSources(client: ClientHandle): Promise<void> {
  const chosen = await pickAsked<FoundItem>({
    title: vscode.l10n.t('Search the sources'),
    placeholder: vscode.l10n.t('Words, speaker, title, author or date'),
    rows: (query) => rowsOf(client, query),
    narrows: ({ opens, kind, label }) => (opens === undefined && kind !== vscode.QuickPickItemKind.Separator ? label.replace('$(person) ', '') : undefined),
  });
  if (chosen?.opens === undefined) return;
  const { uri, range } = chosen.opens;
  await vscode.commands.executeCommand('vscode.open', vscode.Uri.parse(uri), range === undefined ? {} : { selection: toRange(range) });
}

async function rowsOf(client: ClientHandle, query: string): Promise<readonly FoundItem[]> {
  const { sources, speakers, quotations } = await client.ask('verbatim/searchSources', { query });
  const group = (label: string, items: readonly FoundItem[]): FoundItem[] => (items.length === 0 ? [] : [{ label, kind: vscode.QuickPickItemKind.Separator }, ...items]);
  // One whose name is all that is looked for has been chosen already.
  const others = speakers.filter(({ name }) => name !== query);
  return [
    ...group(vscode.l10n.t('Sources'), sources.map(({ title, author, issued, path, uri }) => ({
      label: `$(book) ${title}`, description: [author, issued].filter((part) => part !== null && part !== '').join(' · '), detail: path, alwaysShow: true, opens: { uri },
    }))),
    ...group(vscode.l10n.t('Speakers'), others.map(({ name, quotations: count }) => ({ label: `$(person) ${name}`, description: String(count), alwaysShow: true }))),
    ...group(vscode.l10n.t('Quotations'), quotations.map(({ text, speaker, title, issued, place, uri, range }) => ({
      label: `“${text}”`, description: speaker ?? '', detail: [title, issued, place].filter((part) => part !== null).join(' · '), alwaysShow: true, opens: { uri, range },
    }))),
  ];
}
