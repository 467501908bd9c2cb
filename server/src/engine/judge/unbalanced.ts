import { makeFinding } from './finding.ts';
import type { JudgeInput } from './judge.ts';
import type { Finding } from './judgement.ts';

/**
 * Marks without a partner, told with the entry that they stand in or behind (the first entry for those before any): so each is told
 * once, with the quotation whose end it may have swallowed.
 */
export function unbalancedMarks(input: JudgeInput, member: number): readonly Finding[] {
  const { speech, group } = input;
  const own = group.members[member];
  if (own === undefined || speech.unbalanced.length === 0) return [];
  const entries = speech.quotations.flatMap((quotation, index) => (quotation.inside === null ? [{ start: quotation.outer.start, index }] : []));
  return speech.unbalanced
    .filter((mark) => (entries.filter((entry) => entry.start <= mark.start).at(-1) ?? entries[0])?.index === own)
    .flatMap((span) => makeFinding({ code: 'marks-unbalanced', span, message: 'This quotation mark has no partner.' }, input) ?? []);
}
