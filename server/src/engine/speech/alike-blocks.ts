import type { SpeechWords } from '../language/speech-words.ts';
import { saysTheSame } from './block-shape.ts';
import { opensClause } from './clauses.ts';
import type { BlockQuotation } from './found-quotation.ts';
import type { Frame } from './frames.ts';
import type { Mention } from './mention.ts';
import { isAlike, placementOf, type Edit, type Placement } from './placement.ts';
import type { PlainWords } from './plain-words.ts';
import type { PlacedBlock } from './read-blocks.ts';
import type { Token } from './tokens.ts';

/** What a change of a block is judged by. */
export interface ChangeOfBlock {
  /** From the start of the block before. */
  readonly edit: Edit;
  readonly words: SpeechWords;
  readonly isPlain: PlainWords;
  /** What the document calls itself and its parts; see `ownTitles`. */
  readonly titles: () => ReadonlySet<string>;
}

/** At these lengths (UTF-16) a block or frame begins to be taken for something else: a line, a paragraph, a statement. */
const tellingLengths = [60, 120, 140, 240, 400] as const;
/** From this many words on it does not matter how many are quoted. */
const manyWords = 15;

/**
 * Whether everything that is asked of a paragraph once it is placed in its document gets the same answer before and after a change: words have
 * become others, but no name, pronoun, cue, mark or quotation has come, gone or altered. What it says no to may be alike all the same.
 */
export function areAlike(before: PlacedBlock, after: PlacedBlock, change: ChangeOfBlock): boolean {
  const place = placementOf([change.edit]);
  const [shape, other] = [before.reader.shape, after.reader.shape];
  if (shape.kind !== other.kind || shape.kind !== 'paragraph' && shape.kind !== 'list-item' || shape.isQuoted || other.isQuoted) return false;
  if (hasTellingLength(shape.text.length, other.text.length)) return false;
  return shape.marks.length === other.marks.length
    && shape.marks.every((mark, k) => isSameMark(mark, other.marks[k], place))
    && isAlike(before.reader.label, after.reader.label, place) && isAlike(before.reader.letter, after.reader.letter, place)
    && areQuotationsAlike(before, after, change, place)
    && before.cued.frames.length === after.cued.frames.length
    && before.cued.frames.every((frame, k) => areFramesAlike(frame, after.cued.frames[k], change, place));
}

type Mark = PlacedBlock['reader']['shape']['marks'][number];

function isSameMark(mark: Mark, other: Mark | undefined, place: Placement): boolean {
  return other !== undefined && saysTheSame(mark, other) && isAlike(mark.span, other.span, place);
}

function hasTellingLength(before: number, after: number): boolean {
  if (before === after) return false;
  return tellingLengths.some((length) => Math.min(before, after) <= length && length <= Math.max(before, after));
}

function areQuotationsAlike(before: PlacedBlock, after: PlacedBlock, { edit, titles }: ChangeOfBlock, place: Placement): boolean {
  const [old, now] = [before.cued, after.cued];
  const known = old.context.quotations;
  const alike = known.length === now.context.quotations.length && known.every((quotation, k) => {
    const other = now.context.quotations[k];
    if (other === undefined || !isAlike(essence(quotation), essence(other), place)) return false;
    if (edit.end < quotation.span.start || edit.start > quotation.span.end) return true;
    const [form, formNow] = [old.quoted.titleForm(k), now.quoted.titleForm(k)];
    return form.isTitleCase === formNow.isTitleCase && titles().has(form.folded) === titles().has(formNow.folded);
  });
  if (!alike || !isAlike(old.quoted.named, now.quoted.named, place) || !isAlike(old.places, now.places, place) || !isAlike(old.cues, now.cues, place)) return false;
  if (!isAlike([...old.context.transparent], [...now.context.transparent], place)) return false;
  const cited = before.reader.cited(old);
  // Of several the nearest comes first, and distances change.
  return cited.every((sources) => sources.length < 2) && isAlike(cited, after.reader.cited(now), place);
}

function essence(quotation: BlockQuotation): BlockQuotation {
  return { ...quotation, wordCount: Math.min(quotation.wordCount, manyWords) };
}

function areFramesAlike(frame: Frame, other: Frame | undefined, { words, isPlain }: ChangeOfBlock, place: Placement): boolean {
  if (other === undefined || frame.blockKind !== other.blockKind || frame.inside !== other.inside || frame.isOwn !== other.isOwn || frame.isQuoted !== other.isQuoted) return false;
  if (!isAlike(frame.span, other.span, place) || hasTellingLength(lengthOf(frame), lengthOf(other))) return false;
  const [old, now] = [frame.tokens, other.tokens];
  const { head, tail } = sharedTokens(old, now);
  const [gone, come] = [old.slice(head, old.length - tail), now.slice(head, now.length - tail)];
  const isPlainChange = gone.length === come.length && gone.every((token, k) => isPlain(token) && isPlainLike(token, come[k], isPlain));
  const isWithinQuotation = frame.inside !== null && frame.quotedAt.length === 0 && other.quotedAt.length === 0 && gone.every(isLowerWord) && come.every(isLowerWord);
  if (!isPlainChange && !isWithinQuotation || frame.mentions.length !== other.mentions.length || frame.notes.length !== other.notes.length) return false;
  const indexOf = (token: number): number => (token < head ? token : token >= old.length - tail ? token + now.length - old.length : gone.length === come.length ? token : -1);
  return frame.mentions.every((mention, k) => {
    const twin = other.mentions[k];
    return twin !== undefined && indexOf(mention.first) === twin.first && indexOf(mention.last) === twin.last
      && isAlike(withoutTokens(mention), withoutTokens(twin), place)
      && opensClause(frame, mention, words) === opensClause(other, twin, words) && precedesCue(frame, mention, words) === precedesCue(other, twin, words);
  }) && frame.notes.every(({ mention, remarks, speaks }, k) => {
    const twin = other.notes[k];
    return mention.ordinal === twin?.mention.ordinal && speaks === twin.speaks && isAlike(remarks, twin.remarks, place);
  });
}

function lengthOf({ span }: Frame): number {
  return span.end - span.start;
}

function sharedTokens(before: readonly Token[], after: readonly Token[]): { readonly head: number; readonly tail: number } {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && isSameToken(before[head], after[head])) head++;
  let tail = 0;
  while (tail < shorter - head && isSameToken(before[before.length - 1 - tail], after[after.length - 1 - tail])) tail++;
  return { head, tail };
}

function isSameToken(token: Token | undefined, other: Token | undefined): boolean {
  return token?.text === other?.text && token?.kind === other?.kind && token?.folded === other?.folded && token?.possessive === other?.possessive
    && token?.quotation === other?.quotation && token?.sentence === other?.sentence && token?.opensSentence === other?.opensSentence;
}

function isPlainLike(token: Token, other: Token | undefined, isPlain: PlainWords): boolean {
  return other !== undefined && isPlain(other) && token.sentence === other.sentence && token.opensSentence === other.opensSentence;
}

function isLowerWord({ kind, capital, possessive, opensSentence }: Token): boolean {
  return kind === 'word' && !capital && !possessive && !opensSentence;
}

function withoutTokens(mention: Mention): Mention {
  return { ...mention, first: 0, last: 0 };
}

function precedesCue({ tokens }: Frame, { last }: Mention, words: SpeechWords): boolean {
  return words.cueVerbs.has(tokens[last + 1]?.folded ?? '');
}
