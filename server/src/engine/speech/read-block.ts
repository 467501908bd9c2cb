import type { SpeechWords } from '../language/speech-words.ts';
import type { Span } from '../text/span.ts';
import type { BlockShape } from './block-shape.ts';
import { citationsInBlock, type BlockCitation } from './citations.ts';
import { evidenceIn, notingEvidence, type BlockEvidence, type Evidence } from './evidence.ts';
import type { BlockQuotation } from './found-quotation.ts';
import { readFrames, type Frame } from './frames.ts';
import { placeInBlock } from './groups.ts';
import { candidatesIn, markBlock, pairBlock, type BlockCandidates, type Continuity, type MarkedBlock, type PairedBlock } from './marked-block.ts';
import { emphasisOf, withMentions } from './names.ts';
import { namedThing, titleForms, type QuotedWords } from './not-speech.ts';
import type { MarkHabits } from './pairing.ts';
import { ownCue, type OwnCue } from './rules/cues.ts';
import type { RuleContext } from './rules/found.ts';
import { letterMarks, type LetterMarks } from './letters.ts';
import { labelOf, type Label } from './turns.ts';
import { trimmed } from './white-space.ts';

/** What a block depends on beside its own text. */
export interface BlockNeighbourhood extends Continuity {
  readonly habits: MarkHabits;
}

/** The quotations of a block, and its words. */
export interface QuotedBlock {
  readonly quotations: readonly BlockQuotation[];
  /** Mentions not yet found. */
  readonly frames: readonly Frame[];
  readonly evidence: BlockEvidence;
  readonly context: RuleContext;
  readonly words: QuotedWords;
}

/** A block in which mentions and cues are found. */
export interface CuedBlock {
  readonly frames: readonly Frame[];
  readonly context: RuleContext;
  /** Where each quotation stands, by its index in the block. */
  readonly places: readonly (BlockPlaceOfQuotation | undefined)[];
  readonly quoted: QuotedWords;
  /** The cue of each quotation. */
  readonly cues: readonly (OwnCue | null)[];
}

/** The token that a quotation is. */
export interface BlockPlaceOfQuotation {
  /** Index in the block's frames. */
  readonly frame: number;
  readonly at: number;
}

/**
 * Reads one block, step by step, and remembers each step together with what it depended on: a draft is read again after each keystroke, and
 * nearly all of its blocks are as they were. Every answer is the one that a reader without memory gives.
 */
export class BlockReader {
  readonly shape: BlockShape;
  readonly marked: MarkedBlock;
  /** Who speaks it in a transcript; null where it has no label. */
  readonly label: Label | null;
  readonly letter: LetterMarks;
  readonly #words: SpeechWords;
  #paired: { readonly habits: number; readonly result: PairedBlock } | null = null;
  #candidates: { readonly key: number; readonly result: BlockCandidates } | null = null;
  #quoted: { readonly from: BlockCandidates; readonly isUnwrapped: boolean; readonly result: QuotedBlock } | null = null;
  #cited: { readonly from: CuedBlock; readonly result: readonly (readonly BlockCitation[])[] } | null = null;
  #cued: { readonly from: QuotedBlock; readonly asked: ReadonlySet<string>; readonly result: CuedBlock } | null = null;

  constructor(shape: BlockShape, words: SpeechWords) {
    this.shape = shape;
    this.#words = words;
    this.marked = markBlock(shape, words);
    this.label = labelOf(shape, words);
    this.letter = letterMarks(shape.text, words);
  }

