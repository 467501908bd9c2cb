import type { Edit } from '../align/alignment.ts';
import { words } from '../text/words.ts';
import type { EditContext } from './ruling.ts';
import { stretchOf } from './stretch.ts';

/** Words that the speaker says again at once, with nothing but a filler between: a false start (row 25). */
export function isFalseStart(edit: Edit, context: EditContext): boolean {
  const { text, span } = stretchOf(context.source, edit.original);
  const fillers = context.language.forms.disfluencies;
  const dropped = words(text, span).map((word) => word.folded).filter((word) => !fillers.has(word));
  const behind = words(text, { start: span.end, end: Math.min(text.length, span.end + 80) }).map((word) => word.folded).filter((word) => !fillers.has(word));
  return dropped.length > 0 && dropped.length <= 4 && dropped.every((word, index) => word === behind[index]);
}

/** A word that opens a clause in speech and says nothing (row 25). */
export function isFiller(edit: Edit, context: EditContext): boolean {
  const { text, span } = stretchOf(context.source, edit.original);
  const dropped = words(text, span);
  const first = dropped[0];
  return first !== undefined && dropped.length === 1 && context.language.slips.fillers.has(first.folded)
    && /(?:^|[,.;:!?\u2013\u2014-])["\u201d\u2019\s]*["\u201c\u2018]?$/u.test(text.slice(Math.max(0, first.start - 6), first.start));
}
