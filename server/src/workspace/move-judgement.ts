import type { Alignment, Edit } from '../engine/align/alignment.ts';
import type { Finding, JudgedEdit, Judgement, Passage } from '../engine/judge/judgement.ts';
import type { Attribution } from '../engine/speech/speech.ts';
import type { Span } from '../engine/text/span.ts';

/** Where a group stands now that was judged elsewhere. */
export interface Move {
  /** How far its words moved in the draft's text, UTF-16 units. */
  readonly shift: number;
  /** What the judgement points at outside the group (the speaker's name, a footnote, a stray mark), each with where it is now. */
  readonly anchors: readonly (readonly [was: Span, is: Span])[];
  /** Index of the quotation in the list of quotations. */
  readonly quotation: number;
  /** The claimed speaker, with the numbers that people have now. */
  readonly speaker: Attribution | null;
}

/**
 * The same judgement where its group stands now. Spans in the draft move, spans in sources stay. Passages are moved when they are looked
 * at first: of all the quotations behind a keystroke hardly one is.
 */
export function moveJudgement(judgement: Judgement, move: Move): Judgement {
  const { claim } = judgement;
  const span = mover(move);
  let passages: readonly Passage[] | undefined;
  let nearest: Passage | null | undefined;
  // Field by field: a keystroke moves every judgement behind it, and spreading a class of objects into another is slow.
  const { verdict, reason, attribution, mode, findings, morePassages, ignored } = judgement;
  return {
    verdict, reason, attribution, mode, morePassages,
    ...(ignored === undefined ? {} : { ignored }),
    quotation: move.quotation,
    claim: {
      speaker: claim.speaker, attribution: move.speaker, source: claim.source, cited: claim.cited,
      citedSpan: claim.citedSpan && span(claim.citedSpan), locator: claim.locator,
    },
    findings: findings.length === 0 ? findings : findings.map((finding) => moveFinding(finding, span)),
    get passages() {
      return (passages ??= judgement.passages.map((passage) => movePassage(passage, span)));
    },
    get nearest() {
      return (nearest ??= judgement.nearest && movePassage(judgement.nearest, span));
    },
  };
}

type MoveSpan = (span: Span) => Span;

function mover({ shift, anchors }: Move): MoveSpan {
  return (span) => anchors.find(([was]) => was.start === span.start && was.end === span.end)?.[1] ?? { start: span.start + shift, end: span.end + shift };
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
