import { groupsOf, type Draft } from './check.ts';
import type { DraftDocument } from './document/document.ts';
import type { Language } from './language/language.ts';
import { SpeechReader } from './speech/read-speech.ts';

/**
 * Reads one draft again and again as it changes: what an edit leaves as it was is not read again. Each reading is the same as `readDraft`
 * gives, and none changes an earlier one.
 */
export class DraftReader {
  #latest: { readonly language: Language; readonly speech: SpeechReader } | null = null;

  read(document: DraftDocument, language: Language): Draft {
    if (this.#latest?.language !== language) this.#latest = { language, speech: new SpeechReader(language.speech) };
    const speech = this.#latest.speech.read(document);
    return { document, language, speech, groups: groupsOf(speech.quotations) };
  }
}
