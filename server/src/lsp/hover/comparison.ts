import type { Judgement, JudgedEdit, Passage } from '../../engine/judge/judgement.ts';
import type { CheckedDraft } from '../../workspace/checker.ts';
import { inertMarkdown } from '../inert.ts';

/** The differences, word by word: what the draft has, and what the source has in its place. Nothing where nothing differs. */
export function comparison(checked: CheckedDraft, judgement: Judgement, passage: Passage): string[] {
  const quotation = checked.speech.quotations[judgement.quotation];
  const edits = passage.edits.filter((edit) => edit.quotedText !== edit.originalText);
  if (quotation === undefined || edits.length === 0) return [];
  return ['| You have | The source has | |', '| --- | --- | --- |', ...edits.map(row)];
}

function row(edit: JudgedEdit): string {
  const cells = [words(edit.quotedText, edit.mark?.text), words(edit.originalText), edit.permitted ? 'allowed' : (edit.concerns[0] ?? 'differs')];
  return `| ${cells.join(' | ')} |`;
}

function words(text: string, mark?: string): string {
  const shown = text.trim() !== '' ? text : (mark ?? '');
  if (shown === '') return '(nothing)';
  return `**${inertMarkdown(shown.length > 120 ? `${shown.slice(0, 120)}…` : shown)}**`;
}
