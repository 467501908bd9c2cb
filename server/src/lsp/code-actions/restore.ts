import { toMarkdown } from '../../engine/cite/markdown-text.ts';
import { quoteMarksOf, withInnerMarks } from '../../engine/cite/quote-marks.ts';
import type { JudgedEdit } from '../../engine/judge/judgement.ts';
import type { Fix, FixContext } from './fix.ts';
import type { Replacement } from '../draft-edits/replacement.ts';
import { shorten } from '../draft-edits/shorten.ts';
import { minimal } from '../draft-edits/replacement.ts';
import { besideWords, gapBetween, stretchAround } from '../draft-edits/stretches.ts';

/** Puts the source's words where the draft has others, has more, or has left some out. */
export function restoreWords(context: FixContext, edit: JudgedEdit): Fix[] {
  const replacement = restored(context, edit);
  return replacement === null ? [] : [{ title: restoreTitle(edit), replacements: [replacement], preferred: true }];
}

function restoreTitle(edit: JudgedEdit): string {
  switch (edit.kind) {
    case 'substitution': return `Restore the source’s words: “${shorten(edit.originalText)}”`;
    case 'deletion': return edit.nature === 'quotation-marks' ? 'Restore the source’s quotation marks' : `Put back what the source has here: “${shorten(edit.originalText)}”`;
    case 'insertion': return edit.nature === 'quotation-marks' ? 'Take out these quotation marks' : `Take out what the source does not have: “${shorten(edit.quotedText)}”`;
  }
}

/** Every change of the quotation that the writer is told of, undone at once; offered where there are several. */
export function restoreAll(context: FixContext): Fix[] {
  const { judgement, passage } = context;
  const told = new Set(judgement.findings.flatMap(({ edit }) => (edit === null ? [] : [editKey(edit)])));
  const replacements = undone(context, passage.edits.filter((edit) => !edit.permitted && told.has(editKey(edit))));
  if (replacements === null || replacements.length < 2) return [];
  return [{ title: `Restore all of the source’s words (${String(replacements.length)} changes)`, replacements, preferred: false }];
}

/** What puts the source's words back in place of several edits; null where there is nothing to put back, or they run into each other. */
export function undone(context: FixContext, edits: readonly JudgedEdit[]): readonly Replacement[] | null {
  const replacements = edits.flatMap((edit) => restored(context, edit) ?? []).sort((a, b) => a.span.start - b.span.start);
  return replacements.length > 0 && areApart(replacements) ? replacements : null;
}

function editKey({ kind, nature, quoted }: JudgedEdit): string {
  return `${kind} ${nature} ${String(quoted.start)} ${String(quoted.end)}`;
}

function areApart(replacements: readonly Replacement[]): boolean {
  return replacements.every(({ span }, index) => index === 0 || (replacements[index - 1]?.span.end ?? 0) <= span.start);
}

/** Null where only the writer can know: emphasis, notes, and places that cannot be told. */
function restored(context: FixContext, edit: JudgedEdit): Replacement | null {
  const { text } = context.checked.document;
  if (edit.nature === 'emphasis' || edit.nature === 'note') return null;
  if (edit.kind === 'substitution') return substituted(context, edit);
  if (edit.nature === 'quotation-marks') return edit.kind === 'deletion' ? substituted(context, edit) : withoutMarks(text, edit);
  const replacement = edit.kind === 'insertion' ? takenOut(context, edit) : putBack(context, edit);
  return replacement && minimal(text, replacement);
}

/** A comma or stop that the source has at the words' end and the draft right behind them is one and the same. */
function substituted(context: FixContext, edit: JudgedEdit): Replacement | null {
  const { text } = context.checked.document;
  const original = inDraft(context, edit.originalText);
  // Half a pair of marks would be worse than none.
  if (edit.nature === 'quotation-marks' && !isPaired(edit.originalText)) return null;
  const lastPoint = /([,.;:])["'“”‘’«»]*$/.exec(original)?.[1];
  const end = lastPoint !== undefined && !text.slice(0, edit.quoted.end).endsWith(lastPoint) && text.charAt(edit.quoted.end) === lastPoint
    ? edit.quoted.end + 1 : edit.quoted.end;
  return minimal(text, { span: { start: edit.quoted.start, end }, text: original });
}

function isPaired(text: string): boolean {
  return /["“‘„‚«»「『'].*["”’“‘«»」』']/su.test(text);
}

function withoutMarks(text: string, edit: JudgedEdit): Replacement | null {
  const marks = /["'“”‘’«»„「」『』]/;
  let { start, end } = edit.quoted;
  if (marks.test(text.charAt(start - 1)) && marks.test(text.charAt(end))) { start--; end++; }
  const inside = text.slice(start, end);
  if (!marks.test(inside.charAt(0)) || !marks.test(inside.charAt(inside.length - 1))) return null;
  return { span: { start, end }, text: inside.slice(1, -1) };
}

/** What stands between two words of the draft becomes what stands between these words in the source: its punctuation comes along. */
function takenOut(context: FixContext, edit: JudgedEdit): Replacement | null {
  const { checked: { document: { text } }, quotation, source } = context;
  const place = stretchAround(text, edit.quoted, quotation.span);
  if (place.isAtStart || place.isAtEnd) return { span: place.span, text: '' };
  const between = gapBetween(source.text, edit.original);
  return { span: place.span, text: between === null ? ' ' : inDraft(context, source.text.slice(between.start, between.end)) };
}

function putBack(context: FixContext, edit: JudgedEdit): Replacement | null {
  const { checked: { document: { text } }, source } = context;
  const origin = besideWords(source.text, edit.original);
  // Between two parts of an interrupted quotation stand the draft's own words: what was left out goes to the end of the first.
  if (edit.nature === 'gap') {
    return { span: { start: edit.quoted.end, end: edit.quoted.end }, text: inDraft(context, source.text.slice(origin.start, edit.original.end)) };
  }
  const gap = gapBetween(text, edit.quoted);
  return gap && { span: gap, text: inDraft(context, source.text.slice(origin.start, origin.end)) };
}

/** The source's words as they stand in a draft: on one line, escaped, with inner marks that alternate with the outer ones. */
export function inDraft({ checked, quotation }: FixContext, text: string): string {
  const line = text.replace(/\s+/g, ' ');
  const opening = checked.document.text.slice(quotation.outer.start, quotation.span.start).trim();
  const marked = quotation.kind === 'block' || opening === '' ? line : withInnerMarks(line, quoteMarksOf(opening));
  const [, before = '', inside = '', after = ''] = /^(\s*)(.*?)(\s*)$/.exec(marked) ?? [];
  return before + toMarkdown(inside) + after;
}
