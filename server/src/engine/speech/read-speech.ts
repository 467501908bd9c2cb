import type { Document } from '../document/document.ts';
import type { SpeechWords } from '../language/speech-words.ts';
import { blockQuotations, withoutRedundantMarks } from './blockquotes.ts';
import type { FoundQuotation, FoundQuotations } from './found-quotation.ts';
import { groupQuotations } from './groups.ts';
import { inlineQuotations } from './inline-quotations.ts';
import type { Quotation, Speech } from './speech.ts';

/** Which reading is wanted. Drafts and sources are read by one code; the role decides nothing yet but may come to. */
export interface ReadSpeechOptions {
  readonly role: 'draft' | 'source';
}

/**
 * Who says what in a document: quotations by their marks, and the people behind them. Pure, total and linear in the document's length.
 */
export function readSpeech(document: Document, words: SpeechWords): Speech {
  const found = findQuotations(document, words);
  const quotations = found.quotations.map(toQuotation);
  return { quotations, utterances: [], people: [], unbalanced: found.unbalanced };
}

function findQuotations(document: Document, words: SpeechWords): FoundQuotations {
  const inline = inlineQuotations(document, words);
  const blocks = blockQuotations(document);
  const candidates = [...withoutRedundantMarks(document, inline.candidates, blocks), ...blocks];
  return { quotations: groupQuotations(candidates, document.text, words), unbalanced: inline.unbalanced };
}

function toQuotation(found: FoundQuotation): Quotation {
  const { kind, marks, span, outer, group, join, inside } = found;
  return { kind, marks, span, outer, group, join, inside, mode: 'unknown', notSpeech: null, cue: null, speaker: null, citations: [] };
}
