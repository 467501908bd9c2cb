import type { VerifiedQuotation } from '../engine/judge/judge.ts';
import type { Judgement, Passage } from '../engine/judge/judgement.ts';
import { lookUpIn } from '../engine/judge/source-lookup.ts';
import { verifiedWords } from '../engine/judge/verified.ts';
import type { CorpusSnapshot } from './corpus-snapshot.ts';
import type { PlacedGroup } from './likeness.ts';

/** A quotation that stood in a source: what is kept of it from one day to the next. */
export interface VerifiedNote extends VerifiedQuotation {
  readonly passage: string;
  /** Of the source's file as it was, hexadecimal. */
  readonly sha256: string;
}

/**
 * Which of a draft's quotations have been seen to stand in a source, by their words. A quotation that is verified is noted with its
 * source; one that was, and is not any more, keeps its note, so that the writer can be told that the source has changed.
 */
export type VerifiedNotes = ReadonlyMap<string, VerifiedNote>;

/** A member of a group as it is noted. */
export interface NotedQuotation {
  readonly words: string;
  /** Where it stands; null where it differs, or where it stood in another source before. */
  readonly verified: VerifiedNote | null;
}

/** The words of each member of a group, as they are noted. */
export function wordsOf({ draft, group }: PlacedGroup): readonly string[] {
  return group.quotations.map(({ span }) => verifiedWords(draft.document.text.slice(span.start, span.end)));
}

/** What is to be noted of a group that was just judged. */
export function notedQuotations(words: readonly string[], judgements: readonly Judgement[], corpus: CorpusSnapshot): readonly NotedQuotation[] {
  const lookup = lookUpIn(corpus.sources);
  return judgements.map((judgement, index) => {
    const passage = verifiedPassage(judgement);
    const source = passage === null ? undefined : lookup.byId(passage.source);
    const [own = ''] = words.slice(index, index + 1);
    if (passage === null || source === undefined) return { words: own, verified: null };
    return { words: own, verified: { words: own, path: source.path, passage: source.excerpt(passage.span), sha256: source.sha256 } };
  });
}

/** @param before the notes of the check before; those of words that the draft no longer has are dropped. @returns the same object where nothing changed */
export function noteVerified(before: VerifiedNotes, quotations: readonly NotedQuotation[]): VerifiedNotes {
  const notes = new Map<string, VerifiedNote>();
  for (const { words, verified } of quotations) {
    const known = before.get(words);
    // One that says the same stays, with its day.
    const note = verified === null || (known !== undefined && isSame(known, verified)) ? known : verified;
    if (note !== undefined) notes.set(words, note);
  }
  return notes.size === before.size && [...notes].every(([words, note]) => before.get(words) === note) ? before : notes;
}

function isSame(a: VerifiedNote, b: VerifiedNote): boolean {
  return a.path === b.path && a.passage === b.passage && a.sha256 === b.sha256;
}

/** The passage that a quotation stands in; null where it differs, or where it stood in another source before. */
function verifiedPassage({ verdict, passages: [first], findings }: Judgement): Passage | null {
  const isVerified = (verdict === 'verbatim' || verdict === 'edited') && !findings.some(({ code }) => code === 'source-changed' || code === 'source-missing');
  return isVerified ? first ?? null : null;
}
