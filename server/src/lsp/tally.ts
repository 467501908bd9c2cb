import type { Judgement, Verdict } from '../engine/judge/judgement.ts';

/** How many quotations got each verdict. */
export type Tally = Readonly<Record<Verdict, number>>;

export function tallyOf(judgements: readonly Judgement[]): Tally {
  const count = (verdict: Verdict): number => judgements.filter((judgement) => judgement.verdict === verdict).length;
  return { verbatim: count('verbatim'), edited: count('edited'), misquoted: count('misquoted'), unsourced: count('unsourced'), unchecked: count('unchecked') };
}

/** `12 quotations · 9 verbatim · 2 edited · 1 to mend`: what there is none of is left out. */
export function tallyInWords(tally: Tally): string {
  const total = Object.values(tally).reduce((sum, number) => sum + number, 0);
  const parts = (Object.keys(names) as Verdict[]).flatMap((verdict) => (tally[verdict] === 0 ? [] : [`${String(tally[verdict])} ${names[verdict]}`]));
  return [`${String(total)} ${total === 1 ? 'quotation' : 'quotations'}`, ...parts].join(' · ');
}

const names: Readonly<Record<Verdict, string>> = { verbatim: 'verbatim', edited: 'edited', misquoted: 'to mend', unsourced: 'without a source', unchecked: 'not checked' };
