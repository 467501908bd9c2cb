import type { Draft } from '../engine/check.ts';
import type { Judgement } from '../engine/judge/judgement.ts';
import type { Quotation } from '../engine/speech/speech.ts';
import type { CheckedDraft } from './checked-draft.ts';
import type { CorpusSnapshot } from './corpus-snapshot.ts';

/** A draft while the sources are still being read: every quotation is "not yet checked", none is "not in your corpus". */
export function pendingCheck(draft: Draft, corpus: CorpusSnapshot): CheckedDraft {
  const judgements = draft.speech.quotations.flatMap((quotation, index) => (quotation.inside === null ? [pending(quotation, index)] : []));
  return { ...draft, judgements, findings: [], corpus };
}

const whileReading = new WeakMap<CheckedDraft, CheckedDraft>();

/**
 * A draft that was checked against the sources that have been read so far. What speaks against nobody stands: the words are a source's,
 * and there is nothing to say of them. Whatever else was found waits for the rest: a source that is still to be read may have the very
 * words, or another speaker.
 */
export function withoutAccusations(checked: CheckedDraft): CheckedDraft {
  let shown = whileReading.get(checked);
  if (shown === undefined) {
    shown = { ...checked, findings: [], judgements: checked.judgements.flatMap((judgement) => (isFinal(judgement) ? judgement : pendingOf(checked, judgement))) };
    whileReading.set(checked, shown);
  }
  return shown;
}

function isFinal({ verdict, findings, attribution }: Judgement): boolean {
  return (verdict === 'verbatim' || verdict === 'edited') && findings.length === 0 && attribution !== 'contradicted';
}

function pendingOf({ speech }: Draft, { quotation: index }: Judgement): Judgement[] | Judgement {
  const quotation = speech.quotations[index];
  return quotation === undefined ? [] : pending(quotation, index);
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
