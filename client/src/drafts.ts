import * as vscode from 'vscode';

/** Documents that can hold quotations to check: Markdown in a folder, and Markdown not yet saved. */
export const draftSelector = [
  { language: 'markdown', scheme: 'file' },
  { language: 'markdown', scheme: 'untitled' },
];

/** Documents that the server answers questions about: drafts, and sources of every kind, whose passages lead to the drafts that quote them. */
export const documentSelector = [
  ...draftSelector,
  { language: 'plaintext', scheme: 'file' },
  { language: 'html', scheme: 'file' },
];

/** Whether a document is a reason to start the server. */
export function mayBeDraft(document: vscode.TextDocument): boolean {
  return vscode.languages.match(draftSelector, document) > 0;
}
