import type { JudgedGroup } from '../engine/judge/records.ts';
import { verifiedWords } from '../engine/judge/verified.ts';
import type { CheckedDraft } from '../workspace/checker.ts';

/** The groups of a checked draft, in its order, as records know them: their folded words with their judgements. */
export function judgedGroups({ groups, judgements, document, speech }: CheckedDraft): readonly JudgedGroup[] {
  const byQuotation = new Map(judgements.map((judgement) => [judgement.quotation, judgement]));
  return groups.map(({ members }) => ({
    words: members.map((member) => {
      const span = speech.quotations[member]?.span ?? { start: 0, end: 0 };
      return verifiedWords(document.text.slice(span.start, span.end));
    }),
    judgements: members.flatMap((member) => byQuotation.get(member) ?? []),
  }));
}
