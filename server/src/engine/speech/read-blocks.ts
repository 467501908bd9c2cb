import type { Document } from '../document/document.ts';
import type { SpeechWords } from '../language/speech-words.ts';
import { moved, type Span } from '../text/span.ts';
import { blockQuotations, withoutWrappers, type Blockquote } from './blockquotes.ts';
import { hasShape, marksByBlock, shapeOf, type BlockPlace } from './block-shape.ts';
import { EvidenceTable } from './evidence.ts';
import type { FoundQuotation } from './found-quotation.ts';
import { isRunning, type PlacedFrame } from './frames.ts';
import { QuotationList } from './groups.ts';
import { markHabits, type MarkHabits } from './pairing.ts';
import { BlockReader, type BlockNeighbourhood, type CuedBlock } from './read-block.ts';

/** A block that is read, where it stands. */
export interface PlacedBlock {
  readonly reader: BlockReader;
  readonly cued: CuedBlock;
  /** Where it begins in `Document.text`. */
  readonly base: number;
  /** Index of its first quotation in the document, and of its first frame. */
  readonly firstQuotation: number;
  readonly firstFrame: number;
}

/** A document as far as each of its blocks can be read by itself. */
export interface ReadBlocks {
  readonly quotations: readonly FoundQuotation[];
  readonly unbalanced: readonly Span[];
  /** In order of their start; an inner frame follows the one that holds it. */
  readonly frames: readonly PlacedFrame[];
  /** One for each of `Document.blocks`. */
  readonly blocks: readonly PlacedBlock[];
}

/** Reads a draft again and again as it changes: a block that is as it was is not read again. */
export class BlockMemory {
  readonly #words: SpeechWords;
  readonly #evidence = new EvidenceTable();
  /** The blocks of the last reading by their text, those of one text in order: each block has a reader of its own. */
  #readers = new Map<string, BlockReader[]>();

  constructor(words: SpeechWords) {
    this.#words = words;
  }

  read(document: Document): ReadBlocks {
    const quotes = blockQuotations(document);
    const readers = this.#readersOf(document, quotes);
    const habits = markHabits(readers.map((reader) => reader.marked.openers));
    const neighbourhoods = neighbourhoodsOf(document, readers, habits);
    const neighbourhood = (block: number): BlockNeighbourhood => neighbourhoods[block] ?? { habits, goesOn: false, comesFromBefore: false };
    const { quotes: bare, unwrapped } = withoutWrappers(document, quotes, (block) => {
      const span = document.blocks[block]?.quote === undefined ? null : (readers[block]?.wrapper(neighbourhood(block)) ?? null);
      return span === null ? null : moved(span, document.blocks[block]?.span.start ?? 0);
    });
    const quoted = readers.map((reader, block) => reader.quoted(neighbourhood(block), unwrapped.has(block)));
    const changed = this.#evidence.update(quoted.map(({ evidence }) => evidence));
    const cued = readers.map((reader, block) => {
      const own = quoted[block];
      return own === undefined ? reader.cued(reader.quoted(neighbourhood(block), false), this.#evidence, changed) : reader.cued(own, this.#evidence, changed);
    });
    const unbalanced = readers.flatMap((reader, block) => reader.candidates(neighbourhood(block)).unbalanced.map((span) => moved(span, document.blocks[block]?.span.start ?? 0)));
    return { ...placeBlocks(document, bare, readers, cued), unbalanced };
  }

  #readersOf(document: Document, quotes: readonly Blockquote[]): BlockReader[] {
    const marks = marksByBlock(document);
    const isQuoted = quotedBlocks(document, quotes);
    const known = this.#readers;
    const readers = new Map<string, BlockReader[]>();
    this.#readers = readers;
    return document.blocks.map((block, index) => {
      const place = { document, block, isQuoted: isQuoted.has(index), marks: marks[index] ?? { from: 0, to: 0 } };
      const text = document.text.slice(block.span.start, block.span.end);
      const reader = takeReader(known.get(text), place) ?? new BlockReader(shapeOf(place), this.#words);
      const alike = readers.get(text);
      if (alike === undefined) readers.set(reader.shape.text, [reader]);
      else alike.push(reader);
      return reader;
    });
  }
}

/** Takes the first reader of a block's text that has its shape too. */
function takeReader(readers: BlockReader[] | undefined, place: BlockPlace): BlockReader | undefined {
  const at = readers?.findIndex(({ shape }) => hasShape(place, shape)) ?? -1;
  return at < 0 ? undefined : readers?.splice(at, 1)[0];
}

function quotedBlocks({ blocks }: Document, quotes: readonly Blockquote[]): ReadonlySet<number> {
  const quoted = new Set<number>();
  for (const { block, outer } of quotes) {
    for (let k = block; (blocks[k]?.span.start ?? Infinity) < outer.end; k++) quoted.add(k);
  }
  return quoted;
}

/** Which blocks a quotation runs on from, and into: the next has to be of the same kind, and to open with a mark of the same family. */
function neighbourhoodsOf({ blocks }: Document, readers: readonly BlockReader[], habits: MarkHabits): BlockNeighbourhood[] {
  let comesFromBefore = false;
  return readers.map((reader, index) => {
    const open = reader.marked.images.length > 0 ? null : reader.paired(habits).open;
    const before = blocks[index];
    const after = blocks[index + 1];
    const follows = before !== undefined && after !== undefined
      && before.kind === after.kind && before.quote === after.quote && before.kind !== 'heading' && before.kind !== 'table-cell';
    const goesOn = open !== null && follows && readers[index + 1]?.marked.own.leading?.family === open.family;
    const neighbourhood = { habits, goesOn, comesFromBefore };
    comesFromBefore = goesOn;
    return neighbourhood;
  });
}

function placeBlocks(document: Document, quotes: readonly Blockquote[], readers: readonly BlockReader[], cued: readonly CuedBlock[]): Omit<ReadBlocks, 'unbalanced'> {
  const list = new QuotationList();
  const frames: PlacedFrame[] = [];
  const blocks: PlacedBlock[] = [];
  const lastOnLevel = new Map<number | null, number>();
  let nextQuote = 0;
  readers.forEach((reader, block) => {
    const base = document.blocks[block]?.span.start ?? 0;
    const own = cued[block];
    if (own === undefined) return;
    for (let quote = quotes[nextQuote]; quote?.block === block; quote = quotes[++nextQuote]) list.addBlockquote(quote);
    const level = list.levelAt(base);
    const firstQuotation = list.quotations.length;
    list.addBlock(block, base, own.context.quotations);
    blocks.push({ reader, cued: own, base, firstQuotation, firstFrame: frames.length });
    for (const frame of own.frames) {
      const inside = frame.inside === null ? level : firstQuotation + frame.inside;
      const runs = isRunning(frame);
      frames.push({ frame, context: own.context, index: frames.length, block, base, firstQuotation, inside, previous: runs ? (lastOnLevel.get(inside) ?? -1) : -1, people: [] });
      if (runs) lastOnLevel.set(inside, frames.length - 1);
    }
  });
  return { quotations: list.quotations, frames, blocks };
}
