import type { ReadFailure } from './decode.ts';
import type { Document, DraftDocument } from './document.ts';

/** A document, or the reason why there is none. */
export type ReadOutcome<Kind extends Document = Document> = { readonly document: Kind } | { readonly failure: ReadFailure };

/** Reads the bytes of a format that is no text. Never throws. */
export type ExtractingReader = (bytes: Uint8Array, readPart: ReadPart) => ReadOutcome<DraftDocument> | Promise<ReadOutcome<DraftDocument>>;

/** Reads a file that is in another one. */
export type ReadPart = (file: { readonly path: string; readonly bytes: Uint8Array }) => Promise<ReadOutcome<DraftDocument>>;
