import type { Forms } from '../language/forms.ts';
import type { Span } from '../text/span.ts';
import type { Edit, EditNature, EditorialMark } from './alignment.ts';
import type { Equivalent } from './equivalents.ts';
import type { Step } from './grid.ts';
import { maskedEnd } from './masked-words.ts';
import { nameBlock } from './natures.ts';
import { findMoves } from './order.ts';
import { isInitialBracket } from './partial-words.ts';
import type { PartPath } from './path.ts';
import { pair, placeOf, type Block } from './places.ts';
import type { Problem } from './problem.ts';
import type { PlacedMark } from './units.ts';
import { isAllCapitals, wordDifference } from './word-difference.ts';

/** Turns the path of a part to edits of words and marks, as small as they can be said. */
export function pathEdits(problem: Problem, path: PartPath, within: Span, forms: Forms): Edit[] {
  const { blocks, edits, end } = walk(problem, path, within, forms);
  const plainBetween = (first: Block, next: Block): boolean => !edits.some((edit) => {
    const [from, to] = [problem.quoted.words[first.quoted[1] - 1]?.end ?? 0, problem.quoted.words[next.quoted[0]]?.start ?? 0];
    return edit.quoted.start >= from && edit.quoted.end <= to;
  });
  for (const { block, moved } of findMoves(problem, blocks, plainBetween)) {
    const named = moved ? [{ block, nature: 'order' as const, mark: null }] : nameBlock(problem, block, forms);
    for (const part of named) edits.push(blockEdit(problem, part.block, part.nature, within, part.mark));
  }
  if (path.gap !== null) edits.push(gapEdit(problem, path.gap, end, within));
  return edits;
}

/** Follows the path: what differs in words is collected to blocks, what the path itself explains becomes an edit at once. */
function walk(problem: Problem, path: PartPath, within: Span, forms: Forms): { blocks: Block[]; edits: Edit[]; end: number } {
  const blocks: Block[] = [];
  const edits: Edit[] = [];
  /** Words that stand in the source out of order. */
  const moved: { quoted: number; original: number }[] = [];
  const { quoted, original } = problem;
  let nextQuoted = firstQuoted(path.steps);
  let nextOriginal = firstOriginal(path.steps);
  let block: { quoted: [number, number]; original: [number, number] } | null = null;
  let pieceStarts = true;

  for (const step of path.steps) {
    if (step.kind === 'insert' && step.moved !== undefined) {
      if (block !== null) blocks.push(block);
      block = null;
      moved.push({ quoted: step.quoted, original: step.moved });
      nextQuoted = step.quoted + 1;
      continue;
    }
    if (step.kind === 'substitute' || step.kind === 'insert' || step.kind === 'delete') {
      block ??= { quoted: [nextQuoted, nextQuoted], original: [nextOriginal, nextOriginal] };
      if (step.kind !== 'delete') block.quoted[1] = nextQuoted = step.quoted + 1;
      if (step.kind !== 'insert') block.original[1] = nextOriginal = step.original + 1;
      continue;
    }
    if (block !== null) blocks.push(block);
    block = null;
    if (step.kind === 'match') {
      const [word, other] = [quoted.words[step.quoted]!, original.words[step.original]!];
      const nature = word.pieces === null ? wordDifference(word, other, forms) : null;
      const bracketed = word.pieces === null ? null : bracketedWord(problem, step.quoted, step.original, within);
      if (bracketed !== null) edits.push(bracketed);
      if (nature !== null && !isHeadline(problem, step.original, nature)) {
        const initial = nature === 'case' && pieceStarts && onlyInitialDiffers(word.plain, other.plain);
        edits.push(blockEdit(problem, pair(step.quoted, step.original), initial ? 'initial-case' : nature, within));
      }
      nextQuoted = step.quoted + 1;
      nextOriginal = step.original + 1;
    } else if (step.kind === 'equivalent') {
      const edit = equivalentEdit(problem, step.equivalent, within);
      if (edit !== null) edits.push(edit);
      nextQuoted = step.equivalent.quotedEnd;
      nextOriginal = step.equivalent.originalEnd;
    } else if (step.kind === 'mark') {
      const edit = markEdit(problem, step, nextQuoted, within);
      if (edit !== null) edits.push(edit);
      nextOriginal = step.originalEnd;
    }
    pieceStarts = step.kind === 'mark' && (step.mark.kind === 'ellipsis' || step.mark.kind === 'enumerator');
  }
  if (block !== null) blocks.push(block);
  for (const run of runsOf(moved)) edits.push(blockEdit(problem, run, 'order', within));
  return { blocks, edits, end: nextQuoted };
}

