import type { Edit } from '../align/alignment.ts';
import type { Language } from '../language/language.ts';
import type { Meaning } from '../language/meaning.ts';
import { words } from '../text/words.ts';
import type { EditContext } from './ruling.ts';
import { clauseBreak } from './hidden-words.ts';

/** How far apart the two changes may stand by which one denial is said otherwise, in words. */
const reach = 8;

/**
 * Whether a change of a negation is half of a denial said in other words: *not led by anyone* against *led by nobody*. Then another change in
 * the same clause gives back what this one takes, and one of the two is a word for *any* against its *none*: other words, and no other meaning.
 */
export function isHalfOfDenial(edit: Edit, { edits, language, input }: EditContext): boolean {
  const balance = denialsGained(edit, language.meaning);
  if (balance === 0) return isNoneForAny(edit, language.meaning);
  return edits.some((other) => other !== edit && other.mark === null && denialsGained(other, language.meaning) === -balance
    && (isNoneForAny(edit, language.meaning) || isNoneForAny(other, language.meaning)) && isOneClause(input.draft.text, edit, other, language));
}

function denialsGained({ quotedText, originalText }: Edit, { negations }: Meaning): number {
  const count = (text: string): number => words(text).filter(({ folded }) => negations.has(folded)).length;
  return count(quotedText) - count(originalText);
}

/** *Nobody* for *anyone*, or the other way round. */
function isNoneForAny({ quotedText, originalText }: Edit, { noneForAny }: Meaning): boolean {
  const [ours, theirs] = [phrases(quotedText), phrases(originalText)];
  const has = (side: readonly string[], set: ReadonlySet<string>): boolean => side.some((phrase) => set.has(phrase));
  return noneForAny.some(([none, any]) => (has(ours, none) && has(theirs, any)) || (has(theirs, none) && has(ours, any)));
}

/** The words of a text, and its pairs of neighbours. */
function phrases(text: string): readonly string[] {
  const all = words(text).map(({ folded }) => folded);
  return [...all, ...all.slice(1).map((word, at) => `${all[at] ?? ''} ${word}`)];
}

/** Whether nothing between two changes parts clauses: *did not say that anyone came* is not *said that nobody came*. */
function isOneClause(text: string, a: Edit, b: Edit, { speech }: Language): boolean {
  const [first, second] = a.quoted.start <= b.quoted.start ? [a, b] : [b, a];
  const between = { start: Math.min(first.quoted.end, second.quoted.start), end: second.quoted.start };
  const inside = words(text, between);
  return inside.length <= reach && !clauseBreak.test(text.slice(between.start, between.end))
    && !inside.some(({ folded }) => speech.subordinators.has(folded) || speech.relatives.has(folded));
}
