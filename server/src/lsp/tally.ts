import type { Judgement } from '../engine/judge/judgement.ts';
import type { Outcome } from '../engine/judge/outcome.ts';
import { outcomeOf } from '../engine/judge/outcome.ts';
import { outcomeNames } from '../report/outcome-names.ts';

/** What is well comes first here: the line is to be read at a glance, and its end is what there is to do. */
const order: readonly Outcome[] = ['verbatim', 'edited', 'vouched', 'left-alone', 'to-mend', 'unsourced', 'unchecked'];

/** `12 quotations · 9 verbatim · 2 edited · 1 to mend`: what there is none of is left out. */
export function tallyInWords(judgements: readonly Judgement[]): string {
  const outcomes = judgements.map(outcomeOf);
  const parts = order.flatMap((outcome) => {
    const count = outcomes.filter((one) => one === outcome).length;
    return count === 0 ? [] : [`${String(count)} ${outcomeNames[outcome]}`];
  });
  return [`${String(judgements.length)} ${judgements.length === 1 ? 'quotation' : 'quotations'}`, ...parts].join(' · ');
}
