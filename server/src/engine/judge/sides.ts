import type { Edit } from '../align/alignment.ts';
import { searched } from '../text/searched.ts';
import { words } from '../text/words.ts';
import type { Concern } from './codes.ts';
import { concernsOf } from './meaning.ts';
import type { Side } from './meaning.ts';
import type { EditContext } from './ruling.ts';
import { isHalfOfDenial } from './same-denial.ts';
import { stretchOf } from './stretch.ts';

/** The draft's side of an edit; empty for a deletion, whose span covers the words on either side. */
export function quotedSide(edit: Edit, context: EditContext): Side {
  const { start, end } = edit.quoted;
  const { text } = context.input.draft;
  return { text, span: edit.kind === 'deletion' ? { start: end, end } : { start, end }, whole: searched(text), names: context.draftNames };
}

/** The source's side of an edit; empty for an insertion. */
export function originalSide(edit: Edit, context: EditContext): Side {
  const { start, end } = edit.original;
  const { text, span } = stretchOf(context.source, edit.kind === 'insertion' ? { start: end, end } : { start, end });
  return { text, span, whole: context.source, names: context.sourceNames };
}

/** What makes an edit grave: negations, numbers, names that one side has and the other lacks. */
export function concernsOfEdit(edit: Edit, context: EditContext): readonly Concern[] {
  const concerns = concernsOf(quotedSide(edit, context), originalSide(edit, context), context.language);
  return concerns.some((concern) => denied.has(concern)) && !/\p{N}/u.test(edit.quotedText + edit.originalText) && isHalfOfDenial(edit, context)
    ? concerns.filter((concern) => !denied.has(concern)) : concerns;
}

/** What a word for none of something is, all at once: *no one* denies, says how many, and has a number in it. */
const denied: ReadonlySet<Concern> = new Set<Concern>(['negation', 'quantifier', 'number']);

/** Words of the longer side of an edit. */
export function editWords(edit: Edit): number {
  return Math.max(words(edit.quotedText).length, words(edit.originalText).length);
}
