import type { CompletionItem } from 'vscode-languageserver';
import { MarkupKind } from 'vscode-languageserver';
import type { Folder } from '../../workspace/folder.ts';
import { inertMarkdown } from '../inert.ts';
import { passageInContext } from '../passage-in-context.ts';

/** What an item carries so that its passage is looked up only once it is looked at. */
export interface ItemData {
  readonly folder: string;
  /** The source's number. */
  readonly source: number;
  /** In the source's `Document.text`. */
  readonly start: number;
  readonly end: number;
}

/** The panel beside the list is small: the words themselves near its top, and a little of what stands around them. */
const panelSize = { before: 40, behind: 160, passage: 1000 };

/** The item with its passage in context, for the panel beside the list; as it is where its source has gone. */
export function resolveItem(item: CompletionItem, folders: readonly Folder[]): CompletionItem {
  const data = item.data as Partial<ItemData> | undefined;
  const folder = folders.find(({ files }) => files.uri === data?.folder);
  const source = folder?.corpus.snapshot.source(data?.source ?? -1);
  if (source === undefined || data?.start === undefined || data.end === undefined) return item;
  const { title, author, issued } = source.metadata;
  const span = { start: data.start, end: data.end };
  const heading = [title ?? source.id, author.join(', '), issued ?? ''].filter((part) => part !== '').map(inertMarkdown).join(' · ');
  const passage = passageInContext(source.document, { span, spans: [span] }, panelSize);
  return { ...item, documentation: { kind: MarkupKind.Markdown, value: [`**${heading}**`, '', ...passage].join('\n') } };
}
