import { CodeLensRefreshRequest } from 'vscode-languageserver';
import { inBackground } from './guard.ts';
import type { Session } from './session.ts';

/** Has the client ask anew for all that it shows of checks beside diagnostics: sources or settings changed, and no draft did. */
export function refreshViews({ connection, abilities, log }: Session): void {
  if (abilities.refreshesCodeLens) inBackground(log, 'Refresh of code lenses', connection.sendRequest(CodeLensRefreshRequest.type));
  if (abilities.refreshesInlayHints) inBackground(log, 'Refresh of inlay hints', connection.languages.inlayHint.refresh());
  if (abilities.refreshesSemanticTokens) inBackground(log, 'Refresh of semantic tokens', connection.languages.semanticTokens.refresh());
}
