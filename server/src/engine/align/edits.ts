import type { Forms } from '../language/forms.ts';
import type { Span } from '../text/span.ts';
import type { Edit, EditNature, EditorialMark } from './alignment.ts';
import type { Equivalent } from './equivalents.ts';
import type { Step } from './grid.ts';
import { isNearSpelling } from './near.ts';
import { isInitialBracket } from './partial-words.ts';
import type { PartPath } from './path.ts';
import type { Problem } from './problem.ts';
import type { PlacedMark } from './units.ts';
import { isAllCapitals, wordDifference } from './word-difference.ts';

/** Words of both sides that differ together: the quoted ones stand where the source's stand. Ends are exclusive. */
export interface Block {
  readonly quoted: readonly [number, number];
  readonly original: readonly [number, number];
}

/** Turns the path of a part to edits, as small as they can be said, in the draft's order. */
export function pathEdits(problem: Problem, path: PartPath, within: Span, forms: Forms): Edit[] {
  const make = editMaker(problem, within);
  const edits: Edit[] = [];
  const { quoted, original } = problem;
  let nextQuoted = firstQuoted(path.steps);
  let nextOriginal = firstOriginal(path.steps);
  let block: { quoted: [number, number]; original: [number, number] } | null = null;
  let pieceStarts = true;

  const flush = (): void => {
    if (block === null) return;
    for (const part of refine(problem, block)) edits.push(make.block(part, blockNature(problem, part, forms)));
    block = null;
  };

  for (const step of path.steps) {
    if (step.kind === 'substitute' || step.kind === 'insert' || step.kind === 'delete') {
      block ??= { quoted: [nextQuoted, nextQuoted], original: [nextOriginal, nextOriginal] };
      if (step.kind !== 'delete') block.quoted[1] = nextQuoted = step.quoted + 1;
      if (step.kind !== 'insert') block.original[1] = nextOriginal = step.original + 1;
      continue;
    }
    flush();
    if (step.kind === 'match') {
      const q = quoted.words[step.quoted]!;
      const o = original.words[step.original]!;
      const nature = wordDifference(q, o, forms);
      if (nature !== null && !isHeadline(problem, step.original, nature)) {
        edits.push(make.block(single(step.quoted, step.original), nature === 'case' && pieceStarts && onlyInitialDiffers(q.plain, o.plain) ? 'initial-case' : nature));
      }
      nextQuoted = step.quoted + 1;
      nextOriginal = step.original + 1;
    } else if (step.kind === 'equivalent') {
      const edit = equivalentEdit(problem, step.equivalent, make);
      if (edit !== null) edits.push(edit);
      nextQuoted = step.equivalent.quotedEnd;
      nextOriginal = step.equivalent.originalEnd;
    } else if (step.kind === 'mark') {
      const edit = make.mark(step, nextQuoted);
      if (edit !== null) edits.push(edit);
      nextOriginal = step.originalEnd;
    }
    pieceStarts = step.kind === 'mark' && (step.mark.kind === 'ellipsis' || step.mark.kind === 'enumerator');
  }
  flush();
  if (path.gap !== null) edits.push(make.gap(path.gap, nextQuoted));
  return edits;
}

