import type { Edit } from '../align/alignment.ts';
import type { Block, BlockKind, Document } from '../document/document.ts';
import type { Speech } from '../speech/speech.ts';
import type { SpanIndex } from '../text/span-index.ts';
import { indexSpans } from '../text/span-index.ts';
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
  const wanted = ` ${before}${dropped}${after} `;
  return bodyQuotations({ draft, speech }).some((quotation) => quotation.includes(wanted));
}

/** A draft with its quotations. */
interface QuotingDraft {
  readonly draft: Document;
  readonly speech: Speech;
}

const bodies = new WeakMap<Speech, readonly string[]>();

/** The folded words of each quotation outside headlines, a space on either side: what a shortened headline is compared with. */
export function bodyQuotations({ draft, speech }: QuotingDraft): readonly string[] {
  const known = bodies.get(speech);
  if (known !== undefined) return known;
  const made = speech.quotations
    .filter(({ inside, span }) => inside === null && !isHeadline(draft, span))
    .map(({ span }) => ` ${fold(draft.text.slice(span.start, span.end))} `);
  bodies.set(speech, made);
  return made;
}

const headlineBlocks = new WeakMap<Document, SpanIndex<Block>>();

/** Whether a stretch of a draft stands in a headline, caption or the like. */
export function isHeadline(draft: Document, span: Span): boolean {
  let blocks = headlineBlocks.get(draft);
  if (blocks === undefined) {
    blocks = indexSpans(draft.blocks.filter(({ kind }) => headlines.has(kind)), (block) => block.span);
    headlineBlocks.set(draft, blocks);
  }
  return blocks.overlapping(span).some((block) => contains(block.span, span));
}

/** The word on either side of a place where words were left out. */
function neighbours({ quoted }: Edit, draft: Document): readonly string[] {
  const around = fold(draft.text.slice(quoted.start, quoted.end)).split(' ');
  return around.length === 2 ? around : [];
}
