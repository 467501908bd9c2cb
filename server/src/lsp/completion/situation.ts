import type { Draft } from '../../engine/check.ts';
import type { OpenDraft } from '../open-drafts.ts';
import type { OpenQuotation } from './open-quotation.ts';

/** What stands around a quotation that is being typed. */
export interface Situation {
  /** Between the opening mark and the cursor. */
  readonly typed: string;
  /** The paragraph's words up to the opening mark, and behind the cursor. */
  readonly paragraph: string;
  /** The fullest name of whoever the paragraph names last before the mark; null where it names nobody. */
  readonly speaker: string | null;
}

/** Reads the paragraph around the cursor. */
export function situationOf(open: OpenDraft, draft: Draft, quotation: OpenQuotation): Situation {
  const { document, speech } = draft;
  const mark = document.map.toDerived(quotation.typed.start - 1);
  const cursor = document.map.toDerived(quotation.typed.end);
  const block = document.blocks.find(({ span }) => span.start <= mark && mark <= span.end)?.span ?? { start: mark, end: cursor };
  const mentions = speech.people
    .flatMap(({ name, mentions: places, kind }) => (kind === 'role' ? [] : places.map((place) => ({ name, place }))))
    .filter(({ place }) => place.start >= block.start && place.end <= mark)
    .sort((a, b) => b.place.start - a.place.start);
  return {
    typed: open.text.getText().slice(quotation.typed.start, quotation.typed.end),
    paragraph: `${document.text.slice(block.start, mark)} ${document.text.slice(cursor, Math.max(cursor, block.end))}`,
    speaker: mentions[0]?.name ?? null,
  };
}
