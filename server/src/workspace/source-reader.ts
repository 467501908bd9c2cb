import type { Document } from '../engine/document/document.ts';
import { readAnyDocument } from '../engine/document/read.ts';
import type { Language } from '../engine/language/language.ts';
import { readSpeech } from '../engine/speech/read-speech.ts';
import type { Speech } from '../engine/speech/speech.ts';
import type { Log, SkippedFile } from './ports.ts';

/** Reads a file of the corpus. A reader that fails on one file must not keep the others from being read. */
export async function readSource(path: string, bytes: Uint8Array): Promise<Document | { readonly failure: SkippedFile }> {
  try {
    const outcome = await readAnyDocument({ path, bytes }, 'source');
    return 'failure' in outcome ? { failure: { path, ...outcome.failure } } : outcome.document;
  } catch (error) {
    return { failure: { path, code: 'unreadable', message: `could not be understood: ${messageOf(error)}. Save it as plain text, or take it out of the corpus.` } };
  }
}

/** What a source has of speech where that could not be worked out. */
export const noSpeech: Speech = { quotations: [], utterances: [], people: [], unbalanced: [] };

/** Who speaks in a source. One in which that cannot be worked out has no speakers, and the log says so. */
export function speechOfSource(path: string, document: Document, { speech: words }: Language, log: Log): Speech {
  try {
    return readSpeech(document, words, { role: 'source' });
  } catch (error) {
    log.error(`${path}: who speaks in it could not be worked out: ${messageOf(error)}`);
    return noSpeech;
  }
}

/** What an error says. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
