import { checkGroup } from '../engine/check.ts';
import type { CorpusView } from '../engine/check.ts';
import type { Document } from '../engine/document/document.ts';
import { readPlainText } from '../engine/document/plain-text.ts';
import type { JudgeSettings } from '../engine/judge/judge.ts';
import type { Passage } from '../engine/judge/judgement.ts';
import type { LanguageOf } from '../engine/language/languages.ts';
import type { Quotation } from '../engine/speech/speech.ts';

/** Where words stand in a corpus. */
export interface FoundWords {
  /** The words as a document: the passages' edits count in it. */
  readonly document: Document;
  /** Best first; where no passage has enough of the words, the nearest one. */
  readonly passages: readonly Passage[];
  readonly morePassages: number;
}

/** Looks words up as if they were a quotation that cites nothing and names nobody: the same search, alignment and judgement. */
export function findWords(words: string, corpus: CorpusView, settings: JudgeSettings, languageOf: LanguageOf): FoundWords {
  const document = readPlainText(words);
  const span = { start: 0, end: document.text.length };
  const quotation: Quotation = {
    kind: 'inline', marks: 'none', span, outer: span, group: 0, join: 'first', inside: null, mode: 'unknown', notSpeech: null, cue: null, speaker: null, citations: [],
  };
  const group = { members: [0], quotations: [quotation] };
  const draft = { document, language: languageOf(document), speech: { quotations: [quotation], utterances: [], people: [], unbalanced: [] }, groups: [group] };
  const [judgement] = checkGroup(draft, group, { corpus, settings });
  if (judgement === undefined) return { document, passages: [], morePassages: 0 };
  const { passages, morePassages, nearest } = judgement;
  return { document, passages: passages.length === 0 && nearest !== null ? [nearest] : passages, morePassages };
}