/** Pairs of words that follow each other on both sides, as one block each. */
function runsOf(pairs: readonly { readonly quoted: number; readonly original: number }[]): Block[] {
  const runs: { quoted: [number, number]; original: [number, number] }[] = [];
  for (const { quoted, original } of pairs) {
    const last = runs.at(-1);
    if (last?.quoted[1] === quoted && last.original[1] === original) [last.quoted[1], last.original[1]] = [quoted + 1, original + 1];
    else runs.push({ quoted: [quoted, quoted + 1], original: [original, original + 1] });
  }
  return runs;
}

function wholeOf({ original }: Problem): Span {
  return { start: 0, end: original.text.length };
}

function blockEdit(problem: Problem, block: Block, nature: EditNature, within: Span, mark: EditorialMark | null = null): Edit {
  const { quoted, original } = problem;
  const kind = block.quoted[0] === block.quoted[1] ? 'deletion' : block.original[0] === block.original[1] ? 'insertion' : 'substitution';
  // What masks letters belongs to the word that it masks.
  const quotedSpan = mark?.kind === 'redaction' ? mark.span : placeOf(quoted, block.quoted, within);
  const originalSpan = placeOf(original, block.original, wholeOf(problem));
  return {
    kind, nature, mark, quoted: quotedSpan, original: originalSpan,
    quotedText: kind === 'deletion' ? '' : quoted.text.slice(quotedSpan.start, quotedSpan.end),
    originalText: kind === 'insertion' ? '' : original.text.slice(originalSpan.start, originalSpan.end),
  };
}

/** What an editorial mark does; null where the source has the same mark and nothing is left out (row 17). */
function markEdit(problem: Problem, step: Step & { readonly kind: 'mark' }, nextQuoted: number, within: Span): Edit | null {
  const { quoted, original } = problem;
  const { mark, literal } = step;
  const standsForWords = step.originalEnd > step.original;
  if (literal && (mark.kind !== 'ellipsis' || !standsForWords)) return null;
  const originalSpan = placeOf(original, [step.original, step.originalEnd], wholeOf(problem));
  const originalText = standsForWords ? original.text.slice(originalSpan.start, originalSpan.end) : '';
  const editorial = editorialMark(quoted.text, mark);
  if (mark.kind === 'ellipsis' && standsForWords) {
    const around = placeOf(quoted, [nextQuoted, nextQuoted], within);
    return {
      kind: 'deletion', nature: 'ellipsis', mark: editorial, original: originalSpan, quotedText: '', originalText,
      quoted: { start: Math.min(around.start, mark.start), end: Math.max(around.end, mark.end) },
    };
  }
  return {
    kind: standsForWords ? 'substitution' : 'insertion', nature: markNatures[mark.kind], mark: editorial,
    quoted: { start: mark.start, end: mark.end }, original: originalSpan, quotedText: quoted.text.slice(mark.start, mark.end), originalText,
  };
}

const markNatures: Readonly<Record<PlacedMark['kind'], EditNature>> = {
  ellipsis: 'needless-ellipsis', bracket: 'words', parenthesis: 'words', note: 'note', sic: 'note', redaction: 'redaction',
  transcript: 'disfluency', enumerator: 'enumerator', citation: 'note-number', 'note-number': 'note-number',
};

function editorialMark(text: string, mark: PlacedMark): EditorialMark | null {
  const enclosed = text.charAt(mark.start) === '(' ? 'parenthesis' : 'bracket';
  const kinds: Readonly<Record<PlacedMark['kind'], EditorialMark['kind'] | null>> = {
    ellipsis: 'ellipsis', bracket: 'bracket', parenthesis: 'parenthesis', note: 'note', sic: 'sic', redaction: 'redaction',
    transcript: enclosed, enumerator: enclosed, citation: enclosed, 'note-number': null,
  };
  const kind = kinds[mark.kind];
  return kind === null ? null : { kind, span: { start: mark.start, end: mark.end }, text: text.slice(mark.start, mark.end) };
}

/** Words left out between two parts; the edit belongs to the part before, at its last word (row 31). */
function gapEdit(problem: Problem, gap: readonly [number, number], nextQuoted: number, within: Span): Edit {
  const { original } = problem;
  const span = placeOf(original, gap, wholeOf(problem));
  return {
    kind: 'deletion', nature: 'gap', mark: null, quoted: placeOf(problem.quoted, [nextQuoted, nextQuoted], within), original: span,
    quotedText: '', originalText: original.text.slice(span.start, span.end),
  };
}

