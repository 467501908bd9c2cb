import type { CompletionItem, CompletionList, TextEdit } from 'vscode-languageserver';
import { CompletionItemKind, MarkupKind } from 'vscode-languageserver';
import type { Insertion } from '../../engine/cite/insertion.ts';
import type { Folder } from '../../workspace/folder.ts';
import type { QuotableSource } from '../../workspace/quotable-sources.ts';
import { guarded } from '../guard.ts';
import { inertMarkdown, visible } from '../inert.ts';
import type { OpenDraft } from '../open-drafts.ts';
import { passageInContext } from '../passage-in-context.ts';
import type { Session } from '../session.ts';
import { insertionFor } from './insertion.ts';
import type { OpenQuotation } from './open-quotation.ts';
import { openQuotation } from './open-quotation.ts';
import { situationOf } from './situation.ts';

/**
 * What opens the list: the marks that open a quotation, and the space inside one. Editors ask by themselves while a word is typed, but
 * between two words they close the list, and in prose many do not open it again.
 */
export const completionTriggers: readonly string[] = ['“', '"', '«', '„', '「', ' '];

/** Items in one list; the writer narrows it by typing on, and it is asked for anew. */
const mostItems = 40;

/** The panel beside the list is small: the words themselves, and a little of what stands around them. */
const panelSize = { margin: 100, passage: 1000 };

/** What an item carries so that its passage is looked up only once it is looked at. */
interface ItemData {
  readonly folder: string;
  readonly source: number;
  readonly start: number;
  readonly end: number;
}

/** Verified quotations, offered behind an opening mark and inside a quotation that is being typed. */
export function provideCompletion(session: Session): void {
  session.connection.onCompletion(guarded(session.log, 'Completion', ({ textDocument, position }): CompletionList | null => {
    const draft = session.documents.get(textDocument.uri);
    const folder = session.workspace.folderOf(textDocument.uri);
    if (draft === undefined || folder === null || !session.workspace.isDraft(textDocument.uri)) return null;
    const quotation = openQuotation(draft.text.getText(), draft.text.offsetAt(position));
    return quotation === null ? null : listFor(session, draft, folder, quotation);
  }, () => null));
  session.connection.onCompletionResolve((item, token) => guarded(session.log, 'Completion', () => resolve(session, item), () => item)(item, token));
}

function listFor(session: Session, draft: OpenDraft, folder: Folder, quotation: OpenQuotation): CompletionList {
  const situation = situationOf(draft, session.workspace.read(draft.read()), quotation);
  const ranked = folder.corpus.quotables.rank({ ...situation, limit: mostItems });
  const lineStart = draft.text.offsetAt({ line: draft.text.positionAt(quotation.typed.end).line, character: 0 });
  const from = Math.max(quotation.typed.start, lineStart);
  const range = {
    start: draft.text.positionAt(from),
    end: draft.text.positionAt(quotation.typed.end + (quotation.closedBehind ? 1 : 0)),
  };
  const earlierLines = { start: draft.text.positionAt(quotation.typed.start), end: draft.text.positionAt(from) };
  const style = session.settings.of(folder.files.uri).citation ?? folder.configuration.citation;
  const draftPath = folder.files.pathOf(draft.uri);

  const items = ranked.map((entry, position): CompletionItem => {
    const text = entry.source.document.text.slice(entry.span.start, entry.span.end);
    const insertion = insertionFor({ entry, quotation, situation, style, draftPath });
    const data: ItemData = { folder: folder.files.uri, source: entry.source.number, start: entry.span.start, end: entry.span.end };
    return {
      label: visible(shorten(text)),
      labelDetails: { description: visible(byline(entry)) },
      kind: CompletionItemKind.Text,
      // The editor would drop what does not begin like the typed words: the server has ranked already.
      filterText: draft.text.getText().slice(from, quotation.typed.end),
      sortText: String(position).padStart(4, '0'),
      textEdit: { range, newText: insertion.text },
      ...additionalEdits([from > quotation.typed.start ? { range: earlierLines, newText: '' } : null, noteAtEnd(draft, insertion)]),
      preselect: position === 0 && situation.typed.trim() !== '',
      data,
    };
  });
  return { isIncomplete: true, items };
}

/** The item with its passage in context, for the panel beside the list. */
function resolve(session: Session, item: CompletionItem): CompletionItem {
  const data = item.data as Partial<ItemData> | undefined;
  const folder = session.workspace.folders.find(({ files }) => files.uri === data?.folder);
  const source = folder?.corpus.snapshot.sources.find(({ number }) => number === data?.source);
  if (source === undefined || data?.start === undefined || data.end === undefined) return item;
  const { title, author, issued } = source.document.metadata;
  const span = { start: data.start, end: data.end };
  const heading = [title ?? source.id, author.join(', '), issued ?? ''].filter((part) => part !== '').map(inertMarkdown).join(' · ');
  return {
    ...item,
    documentation: { kind: MarkupKind.Markdown, value: [`**${heading}**`, '', ...passageInContext(source.document, { span, spans: [span] }, panelSize)].join('\n') },
  };
}

/** A footnote at the draft's end, unless one of its label is there. */
function noteAtEnd(draft: OpenDraft, { note }: Insertion): TextEdit | null {
  const text = draft.text.getText();
  if (note === null || text.includes(`[^${note.label}]:`)) return null;
  const end = draft.text.positionAt(text.length);
  return { range: { start: end, end }, newText: `${text.endsWith('\n') ? '' : '\n'}\n${note.definition}\n` };
}

function additionalEdits(edits: readonly (TextEdit | null)[]): Pick<CompletionItem, 'additionalTextEdits'> {
  const present = edits.filter((edit) => edit !== null);
  return present.length > 0 ? { additionalTextEdits: present } : {};
}

function byline({ speaker, source }: QuotableSource): string {
  const title = source.document.metadata.title ?? source.id;
  return speaker === null ? title : `${speaker.name} · ${title}`;
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 90 ? `${line.slice(0, 89)}…` : line;
}
