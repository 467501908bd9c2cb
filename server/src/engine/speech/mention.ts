import type { Span } from '../text/span.ts';

/**
 * Words that refer to somebody: a name, a pronoun, or a description (`the mayor`, `a spokesman for the council`).
 * `first` and `last` are token indexes in the frame, both inclusive; spans count from the start of the frame's block.
 */
export interface Mention {
  readonly kind: 'name' | 'pronoun' | 'role';
  readonly first: number;
  readonly last: number;
  readonly span: Span;
  /** Folded head: the surname, the pronoun, the noun. */
  readonly head: string;
  readonly possessive: boolean;
}

/** A run of capitalised words taken for a name. */
export interface NameMention extends Mention {
  readonly kind: 'name';
  /** The how manieth mention of its frame it is. */
  readonly ordinal: number;
  /** The name's words as written, titles off. */
  readonly core: readonly string[];
  /** The same as one string; whether it is all in capitals. */
  readonly name: string;
  readonly isLoud: boolean;
  /** The name's words, folded; the same as one string. */
  readonly folded: readonly string[];
  readonly key: string;
  /** Folded titles and roles that stand with it (`chief`, `campaign manager`). */
  readonly titles: readonly string[];
  readonly shape: 'person' | 'organisation' | 'place' | 'unknown';
  /** What its titles tell of whoever bears it; what those or the first name do. */
  readonly titleGender: 'female' | 'male' | null;
  readonly gender: 'female' | 'male' | null;
  /** The organisation that it is said to belong to, as written. */
  readonly affiliation: string | null;
  /** Stands inside a quotation: what somebody calls somebody there is weaker evidence than what the document calls them. */
  readonly quoted: boolean;
}

/** A role that an apposition gives to somebody: `Ada Harrow, a spokesperson for the council,`. */
export interface Remark {
  /** Folded. */
  readonly role: string;
  readonly gender: 'female' | 'male' | null;
  /** The organisation that the role belongs to, as written. */
  readonly affiliation: string | null;
}

/** What the words behind a name say of whoever bears it. */
export interface NoteOnName {
  readonly mention: NameMention;
  readonly remarks: readonly Remark[];
  /** It is the subject of a verb of saying. */
  readonly speaks: boolean;
}
