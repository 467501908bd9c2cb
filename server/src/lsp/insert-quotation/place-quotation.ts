import type { Position, TextEdit } from 'vscode-languageserver';
import { citedPlace } from '../../engine/document/locate.ts';
import { DraftReader } from '../../engine/draft-reader.ts';
import type { Folder } from '../../workspace/folder.ts';
import type { QuotableSource } from '../../workspace/quotable-sources.ts';
import { citedSources, insertionFor } from '../insertion/insertion.ts';
import { noteAtEnd } from '../insertion/note.ts';
import { openQuotation } from '../insertion/open-quotation.ts';
import { situationOf } from '../insertion/situation.ts';
import type { OpenDraft } from '../open-drafts.ts';
import type { Session } from '../session.ts';

/** Where a quotation is to be put in. */
export interface InsertionPlace {
  readonly draft: OpenDraft;
  readonly folder: Folder;
  readonly position: Position;
}

/** The place of the cursor in an open draft; null where there is none. */
export function insertionPlace({ documents, workspace }: Session, uri: string, position: Position): InsertionPlace | null {
  const draft = documents.get(uri);
  const folder = workspace.folderOf(uri);
  return draft === undefined || folder === null || !workspace.isDraft(uri) ? null : { draft, folder, position };
}

/**
 * Puts words of a source in at the cursor, with their marks, speaker and citation; inside a quotation that is open there, in place of
 * what is typed of it.
 */
export function placeQuotation({ settings }: Session, { draft, folder, position }: InsertionPlace, entry: QuotableSource): TextEdit[] {
  const content = draft.text.getText();
  const offset = draft.text.offsetAt(position);
  const open = openQuotation(content, offset);
  const quotation = open ?? { opening: '“', closing: '”', typed: { start: offset + 1, end: offset + 1 }, closedAt: null };
  const reader = new DraftReader();
  const text = open === null ? `${content.slice(0, offset)}“${content.slice(offset)}` : content;
  const situation = situationOf(text, quotation, (document) => reader.read(document, folder.languageOf(document)));
  const insertion = insertionFor({
    entry, opening: quotation.opening, situation,
    style: settings.of(folder.files.uri).citation ?? folder.configuration.citation,
    draftPath: folder.files.pathOf(draft.uri), cited: citedSources(situation, folder.corpus.snapshot.sources), locator: citedPlace(entry.source.document, entry.span),
  });
  const span = open === null ? { start: offset, end: offset } : { start: open.typed.start, end: open.closedAt === null ? open.typed.end : open.closedAt + 1 };
  const range = { start: draft.text.positionAt(span.start), end: draft.text.positionAt(span.end) };
  return [{ range, newText: open === null ? `“${insertion.text}` : insertion.text }, ...noteAtEnd(draft.text, insertion)];
}
