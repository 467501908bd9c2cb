import type { TextEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Insertion } from '../../engine/cite/insertion.ts';

/** A footnote at the draft's end, unless one of its label is there. */
export function noteAtEnd(text: TextDocument, { note }: Insertion): TextEdit[] {
  const content = text.getText();
  if (note === null || content.includes(`[^${note.label}]:`)) return [];
  const end = text.positionAt(content.length);
  return [{ range: { start: end, end }, newText: `${content.endsWith('\n') ? '' : '\n'}\n${note.definition}\n` }];
}
