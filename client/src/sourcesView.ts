import * as vscode from 'vscode';
import type { ClientHandle } from './client.ts';
import { toRange } from './places.ts';
import type { ListedSource, SourceQuotation, StatusReport } from './protocol.ts';

/** What a row of the tree stands for. */
type Row =
  | { readonly kind: 'source'; readonly source: ListedSource }
  | { readonly kind: 'speaker'; readonly name: string; readonly uri: string; readonly quotations: readonly SourceQuotation[] }
  | { readonly kind: 'quotation'; readonly uri: string; readonly quotation: SourceQuotation }
  | { readonly kind: 'skipped'; readonly files: readonly { readonly path: string; readonly uri: string; readonly message: string }[] }
  | { readonly kind: 'skipped-file'; readonly path: string; readonly uri: string; readonly message: string };

/** Milliseconds without news after which the tree is made anew: a row that is unfolded while that happens would stay empty. */
const quiet = 500;

/**
 * The sources in the side bar: each with its speakers and what they say, and the files that could not be read, with the reason. Who speaks
 * in a source is asked when its row is opened.
 */
export function sourcesView(client: ClientHandle, onStatus: vscode.Event<StatusReport>): vscode.Disposable {
  const changed = new vscode.EventEmitter<undefined>();
  const provider: vscode.TreeDataProvider<Row> = {
    onDidChangeTreeData: changed.event,
    getTreeItem: toItem,
    getChildren: (row) => childrenOf(client, row),
  };
  const dragging: vscode.TreeDragAndDropController<Row> = {
    dragMimeTypes: ['text/plain'], dropMimeTypes: [],
    // Dropped into a draft, its words are recognised.
    handleDrag: ([row], transfer) => { if (row?.kind === 'quotation') transfer.set('text/plain', new vscode.DataTransferItem(row.quotation.text)); },
  };
  const view = vscode.window.createTreeView('verbatim.sources', { treeDataProvider: provider, showCollapseAll: true, canSelectMany: false, dragAndDropController: dragging });
  const opening = view.onDidChangeVisibility(({ visible }) => { if (visible) void client.start(); });
  let waiting: NodeJS.Timeout | undefined;
  const watching = onStatus((status) => {
    view.description = status.state === 'indexing' ? vscode.l10n.t('reading…') : String(status.sources);
    clearTimeout(waiting);
    waiting = setTimeout(() => { changed.fire(undefined); }, quiet);
  });
  return vscode.Disposable.from(changed, view, opening, watching, { dispose: () => { clearTimeout(waiting); } });
}

async function childrenOf(client: ClientHandle, row: Row | undefined): Promise<Row[]> {
  if (row === undefined) {
    const { sources, skipped } = await client.ask('verbatim/sources', {});
    return [...sources.map((source): Row => ({ kind: 'source', source })), ...(skipped.length > 0 ? [{ kind: 'skipped' as const, files: skipped }] : [])];
  }
  switch (row.kind) {
    case 'source': {
      const { uri } = row.source;
      const quotations = await client.ask('verbatim/sourceQuotations', { uri }) ?? [];
      const bySpeaker = new Map<string, SourceQuotation[]>();
      for (const quotation of quotations) {
        const name = quotation.speaker ?? vscode.l10n.t('nobody named');
        bySpeaker.set(name, [...(bySpeaker.get(name) ?? []), quotation]);
      }
      return [...bySpeaker].map(([name, said]) => ({ kind: 'speaker', name, uri, quotations: said }));
    }
    case 'speaker': return row.quotations.map((quotation) => ({ kind: 'quotation', uri: row.uri, quotation }));
    case 'skipped': return row.files.map((file) => ({ kind: 'skipped-file', ...file }));
    default: return [];
  }
}

function toItem(row: Row): vscode.TreeItem {
  switch (row.kind) {
    case 'source': {
      const { title, author, issued, uri, words, path } = row.source;
      const item = new vscode.TreeItem(title, vscode.TreeItemCollapsibleState.Collapsed);
      item.description = [author, issued].filter((part) => part !== null && part !== '').join(' · ');
      item.tooltip = vscode.l10n.t('{0}, {1} words', path, words.toLocaleString());
      item.iconPath = new vscode.ThemeIcon('book');
      item.resourceUri = undefined;
      item.contextValue = 'source';
      item.command = { command: 'vscode.open', title: vscode.l10n.t('Open'), arguments: [vscode.Uri.parse(uri)] };
      return item;
    }
    case 'speaker': {
      const item = new vscode.TreeItem(row.name, vscode.TreeItemCollapsibleState.Collapsed);
      item.description = String(row.quotations.length);
      item.iconPath = new vscode.ThemeIcon('person');
      return item;
    }
    case 'quotation': {
      const { text, isUsed, range } = row.quotation;
      const item = new vscode.TreeItem(`“${text.length > 90 ? `${text.slice(0, 89)}…` : text}”`);
      item.description = isUsed ? vscode.l10n.t('used') : '';
      item.iconPath = new vscode.ThemeIcon(isUsed ? 'pass' : 'quote');
      item.tooltip = text;
      item.command = { command: 'vscode.open', title: vscode.l10n.t('Open'), arguments: [vscode.Uri.parse(row.uri), { selection: toRange(range) }] };
      return item;
    }
    case 'skipped': {
      const item = new vscode.TreeItem(vscode.l10n.t('Could not be read'), vscode.TreeItemCollapsibleState.Collapsed);
      item.description = String(row.files.length);
      item.iconPath = new vscode.ThemeIcon('warning');
      return item;
    }
    case 'skipped-file': {
      const item = new vscode.TreeItem(row.path);
      item.description = row.message;
      item.tooltip = row.message;
      item.command = { command: 'vscode.open', title: vscode.l10n.t('Open'), arguments: [vscode.Uri.parse(row.uri)] };
      return item;
    }
  }
}
