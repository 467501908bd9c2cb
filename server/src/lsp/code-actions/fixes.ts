import type { Finding, JudgedEdit, Judgement, Passage } from '../../engine/judge/judgement.ts';
import type { Quotation } from '../../engine/speech/speech.ts';
import type { Span } from '../../engine/text/span.ts';
import { words } from '../../engine/text/words.ts';
import type { CheckedDraft } from '../../workspace/checker.ts';

/** One change of the draft's visible text. */
export interface Replacement {
  /** In the draft's `Document.text`. */
  readonly span: Span;
  readonly text: string;
}

/** Something that the writer may do about a finding. */
export interface Fix {
  readonly title: string;
  readonly replacements: readonly Replacement[];
  /** Whether it is the one to take without thinking: the source's own words. */
  readonly preferred: boolean;
}

/** The fixes for one finding, the most likely first; none where only the writer can know what to do. */
export function fixesFor(checked: CheckedDraft, judgement: Judgement, finding: Finding): readonly Fix[] {
  const passage = judgement.passages[0];
  const quotation = checked.speech.quotations[judgement.quotation];
  if (passage === undefined || quotation === undefined) return [];
  if (finding.code === 'wrong-speaker') return correctSpeaker(checked, judgement, passage);
  if (finding.edit === null) return [];
  const { text } = checked.document;
  return [
    ...restoreWords(text, quotation, finding.edit),
    ...markOmission(text, finding.edit),
    ...bracketChange(text, finding.edit),
    ...restoreAll(text, quotation, passage),
  ];
}

function restoreWords(text: string, quotation: Quotation, edit: JudgedEdit): Fix[] {
  const replacement = restored(text, quotation, edit);
  return replacement === null ? [] : [{ title: restoreTitle(edit), replacements: [replacement], preferred: true }];
}

function restoreTitle(edit: JudgedEdit): string {
  switch (edit.kind) {
    case 'substitution': return `Restore the source’s words: “${shorten(edit.originalText)}”`;
    case 'deletion': return `Put back what the source has here: “${shorten(edit.originalText)}”`;
    case 'insertion': return `Take out what the source does not have: “${shorten(edit.quotedText)}”`;
  }
}

/** All changes that nobody is told of, undone at once; offered where there are several. */
function restoreAll(text: string, quotation: Quotation, passage: Passage): Fix[] {
  const replacements = passage.edits.filter((edit) => !edit.permitted).flatMap((edit) => restored(text, quotation, edit) ?? []);
  if (replacements.length < 2 || !areApart(replacements)) return [];
  return [{ title: `Restore all of the source’s words (${String(replacements.length)} changes)`, replacements, preferred: false }];
}

function restored(text: string, quotation: Quotation, edit: JudgedEdit): Replacement | null {
  const original = forDraft(edit.originalText, quotation);
  if (edit.kind === 'substitution') return { span: edit.quoted, text: original };
  if (edit.kind === 'insertion') return { span: withSpaceBefore(text, edit.quoted), text: '' };
  const place = placeOfOmission(text, edit);
  return place && { span: place, text: ` ${original} ` };
}

function markOmission(text: string, edit: JudgedEdit): Fix[] {
  if (edit.kind !== 'deletion' || edit.mark !== null) return [];
  const place = placeOfOmission(text, edit);
  return place === null ? [] : [{ title: 'Mark the omission with an ellipsis', replacements: [{ span: place, text: ' … ' }], preferred: false }];
}

function bracketChange(text: string, edit: JudgedEdit): Fix[] {
  if (edit.kind === 'deletion' || edit.mark !== null || edit.nature === 'punctuation') return [];
  const inside = text.slice(edit.quoted.start, edit.quoted.end);
  return [{ title: `Put your words into brackets: “[${shorten(inside)}]”`, replacements: [{ span: edit.quoted, text: `[${inside}]` }], preferred: false }];
}

/** The name stands where the draft's cue has it: a surname for a surname, a full name for anything else. */
function correctSpeaker(checked: CheckedDraft, { claim }: Judgement, passage: Passage): Fix[] {
  const mention = claim.attribution?.mention;
  const name = passage.speaker?.name;
  if (!mention || name === undefined) return [];
  const written = checked.document.text.slice(mention.start, mention.end);
  const surname = name.slice(name.lastIndexOf(' ') + 1);
  const replacement = words(written).length === 1 && /^\p{Lu}/u.test(written) && written !== surname ? surname : name;
  return [{ title: `Correct the speaker to ${replacement}`, replacements: [{ span: mention, text: replacement }], preferred: true }];
}

/** Between the two words that an omission's span covers: the white space there, with an ellipsis if one stands in it. */
function placeOfOmission(text: string, edit: JudgedEdit): Span | null {
  if (edit.mark !== null) return withSpaces(text, edit.mark.span);
  const [before, after] = words(text, edit.quoted);
  if (before === undefined || after === undefined) return null;
  const between = text.slice(before.end, after.start);
  const space = between.search(/\s/);
  const start = space < 0 ? after.start : before.end + space;
  return { start, end: after.start };
}

function withSpaces(text: string, span: Span): Span {
  let { start, end } = span;
  while (start > 0 && text[start - 1] === ' ') start--;
  while (end < text.length && text[end] === ' ') end++;
  return { start, end };
}

function withSpaceBefore(text: string, span: Span): Span {
  return text[span.start - 1] === ' ' ? { start: span.start - 1, end: span.end } : span;
}

/** The source's words as they stand in a draft: one line, inner marks that alternate with the outer ones. */
function forDraft(text: string, quotation: Quotation): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (quotation.marks !== 'double') return line;
  return line.replace(/“/g, '‘').replace(/”/g, '’').replace(/"/g, "'");
}

function areApart(replacements: readonly Replacement[]): boolean {
  return replacements.every(({ span }, index) => index === 0 || (replacements[index - 1]?.span.end ?? 0) <= span.start);
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 48 ? `${line.slice(0, 47)}…` : line;
}
