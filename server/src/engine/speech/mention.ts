import type { Span } from '../text/span.ts';

/**
 * Words that refer to somebody: a name, a pronoun, or a description (`the mayor`, `a spokesman for the council`).
 * `first` and `last` are token indexes in the frame, both inclusive.
 */
export interface Mention {
  readonly kind: 'name' | 'pronoun' | 'role';
  readonly frame: number;
  readonly first: number;
  readonly last: number;
  /** In `Document.text`. */
  readonly span: Span;
  /** Folded head: the surname, the pronoun, the noun. */
  readonly head: string;
  readonly possessive: boolean;
}

/** A run of capitalised words taken for a name. */
export interface NameMention extends Mention {
  readonly kind: 'name';
  /** The name's words as written, titles off. */
  readonly core: readonly string[];
  /** Folded titles and roles that stand with it (`chief`, `campaign manager`). */
  readonly titles: readonly string[];
  readonly shape: 'person' | 'organisation' | 'place' | 'unknown';
  /** The organisation that it is said to belong to, as written. */
  readonly affiliation: string | null;
  /** Stands inside a quotation: what somebody calls somebody there is weaker evidence than what the document calls them. */
  readonly quoted: boolean;
  /** Index in the table of people; -1 until linked. */
  person: number;
}
