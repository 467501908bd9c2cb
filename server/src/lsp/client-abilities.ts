import type { ClientCapabilities } from 'vscode-languageserver';

/** What the client can do, as far as any feature asks. */
export interface ClientAbilities {
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly refreshesCodeLens: boolean;
  readonly refreshesInlayHints: boolean;
  readonly refreshesSemanticTokens: boolean;
  readonly relatedInformation: boolean;
  readonly followsLinks: boolean;
  readonly watchesFiles: boolean;
  readonly watchesRelativePatterns: boolean;
  readonly showsProgress: boolean;
  readonly tellsFolders: boolean;
  readonly tellsSettings: boolean;
  readonly registersForSettings: boolean;
  /** Whether it opens documents whose text the server gives. */
  readonly showsContent: boolean;
}

export function clientAbilities({ textDocument, workspace, window }: ClientCapabilities): ClientAbilities {
  return {
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport ?? false,
    refreshesCodeLens: workspace?.codeLens?.refreshSupport ?? false,
    refreshesInlayHints: workspace?.inlayHint?.refreshSupport ?? false,
    refreshesSemanticTokens: workspace?.semanticTokens?.refreshSupport ?? false,
    relatedInformation: textDocument?.diagnostic?.relatedInformation ?? textDocument?.publishDiagnostics?.relatedInformation ?? false,
    followsLinks: textDocument?.definition?.linkSupport ?? false,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration ?? false,
    watchesRelativePatterns: workspace?.didChangeWatchedFiles?.relativePatternSupport ?? false,
    showsProgress: window?.workDoneProgress ?? false,
    tellsFolders: workspace?.workspaceFolders ?? false,
    tellsSettings: workspace?.configuration ?? false,
    registersForSettings: workspace?.didChangeConfiguration?.dynamicRegistration ?? false,
    showsContent: workspace?.textDocumentContent !== undefined,
  };
}
