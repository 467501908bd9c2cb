import * as vscode from 'vscode';

/** Where findings are shown. Each can be switched off by itself. */
export interface Showing {
  /** In the Problems panel. */
  readonly problems: boolean;
  /** Under the words. */
  readonly underlines: boolean;
  /** At the end of the line. */
  readonly notes: boolean;
}

const section = 'verbatim.show';

/** As the settings have it for a document. */
export function showingIn(document: vscode.TextDocument): Showing {
  const settings = vscode.workspace.getConfiguration(section, document);
  return { problems: settings.get('problems', true), underlines: settings.get('underlines', true), notes: settings.get('notes', false) };
}

/** Calls back whenever one of the settings changes. */
export function onShowing(changed: () => void): vscode.Disposable {
  return vscode.workspace.onDidChangeConfiguration((event) => {
    if (event.affectsConfiguration(section)) changed();
  });
}

/**
 * What VS Code is given for the Problems panel. It underlines whatever stands there: with underlines off, an entry points at the end of
 * its line, where all that is left of one is a single mark.
 */
export function toProblems(items: readonly vscode.Diagnostic[], document: vscode.TextDocument, { problems, underlines }: Showing): vscode.Diagnostic[] {
  if (!problems) return [];
  if (underlines) return [...items];
  return items.map((item) => {
    const { end } = document.lineAt(Math.min(item.range.start.line, document.lineCount - 1)).range;
    const pointing = new vscode.Diagnostic(new vscode.Range(end, end), item.message, item.severity);
    return Object.assign(pointing, { code: item.code, source: item.source, relatedInformation: item.relatedInformation });
  });
}
