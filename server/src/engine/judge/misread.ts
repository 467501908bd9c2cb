import type { Edit } from '../align/alignment.ts';
import { misreadingsOf } from '../align/misreadings.ts';
import type { Misreading } from '../align/misreadings.ts';
import { words } from '../text/words.ts';
import { excerpt } from './excerpt.ts';
import { rule } from './ruling.ts';
import type { EditContext, Ruling } from './ruling.ts';
import { isNoShortWord, standsElsewhere } from './slips.ts';

/** A digit inside a word, or a letter in a number: nobody printed that. */
const impossible = /\p{L}\p{N}|\p{N}\p{L}/u;
/** Shorter words stand anywhere. */
const shortestWord = 4;

/**
 * Words of the source that a machine seems to have misread from a page (*modem* for *modern*, *faid* for *said*, *l0* for *10*): nothing of
 * the draft's making where that is plain, and no error where it may be so. Null where the words do not look alike, or where letters alike make
 * words of words (*band*, *hand*) and nothing says that one is none.
 */
export function ruleMisread(edit: Edit, context: EditContext): Ruling | null {
  const kinds = kindsIn(edit);
  if (kinds.length === 0) return null;
  const isPlain = isPlainly(edit, kinds, context);
  if (kinds.includes('alike') && !isPlain) return null;
  const message = `The source has ${excerpt(edit.originalText)}, which looks like a misreading of ${excerpt(edit.quotedText)} by whatever read its pages.`;
  return isPlain ? rule(context, 'misread', { message }) : rule(context, 'misread-perhaps', { message: `${message} It may be another word, too: look at the page.` });
}

/** One kind for each word that may be misread; none unless every word is the same or may be. */
function kindsIn({ quotedText, originalText, kind, mark }: Edit): readonly Misreading[] {
  if (kind !== 'substitution' || mark !== null) return [];
  const [ours, theirs] = [words(quotedText), words(originalText)];
  if (ours.length !== theirs.length) return [];
  const kinds: Misreading[] = [];
  for (const [at, { folded }] of ours.entries()) {
    const read = theirs[at]?.folded ?? '';
    if (read === folded) continue;
    const found = misreadingsOf(folded, read);
    if (found === null) return [];
    kinds.push(...found);
  }
  return kinds;
}

/** Shown by a word that is none, by the same misreading elsewhere in the passage, or by the source, which has the draft's word and its own nowhere else. */
function isPlainly(edit: Edit, kinds: readonly Misreading[], { edits, source, language }: EditContext): boolean {
  const { originalText, quotedText, original } = edit;
  if (kinds.includes('digit') && impossible.test(originalText)) return true;
  const all = edits.flatMap(kindsIn);
  if (!kinds.includes('alike') && kinds.every((kind) => all.filter((other) => other === kind).length > 1)) return true;
  const [word, ...more] = words(quotedText);
  const [read] = words(originalText);
  return word !== undefined && read !== undefined && more.length === 0
    && (Math.min(word.folded.length, read.folded.length) >= shortestWord || isNoShortWord(read.folded, language.slips) || (language.slips.shortWords.has(word.folded) && read.folded.length >= shortestWord))
    && !standsElsewhere(source, read.folded, original) && standsElsewhere(source, word.folded, original);
}
