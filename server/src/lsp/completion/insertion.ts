import type { Insertion } from '../../engine/cite/insertion.ts';
import { formatInsertion } from '../../engine/cite/insertion.ts';
import { quoteMarksOf } from '../../engine/cite/quote-marks.ts';
import type { StyleName } from '../../engine/cite/styles.ts';
import type { QuotableSource } from '../../workspace/quotable-sources.ts';
import type { OpenQuotation } from './open-quotation.ts';
import type { Situation } from './situation.ts';

/** What an item of the list puts into the draft. */
export interface InsertionContext {
  readonly entry: QuotableSource;
  readonly quotation: OpenQuotation;
  readonly situation: Situation;
  readonly style: StyleName;
  /** Path of the draft in the folder; null for one that is not saved yet. */
  readonly draftPath: string | null;
}

/** The words verbatim, their closing mark, and speaker and citation in the chosen style; no speaker where the sentence names one already. */
export function insertionFor({ entry, quotation, situation, style, draftPath }: InsertionContext): Insertion {
  const { source, span, speaker, mode } = entry;
  return formatInsertion({
    text: source.document.text.slice(span.start, span.end).replace(/\s+/g, ' '),
    style,
    marks: quoteMarksOf(quotation.opening),
    attribution: situation.speaker === null ? 'after' : 'none',
    id: source.id,
    metadata: source.document.metadata,
    path: relativePath(draftPath ?? '', source.path),
    locator: null,
    speaker: speaker?.name ?? null,
    mode,
  });
}

/** How a file is reached from the folder of another; both paths count from the same folder. */
function relativePath(from: string, to: string): string {
  const fromNames = from.split('/').slice(0, -1);
  const toNames = to.split('/');
  let shared = 0;
  while (shared < fromNames.length && shared < toNames.length - 1 && fromNames[shared] === toNames[shared]) shared++;
  return [...fromNames.slice(shared).map(() => '..'), ...toNames.slice(shared)].join('/');
}
