import type { Forms } from '../language/forms.ts';
import type { EditNature, EditorialMark } from './alignment.ts';
import { isSourceDirt } from './dirt.ts';
import { disfluencyLength, isBareFiller } from './fillers.ts';
import { isNearSpelling } from './near.ts';
import { maskedEnd } from './masked-words.ts';
import { markAround, pair, type Block } from './places.ts';
import type { Problem } from './problem.ts';
import { isSocial } from './social.ts';
import type { MarkKind, Units, UnitWord } from './units.ts';

/** A block with what its form alone says of it. */
export interface NamedBlock {
  readonly block: Block;
  readonly nature: EditNature;
  readonly mark: EditorialMark | null;
}

/** Splits a block of differing words to the smallest differences that can be told apart, and names each. */
export function nameBlock(problem: Problem, block: Block, forms: Forms): NamedBlock[] {
  const [q0, q1] = block.quoted;
  const [o0, o1] = block.original;
  if (q0 === q1) return nameDeletion(problem, block, forms);
  if (o0 === o1) return nameInsertion(problem, block, forms);
  const rest = withoutDirt(problem, block);
  if (rest !== null) return rest.flatMap((part) => nameBlock(problem, part, forms));
  return pairNear(problem, block, forms).flatMap((part) => {
    if (part.quoted[0] === part.quoted[1] || part.original[0] === part.original[1]) return nameBlock(problem, part, forms);
    return peelTrifles(problem, part, forms) ?? [nameSubstitution(problem, part, forms)];
  });
}

/** A page's, verse's or line's number at either end of a substitution stands for no word of the quotation: it is dropped by itself. Null where there is none. */
function withoutDirt({ original, whole }: Problem, { quoted: [q0, q1], original: [o0, o1] }: Block): Block[] | null {
  let [from, to] = [o0, o1];
  while (from < to && isSourceDirt(original, [from, from + 1], whole)) from++;
  while (to > from && isSourceDirt(original, [to - 1, to], whole)) to--;
  if (from === o0 && to === o1) return null;
  const parts: Block[] = [{ quoted: [q0, q0], original: [o0, from] }, { quoted: [q0, q1], original: [from, to] }, { quoted: [q1, q1], original: [to, o1] }];
  return parts.filter(({ quoted, original: theirs }) => quoted[0] < quoted[1] || theirs[0] < theirs[1]);
}

const plain = (block: Block, nature: EditNature, mark: EditorialMark | null = null): NamedBlock => ({ block, nature, mark });

function nameSubstitution({ quoted, original }: Problem, block: Block, forms: Forms): NamedBlock {
  const left = quoted.words.slice(...block.quoted);
  const right = original.words.slice(...block.original);
  const [one, other] = [left[0]!, right[0]!];
  const masked = maskedText(quoted, block.quoted);
  if (masked !== null) return plain(block, 'redaction', masked);
  const mark = enclosureOf(quoted, block.quoted) ?? initialBracket(quoted, one, block);
  if (left.length === 1 && right.length === 1) {
    if (isNearSpelling(one.folded, other.folded, forms) && one.pieces === null) return plain(block, 'spelling', mark);
    if (one.value !== null && one.value === other.value && one.negative === other.negative) return plain(block, 'number-form', mark);
  }
  if ([...left, ...right].every(isUnitSign)) return plain(block, 'punctuation', mark);
  return plain(block, 'words', mark);
}

/** `s***`, `d--n`, whatever the source has there (row 39). */
function maskedText({ text, words }: Units, [from, to]: readonly [number, number]): EditorialMark | null {
  const span = { start: words[from]!.start, end: maskedEnd(text, words[to - 1]!.end) };
  const masked = text.slice(span.start, span.end);
  return /^\p{L}{1,2}(?:\*{2,}|[-–—_]{2,})\p{L}{0,3}$/u.test(masked) ? { kind: 'redaction', span, text: masked } : null;
}

/** `$`, `%` and their kin: a sign without which the number is another (row 4). */
function isUnitSign(word: UnitWord): boolean {
  return word.kind === 'symbol' && word.folded !== 'and' && !/\p{N}/u.test(word.folded) && !/\p{Extended_Pictographic}/u.test(word.folded);
}

/** `[W]ater` for `Later`: the bracket shows one letter and hides a word (row 9). */
function initialBracket({ text }: Units, word: UnitWord, block: Block): EditorialMark | null {
  const [first] = word.pieces ?? [];
  if (first === undefined || !first.bracketed || first.text.length !== 1 || block.quoted[1] - block.quoted[0] !== 1) return null;
  const span = { start: word.start, end: Math.min(word.end, word.start + first.text.length + 2) };
  return { kind: 'bracket', span, text: text.slice(span.start, span.end) };
}

/** The parentheses or brackets that hold exactly these words, where the words differ: somebody's insertion. */
function enclosureOf(units: Units, [from, to]: readonly [number, number]): EditorialMark | null {
  const around = markAround(units, from, to);
  if (around?.kind !== 'parenthesis' && around?.kind !== 'bracket') return null;
  return { kind: around.kind, span: { start: around.start, end: around.end }, text: units.text.slice(around.start, around.end) };
}

