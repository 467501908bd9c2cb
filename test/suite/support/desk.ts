import * as assert from 'node:assert/strict';
import * as fs from 'node:fs/promises';
import * as nodePath from 'node:path';
import * as vscode from 'vscode';
import { until } from './wait.ts';

/** The folder of the fixture workspace with that name. */
export function folder(name: 'paper' | 'archive'): vscode.Uri {
  const found = vscode.workspace.workspaceFolders?.find((candidate) => candidate.name === name);
  assert.ok(found, `the workspace has a folder "${name}"`);
  return found.uri;
}

/** Opens a file of a folder in an editor. */
export async function openDraft(name: 'paper' | 'archive', file: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder(name), file));
  await vscode.window.showTextDocument(document);
  return document;
}

/** Opens an unsaved document in an editor. */
export async function openUntitled(content: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument({ language: 'markdown', content });
  await vscode.window.showTextDocument(document);
  return document;
}

/** What Verbatim says of a document at this moment. */
export function findings(document: vscode.TextDocument): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === 'verbatim');
}

/** The finding code of a diagnostic. */
export function codeOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

const told = (document: vscode.TextDocument): string =>
  findings(document).map((finding) => `${codeOf(finding)} on "${document.getText(finding.range)}"`).join(', ') || 'nothing';

/** Waits until a stretch of the text has a finding of that code. */
export function findingOn(document: vscode.TextDocument, code: string, text: string): Promise<vscode.Diagnostic> {
  return until(() => `${code} on "${text}"; Verbatim says ${told(document)}`,
    () => findings(document).find((finding) => codeOf(finding) === code && finding.range.intersection(rangeOf(document, text)) !== undefined));
}

/** Waits until no finding touches a stretch of the text. */
export function nothingOn(document: vscode.TextDocument, text: string): Promise<true> {
  return until(() => `silence on "${text}"; Verbatim says ${told(document)}`, () => findings(document).every(({ range }) => range.intersection(rangeOf(document, text)) === undefined));
}

/** The range of the only place where the document has these words. */
export function rangeOf(document: vscode.TextDocument, text: string): vscode.Range {
  const at = document.getText().indexOf(text);
  assert.notEqual(at, -1, `the document has "${text}"`);
  return new vscode.Range(document.positionAt(at), document.positionAt(at + text.length));
}

/** A position inside the words. */
export function inside(document: vscode.TextDocument, text: string): vscode.Position {
  return rangeOf(document, text).start.translate(0, 2);
}

/** Replaces words of the document as a writer would, in its editor. */
export async function replace(document: vscode.TextDocument, text: string, by: string): Promise<void> {
  const editor = await vscode.window.showTextDocument(document);
  assert.ok(await editor.edit((edit) => { edit.replace(rangeOf(document, text), by); }));
}

/** Takes back all that was changed since the file was opened. */
export async function revert(document: vscode.TextDocument): Promise<void> {
  await vscode.window.showTextDocument(document);
  await vscode.commands.executeCommand(document.isUntitled ? 'workbench.action.revertAndCloseActiveEditor' : 'workbench.action.files.revert');
  await until('the document to be as it was', () => document.isClosed || !document.isDirty);
}

/** Writes a file as another program would, past the editor. */
export async function writeFile(name: 'paper' | 'archive', file: string, content: string): Promise<void> {
  const path = vscode.Uri.joinPath(folder(name), file).fsPath;
  await fs.mkdir(nodePath.dirname(path), { recursive: true });
  await fs.writeFile(path, content);
}

/** Deletes a file, or a folder and all that is in it, as another program would, past the editor. */
export async function remove(name: 'paper' | 'archive', path: string): Promise<void> {
  await fs.rm(vscode.Uri.joinPath(folder(name), path).fsPath, { recursive: true });
}
