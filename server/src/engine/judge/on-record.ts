import type { FindingCode } from './codes.ts';

/** That somebody wants to hear no more of what is found at one quotation. */
export interface Ignoring {
  /** Empty: whatever is found. */
  readonly codes: readonly FindingCode[];
  readonly reason: string | null;
}

/** Somebody's word that a quotation is right, given where no source here can prove it: the tape, a telephone call, the copy on a shelf. */
export interface Vouching {
  /** Who gives it. */
  readonly by: string;
  /** The day, `2031-05-02`. */
  readonly on: string;
  /** What the quotation was held against. */
  readonly against: string;
}