/** Makes edits with their spans; everything about where an edit points is here. */
function editMaker({ quoted, original }: Problem, within: Span): {
  block(block: Block, nature: EditNature, mark?: EditorialMark | null): Edit;
  mark(step: Step & { readonly kind: 'mark' }, nextQuoted: number): Edit | null;
  gap(gap: readonly [number, number], nextQuoted: number): Edit;
} {
  const quotedSpan = (from: number, to: number): Span => stretch(quoted.words, from, to, within);
  const originalSpan = (from: number, to: number): Span => stretch(original.words, from, to, { start: 0, end: original.text.length });
  const slice = (text: string, span: Span): string => text.slice(span.start, span.end);

  return {
    block({ quoted: [q0, q1], original: [o0, o1] }, nature, mark = null) {
      const kind = q0 === q1 ? 'deletion' : o0 === o1 ? 'insertion' : 'substitution';
      const quotedAt = quotedSpan(q0, q1);
      const originalAt = originalSpan(o0, o1);
      return {
        kind, nature, mark, quoted: quotedAt, original: originalAt,
        quotedText: kind === 'deletion' ? '' : slice(quoted.text, quotedAt),
        originalText: kind === 'insertion' ? '' : slice(original.text, originalAt),
      };
    },
    mark({ mark, original: o0, originalEnd: o1, literal }, nextQuoted) {
      if (literal && (mark.kind !== 'ellipsis' || o0 === o1)) return null;
      const editorial = editorialMark(quoted.text, mark);
      const covered = originalSpan(o0, o1);
      if (mark.kind === 'ellipsis' && o1 > o0) {
        const around = quotedSpan(nextQuoted, nextQuoted);
        return {
          kind: 'deletion', nature: 'ellipsis', mark: editorial, original: covered, quotedText: '', originalText: slice(original.text, covered),
          quoted: { start: Math.min(around.start, mark.start), end: Math.max(around.end, mark.end) },
        };
      }
      return {
        kind: o1 > o0 ? 'substitution' : 'insertion', nature: markNature(mark), mark: editorial,
        quoted: { start: mark.start, end: mark.end }, original: covered,
        quotedText: quoted.text.slice(mark.start, mark.end), originalText: o1 > o0 ? slice(original.text, covered) : '',
      };
    },
    gap([o0, o1], nextQuoted) {
      const at = quotedSpan(nextQuoted, nextQuoted);
      const span = originalSpan(o0, o1);
      return { kind: 'deletion', nature: 'gap', mark: null, quoted: at, original: span, quotedText: '', originalText: slice(original.text, span) };
    },
  };
}

/** From word `from` to word `to` (exclusive); where they are the same, the word on either side of the place. Kept within bounds. */
function stretch(words: readonly Span[], from: number, to: number, bounds: Span): Span {
  const first = words[from < to ? from : from - 1];
  const last = words[from < to ? to - 1 : to];
  const start = first !== undefined && first.start >= bounds.start ? first.start : last !== undefined && last.end <= bounds.end ? last.start : bounds.start;
  const end = last !== undefined && last.end <= bounds.end ? last.end : first !== undefined && first.start >= bounds.start ? first.end : bounds.end;
  return { start, end: Math.max(start, end) };
}

function editorialMark(text: string, mark: PlacedMark): EditorialMark | null {
  const kinds: Readonly<Record<PlacedMark['kind'], EditorialMark['kind'] | null>> = {
    ellipsis: 'ellipsis', bracket: 'bracket', parenthesis: 'parenthesis', note: 'note', sic: 'sic', redaction: 'redaction',
    transcript: text.charAt(mark.start) === '(' ? 'parenthesis' : 'bracket', enumerator: text.charAt(mark.start) === '(' ? 'parenthesis' : 'bracket',
    citation: 'parenthesis', 'note-number': null,
  };
  const kind = kinds[mark.kind];
  return kind === null ? null : { kind, span: { start: mark.start, end: mark.end }, text: text.slice(mark.start, mark.end) };
}

function markNature(mark: PlacedMark): EditNature {
  const natures: Readonly<Record<PlacedMark['kind'], EditNature>> = {
    ellipsis: 'needless-ellipsis', bracket: 'words', parenthesis: 'words', note: 'note', sic: 'note', redaction: 'redaction',
    transcript: 'disfluency', enumerator: 'enumerator', citation: 'note-number', 'note-number': 'note-number',
  };
  return natures[mark.kind];
}

function single(quoted: number, original: number): Block {
  return { quoted: [quoted, quoted + 1], original: [original, original + 1] };
}

function onlyInitialDiffers(a: string, b: string): boolean {
  return a.slice(1) === b.slice(1) || a.replace(/^\P{L}+/u, '').slice(1) === b.replace(/^\P{L}+/u, '').slice(1);
}

