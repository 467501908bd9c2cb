import type { Finding, Judgement } from '../../engine/judge/judgement.ts';
import { lookUpIn } from '../../engine/judge/source-lookup.ts';
import type { CheckedDraft } from '../../workspace/checker.ts';
import { correctSpeaker } from './correct-speaker.ts';
import { bracketChange, markOmission } from './editorial-marks.ts';
import type { Fix, FixContext } from './fix.ts';
import { restoreAll, restoreWords } from './restore.ts';

/** The fixes for one finding, the most likely first; none where only the writer can know what to do. */
export function fixesFor(checked: CheckedDraft, judgement: Judgement, finding: Finding): readonly Fix[] {
  const context = contextOf(checked, judgement, finding);
  if (context === null) return [];
  if (finding.code === 'wrong-speaker') return correctSpeaker(context);
  if (finding.edit === null) return [];
  return [...restoreWords(context, finding.edit), ...markOmission(context, finding.edit), ...bracketChange(context, finding.edit), ...restoreAll(context)];
}

function contextOf(checked: CheckedDraft, judgement: Judgement, finding: Finding): FixContext | null {
  const [passage] = judgement.passages;
  const quotation = checked.speech.quotations[judgement.quotation];
  const source = passage && lookUpIn(checked.corpus.sources).byId(passage.source)?.document;
  return passage === undefined || quotation === undefined || source === undefined ? null : { checked, judgement, finding, quotation, passage, source };
}