function nameInsertion({ quoted, original }: Problem, block: Block, forms: Forms): NamedBlock[] {
  const words = quoted.words.slice(...block.quoted);
  const [o0] = block.original;
  if (words.every((word) => isBareFiller(word, forms))) return [plain(block, 'disfluency')];
  if (words.every((word) => forms.droppedInSpeech.has(word.folded))) return [plain(block, 'contraction')];
  if (words.every(isUnitSign)) return [plain(block, 'punctuation')];
  if (isRangeWord(words, quoted, block.quoted, original, o0, forms)) return [plain(block, 'number-form')];
  return [plain(block, 'words', enclosureOf(quoted, block.quoted))];
}

function nameDeletion(problem: Problem, block: Block, forms: Forms): NamedBlock[] {
  const { quoted, original } = problem;
  const [q] = block.quoted;
  const [from, to] = block.original;
  const words = original.words.slice(from, to);
  if (isSourceDirt(original, [from, to], problem.whole)) return [plain(block, 'source-dirt')];
  if (isSpeechTag(original, from, to, forms) || isSpeakerLabel(original, from, to)) return [plain(block, 'speech-tag')];
  if (words.every((word) => isSocial(original.text, word))) return [plain(block, 'social')];
  if (words.every((word) => forms.droppedInSpeech.has(word.folded))) return [plain(block, 'contraction')];
  if (words.every(isUnitSign)) return [plain(block, 'punctuation')];
  if (isRangeWord(words, original, block.original, quoted, q, forms)) return [plain(block, 'number-form')];
  return splitDeletion(problem, block, forms).map((part) => (part.nature === 'words' ? { ...part, mark: slashAt(quoted, q) } : part));
}

/** Tells the source's own marks and disfluencies apart in what is left out. Ordinary words among them make it one omission of words. */
function splitDeletion({ original }: Problem, block: Block, forms: Forms): NamedBlock[] {
  const [q] = block.quoted;
  const [from, to] = block.original;
  const pieces: NamedBlock[] = [];
  for (let at = from; at < to;) {
    const mark = original.marks.find((one) => one.first === at && one.last > at && one.last <= to && droppedMarks.has(one.kind));
    const length = mark === undefined ? disfluencyLength(original, at, to, forms) : mark.last - at;
    const nature = mark === undefined ? (length > 0 ? 'disfluency' : 'words') : droppedMarks.get(mark.kind) ?? 'words';
    const end = at + Math.max(1, length);
    pieces.push({ block: { quoted: [q, q], original: [at, end] }, nature, mark: null });
    at = end;
  }
  const joins = (one: NamedBlock | undefined, other: NamedBlock): boolean =>
    one !== undefined && mergeable(one.nature) && mergeable(other.nature) && (one.nature === other.nature || one.nature === 'words' || other.nature === 'words');
  const named: NamedBlock[] = [];
  for (const piece of pieces) {
    let merged = piece;
    for (let last = named.at(-1); last !== undefined && joins(last, merged); last = named.at(-1)) {
      named.pop();
      merged = plain({ quoted: [q, q], original: [last.block.original[0], merged.block.original[1]] }, last.nature === 'words' ? 'words' : merged.nature);
    }
    named.push(merged);
  }
  const [firstWords, lastWords] = [named.findIndex(({ nature }) => nature === 'words'), named.findLastIndex(({ nature }) => nature === 'words')];
  if (firstWords === lastWords) return named;
  const inner = plain({ quoted: [q, q], original: [named[firstWords]!.block.original[0], named[lastWords]!.block.original[1]] }, 'words');
  return [...named.slice(0, firstWords), inner, ...named.slice(lastWords + 1)];
}

const mergeable = (nature: EditNature): boolean => nature === 'words' || nature === 'disfluency';

/** What it is that a quotation leaves out with a mark of the source. */
const droppedMarks: ReadonlyMap<MarkKind, EditNature> = new Map<MarkKind, EditNature>([
  ['transcript', 'disfluency'], ['note', 'note'], ['sic', 'note'], ['note-number', 'note-number'], ['citation', 'note-number'], ['enumerator', 'note-number'],
]);

/**
 * Fillers, the trappings of a post and the source's own notes and citations at either end of a substitution are left out, the rest is
 * substituted; null where there are none.
 */
function peelTrifles(problem: Problem, block: Block, forms: Forms): NamedBlock[] | null {
  const { original } = problem;
  const [q0, q1] = block.quoted;
  let [from, to] = block.original;
  const before: NamedBlock[] = [];
  const after: NamedBlock[] = [];
  for (let trifle = trifleAt(original, [from, to], 'first', forms); trifle !== null; trifle = trifleAt(original, [from, to], 'first', forms)) {
    before.push(plain({ quoted: [q0, q0], original: [from, from + trifle.length] }, trifle.nature));
    from += trifle.length;
  }
  for (let trifle = trifleAt(original, [from, to], 'last', forms); trifle !== null; trifle = trifleAt(original, [from, to], 'last', forms)) {
    to -= trifle.length;
    after.unshift(plain({ quoted: [q1, q1], original: [to, to + trifle.length] }, trifle.nature));
  }
  if (before.length + after.length === 0) return null;
  return [...before, nameSubstitution(problem, { quoted: block.quoted, original: [from, to] }, forms), ...after];
}

