import type { Finding, Judgement } from '../../engine/judge/judgement.ts';
import type { Span } from '../../engine/text/span.ts';
import type { CheckedDraft } from '../../workspace/checker.ts';

/** A finding with the judgement that it belongs to. */
export interface LocatedFinding {
  readonly judgement: Judgement;
  readonly finding: Finding;
  /** Whether it stands at the place itself; else its quotation does. */
  readonly isTouched: boolean;
}

/**
 * The findings at a place of the draft; where there is none, those of the quotations there.
 * @param asked in the draft's file; an empty span touches what it stands in and what it stands beside
 */
export function findingsIn({ document, speech, judgements }: CheckedDraft, asked: Span): readonly LocatedFinding[] {
  const touches = (span: Span): boolean => {
    const original = document.map.toOriginalSpan(span);
    return original.start <= asked.end && asked.start <= original.end;
  };
  const all = judgements.flatMap((judgement) => {
    const quotation = speech.quotations[judgement.quotation];
    return judgement.findings.map((finding) => ({
      judgement, finding, isTouched: touches(finding.span), isNear: quotation !== undefined && touches(quotation.outer),
    }));
  });
  const touched = all.filter(({ isTouched }) => isTouched);
  return touched.length > 0 ? touched : all.filter(({ isNear }) => isNear);
}
