import type { SpeechWords } from '../language/speech-words.ts';
import { words as wordsOf } from '../text/words.ts';
import type { Candidate, FoundQuotation } from './found-quotation.ts';

/** Quotations nested deeper than this are noise, not speech: they are left out. */
const deepest = 32;

/** How many words may stand between the parts of an interrupted quotation. */
const longestCue = 16;
/** How many, where the second part plainly goes on with the first one's sentence. */
const longestClause = 40;

/**
 * Places candidates among each other: which stands inside which, and which make one quotation together. Linear but for the sort.
 * @param candidates in any order
 */
export function groupQuotations(candidates: readonly Candidate[], text: string, words: SpeechWords): FoundQuotation[] {
  const ordered = [...candidates].sort((a, b) => a.outer.start - b.outer.start || b.outer.end - a.outer.end || (a.kind === 'block' ? -1 : 1));
  const placed: FoundQuotation[] = [];
  const open: number[] = [];
  /** The last quotation placed inside each quotation; at the top under null. */
  const lastInside = new Map<number | null, number>();
  let groups = 0;
  ordered.forEach((candidate) => {
    while (open.length > 0 && (placed[open.at(-1) ?? 0]?.outer.end ?? 0) <= candidate.outer.start) open.pop();
    if (open.length >= deepest) return;
    const index = placed.length;
    const inside = open.at(-1) ?? null;
    const before = lastInside.get(inside);
    const previous = before === undefined ? undefined : placed[before];
    const join = previous === undefined ? 'first' : joinOf(previous, candidate, text, words);
    const group = join === 'first' ? groups++ : (previous?.group ?? groups++);
    placed.push({ ...candidate, inside, join, group });
    lastInside.set(inside, index);
    open.push(index);
  });
  return placed;
}

function joinOf(previous: FoundQuotation, candidate: Candidate, text: string, words: SpeechWords): FoundQuotation['join'] {
  if (candidate.continues && previous.unclosed) return 'next-paragraph';
  const parted = previous.kind === 'inline' && candidate.kind === 'inline' && previous.block === candidate.block && !previous.unclosed;
  return parted && isInterruption(text, previous, candidate, words) ? 'interrupted' : 'first';
}

/**
 * “A,” she said, “B”: one cue and no more stands between, with a comma or a dash on both sides (row 31). A full stop after the cue makes
 * two quotations; so does a second cue (`she said, adding, “B”`), and a first part that is worked into the draft's own sentence. The cue may have a clause of
 * its own (`she wrote of the hour when the water came`) where a comma inside the marks leaves the sentence open and a small letter goes on with it.
 */
function isInterruption(text: string, previous: FoundQuotation, next: Candidate, words: SpeechWords): boolean {
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
function opensSentence(text: string, quotation: FoundQuotation, words: SpeechWords): boolean {
  if (quotation.join === 'interrupted') return true;
  const before = text.slice(Math.max(0, quotation.outer.start - 60), quotation.outer.start);
  if (endsClause(before)) return true;
  const head = /\S+\s*$/.exec(before)?.[0] ?? '';
  return words.conjunctions.has(head.trim().toLowerCase().replace(/,$/, '')) && endsClause(before.slice(0, before.length - head.length));
}

function endsClause(before: string): boolean {
  return /(^|\n|[.!?:;\u2026\u2014\u2013\u201d\u00bb"])\s*$/.test(before);
}
