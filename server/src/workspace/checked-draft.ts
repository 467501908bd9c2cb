import type { Draft } from '../engine/check.ts';
import type { Finding, Judgement } from '../engine/judge/judgement.ts';
import type { DraftRecords } from '../engine/judge/records.ts';
import type { CorpusSnapshot } from './corpus-snapshot.ts';

/** A draft with a judgement for each entry: what every feature shows. */
export interface CheckedDraft extends Draft {
  /** In the draft's order. */
  readonly judgements: readonly Judgement[];
  /** What is to be said of no quotation, in the draft's order: copies without marks, a mark where nothing is quoted. */
  readonly findings: readonly Finding[];
  readonly corpus: CorpusSnapshot;
  /** What is on record about quotations that are not, or no longer, in it. */
  readonly lapsed?: DraftRecords;
}
