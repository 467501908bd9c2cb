import type { Span } from '../text/span.ts';

/**
 * How a quotation stands against a passage: which words of the one are which of the other, and every difference, with the
 * editorial marks understood as the aligner went along. No judgement is in it: what an editor allows is for `judge/`.
 * Quoted spans count in the draft's text, original spans in the source's text.
 */
export interface Alignment {
  /** From the first to the last word of the source that a word of the quotation was set against: matched, or substituted at the very edge. */
  readonly span: Span;
  /** The matched stretches: one, or several where an ellipsis or an interruption leaves source words out between them. */
  readonly spans: readonly Span[];
  /** Differences in the draft's order. Rows 1-7 of the table of alterations are none. */
  readonly edits: readonly Edit[];
  /** Words of the quotation without editorial marks. */
  readonly words: number;
  /** Words of the quotation that stand in the passage, in order: folded alike, or in another form (`10` / `ten`); not those near in spelling alone. */
  readonly matched: number;
  /** The longest unbroken run of matched words. */
  readonly longestRun: number;
  /** Words of the passage outside marked gaps. */
  readonly originalWords: number;
}

/** One difference between quotation and passage, as small as it can be said. */
export interface Edit {
  readonly kind: 'insertion' | 'deletion' | 'substitution';
  /** What differs, so far as its form alone says: the judge reads it with context. */
  readonly nature: EditNature;
  /** In the draft's text. For a deletion: the word on either side of the place, the mark included where there is one. */
  readonly quoted: Span;
  /** In the source's text. For an insertion: the word on either side of the place. */
  readonly original: Span;
  /** What was put in or stands instead, as written; empty for a deletion. */
  readonly quotedText: string;
  /** What stands in the source, as written; empty for an insertion. */
  readonly originalText: string;
  /** The editorial mark that shows the reader that something was changed here; null for a silent change. */
  readonly mark: EditorialMark | null;
}

/**
 * - `words`: words inserted, deleted or substituted
 * - `order`: the same words in another order
 * - `case`: only capitals differ (`initial`: of the quotation's or a piece's first letter)
 * - `spelling`: one word against one word, near in spelling, or joined and parted (`any one` / `anyone`)
 * - `number-form`: a number, unit, date or initialism in its other form (`10` / `ten`, `Nov.` / `November`, `U.S.` / `United States`, `Soc.` / `Society`)
 * - `diacritics`, `contraction`, `disfluency`, `speech-tag`, `note-number`: the form says so
 * - `punctuation`: `?` or `!`, a sign or a range gained or lost (rows 4 and 7)
 * - `quotation-marks`: inner marks that the other side lacks (row 2)
 * - `emphasis`: set or dropped (row 26)
 * - `ellipsis`: words left out where an ellipsis stands; `needless-ellipsis`: one where nothing is left out (rows 11, 12)
 * - `gap`: words left out between the parts of an interrupted quotation (row 31)
 * - `note`: [sic], (emphasis added), (citations omitted) and their kin (rows 19, 26-28)
 * - `source-dirt`: page heads, line numbers, note digits inside the source's span (row 33)
 * - `redaction`, `enumerator`, `expansion`: rows 39, 38, 18
 * - `social`: a link, handle, hash sign or emoji of a post (row 43)
 *
 * What the source's own hand put in and the quotation leaves out keeps its nature without a mark: a dropped `[sic]` or `(emphasis
 * added)` is a deletion of nature `note`, a dropped `[12]`, `(1)` or parenthesised citation one of nature `note-number`. Punctuation that
 * belongs to a word stands with it in both texts (`going.` ← `going?`), a sign with its number. Inner quotation marks are one edit a
 * pair, over the words that they enclose. A leap between two parts (`gap`) covers the last word of the part before alone.
 */
export type EditNature =
  | 'words' | 'order' | 'case' | 'initial-case' | 'spelling' | 'diacritics' | 'number-form' | 'contraction' | 'disfluency' | 'speech-tag'
  | 'note-number' | 'punctuation' | 'quotation-marks' | 'emphasis' | 'ellipsis' | 'needless-ellipsis' | 'gap' | 'note' | 'source-dirt'
  | 'redaction' | 'enumerator' | 'expansion' | 'social';

/** A mark that an editor puts into another's words. */
export interface EditorialMark {
  readonly kind: 'ellipsis' | 'bracket' | 'parenthesis' | 'sic' | 'note' | 'redaction' | 'slash';
  /** In the draft's text. */
  readonly span: Span;
  /** The mark as written: `[…]`, `[the mayor]`, `[sic]`, `(emphasis added)`. */
  readonly text: string;
}
