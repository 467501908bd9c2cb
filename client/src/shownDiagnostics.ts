import * as vscode from 'vscode';
import type { LanguageClient, Middleware } from 'vscode-languageclient/node';
import { State } from 'vscode-languageclient/node';
import { createOwnMarks } from './ownMarks.ts';
import { onShowing, showingIn, toProblems } from './showing.ts';

/** What stands between the server's findings and the editor. */
export interface ShownDiagnostics {
  readonly middleware: Pick<Middleware, 'provideDiagnostics'>;
  /** Shows what was found anew whenever the writer changes where it is to be shown. */
  attach(client: LanguageClient): void;
}

/** Shows findings where the writer wants them: in the Problems panel, under the words, at the ends of lines. */
export function shownDiagnostics(): ShownDiagnostics {
  const marks = createOwnMarks();
  /** Documents whose findings were handed on as the settings are now: of all others the whole report is wanted. */
  let current = new WeakSet<vscode.TextDocument>();
  return {
    middleware: {
      provideDiagnostics: async (target, previousResultId, token, next) => {
        const document = target instanceof vscode.Uri ? vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === target.toString()) : target;
        if (document === undefined) return next(target, previousResultId, token);
        const report = await next(target, current.has(document) ? previousResultId : undefined, token);
        if (!report || !('items' in report)) return report;
        const showing = showingIn(document);
        current.add(document);
        marks.show(document, report.items, showing);
        return { ...report, items: toProblems(report.items, document, showing) };
      },
    },
    attach: (client) => {
      const watching = onShowing(() => {
        current = new WeakSet();
        client.getFeature('textDocument/diagnostic').refresh();
      });
      const ending = client.onDidChangeState(({ newState }) => {
        if (newState === State.Stopped) vscode.Disposable.from(watching, marks, ending).dispose();
      });
    },
  };
}
