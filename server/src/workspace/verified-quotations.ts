import type { VerifiedQuotation } from '../engine/judge/judge.ts';
import type { Judgement } from '../engine/judge/judgement.ts';
import { lookUpIn } from '../engine/judge/source-lookup.ts';
import { verifiedWords } from '../engine/judge/verified.ts';
import type { CorpusSnapshot } from './corpus-snapshot.ts';
import type { PlacedGroup } from './likeness.ts';

/**
 * Which of a draft's quotations have been seen to stand in a source while the draft was open, by their words. A quotation that is verified
 * is noted with its source; one that was, and is not any more, keeps its note, so that the writer can be told that the source has changed.
 */
export type VerifiedNotes = ReadonlyMap<string, VerifiedQuotation>;

/** A member of a group as it is noted. */
export interface NotedQuotation {
  readonly words: string;
  /** Path of the source that it stands in; null where it differs, or where it stood in another before. */
  readonly path: string | null;
}

/** The words of each member of a group, as they are noted. */
export function wordsOf({ draft, group }: PlacedGroup): readonly string[] {
  return group.quotations.map(({ span }) => verifiedWords(draft.document.text.slice(span.start, span.end)));
}

/** What is to be noted of a group that was just judged. */
export function notedQuotations(words: readonly string[], judgements: readonly Judgement[], corpus: CorpusSnapshot): readonly NotedQuotation[] {
  const lookup = lookUpIn(corpus.sources);
  return judgements.map((judgement, index) => {
    const id = verifiedAgainst(judgement);
    return { words: words[index] ?? '', path: id === undefined ? null : lookup.byId(id)?.path ?? null };
  });
}

/** @param before the notes of the check before; those of words that the draft no longer has are dropped */
export function noteVerified(before: VerifiedNotes, quotations: readonly NotedQuotation[]): VerifiedNotes {
  const notes = new Map<string, VerifiedQuotation>();
  for (const { words, path } of quotations) {
    const note = path === null ? before.get(words) : { words, path };
    if (note !== undefined) notes.set(words, note);
  }
  return notes;
}

/** The source that a quotation stands in; undefined where it differs, or where it stood in another before. */
function verifiedAgainst({ verdict, passages, findings }: Judgement): string | undefined {
  const isVerified = (verdict === 'verbatim' || verdict === 'edited') && !findings.some(({ code }) => code === 'source-changed' || code === 'source-missing');
  return isVerified ? passages[0]?.source : undefined;
}
