/** Where a source was published, and who made it: CSL-JSON names where CSL has one. Everything is as written, nothing is guessed. */
export interface Metadata {
  /** The citation key. */
  readonly id?: string;
  readonly title?: string;
  /** Full names in the order given. */
  readonly author: readonly string[];
  readonly 'container-title'?: string;
  readonly publisher?: string;
  /** As written; ISO 8601 where the file has it (`2031-05-02`). */
  readonly issued?: string;
  readonly URL?: string;
  /** CSL type (`article-newspaper`, `book`, `chapter`, `post-weblog`, `speech`, `personal_communication`, `report`, `interview`…). */
  readonly type?: string;
  /** BCP 47. */
  readonly language?: string;
  /** `excerpt`: the file holds a part of the work alone, so that lacking words proves nothing. */
  readonly extent: 'complete' | 'excerpt';
  /** `automatic`: a program wrote down what was said, and nobody has listened since: what differs from it may be its mistake. */
  readonly transcript?: 'automatic' | 'checked';
  /** Nobody but the writer may see that the source is there. */
  readonly confidential?: true;
  /** As `confidential`, until this day or minute of the writer's clock, ISO 8601; `always` where what is written is no such time. */
  readonly embargo?: string;
  /** The draft declares that spelling was modernised, or that quotations are translated (rows 22, 36), or edited and condensed (row 44). */
  readonly declares: readonly Declaration[];
  /** The judging profile that a draft asks for. */
  readonly profile?: string;
}

export type Declaration = 'modernised-spelling' | 'translated-quotations' | 'edited-and-condensed';

/** Metadata of a document that says nothing about itself. */
export const noMetadata: Metadata = { author: [], extent: 'complete', declares: [] };
