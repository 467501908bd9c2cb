import type { CompletionItem, CompletionList, Range, TextEdit } from 'vscode-languageserver';
import { CompletionItemKind } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Draft } from '../../engine/check.ts';
import type { StyleName } from '../../engine/cite/styles.ts';
import type { DraftDocument } from '../../engine/document/document.ts';
import type { Folder } from '../../workspace/folder.ts';
import type { QuotableSource } from '../../workspace/quotable-sources.ts';
import { visible } from '../inert.ts';
import { personName } from '../person-name.ts';
import { citedSources, insertionFor } from '../insertion/insertion.ts';
import type { OpenQuotation } from '../insertion/open-quotation.ts';
import { openQuotation } from '../insertion/open-quotation.ts';
import type { ItemData } from './resolve.ts';
import { noteAtEnd } from '../insertion/note.ts';
import { situationOf } from '../insertion/situation.ts';

/** Items in one list; the writer narrows it by typing on, and it is asked for anew. */
const mostItems = 40;

/** Where a list is asked for, and what it is made from. */
export interface ListContext {
  /** The draft's file as it is in the editor. */
  readonly text: TextDocument;
  /** Of the cursor, in the file. */
  readonly offset: number;
  /** Path of the draft in the folder; null for one that is not saved yet. */
  readonly draftPath: string | null;
  readonly folder: Folder;
  readonly style: StyleName;
  readonly read: (document: DraftDocument) => Draft;
}

/** The quotations that can stand where the cursor is, best first; null where it is in no quotation. */
export function completionList(context: ListContext): CompletionList | null {
  const { text, offset, folder, style, draftPath, read } = context;
  const quotation = openQuotation(text.getText(), offset);
  if (quotation === null) return null;
  const situation = situationOf(text.getText(), quotation, read);
  const { snapshot } = folder.corpus;
  const ranked = folder.corpus.quotables.rank({ ...situation, limit: mostItems }, snapshot, folder.isWithheld);
  const cited = citedSources(situation, snapshot.sources);
  const place = placeOf(text, quotation);
  const items = ranked.map((entry, position): CompletionItem => {
    const line = entry.words.replace(/\s+/g, ' ');
    const insertion = insertionFor({ entry, opening: quotation.opening, situation, style, draftPath, cited });
    const data: ItemData = { folder: folder.files.uri, source: entry.source.number, start: entry.span.start, end: entry.span.end };
    return {
      label: visible(shorten(`${byline(entry)}${line}`)),
      labelDetails: { description: visible(entry.source.metadata.title ?? entry.source.id) },
      kind: CompletionItemKind.Text,
      // The server has ranked already, and an editor drops what does not begin like the words that are typed; behind them stand those
      // that may be typed next, for an editor does not ask again at a space.
      filterText: `${place.typedOnLine} ${line}`.trimStart(),
      sortText: String(position).padStart(4, '0'),
      textEdit: { range: place.range, newText: insertion.text },
      ...additionalEdits([...place.elsewhere, ...noteAtEnd(text, insertion)]),
      preselect: position === 0 && situation.typed.trim() !== '',
      data,
    };
  });
  return { isIncomplete: true, items };
}

/** What an item replaces: everything between the marks, and the closing one. */
interface Place {
  /** On the cursor's line, as the protocol wants it. */
  readonly range: Range;
  /** What is typed on that line. */
  readonly typedOnLine: string;
  /** Takes away what stands on the lines before and behind. */
  readonly elsewhere: readonly TextEdit[];
}

function placeOf(text: TextDocument, { typed, closedAt }: OpenQuotation): Place {
  const content = text.getText();
  const { line } = text.positionAt(typed.end);
  const lineStart = text.offsetAt({ line, character: 0 });
  const lineEnd = lineStart + (/^[^\r\n]*/.exec(content.slice(lineStart))?.[0].length ?? 0);
  const end = closedAt === null ? typed.end : closedAt + 1;
  const onLine = { start: Math.max(typed.start, lineStart), end: Math.min(end, lineEnd) };
  const removed = [{ start: typed.start, end: onLine.start }, { start: onLine.end, end }].filter((span) => span.start < span.end);
  const rangeOf = (span: { start: number; end: number }): Range => ({ start: text.positionAt(span.start), end: text.positionAt(span.end) });
  return {
    range: rangeOf(onLine),
    typedOnLine: content.slice(onLine.start, typed.end),
    elsewhere: removed.map((span) => ({ range: rangeOf(span), newText: '' })),
  };
}

function additionalEdits(edits: readonly TextEdit[]): Pick<CompletionItem, 'additionalTextEdits'> {
  return edits.length > 0 ? { additionalTextEdits: [...edits] } : {};
}

/** Who says it stands first: an editor cuts long labels, and what stands at the side, from behind. */
function byline({ speaker }: QuotableSource): string {
  return speaker === null ? '' : `${personName(speaker.name)}: `;
}

function shorten(line: string): string {
  return line.length > 90 ? `${line.slice(0, 89)}…` : line;
}
