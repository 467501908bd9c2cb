import type { Diagnostic } from 'vscode-languageserver';
import { DiagnosticSeverity } from 'vscode-languageserver';
import { baselineFile } from '../workspace/baseline.ts';
import { configurationFile } from '../workspace/configuration.ts';
import type { Folder } from '../workspace/folder.ts';
import { inBackground } from './guard.ts';
import { visible } from './inert.ts';
import type { Session } from './session.ts';
import { diagnosticSource } from './session.ts';

/** Longer than any line of a settings file: the whole line is underlined. */
const lineEnd = 1000;

/**
 * Shows what is wrong with `verbatim.yaml` and `verbatim.baseline.json` in these files. It is pushed for every client: they are no
 * drafts, nobody pulls their diagnostics.
 * @returns tells anew; to be called when folders came, went, or were opened anew
 */
export function provideConfigurationProblems({ connection, workspace, log }: Session): () => void {
  let shown = new Set<string>();
  const send = (uri: string, diagnostics: Diagnostic[]): void => {
    inBackground(log, 'Diagnostics of the settings', connection.sendDiagnostics({ uri, diagnostics }));
  };
  return () => {
    const wrong = new Map(workspace.folders
      .flatMap((folder) => [configurationFile, baselineFile].map((file) => [folder.files.uriOf(file), diagnosticsOf(folder, file)] as const))
      .filter(([, diagnostics]) => diagnostics.length > 0));
    for (const uri of shown) if (!wrong.has(uri)) send(uri, []);
    for (const [uri, diagnostics] of wrong) send(uri, diagnostics);
    shown = new Set(wrong.keys());
  };
}

function diagnosticsOf({ problems }: Folder, file: string): Diagnostic[] {
  return problems.filter((problem) => !problem.inEditor && (problem.file ?? configurationFile) === file).map(({ line, message }) => ({
    range: { start: { line, character: 0 }, end: { line, character: lineEnd } },
    severity: DiagnosticSeverity.Error,
    source: diagnosticSource,
    message: visible(message.replace(`${file}: `, '')),
  }));
}
