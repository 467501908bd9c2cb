import type { SpeechWords } from '../language/speech-words.ts';
import { moved } from '../text/span.ts';
import { words as wordsOf } from '../text/words.ts';
import type { Blockquote } from './blockquotes.ts';
import { lastMark, quotedWords } from './quoted-words.ts';
import type { BlockQuotation, Candidate, FoundQuotation } from './found-quotation.ts';

/** Quotations nested deeper than this are noise, not speech: they are left out. */
const deepest = 32;

/** How many words may stand between the parts of an interrupted quotation. */
const longestCue = 16;
/** How many, where the second part plainly goes on with the first one's sentence. */
const longestClause = 40;

/**
 * Places the candidates of a block among each other: which stands inside which, and which make one quotation together. Linear but for the sort.
 * @param candidates in any order
 */
export function placeInBlock(candidates: readonly Candidate[], text: string, words: SpeechWords): BlockQuotation[] {
  const ordered = [...candidates].sort((a, b) => a.outer.start - b.outer.start || b.outer.end - a.outer.end);
  const placed: BlockQuotation[] = [];
  const open: number[] = [];
  /** The last quotation placed inside each quotation; at the top under null. */
  const lastInside = new Map<number | null, number>();
  for (const candidate of ordered) {
    while (open.length > 0 && (placed[open.at(-1) ?? 0]?.outer.end ?? 0) <= candidate.outer.start) open.pop();
    if (open.length >= deepest) continue;
    const index = placed.length;
    const inside = open.at(-1) ?? null;
    const before = lastInside.get(inside);
    const previous = before === undefined ? undefined : placed[before];
    const isPart = previous !== undefined && !previous.unclosed && isInterruption(text, previous, candidate, words);
    const { marks, span, outer, unclosed, continues } = candidate;
    placed.push({
      marks, span, outer, unclosed, continues, inside, goesOnFrom: isPart ? (before ?? null) : null, wordCount: quotedWords(text, span), lastMark: lastMark(text, span),
    });
    lastInside.set(inside, index);
    open.push(index);
  }
  return placed;
}

/** Gathers the quotations of a document block by block, numbers them and joins those that run on over paragraphs. */
export class QuotationList {
  readonly quotations: FoundQuotation[] = [];
  readonly #open: number[] = [];
  /** The last quotation placed inside each quotation; at the top under null. */
  readonly #lastInside = new Map<number | null, number>();
  #groups = 0;

  /** Adds a blockquote. Blockquotes come in order, a wider one before one in it, and before what is quoted in them. */
  addBlockquote({ span, outer, block }: Blockquote): void {
    const inside = this.levelAt(outer.start);
    if (this.#open.length >= deepest) return;
    this.#add({ kind: 'block', marks: 'block', span, outer, block, unclosed: false, inside, join: 'first', group: this.#groups++ }, inside);
    this.#open.push(this.quotations.length - 1);
  }

  /** Index of the blockquote that an offset of the document stands in; null for none. Offsets are to be asked for in order. */
  levelAt(offset: number): number | null {
    while (this.#open.length > 0 && (this.quotations[this.#open.at(-1) ?? 0]?.outer.end ?? 0) <= offset) this.#open.pop();
    return this.#open.at(-1) ?? null;
  }

  /** Adds what is quoted in a block, behind the blockquotes that begin there. */
  addBlock(block: number, start: number, quoted: readonly BlockQuotation[]): void {
    const first = this.quotations.length;
    const level = this.levelAt(start);
    for (const found of quoted) {
      const inside = found.inside === null ? level : first + found.inside;
      const { join, group } = this.#joined(found, first, inside);
      this.#add({
        kind: 'inline', marks: found.marks, span: moved(found.span, start), outer: moved(found.outer, start), block, unclosed: found.unclosed, inside, join, group,
      }, inside);
    }
  }

  #joined({ continues, goesOnFrom }: BlockQuotation, first: number, inside: number | null): Pick<FoundQuotation, 'join' | 'group'> {
    const before = continues ? this.quotations[this.#lastInside.get(inside) ?? -1] : undefined;
    if (before?.unclosed === true) return { join: 'next-paragraph', group: before.group };
    const part = goesOnFrom === null ? undefined : this.quotations[first + goesOnFrom];
    return part === undefined ? { join: 'first', group: this.#groups++ } : { join: 'interrupted', group: part.group };
  }

  #add(quotation: FoundQuotation, inside: number | null): void {
    this.#lastInside.set(inside, this.quotations.length);
    this.quotations.push(quotation);
  }
}

/**
 * “A,” she said, “B”: one cue and no more stands between, with a comma or a dash on both sides (row 31). A full stop after the cue makes
 * two quotations; so does a second cue (`she said, adding, “B”`), and a first part that is worked into the draft's own sentence. The cue may have a clause of
 * its own (`she wrote of the hour when the water came`) where a comma inside the marks leaves the sentence open and a small letter goes on with it.
 */
function isInterruption(text: string, previous: BlockQuotation, next: Candidate, words: SpeechWords): boolean {
  const between = text.slice(previous.outer.end, next.outer.start);
  if (between.length > longestClause * 12) return false;
  if (!/[,\u2014\u2013-]\s*$/.test(between) || /[;:!?\u2026\n]|\.\s+[^a-z]/u.test(between.replace(/\b\p{Lu}\p{Ll}{0,3}\.\s/gu, ' '))) return false;
  const inner = text.slice(previous.span.start, previous.span.end);
  if (!/[,\u2014\u2013\-?!]$/.test(inner) && !/^\s*[,\u2014\u2013-]/.test(between)) return false;
  const goesOn = inner.endsWith(',') && /^\p{Ll}/u.test(text.slice(next.span.start, next.span.start + 2));
  const cue = wordsOf(between);
  if (cue.length === 0 || cue.length > (goesOn ? longestClause : longestCue)) return false;
  const verbs = cue.filter((word) => words.cueVerbs.has(word.folded));
  return verbs.length === 1 && (goesOn || !cue.some((word) => words.subordinators.has(word.folded))) && opensSentence(text, previous, words);
}

/** Whether a quotation stands at the head of the draft's sentence, not inside one: behind a full stop, a colon or a lone conjunction. */
function opensSentence(text: string, quotation: BlockQuotation, words: SpeechWords): boolean {
  if (quotation.goesOnFrom !== null) return true;
  const before = text.slice(Math.max(0, quotation.outer.start - 60), quotation.outer.start);
  if (endsClause(before)) return true;
  const head = /\S+\s*$/.exec(before)?.[0] ?? '';
  return words.conjunctions.has(head.trim().toLowerCase().replace(/,$/, '')) && endsClause(before.slice(0, before.length - head.length));
}

function endsClause(before: string): boolean {
  return /(^|\n|[.!?:;\u2026\u2014\u2013\u201d\u00bb"])\s*$/.test(before);
}
