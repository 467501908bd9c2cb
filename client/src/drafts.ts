import * as vscode from 'vscode';

/** Documents that can hold quotations to check: Markdown in a folder, and Markdown not yet saved. */
export const draftSelector = [
  { language: 'markdown', scheme: 'file' },
  { language: 'markdown', scheme: 'untitled' },
];

/** Whether the server wants to see a document. */
export function mayBeDraft(document: vscode.TextDocument): boolean {
  return vscode.languages.match(draftSelector, document) > 0;
}
