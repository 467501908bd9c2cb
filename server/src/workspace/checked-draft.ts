import type { Draft } from '../engine/check.ts';
import type { Judgement } from '../engine/judge/judgement.ts';
import type { CorpusSnapshot } from './corpus-snapshot.ts';

/** A draft with a judgement for each entry: what every feature shows. */
export interface CheckedDraft extends Draft {
  /** In the draft's order. */
  readonly judgements: readonly Judgement[];
  readonly corpus: CorpusSnapshot;
}
