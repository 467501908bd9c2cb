import type { Position } from 'vscode-languageserver';
import type { Judgement } from '../engine/judge/judgement.ts';
import { contains } from '../engine/text/span.ts';
import type { CheckedOpenDraft } from './session.ts';

/** The judgement of the quotation that a place in the draft is in, its marks included; null outside quotations. */
export function judgementAt({ draft, checked }: CheckedOpenDraft, position: Position): Judgement | null {
  const offset = draft.text.offsetAt(position);
  const at = { start: offset, end: offset };
  const { document, speech, judgements } = checked;
  return judgements.find(({ quotation }) => {
    const entry = speech.quotations[quotation];
    return entry !== undefined && contains(document.map.toOriginalSpan(entry.outer), at);
  }) ?? null;
}
