import type { Outcome } from '../engine/judge/outcome.ts';

/** Outcomes as counts name them: `2 to mend`. */
export const outcomeNames: Readonly<Record<Outcome, string>> = {
  'to-mend': 'to mend', unsourced: 'without a source', unchecked: 'not checked', 'left-alone': 'left alone', vouched: 'vouched for', edited: 'edited', verbatim: 'verbatim',
};
