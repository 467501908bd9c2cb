import type { JudgedEdit } from '../../engine/judge/judgement.ts';
import type { Fix, FixContext } from './fix.ts';
import { shorten } from '../draft-edits/shorten.ts';
import { minimal } from '../draft-edits/replacement.ts';
import { gapBetween } from '../draft-edits/stretches.ts';

/** Says by an ellipsis that something was left out; not offered where what was left out would turn the meaning round. */
export function markOmission({ checked: { document: { text } } }: FixContext, edit: JudgedEdit): Fix[] {
  if (edit.kind !== 'deletion' || edit.mark !== null || edit.concerns.length > 0 || !['words', 'gap'].includes(edit.nature)) return [];
  const title = 'Mark the omission with an ellipsis';
  if (edit.nature === 'gap') return [{ title, replacements: [{ span: { start: edit.quoted.end, end: edit.quoted.end }, text: ' …' }], preferred: false }];
  const gap = gapBetween(text, edit.quoted);
  if (gap === null) return [];
  const between = text.slice(gap.start, gap.end);
  const replacement = minimal(text, { span: gap, text: `${between.trimEnd()} … ` });
  return replacement === null ? [] : [{ title, replacements: [replacement], preferred: false }];
}

/** Which changes an editor may make if brackets say so. */
const bracketable: ReadonlySet<JudgedEdit['nature']> = new Set(['words', 'spelling', 'initial-case', 'case', 'number-form', 'expansion']);

/** Puts what the writer changed into brackets, of a capital that letter alone; not offered where the change turns the meaning round. */
export function bracketChange({ checked: { document: { text } } }: FixContext, edit: JudgedEdit): Fix[] {
  if (edit.kind === 'deletion' || edit.mark !== null || edit.concerns.length > 0 || !bracketable.has(edit.nature)) return [];
  const { start, end } = edit.quoted;
  const span = edit.nature === 'initial-case' ? { start, end: start + 1 } : { start, end };
  const inside = text.slice(span.start, span.end);
  return [{ title: `Put your words into brackets: “[${shorten(inside)}]${shorten(text.slice(span.end, end))}”`, replacements: [{ span, text: `[${inside}]` }], preferred: false }];
}
