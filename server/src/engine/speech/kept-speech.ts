import type { Block, Document } from '../document/document.ts';
import type { SpeechWords } from '../language/speech-words.ts';
import type { Span } from '../text/span.ts';
import { areAlike } from './alike-blocks.ts';
import { authorshipOf, headBlocks, type Authorship } from './authorship.ts';
import { endsAlike, type Contest } from './contests.ts';
import { movedSpeech } from './moved-speech.ts';
import { ownTitles } from './not-speech.ts';
import { editBetween, isAlike, placementOf, type Edit, type Placement } from './placement.ts';
import type { PlainWords } from './plain-words.ts';
import type { PlacedBlock, ReadBlocks } from './read-blocks.ts';
import type { Speech } from './speech.ts';

/** A reading together with all that it rested on beside its blocks. */
export interface KeptReading {
  readonly document: Pick<Document, 'blocks' | 'metadata' | 'comments'>;
  readonly blocks: ReadBlocks;
  readonly titles: () => ReadonlySet<string>;
  readonly authorship: Authorship | null;
  readonly contests: readonly Contest[];
  readonly descriptions: readonly Span[];
  readonly speech: Speech;
}

/** A document whose blocks are read, and who speaks in it is to be told. */
export interface NextReading {
  readonly document: Document;
  readonly blocks: ReadBlocks;
  readonly words: SpeechWords;
  readonly isPlain: PlainWords;
}

/** In more paragraphs than this a writer does not type before something else happens. */
const mostChanged = 8;

/** Keeps a reading for the ones after it. */
export function keptReading(document: Document, parts: Omit<KeptReading, 'document' | 'titles'>): KeptReading {
  const { blocks, metadata, comments } = document;
  let titles: ReadonlySet<string> | null = null;
  return { document: { blocks, metadata, comments }, titles: () => (titles ??= ownTitles(document, parts.blocks.quotations)), ...parts };
}

/**
 * The speech of a document that is as it was but for words about which no rule asks: what was found is where it was, moved by the edit. It is the
 * speech that a reading of the whole gives; null where something may be different.
 */
export function speechAfter(kept: KeptReading, next: NextReading): Speech | null {
  const { document, blocks } = next;
  const before = kept.document;
  if (before.blocks.length !== document.blocks.length || before.comments.length !== document.comments.length || kept.blocks.quotations.length !== blocks.quotations.length) return null;
  if (before.metadata !== document.metadata && !isAlike(before.metadata, document.metadata, (offset) => offset)) return null;
  if (!before.blocks.every((block, index) => isSameBlock(block, document.blocks[index]))) return null;
  const edits = editsOf(kept, next);
  if (edits === null) return null;
  const place = placementOf(edits);
  if (!before.comments.every(({ body, at }, index) => body === document.comments[index]?.body && place(at) === document.comments[index].at)) return null;
  if (kept.descriptions.some((span) => edits.some(({ start, end }) => span.start <= end && span.end >= start))) return null;
  if (!kept.contests.every((contest) => endsAlike(contest, place))) return null;
  return hasSameAuthor(kept, next, place) ? movedSpeech(kept.speech, place, blocks.unbalanced) : null;
}

function isSameBlock({ kind, quote, quoteDepth, label }: Block, other: Block | undefined): boolean {
  return kind === other?.kind && quote === other.quote && quoteDepth === other.quoteDepth && label === other.label;
}

/** The words that changed, in the text before; null where more did. */
function editsOf({ document, blocks: { blocks: known }, titles }: KeptReading, { blocks: { blocks }, words, isPlain }: NextReading): Edit[] | null {
  const edits: Edit[] = [];
  let changed = 0;
  for (const [index, before] of known.entries()) {
    const after = blocks[index];
    if (after?.cued === before.cued) continue;
    if (after === undefined || ++changed > mostChanged || index === 0 || isBesideQuote(document.blocks, index)) return null;
    if (isSalutedOrSigned(known[index - 1])) return null;
    const edit = editBetween(before.reader.shape.text, after.reader.shape.text);
    if (edit === null || !areAlike(before, after, { edit, words, isPlain, titles })) return null;
    if (edit.by !== 0 || edit.end > edit.start) edits.push({ start: edit.start + before.base, end: edit.end + before.base, by: edit.by });
  }
  return edits;
}

/** A paragraph beside a blockquote may lead up to it or name its speaker. */
function isBesideQuote(blocks: readonly Block[], index: number): boolean {
  return blocks.slice(index - 1, index + 2).some(({ quote, kind }) => quote !== undefined || kind === 'attribution');
}

/** Behind the end of a letter its signature may stand. */
function isSalutedOrSigned(block: PlacedBlock | undefined): boolean {
  return block !== undefined && (block.reader.letter.closing !== null || block.reader.letter.salutes);
}

/** Bylines stand among the first blocks; all else that tells the author is alike where the blocks are. */
function hasSameAuthor({ blocks, authorship }: KeptReading, { document, blocks: now, words }: NextReading, place: Placement): boolean {
  const isHeadChanged = now.blocks.slice(0, headBlocks).some(({ cued }, index) => cued !== blocks.blocks[index]?.cued);
  if (!isHeadChanged) return true;
  return isAlike(authorship, authorshipOf({ document, marks: now.blocks.map(({ reader }) => reader.letter), words }), place);
}
