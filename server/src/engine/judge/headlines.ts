import type { Edit } from '../align/alignment.ts';
import type { BlockKind, Document } from '../document/document.ts';
import { contains } from '../text/span.ts';
import type { Span } from '../text/span.ts';
import { fold } from './respelling.ts';
import type { EditContext } from './ruling.ts';

/** Blocks that quote what the body quotes in full. */
const headlines: ReadonlySet<BlockKind> = new Set<BlockKind>(['title', 'description', 'heading', 'caption', 'image-text']);

/**
 * Whether words were left out of a headline's or caption's quotation that a quotation in the body has: it may be shortened, since its reader
 * finds it whole below (row 45). What turns its sense has been asked before.
 */
export function isShortenedHeadline(edit: Edit, { input, part }: EditContext): boolean {
  const { draft, speech } = input;
  if (!isHeadline(draft, part)) return false;
  const dropped = ` ${fold(edit.originalText)} `;
  const [before = '', after = ''] = neighbours(edit, draft);
  return speech.quotations.some((quotation) => {
    if (quotation.inside !== null || isHeadline(draft, quotation.span)) return false;
    return ` ${fold(draft.text.slice(quotation.span.start, quotation.span.end))} `.includes(` ${before}${dropped}${after} `);
  });
}

function isHeadline(draft: Document, span: Span): boolean {
  return draft.blocks.some((block) => headlines.has(block.kind) && contains(block.span, span));
}

/** The word on either side of a place where words were left out. */
function neighbours({ quoted }: Edit, draft: Document): readonly string[] {
  const around = fold(draft.text.slice(quoted.start, quoted.end)).split(' ');
  return around.length === 2 ? around : [];
}