function onlyInitialDiffers(a: string, b: string): boolean {
  return a.replace(/^\P{L}+/u, '').slice(1) === b.replace(/^\P{L}+/u, '').slice(1);
}

/** Words set in capitals as a headline is: a word beside it is, too (row 10). */
function isHeadline({ original }: Problem, at: number, nature: EditNature): boolean {
  return nature === 'case' && isAllCapitals(original.words[at]) && (isAllCapitals(original.words[at - 1]) || isAllCapitals(original.words[at + 1]));
}

/** Another form of the same words; null where it is none, such as a word that a line's end parts. */
function equivalentEdit(problem: Problem, equivalent: Equivalent, within: Span): Edit | null {
  const { quoted, original } = problem;
  const block: Block = { quoted: [equivalent.quoted, equivalent.quotedEnd], original: [equivalent.original, equivalent.originalEnd] };
  const first = quoted.words[equivalent.quoted]!;
  switch (equivalent.nature) {
    case 'joined': {
      const silent = isPartedByHyphen(quoted.text, quoted.words.slice(...block.quoted)) || isPartedByHyphen(original.text, original.words.slice(...block.original))
        || isDamaged(original.text, original.words.slice(...block.original));
      return silent ? null : blockEdit(problem, block, 'spelling', within);
    }
    case 'near':
      return blockEdit(problem, block, 'spelling', within);
    case 'expansion':
      return bracketedWord(problem, equivalent.quoted, equivalent.original, within);
    case 'redaction': {
      const span = { start: first.start, end: maskedEnd(quoted.text, quoted.words[equivalent.quotedEnd - 1]!.end) };
      const text = quoted.text.slice(span.start, span.end);
      return blockEdit(problem, block, 'redaction', within, { kind: 'redaction', span, text });
    }
    default:
      return blockEdit(problem, block, equivalent.nature, within);
  }
}

/** A word with brackets inside it; null where the source has them too (rows 9, 17 and 18). */
function bracketedWord(problem: Problem, q: number, o: number, within: Span): Edit | null {
  const { quoted, original } = problem;
  const [word, other] = [quoted.words[q]!, original.words[o]!];
  if (quoted.text.slice(word.start, word.end) === original.text.slice(other.start, other.end)) return null;
  return blockEdit(problem, pair(q, o), isInitialBracket(word) ? 'initial-case' : 'expansion', within, innerBracket(quoted.text, word));
}

/** The first bracket inside a word: `[T]` of `[T]he`. */
function innerBracket(text: string, word: Span): EditorialMark | null {
  const open = text.charAt(word.start) === '(' ? word.start : text.indexOf('[', word.start);
  const close = text.indexOf(text.charAt(open) === '(' ? ')' : ']', open);
  if (open < 0 || close < 0 || close >= word.end) return null;
  return { kind: 'bracket', span: { start: open, end: close + 1 }, text: text.slice(open, close + 1) };
}

/**
 * Whether a hyphen, a dash, a line's end, points or a closing parenthesis part the words, or the first is broken off where a page ends: then
 * joining them is no difference (rows 3, 4 and 17).
 */
function isPartedByHyphen(text: string, words: readonly Span[]): boolean {
  const [first, second] = words;
  if (first === undefined || second === undefined) return false;
  // A soft hyphen is part of its word.
  const gap = (word: Span, next: Span): string => text.slice(text.charAt(word.end - 1) === '\u00ad' ? word.end - 1 : word.end, next.start);
  if (/^[-‐¬\u00ad]\s*\n/.test(gap(first, second))) return true;
  return words.every((word, at) => {
    const next = words[at + 1];
    return next === undefined || /[-‐‑–—.¬\u00ad]|\n|^\)$/.test(gap(word, next));
  });
}

/** Whether a character that no program could read stands in or beside the words. */
function isDamaged(text: string, words: readonly Span[]): boolean {
  const [first, last] = [words[0], words.at(-1)];
  return first !== undefined && last !== undefined && text.slice(Math.max(0, first.start - 1), last.end + 1).includes('\ufffd');
}

function firstQuoted(steps: readonly Step[]): number {
  for (const step of steps) {
    if (step.kind === 'match' || step.kind === 'substitute' || step.kind === 'insert') return step.quoted;
    if (step.kind === 'equivalent') return step.equivalent.quoted;
  }
  return 0;
}

function firstOriginal(steps: readonly Step[]): number {
  for (const step of steps) {
    if (step.kind === 'match' || step.kind === 'substitute' || step.kind === 'delete') return step.original;
    if (step.kind === 'equivalent') return step.equivalent.original;
    if (step.kind === 'mark') return step.original;
  }
  return 0;
}
