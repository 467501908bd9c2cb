import type { Document } from '../document/document.ts';
import type { SpeechWords } from '../language/speech-words.ts';
import { foldWord } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import { words as wordsOf } from '../text/words.ts';
import { trimmed } from './white-space.ts';
import { personNameAt } from './written-names.ts';

/** The name below a letter. */
export interface Signature {
  readonly name: string;
  readonly span: Span;
}

/** A letter, from its salutation to its signature. */
export interface Letter {
  readonly span: Span;
  /** Indexes in `Document.blocks`, both inclusive. */
  readonly from: number;
  readonly to: number;
  /** Null where nobody signs it with a full name. */
  readonly signature: Signature | null;
}

/** In UTF-16 units: what stands above a letter, and a line that opens or closes one. */
const longestLine = 120;
const longestSalutation = 60;

/** What of a block belongs to a letter: its first line, or what stands before its signature. */
export interface LetterMarks {
  readonly salutes: boolean;
  /** The text behind `Yours,` and where it begins, from the block's start; null where nothing closes a letter. */
  readonly closing: { readonly rest: string; readonly at: number } | null;
}

/** A document with the marks of letters in its blocks. */
export interface LetterReading {
  readonly document: Document;
  /** By block. */
  readonly marks: readonly LetterMarks[];
  readonly words: SpeechWords;
}

/** What of a block's text belongs to a letter. */
export function letterMarks(text: string, words: SpeechWords): LetterMarks {
  return { salutes: isSalutation(text, words), closing: closingIn(text, words) };
}

/** The letters of a document that begin with a salutation. Linear. */
function lettersIn(reading: LetterReading): Letter[] {
  const { document: { blocks }, marks } = reading;
  const letters: Letter[] = [];
  let opened: number | null = null;
  const close = (to: number, signature: Signature | null): void => {
    const first = opened === null ? undefined : blocks[opened];
    const last = blocks[to];
    if (opened !== null && first !== undefined && last !== undefined) letters.push({ span: { start: first.span.start, end: last.span.end }, from: opened, to, signature });
    opened = null;
  };
  blocks.forEach((block, index) => {
    if (block.quote !== undefined) return;
    if (block.kind === 'heading' || block.kind === 'title') close(index - 1, null);
    if (marks[index]?.salutes === true) {
      close(index - 1, null);
      opened = index;
    }
    const signed = opened === null ? null : signatureAt(reading, index);
    if (signed !== null) close(signed.to, signed.signature);
  });
  close(blocks.length - 1, null);
  return letters;
}

/** Who signs a document that is a letter as a whole; null where nobody does, or several do. */
export function signatureOf(reading: LetterReading): Signature | null {
  const { document } = reading;
  const signatures = document.blocks.flatMap((block, index) => (block.quote === undefined ? signatureAt(reading, index)?.signature ?? [] : []));
  const letters = lettersIn(reading);
  const [only] = signatures;
  return only === undefined || signatures.length > 1 || letters.length > 1 || !letters.every(wholeLetters(document)) ? null : only;
}

/**
 * The letters in a document that are not its author's: with a signature other than his, or, among other text, with none.
 * @param authors full names of those who wrote the document
 */
export function lettersWithin(reading: LetterReading, authors: readonly string[]): Letter[] {
  const own = new Set(authors.map(folded));
  const isWhole = wholeLetters(reading.document);
  return lettersIn(reading).filter((letter) => (letter.signature === null ? !isWhole(letter) : !own.has(folded(letter.signature.name))));
}

/** Whether nothing but an address, a date and headings stands above a letter. */
function wholeLetters({ blocks }: Document): (letter: Letter) => boolean {
  const firstText = blocks.findIndex(({ kind, span }) => kind !== 'heading' && kind !== 'title' && span.end - span.start > longestLine);
  return ({ from }) => firstText < 0 || from <= firstText;
}

function isSalutation(text: string, words: SpeechWords): boolean {
  const { start, end } = trimmed(text, { start: 0, end: text.length });
  const head = text.slice(start, Math.min(end, start + longestSalutation));
  const [first = ''] = head.split(/\s/, 1);
  return words.salutations.has(foldWord(first)) && (/[,:!—–]/.test(head) || end - start <= longestSalutation && !head.endsWith('.'));
}

function closingIn(text: string, words: SpeechWords): LetterMarks['closing'] {
  const { start, end } = trimmed(text, { start: 0, end: text.length });
  if (end - start > longestLine) return null;
  const line = text.slice(start, end);
  const comma = line.search(/[,\n]/);
  const closing = wordsOf(comma < 0 ? line : line.slice(0, comma)).map(({ folded: word }) => word).join(' ');
  if (!words.closings.includes(closing)) return null;
  return { rest: comma < 0 ? '' : line.slice(comma + 1), at: start + comma + 1 };
}

/** `Yours,` and a name behind it, in the same paragraph or the next. */
function signatureAt({ document: { text, blocks }, marks, words }: LetterReading, index: number): { readonly signature: Signature | null; readonly to: number } | null {
  const block = blocks[index];
  const closing = marks[index]?.closing ?? null;
  if (block === undefined || closing === null) return null;
  const here = nameIn(closing.rest, block.span.start + closing.at, words);
  if (here !== null || closing.rest.trim() !== '') return { signature: here, to: index };
  const next = blocks[index + 1];
  const below = next === undefined || next.span.end - next.span.start > longestLine ? null : nameIn(text.slice(next.span.start, next.span.end), next.span.start, words);
  return { signature: below, to: below === null ? index : index + 1 };
}

function nameIn(text: string, at: number, words: SpeechWords): Signature | null {
  const offset = text.search(/\p{L}/u);
  const found = offset < 0 ? null : personNameAt(text.slice(offset), words);
  const behind = found === null ? '' : text.slice(offset + found.end).trimStart();
  const isLast = behind === '' || /^[,(]/.test(behind) || text.charAt(offset + (found?.end ?? 0)) === '\n' || words.roles.has(foldWord(behind));
  if (found === null || !isLast) return null;
  return { name: found.name, span: { start: at + offset + found.start, end: at + offset + found.end } };
}

function folded(name: string): string {
  return wordsOf(name).map((word) => word.folded).join(' ');
}
