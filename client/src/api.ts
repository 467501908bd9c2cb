import type * as vscode from 'vscode';
import type { ClientHandle } from './client.ts';
import { toRange } from './places.ts';

/** A quotation as other extensions are told of it. */
export interface Quotation {
  /** The quoted words, without their marks. */
  readonly range: vscode.Range;
  readonly verdict: 'verbatim' | 'edited' | 'misquoted' | 'unsourced' | 'unchecked';
  /** Who is said to speak; null where nobody is. */
  readonly speaker: string | null;
}

/** What `vscode.extensions.getExtension('verbatim-writing.verbatim').exports` is. Fields may be added; none changes its meaning. */
export interface VerbatimApi {
  readonly version: 1;
  /**
   * The quotations of an open Markdown document, so that a spelling or style checker may leave other people's words alone. Empty where
   * nothing is checked there.
   */
  quotations(uri: vscode.Uri): Promise<readonly Quotation[]>;
}

export function createApi(client: ClientHandle): VerbatimApi {
  return {
    version: 1,
    quotations: async (uri) => {
      const quotations = await client.ask('verbatim/quotations', { uri: uri.toString() });
      return (quotations ?? []).map(({ range, verdict, speaker }) => ({ range: toRange(range), verdict, speaker }));
    },
  };
}
