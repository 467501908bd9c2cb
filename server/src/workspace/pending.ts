import type { Draft } from '../engine/check.ts';
import type { Judgement } from '../engine/judge/judgement.ts';
import type { Quotation } from '../engine/speech/speech.ts';
import type { CheckedDraft } from './checked-draft.ts';
import type { CorpusSnapshot } from './corpus-snapshot.ts';

/** A draft while the sources are still being read: every quotation is "not yet checked", none is "not in your corpus". */
export function pendingCheck(draft: Draft, corpus: CorpusSnapshot): CheckedDraft {
  const judgements = draft.speech.quotations.flatMap((quotation, index) => (quotation.inside === null ? [pending(quotation, index)] : []));
  return { ...draft, judgements, corpus };
}

function pending(quotation: Quotation, index: number): Judgement {
  return {
    quotation: index,
    verdict: 'unchecked',
    reason: quotation.notSpeech ?? 'indexing',
    attribution: 'unknown',
    mode: quotation.mode,
    claim: { speaker: quotation.speaker?.name ?? null, attribution: quotation.speaker, source: null, cited: null, citedSpan: null, locator: null },
    findings: [],
    passages: [],
    morePassages: 0,
    nearest: null,
  };
}
