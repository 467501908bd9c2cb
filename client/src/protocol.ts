import type { RequestType } from 'vscode-languageserver';
import type { addPageRequest } from '../../server/src/lsp/add-page.ts';
import type { citeRequest, findQuotationsRequest, pasteQuotationRequest, placeQuotationRequest } from '../../server/src/lsp/insert-quotation/insert-quotation.ts';
import type { InitializationOptions as ServerOptions } from '../../server/src/lsp/initialization.ts';
import type { quotationsRequest } from '../../server/src/lsp/listed-quotations.ts';
import type { recordRequest } from '../../server/src/lsp/put-on-record.ts';
import type { quotedRequest } from '../../server/src/lsp/quoted-in-source.ts';
import type { sheetRequest } from '../../server/src/lsp/sheet-request.ts';
import type { sourceQuotationsRequest, sourcesRequest } from '../../server/src/lsp/sources-view.ts';
import type { searchSourcesRequest } from '../../server/src/lsp/search-sources.ts';
import type { trimRequest } from '../../server/src/lsp/trim/trim.ts';
import type { standingRequest } from '../../server/src/lsp/standing.ts';
import type { keepVerifiedRequest } from '../../server/src/lsp/keep-verified.ts';
import type { clearIndexRequest } from '../../server/src/lsp/stored-index.ts';

// What client and server say to each other, as the server's own files define it. Types alone: nothing of the server is loaded with them.

export type { AddPageAnswer } from '../../server/src/lsp/add-page.ts';
export type { AboutQuotation, IgnoreArgument } from '../../server/src/lsp/client-commands.ts';
export type { OfferedQuotation } from '../../server/src/lsp/insert-quotation/insert-quotation.ts';
export type { ListedQuotation } from '../../server/src/lsp/listed-quotations.ts';
export type { RecordRequest } from '../../server/src/lsp/put-on-record.ts';
export type { QuotedPassage } from '../../server/src/lsp/quoted-in-source.ts';
export type { ListedSource, SourceQuotation } from '../../server/src/lsp/sources-view.ts';
export type { Standing } from '../../server/src/lsp/standing.ts';
export type { KeptDraft } from '../../server/src/lsp/verified-records.ts';
export type { Status as StatusReport } from '../../server/src/lsp/status.ts';

/** The notification that carries a {@link StatusReport}, sent by the server whenever its state changes. */
export const statusMethod = 'verbatim/status';

/** The notification that carries a {@link KeptDraft}, sent by the server whenever more, or other words, have been verified in a draft. */
export const verifiedMethod = 'verbatim/verified';

/** What this client says in `initialize`: all that there is to say. */
export type InitializationOptions = Required<ServerOptions>;

/** A stretch of a file: zero-based lines, UTF-16 units within them. */
export interface Stretch {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

/** What the server can be asked, beside what every language server can. */
export interface Requests {
  readonly 'verbatim/addPage': Asked<typeof addPageRequest>;
  readonly 'verbatim/cite': Asked<typeof citeRequest>;
  readonly 'verbatim/clearIndex': Asked<typeof clearIndexRequest>;
  readonly 'verbatim/findQuotations': Asked<typeof findQuotationsRequest>;
  readonly 'verbatim/keepVerified': Asked<typeof keepVerifiedRequest>;
  readonly 'verbatim/pasteQuotation': Asked<typeof pasteQuotationRequest>;
  readonly 'verbatim/placeQuotation': Asked<typeof placeQuotationRequest>;
  readonly 'verbatim/quotations': Asked<typeof quotationsRequest>;
  readonly 'verbatim/quoted': Asked<typeof quotedRequest>;
  readonly 'verbatim/record': Asked<typeof recordRequest>;
  readonly 'verbatim/searchSources': Asked<typeof searchSourcesRequest>;
  readonly 'verbatim/sheet': Asked<typeof sheetRequest>;
  readonly 'verbatim/sourceQuotations': Asked<typeof sourceQuotationsRequest>;
  readonly 'verbatim/sources': Asked<typeof sourcesRequest>;
  readonly 'verbatim/standing': Asked<typeof standingRequest>;
  readonly 'verbatim/trim': Asked<typeof trimRequest>;
}

type Asked<Request> = Request extends RequestType<infer Params, infer Answer, void> ? { readonly params: Params; readonly answer: Answer } : never;