/** Words set in capitals as a headline is: another word beside it is, too (row 10). */
function isHeadline({ original }: Problem, at: number, nature: EditNature): boolean {
  return nature === 'case' && isAllCapitals(original.words[at]) && (isAllCapitals(original.words[at - 1]) || isAllCapitals(original.words[at + 1]));
}

function equivalentEdit({ quoted, original }: Problem, equivalent: Equivalent, make: ReturnType<typeof editMaker>): Edit | null {
  const block: Block = { quoted: [equivalent.quoted, equivalent.quotedEnd], original: [equivalent.original, equivalent.originalEnd] };
  const first = quoted.words[equivalent.quoted]!;
  if (equivalent.nature === 'joined') return isPartedByHyphen(quoted.text, quoted.words.slice(...block.quoted)) || isPartedByHyphen(original.text, original.words.slice(...block.original)) ? null : make.block(block, 'spelling');
  if (equivalent.nature === 'near') return make.block(block, 'spelling');
  if (equivalent.nature === 'expansion') {
    const other = original.words[equivalent.original]!;
    const raw = quoted.text.slice(first.start, first.end);
    if (raw === original.text.slice(other.start, other.end)) return null;
    const mark: EditorialMark = { kind: 'bracket', span: { start: first.start, end: first.end }, text: raw };
    return make.block(block, isInitialBracket(first) ? 'initial-case' : 'expansion', mark);
  }
  if (equivalent.nature === 'redaction') {
    const start = first.start;
    const end = quoted.words[equivalent.quotedEnd - 1]!.end;
    return make.block(block, 'redaction', { kind: 'redaction', span: { start, end }, text: quoted.text.slice(start, end) });
  }
  return make.block(block, equivalent.nature);
}

/** Whether a hyphen, a dash, a line's end or points part the words: then joining them is no difference (rows 3 and 4). */
function isPartedByHyphen(text: string, words: readonly Span[]): boolean {
  return words.length > 1 && words.every((word, at) => {
    const next = words[at + 1];
    return next === undefined || /[-‐‑–—.]|\n/.test(text.slice(word.end, next.start));
  });
}

/** Splits a block where a word of one side is near in spelling to one of the other; what is left between stays together. */
function refine({ quoted, original }: Problem, block: Block): Block[] {
  const [q0, q1] = block.quoted;
  const [o0, o1] = block.original;
  if (q0 === q1 || o0 === o1 || (q1 - q0) * (o1 - o0) > 400) return [block];
  const parts: Block[] = [];
  let q = q0;
  let o = o0;
  for (let i = q0; i < q1; i++) {
    for (let j = o; j < o1; j++) {
      if (!isNearSpelling(quoted.words[i]!.folded, original.words[j]!.folded)) continue;
      if (i > q || j > o) parts.push({ quoted: [q, i], original: [o, j] });
      parts.push(single(i, j));
      q = i + 1;
      o = j + 1;
      break;
    }
  }
  if (q < q1 || o < o1) parts.push({ quoted: [q, q1], original: [o, o1] });
  return parts;
}

function blockNature({ quoted, original }: Problem, block: Block, forms: Forms): EditNature {
  const [q0, q1] = block.quoted;
  const [o0, o1] = block.original;
  const left = quoted.words.slice(q0, q1).map((word) => word.folded);
  const right = original.words.slice(o0, o1).map((word) => word.folded);
  if (left.length === 1 && right.length === 1 && isNearSpelling(left[0]!, right[0]!)) return 'spelling';
  if (left.length >= 2 && left.length === right.length && left.toSorted().join(' ') === right.toSorted().join(' ')) return 'order';
  const alone = left.length === 0 ? right : right.length === 0 ? left : [];
  if (alone.length > 0 && alone.every((word) => forms.disfluencies.has(word) && /^(?:[uaeo]+[hmr]+|h?m+|mhm|huh)$/.test(word))) return 'disfluency';
  return 'words';
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
