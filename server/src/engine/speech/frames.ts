import type { BlockKind } from '../document/document.ts';
import type { SpeechWords } from '../language/speech-words.ts';
import { moved, type Span } from '../text/span.ts';
import { littleTexts, type BlockShape } from './block-shape.ts';
import type { Entity } from './entity.ts';
import type { BlockQuotation } from './found-quotation.ts';
import type { Mention, NameMention, NoteOnName } from './mention.ts';
import type { RuleContext } from './rules/found.ts';
import { tokenize, type QuotedStretch, type Token } from './tokens.ts';

/**
 * One level of one block: what somebody tells in their own voice, with the quotations in it as single tokens. The inside of a quotation is
 * a frame of its own, so that inner quotations find their inner speakers by the same rules. Spans count from the block's start, indexes of
 * quotations from the block's first: a frame is the same wherever its block stands.
 */
export interface Frame {
  readonly blockKind: BlockKind;
  readonly span: Span;
  /** The quotation of the block whose inside it is; null for the block's own level and for an image's text. */
  readonly inside: number | null;
  /** Whether it is the block's own level; false for the inside of a quotation and for an image's text. */
  readonly isOwn: boolean;
  /** Whether it stands in a quotation or a blockquote. */
  readonly isQuoted: boolean;
  readonly tokens: readonly Token[];
  /** Indexes in `tokens` of the quotations. */
  readonly quotedAt: readonly number[];
  /** Names and pronouns of the third person, in order. */
  readonly mentions: readonly Mention[];
  /** The mention that covers each token. */
  readonly mentionAt: readonly (Mention | undefined)[];
  /** The mentions by their kind: names of several words, names of one, pronouns. */
  readonly byKind: { readonly full: readonly NameMention[]; readonly short: readonly NameMention[]; readonly pronouns: readonly Mention[] };
  /** The names of which the words behind them say something, in order. */
  readonly notes: readonly NoteOnName[];
}

/** A frame where it stands in the document. */
export interface PlacedFrame {
  readonly frame: Frame;
  /** What the rules may look at in its block. */
  readonly context: RuleContext;
  /** Index among the document's frames. */
  readonly index: number;
  /** Index in `Document.blocks`. */
  readonly block: number;
  /** Where the block begins in `Document.text`. */
  readonly base: number;
  /** Index of the block's first quotation in the document. */
  readonly firstQuotation: number;
  /** The quotation whose inside it is; null for the document's own voice. */
  readonly inside: number | null;
  /** The frame of the paragraph before on the same level; -1 for none. */
  readonly previous: number;
  /** Who each name is, by its ordinal. */
  readonly people: Entity[];
}

/** Blocks that make running text: a note, a caption or a table's cell stands for itself. */
const running: ReadonlySet<BlockKind> = new Set(['paragraph', 'list-item', 'heading', 'attribution']);

/** Whether a frame goes on with the paragraph before it. */
export function isRunning({ isOwn, blockKind }: Frame): boolean {
  return isOwn && running.has(blockKind);
}

const none: Frame['byKind'] = { full: [], short: [], pronouns: [] };

/** Cuts a block into frames, mentions not yet found, in order of their start; an inner frame follows the one that holds it. Linear. */
export function readFrames(shape: BlockShape, quotations: readonly BlockQuotation[], words: SpeechWords): Frame[] {
  const frames: Frame[] = [];
  const children = childrenByParent(quotations);
  const add = (span: Span, inside: number | null, isOwn: boolean): void => {
    const within = isOwn || inside !== null ? (children.get(inside) ?? []) : [];
    const tokens = tokenize(shape.text, span, within, words);
    const quotedAt: number[] = [];
    tokens.forEach((token, at) => {
      if (token.kind === 'quotation') quotedAt.push(at);
    });
    frames.push({ blockKind: shape.kind, span, inside, isOwn, isQuoted: shape.isQuoted || inside !== null, tokens, quotedAt, mentions: [], mentionAt: [], byKind: none, notes: [] });
    for (const child of within) add(child.span, child.index, false);
  };
  const { own, images } = littleTexts(shape);
  add(own.span, null, true);
  for (const image of images) add(image.span, null, false);
  return frames;
}

function childrenByParent(quotations: readonly BlockQuotation[]): Map<number | null, QuotedStretch[]> {
  const children = new Map<number | null, QuotedStretch[]>();
  quotations.forEach(({ inside, outer, span, unclosed }, index) => {
    const stretch = { outer, span, unclosed, index };
    const list = children.get(inside);
    if (list === undefined) children.set(inside, [stretch]);
    else list.push(stretch);
  });
  return children;
}

/** Whether a mention is a name. */
export function isName(mention: Mention | null | undefined): mention is NameMention {
  return mention?.kind === 'name';
}

/** Where something in a frame stands in the document. */
export function placedSpan({ base }: PlacedFrame, span: Span): Span {
  return moved(span, base);
}

/** Who a name is. */
export function personOf({ people }: PlacedFrame, { ordinal }: NameMention): Entity | undefined {
  return people[ordinal];
}
