import type { Finding, JudgedEdit, Judgement } from '../../engine/judge/judgement.ts';
import { lookUpIn } from '../../engine/judge/source-lookup.ts';
import type { CheckedDraft } from '../../workspace/checker.ts';
import type { CitationDesk } from './citation.ts';
import { citeInstead, correctKey, correctLocator } from './citation.ts';
import { completeSentence } from './complete-sentence.ts';
import { correctSpeaker, respellName } from './correct-speaker.ts';
import { bracketChange, markOmission } from './editorial-marks.ts';
import type { Fix, FixContext } from './fix.ts';
import { marksOff } from './marks-off.ts';
import { takeReading } from './readings.ts';
import { restoreAll, restoreWords } from './restore.ts';
import { addSic } from './sic.ts';

/**
 * The fixes for one finding, the most likely first; none where only the writer can know what to do.
 * @param desk where the draft is, and what it may cite
 */
export function fixesFor(checked: CheckedDraft, judgement: Judgement, finding: Finding, desk: CitationDesk = { draftPath: null, isWithheld: () => false }): readonly Fix[] {
  switch (finding.code) {
    case 'unknown-key': return correctKey({ checked, finding, ...desk });
    case 'wrong-source': case 'secondhand': return citeInstead({ checked, finding, ...desk });
    case 'wrong-locator': return correctLocator({ checked, finding, ...desk });
    default: {
      const context = contextOf(checked, judgement, finding);
      return context === null ? [] : fixesFrom(context);
    }
  }
}

/** Those that are made from the passage. */
function fixesFrom(context: FixContext): readonly Fix[] {
  const { finding } = context;
  switch (finding.code) {
    case 'wrong-speaker': return correctSpeaker(context);
    case 'name-spelling': return respellName(context);
    case 'clipped-context': return completeSentence(context);
    case 'sources-differ': return takeReading(context);
    case 'paraphrase-quoted': return marksOff(context);
    default: return finding.edit === null ? [] : fixesOfEdit(context, finding.edit);
  }
}

function fixesOfEdit(context: FixContext, edit: JudgedEdit): readonly Fix[] {
  const restored = restoreWords(context, edit);
  if (context.finding.code === 'typo-mended') return [...restored, ...addSic(context, edit)];
  return [...restored, ...markOmission(context, edit), ...bracketChange(context, edit), ...restoreAll(context), ...(context.judgement.verdict === 'misquoted' ? marksOff(context) : [])];
}

function contextOf(checked: CheckedDraft, judgement: Judgement, finding: Finding): FixContext | null {
  const [passage] = judgement.passages;
  const quotation = checked.speech.quotations[judgement.quotation];
  const source = passage && lookUpIn(checked.corpus.sources).byId(passage.source)?.document;
  return passage === undefined || quotation === undefined || source === undefined ? null : { checked, judgement, finding, quotation, passage, source };
}