  /** The block's marks, paired. */
  paired(habits: MarkHabits): PairedBlock {
    const key = keyOf(habits);
    if (this.#paired?.habits !== key) this.#paired = { habits: key, result: pairBlock(this.marked, this.shape.text, habits) };
    return this.#paired.result;
  }

  /** What stands between its marks. */
  candidates({ habits, goesOn, comesFromBefore }: BlockNeighbourhood): BlockCandidates {
    const key = keyOf(habits) + (goesOn ? 4 : 0) + (comesFromBefore ? 8 : 0);
    if (this.#candidates?.key !== key) {
      this.#candidates = { key, result: candidatesIn(this.shape.text, this.marked, this.paired(habits), { habits, continuity: { goesOn, comesFromBefore } }) };
    }
    return this.#candidates.result;
  }

  /** What marks round the whole block enclose; null where none stand there. */
  wrapper(neighbourhood: BlockNeighbourhood): Span | null {
    return wrapperOf(this.shape, this.candidates(neighbourhood))?.span ?? null;
  }

  /**
   * Its quotations and words.
   * @param isUnwrapped whether marks round the whole block are redundant
   */
  quoted(neighbourhood: BlockNeighbourhood, isUnwrapped: boolean): QuotedBlock {
    const candidates = this.candidates(neighbourhood);
    if (this.#quoted?.from !== candidates || this.#quoted.isUnwrapped !== isUnwrapped) {
      this.#quoted = { from: candidates, isUnwrapped, result: quotedBlock(this.shape, candidates, isUnwrapped, this.#words) };
    }
    return this.#quoted.result;
  }

  /**
   * Its mentions and cues.
   * @param evidence of the whole document
   * @param changed the words for which that says something else than it did when it was last handed in
   */
  cued(quoted: QuotedBlock, evidence: Evidence, changed: ReadonlySet<string>): CuedBlock {
    const known = this.#cued;
    if (known?.from === quoted && !haveCommon(known.asked, changed)) return known.result;
    const asked = new Set<string>();
    const result = cuedBlock(this.shape, quoted, notingEvidence(evidence, asked), this.#words);
    this.#cued = { from: quoted, asked, result };
    return result;
  }

  /** What it gives as the origin of each of its quotations. */
  cited(cued: CuedBlock): readonly (readonly BlockCitation[])[] {
    if (this.#cited?.from !== cued) this.#cited = { from: cued, result: citationsInBlock(this.shape, cued) };
    return this.#cited.result;
  }
}

function keyOf({ single, oneGuillemet }: MarkHabits): number {
  return (single ? 1 : 0) + (oneGuillemet ? 2 : 0);
}

function haveCommon(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  for (const word of few) if (many.has(word)) return true;
  return false;
}

function wrapperOf({ text }: BlockShape, { candidates }: BlockCandidates): BlockCandidates['candidates'][number] | undefined {
  if (candidates.length === 0) return undefined;
  const whole = trimmed(text, { start: 0, end: text.length });
  return candidates.find(({ outer }) => outer.start === whole.start && outer.end === whole.end);
}

function quotedBlock(shape: BlockShape, found: BlockCandidates, isUnwrapped: boolean, words: SpeechWords): QuotedBlock {
  const wrapper = isUnwrapped ? wrapperOf(shape, found) : undefined;
  const quotations = placeInBlock(found.candidates.filter((candidate) => candidate !== wrapper), shape.text, words);
  const frames = readFrames(shape, quotations, words);
  const blind: RuleContext = { text: shape.text, quotations, words, transparent: new Set() };
  const named = namedThings(frames, blind);
  const transparent = new Set(named.flatMap((kind, index) => (kind === null ? [] : index)));
  return { quotations, frames, evidence: evidenceIn(frames, words), context: { ...blind, transparent }, words: { named, titleForm: titleForms(blind) } };
}

function namedThings(frames: readonly Frame[], context: RuleContext): QuotedWords['named'] {
  const named = new Array<ReturnType<typeof namedThing>>(context.quotations.length).fill(null);
  for (const frame of frames) {
    for (const at of frame.quotedAt) named[frame.tokens[at]?.quotation ?? -1] = namedThing(frame, at, context);
  }
  return named;
}

function cuedBlock(shape: BlockShape, { frames, context, quotations, words: quoted }: QuotedBlock, document: Evidence, words: SpeechWords): CuedBlock {
  const evidence = { document, emphasis: emphasisOf(shape) };
  const scanned = frames.map((frame) => withMentions(frame, evidence, words));
  const places = new Array<BlockPlaceOfQuotation | undefined>(quotations.length);
  const cues = new Array<OwnCue | null>(quotations.length).fill(null);
  scanned.forEach((frame, index) => {
    for (const at of frame.quotedAt) {
      const quotation = frame.tokens[at]?.quotation ?? -1;
      places[quotation] = { frame: index, at };
      if (!context.transparent.has(quotation)) cues[quotation] = ownCue(frame, at, context);
    }
  });
  return { frames: scanned, context, places, quoted, cues };
}
