import PostalMime from 'postal-mime';
import type { Email } from 'postal-mime';
import { maxBytes } from '../decode.ts';
import type { ReadFailure } from '../decode.ts';
import { fileTooLarge } from '../file-size.ts';

/** Parses a message or a saved page of several parts; nothing in it is run or fetched. */
export async function parseMail(bytes: Uint8Array): Promise<Email | ReadFailure> {
  if (bytes.length > maxBytes) return fileTooLarge(bytes.length, maxBytes, 'Save it without what is attached.');
  try {
    return await PostalMime.parse(bytes, { maxNestingDepth: 32 });
  } catch (error) {
    return { code: 'damaged', message: `The file is damaged: it cannot be taken apart (${error instanceof Error ? error.message : String(error)}). Save it again.` };
  }
}
