import type { Alignment, Edit } from '../engine/align/alignment.ts';
import type { Finding, JudgedEdit, Judgement, Passage } from '../engine/judge/judgement.ts';
import type { Span } from '../engine/text/span.ts';

/** How far a group moved since it was judged. */
export interface Move {
  /** In the draft's text, UTF-16 units. */
  readonly text: number;
  /** In the list of quotations. */
  readonly quotations: number;
}

/** The same judgement where its group stands now. Spans in the draft move; spans in sources stay. */
export function moveJudgement(judgement: Judgement, move: Move): Judgement {
  const { claim } = judgement;
  const span = mover(move.text);
  return {
    ...judgement,
    quotation: judgement.quotation + move.quotations,
    claim: {
      ...claim,
      citedSpan: claim.citedSpan && span(claim.citedSpan),
      attribution: claim.attribution && { ...claim.attribution, mention: claim.attribution.mention && span(claim.attribution.mention) },
    },
    findings: judgement.findings.map((finding) => moveFinding(finding, span)),
    passages: judgement.passages.map((passage) => movePassage(passage, span)),
    nearest: judgement.nearest && movePassage(judgement.nearest, span),
  };
}

type MoveSpan = (span: Span) => Span;

function mover(by: number): MoveSpan {
  return (span) => ({ start: span.start + by, end: span.end + by });
}

function moveFinding(finding: Finding, span: MoveSpan): Finding {
  return { ...finding, span: span(finding.span), edit: finding.edit && moveEdit(finding.edit, span) };
}

function movePassage(passage: Passage, span: MoveSpan): Passage {
  return { ...passage, edits: passage.edits.map((edit) => moveEdit(edit, span)), alignment: moveAlignment(passage.alignment, span) };
}

function moveAlignment(alignment: Alignment, span: MoveSpan): Alignment {
  return { ...alignment, edits: alignment.edits.map((edit) => moveEdit(edit, span)) };
}

function moveEdit<T extends Edit | JudgedEdit>(edit: T, span: MoveSpan): T {
  return { ...edit, quoted: span(edit.quoted), mark: edit.mark && { ...edit.mark, span: span(edit.mark.span) } };
}
