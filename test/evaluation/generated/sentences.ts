import type { Random } from './random.ts';

/** A source as words: what generated quotations are cut from. */
export interface SampleText {
  readonly id: string;
  /** All its words, folded, with a space round each. */
  readonly folded: string;
  /** Paragraphs, each as its words with the punctuation that clings to them. */
  readonly paragraphs: readonly (readonly string[])[];
}

/** A stretch of a source, to be quoted. */
export interface Sample {
  readonly source: string;
  readonly words: readonly string[];
  /** Which word a change is asked for; any, where the kind of change does not mind. */
  readonly at: number;
}

/** Shortest and longest generated quotation, in words. */
export const shortest = 5;
export const longest = 60;

/** What would be read as an editor's mark, as Markdown or as another speaker: not to be cut into a quotation that is to be word for word. */
const marked = /[“”"«»„[\](){}<>*_|#\\`~/^=…§¶†‡]|\.\.|\bhttps?:|\d[.:]\d|^\p{Lu}{2,}[.:]?$/u;

/** Cuts a source's text to paragraphs of words. */
export function sampleText(id: string, text: string): SampleText {
  const paragraphs = text.split(/\n\s*\n/).map((paragraph) => paragraph.split(/\s+/).filter((word) => word !== ''));
  return { id, paragraphs, folded: foldedText(paragraphs.flat()) };
}

/** Where a word of a kind stands: paragraph and word. */
export interface Place {
  readonly text: SampleText;
  readonly paragraph: number;
  readonly word: number;
}

/** Every word of all texts that a kind of change could be made at. */
export function placesOf(texts: readonly SampleText[], suits: (word: string, before: string | undefined) => boolean): readonly Place[] {
  return texts.flatMap((text) => text.paragraphs.flatMap((words, paragraph) =>
    words.flatMap((word, at) => (!marked.test(word) && suits(word, words[at - 1]) ? [{ text, paragraph, word: at }] : []))));
}

/** A stretch round a place, of a random length and with the place at a random position; null where what stands around is too short or marked. */
export function cutAround({ text, paragraph, word }: Place, random: Random): Sample | null {
  const all = text.paragraphs[paragraph] ?? [];
  let [from, to] = [word, word + 1];
  while (from > 0 && isPlain(all[from - 1])) from--;
  while (to < all.length && isPlain(all[to])) to++;
  const length = Math.min(random.between(shortest, longest), to - from);
  if (length < shortest) return null;
  const start = random.between(Math.max(from, word - length + 1), Math.min(word, to - length));
  const words = all.slice(start, start + length);
  return isTitle(words) ? null : { source: text.id, words, at: word - start };
}

/** Half capitals are no sentence: a title, a signature, an address. */
function isTitle(words: readonly string[]): boolean {
  return words.filter((word) => /^\P{L}*\p{Lu}/u.test(word)).length * 2 >= words.length;
}

function isPlain(word: string | undefined): boolean {
  return word !== undefined && !marked.test(word) && /[\p{L}\p{N}]/u.test(word);
}

/** A word without the punctuation that clings to it. */
export function bare(word: string): string {
  return word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}

/** Words as one string that others can be looked for in. */
export function foldedText(words: readonly string[]): string {
  return ` ${words.map(folded).join(' ')} `;
}

/** What two words are compared by: letters and figures alone, without case. */
export function folded(word: string): string {
  return word.normalize('NFKD').replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
}
