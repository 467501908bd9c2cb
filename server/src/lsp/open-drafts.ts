import type { TextDocumentContentChangeEvent, TextDocumentsConfiguration } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { readMarkdown } from '../engine/document/markdown.ts';
import type { MarkdownSyntax } from '../engine/document/markdown-syntax.ts';
import { parseMarkdown, updateMarkdown } from '../engine/document/markdown-syntax.ts';
import type { DraftDocument } from '../engine/document/document.ts';
import type { Span } from '../engine/text/span.ts';

/** An open document as the editor has it, with the syntax tree that each change is parsed into. */
export interface OpenDraft {
  readonly uri: string;
  readonly version: number;
  readonly text: TextDocument;
  readonly syntax: MarkdownSyntax;
  /** What the last change put in, in the file's text; null for a document that was just opened. */
  readonly lastChange: Span | null;
  /** What a reader of the draft sees; read on the first call. */
  readonly read: () => DraftDocument;
}

/** How `TextDocuments` makes and changes drafts: the parser is given the ranges that changed, and re-parses nothing else. */
export const draftDocuments: TextDocumentsConfiguration<OpenDraft> = {
  create: (uri, languageId, version, content) => {
    const text = TextDocument.create(uri, languageId, version, content);
    return openDraft(text, parseMarkdown(content), null);
  },
  update: (draft, changes, version) => changes.reduce((current, change) => applyChange(current, change, version), draft),
};

function applyChange(draft: OpenDraft, change: TextDocumentContentChangeEvent, version: number): OpenDraft {
  if (!('range' in change)) {
    const text = TextDocument.update(draft.text, [change], version);
    return openDraft(text, parseMarkdown(change.text), null);
  }
  const start = draft.text.offsetAt(change.range.start);
  const end = draft.text.offsetAt(change.range.end);
  const text = TextDocument.update(draft.text, [change], version);
  const inserted = { start, end: start + change.text.length };
  const syntax = updateMarkdown(draft.syntax, text.getText(), [{ fromA: start, toA: end, fromB: inserted.start, toB: inserted.end }]);
  return openDraft(text, syntax, inserted);
}

function openDraft(text: TextDocument, syntax: MarkdownSyntax, lastChange: Span | null): OpenDraft {
  // `text` changes in place with the next edit, so what this version says is taken down now.
  const original = text.getText();
  let document: DraftDocument | undefined;
  return { uri: text.uri, version: text.version, text, syntax, lastChange, read: () => (document ??= readMarkdown(original, syntax)) };
}
