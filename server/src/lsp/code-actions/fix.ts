import type { Document } from '../../engine/document/document.ts';
import type { Finding, Judgement, Passage } from '../../engine/judge/judgement.ts';
import type { Quotation } from '../../engine/speech/speech.ts';
import type { CheckedDraft } from '../../workspace/checker.ts';
import type { FileEdit, Replacement } from '../draft-edits/replacement.ts';

/** Something that the writer may do about a finding. */
export interface Fix {
  readonly title: string;
  /** In the draft's order; they do not overlap. */
  readonly replacements: readonly Replacement[];
  /** Changes of what no reader sees: the address of a link, a key. */
  readonly fileEdits?: readonly FileEdit[];
  /** Whether it is the one to take without thinking: what the source has. */
  readonly preferred: boolean;
}

/** What a fix is made from: the finding, and both texts that it is about. */
export interface FixContext {
  readonly checked: CheckedDraft;
  readonly judgement: Judgement;
  readonly finding: Finding;
  readonly quotation: Quotation;
  readonly passage: Passage;
  /** The document of the passage. */
  readonly source: Document;
}
