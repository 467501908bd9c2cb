import { verifiedWords } from '../engine/judge/verified.ts';
import type { VerifiedQuotation } from '../engine/judge/judge.ts';
import type { Judgement } from '../engine/judge/judgement.ts';
import type { CheckedDraft } from './checker.ts';

/**
 * Which of a draft's quotations have been seen to stand in a source while the draft was open. A quotation that is verified now is noted
 * with its source; one that was, and is not any more, keeps its note, so that the writer can be told that the source has changed.
 * @param before the notes of the check before; those of words that the draft no longer has are dropped
 */
export function noteVerified(before: readonly VerifiedQuotation[], { document, speech, judgements, corpus }: CheckedDraft): VerifiedQuotation[] {
  const noted = new Map(before.map((note) => [note.words, note]));
  return judgements.flatMap((judgement) => {
    const span = speech.quotations[judgement.quotation]?.span;
    if (span === undefined) return [];
    const words = verifiedWords(document.text.slice(span.start, span.end));
    const path = corpus.sources.find(({ id }) => id === verifiedAgainst(judgement))?.path;
    return path === undefined ? (noted.get(words) ?? []) : [{ words, path }];
  });
}

/** The source that a quotation stands in; undefined where it differs, or where it stood in another before. */
function verifiedAgainst({ verdict, passages, findings }: Judgement): string | undefined {
  const isVerified = (verdict === 'verbatim' || verdict === 'edited') && !findings.some(({ code }) => code === 'source-changed' || code === 'source-missing');
  return isVerified ? passages[0]?.source : undefined;
}
