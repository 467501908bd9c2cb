import type { BlockKind, Document } from '../document/document.ts';
import type { SpeechWords } from '../language/speech-words.ts';
import type { Span } from '../text/span.ts';
import type { FoundQuotation } from './found-quotation.ts';
import { littleTexts } from './little-texts.ts';
import type { Mention, NameMention } from './mention.ts';
import { tokenize, type QuotedStretch, type Token } from './tokens.ts';

/**
 * One level of one little text: what somebody tells in their own voice, with the quotations in it as single tokens. The inside of a
 * quotation is a frame of its own, so that inner quotations find their inner speakers by the same rules.
 */
export interface Frame {
  readonly index: number;
  /** Index in `Document.blocks`. */
  readonly block: number;
  readonly blockKind: BlockKind;
  readonly span: Span;
  /** The quotation whose inside it is; null for the document's own voice. */
  readonly inside: number | null;
  /** The frame of the paragraph before on the same level; -1 for none. */
  readonly previous: number;
  readonly tokens: readonly Token[];
  /** Names and pronouns of the third person, in order. */
  readonly mentions: Mention[];
  /** The mention that covers each token. */
  readonly mentionAt: (Mention | undefined)[];
}

/** Blocks that make running text: a note, a caption or a table's cell stands for itself. */
const running: ReadonlySet<BlockKind> = new Set(['paragraph', 'list-item', 'heading', 'attribution']);

/** Cuts a document into frames, in order of their start; an inner frame follows the one that holds it. Linear. */
export function readFrames(document: Document, quotations: readonly FoundQuotation[], words: SpeechWords): Frame[] {
  const frames: Frame[] = [];
  const children = childrenByParent(quotations);
  const lastOnLevel = new Map<number | null, number>();
  const cursor = new Map<number | null, number>();

  const add = (block: number, span: Span, inside: number | null, within: readonly number[], isBlock: boolean): void => {
    const index = frames.length;
    const quoted: QuotedStretch[] = [];
    for (const child of within) {
      const quotation = quotations[child];
      if (quotation !== undefined) quoted.push({ outer: quotation.outer, span: quotation.span, unclosed: quotation.unclosed, index: child });
    }
    const tokens = tokenize(document.text, span, quoted, words);
    const blockKind = document.blocks[block]?.kind ?? 'paragraph';
    const onLevel = isBlock && running.has(blockKind);
    const previous = onLevel ? (lastOnLevel.get(inside) ?? -1) : -1;
    frames.push({ index, block, blockKind, span, inside, previous, tokens, mentions: [], mentionAt: new Array<Mention | undefined>(tokens.length) });
    if (onLevel) lastOnLevel.set(inside, index);
    for (const child of within) {
      const quotation = quotations[child];
      if (quotation !== undefined) add(quotation.block, quotation.span, child, children.get(child) ?? [], false);
    }
  };

  const blockquotes = quotations.map((quotation, index) => ({ ...quotation, index })).filter((quotation) => quotation.kind === 'block');
  let nextBlockquote = 0;
  const openBlockquotes: typeof blockquotes = [];
  for (const place of littleTexts(document)) {
    while (nextBlockquote < blockquotes.length && (blockquotes[nextBlockquote]?.outer.start ?? Infinity) <= place.span.start) {
      const opened = blockquotes[nextBlockquote++];
      if (opened !== undefined) openBlockquotes.push(opened);
    }
    while (openBlockquotes.length > 0 && (openBlockquotes.at(-1)?.outer.end ?? 0) <= place.span.start) openBlockquotes.pop();
    const inside = openBlockquotes.at(-1)?.index ?? null;
    const siblings = children.get(inside) ?? [];
    let at = cursor.get(inside) ?? 0;
    const within: number[] = [];
    for (; at < siblings.length; at++) {
      const child = siblings[at];
      const quotation = child === undefined ? undefined : quotations[child];
      if (child === undefined || quotation === undefined || quotation.outer.start >= place.span.end) break;
      if (quotation.kind === 'inline' && quotation.outer.start >= place.span.start && quotation.outer.end <= place.span.end) within.push(child);
    }
    if (place.isBlock) cursor.set(inside, at);
    add(place.block, place.span, inside, within, place.isBlock);
  }
  return frames;
}

function childrenByParent(quotations: readonly FoundQuotation[]): Map<number | null, number[]> {
  const children = new Map<number | null, number[]>();
  quotations.forEach((quotation, index) => {
    const list = children.get(quotation.inside);
    if (list === undefined) children.set(quotation.inside, [index]);
    else list.push(index);
  });
  return children;
}

/** Whether a mention is a name. */
export function isName(mention: Mention | null | undefined): mention is NameMention {
  return mention?.kind === 'name';
}