/** What stands at an end of source words and may go by itself; null where nothing does, or nothing else would be left. */
function trifleAt({ text, words, marks }: Units, [from, to]: readonly [number, number], end: 'first' | 'last', forms: Forms): { readonly length: number; readonly nature: EditNature } | null {
  if (to - from < 2) return null;
  const word = words[end === 'first' ? from : to - 1]!;
  if (isBareFiller(word, forms)) return { length: 1, nature: 'disfluency' };
  if (isSocial(text, word)) return { length: 1, nature: 'social' };
  const mark = marks.find((one) => (end === 'first' ? one.first === from : one.last === to) && one.first >= from && one.last <= to && one.last > one.first && droppedMarks.has(one.kind));
  return mark === undefined || mark.last - mark.first >= to - from ? null : { length: mark.last - mark.first, nature: droppedMarks.get(mark.kind) ?? 'words' };
}

/** Splits a block where a word of one side is near in spelling to one of the other; what is left between stays together. */
function pairNear({ quoted, original }: Problem, block: Block, forms: Forms): Block[] {
  const [q0, q1] = block.quoted;
  const [o0, o1] = block.original;
  if ((q1 - q0) * (o1 - o0) > 400) return [block];
  const parts: Block[] = [];
  let q = q0;
  let o = o0;
  for (let i = q0; i < q1; i++) {
    for (let j = o; j < o1; j++) {
      const [word, other] = [quoted.words[i]!.folded, original.words[j]!.folded];
      if (quoted.words[i]!.pieces !== null || !isNearSpelling(word, other, forms)) continue;
      if (i > q || j > o) parts.push({ quoted: [q, i], original: [o, j] });
      parts.push(pair(i, j));
      q = i + 1;
      o = j + 1;
      break;
    }
  }
  if (q < q1 || o < o1) parts.push({ quoted: [q, q1], original: [o, o1] });
  return parts;
}

const closingMark = /["”’»'」]/;
const openingMark = /["“‘«„'「]/;
/** Longest narration between two stretches of speech that is still a tag. */
const longestTag = 30;

/** `,” she said, looking up, “`: narration between closing and opening marks, with a verb of saying and no marks of its own. */
function isSpeechTag({ text, words }: Units, from: number, to: number, forms: Forms): boolean {
  const before = words[from - 1];
  const after = words[to];
  if (before === undefined || after === undefined || to - from > longestTag) return false;
  if (!closingMark.test(text.slice(before.end, words[from]!.start)) || !openingMark.test(text.slice(words[to - 1]!.end, after.start))) return false;
  if (/["“”«»]/.test(text.slice(words[from]!.start, words[to - 1]!.end))) return false;
  for (let at = from; at < to; at++) if (forms.tagVerbs.has(words[at]!.folded)) return true;
  return false;
}

/** `MS. HARROW:` at the start of a line. */
function isSpeakerLabel({ text, words }: Units, from: number, to: number): boolean {
  const first = words[from]!;
  const last = words[to - 1]!;
  if (to - from > 6 || !/^\s*:/.test(text.slice(last.end, last.end + 2))) return false;
  const label = text.slice(first.start, last.end);
  return label === label.toUpperCase() && /\p{Lu}{2}/u.test(label) && /(?:^|\n)\s*$/.test(text.slice(Math.max(0, first.start - 3), first.start));
}

/** The `to` of `5 to 7`, where the other side has `5–7` (row 23). */
function isRangeWord(words: readonly UnitWord[], side: Units, [from, to]: readonly [number, number], other: Units, at: number, forms: Forms): boolean {
  if (words.length !== 1 || !forms.rangeWords.has(words[0]!.folded)) return false;
  const [before, after, one, two] = [side.words[from - 1], side.words[to], other.words[at - 1], other.words[at]];
  if (before?.kind !== 'number' || after?.kind !== 'number' || one?.kind !== 'number' || two?.kind !== 'number') return false;
  return /^\s?[-–—‑]\s?$/.test(other.text.slice(one.end, two.start));
}

/** The slash of a verse quotation at a place between two quoted words (row 6). */
function slashAt({ text, words }: Units, at: number): EditorialMark | null {
  const [before, after] = [words[at - 1], words[at]];
  if (before === undefined || after === undefined) return null;
  const slash = /\s(\/{1,2})\s/.exec(text.slice(before.end, after.start));
  if (slash === null) return null;
  const start = before.end + slash.index + 1;
  const span = { start, end: start + (slash[1] ?? '').length };
  return { kind: 'slash', span, text: text.slice(span.start, span.end) };
}
