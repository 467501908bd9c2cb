import type { Document } from '../document/document.ts';
import type { SpeechWords } from '../language/speech-words.ts';
import { foldWord } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import { words as wordsOf } from '../text/words.ts';
import { trimmed } from './little-texts.ts';
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

/** The letters of a document that begin with a salutation. Linear. */
function lettersIn(document: Document, words: SpeechWords): Letter[] {
  const { text, blocks } = document;
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
    if (isSalutation(text, block.span, words)) {
      close(index - 1, null);
      opened = index;
    }
    const signed = opened === null ? null : signatureAt(document, index, words);
    if (signed !== null) close(signed.to, signed.signature);
  });
  close(blocks.length - 1, null);
  return letters;
}

/** Who signs a document that is a letter as a whole; null where nobody does, or several do. */
export function signatureOf(document: Document, words: SpeechWords): Signature | null {
  const signatures = document.blocks.flatMap((block, index) => (block.quote === undefined ? signatureAt(document, index, words)?.signature ?? [] : []));
  const letters = lettersIn(document, words);
  const [only] = signatures;
  return only === undefined || signatures.length > 1 || letters.length > 1 || !letters.every(wholeLetters(document)) ? null : only;
}

/**
 * The letters in a document that are not its author's: with a signature other than his, or, among other text, with none.
 * @param authors full names of those who wrote the document
 */
export function lettersWithin(document: Document, authors: readonly string[], words: SpeechWords): Letter[] {
  const own = new Set(authors.map(folded));
  const isWhole = wholeLetters(document);
  return lettersIn(document, words).filter((letter) => (letter.signature === null ? !isWhole(letter) : !own.has(folded(letter.signature.name))));
}

/** Whether nothing but an address, a date and headings stands above a letter. */
function wholeLetters({ blocks }: Document): (letter: Letter) => boolean {
  const firstText = blocks.findIndex(({ kind, span }) => kind !== 'heading' && kind !== 'title' && span.end - span.start > longestLine);
  return ({ from }) => firstText < 0 || from <= firstText;
}

function isSalutation(text: string, block: Span, words: SpeechWords): boolean {
  const { start, end } = trimmed(text, block);
  const head = text.slice(start, Math.min(end, start + longestSalutation));
  const [first = ''] = head.split(/\s/, 1);
  return words.salutations.has(foldWord(first)) && (/[,:!—–]/.test(head) || end - start <= longestSalutation && !head.endsWith('.'));
}

/** `Yours,` and a name behind it, in the same paragraph or the next. */
function signatureAt({ text, blocks }: Document, index: number, words: SpeechWords): { readonly signature: Signature | null; readonly to: number } | null {
  const block = blocks[index];
  if (block === undefined) return null;
  const { start, end } = trimmed(text, block.span);
  if (end - start > longestLine) return null;
  const line = text.slice(start, end);
  const comma = line.search(/[,\n]/);
  const closing = wordsOf(comma < 0 ? line : line.slice(0, comma)).map(({ folded: word }) => word).join(' ');
  if (!words.closings.includes(closing)) return null;
  const rest = comma < 0 ? '' : line.slice(comma + 1);
  const here = nameIn(rest, start + comma + 1, words);
  if (here !== null || rest.trim() !== '') return { signature: here, to: index };
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
