import type { Concern } from '../../engine/judge/codes.ts';
import type { JudgedEdit, Judgement, Passage } from '../../engine/judge/judgement.ts';
import { lookUpIn } from '../../engine/judge/source-lookup.ts';
import type { Span } from '../../engine/text/span.ts';
import { words } from '../../engine/text/words.ts';
import type { CheckedDraft } from '../../workspace/checker.ts';
import type { Run } from '../inert.ts';
import { inertParagraphs } from '../inert.ts';

/** Rows of a table; the rest is counted. */
const mostRows = 10;
/** Longer stretches are cut in a cell, UTF-16 units. */
const longestCell = 140;

const concernNames: Readonly<Record<Concern, string>> = {
  negation: 'a negation', number: 'a number', unit: 'a unit', comparator: 'a comparison', modal: 'possibility or duty', quantifier: 'a quantity', name: 'a name',
};

/** Whether an edit is a difference of words, to be set side by side: emphasis and inner marks show nothing in a table. */
export function isCompared({ nature, quotedText, originalText }: JudgedEdit): boolean {
  return nature !== 'emphasis' && nature !== 'quotation-marks' && nature !== 'source-dirt' && quotedText !== originalText;
}

/** The differences, word by word: what the draft has, and what the source has in its place. Nothing where nothing differs. */
export function comparison(checked: CheckedDraft, { quotation: index }: Judgement, passage: Passage): string[] {
  const source = lookUpIn(checked.corpus.sources).byId(passage.source);
  const quotation = checked.speech.quotations[index];
  const edits = passage.edits.filter(isCompared);
  if (source === undefined || quotation === undefined || edits.length === 0) return [];
  const rows = edits.slice(0, mostRows).map((edit) => row(sides(edit, checked.document.text, source.document.text), meaning(edit)));
  const rest = edits.length - mostRows;
  return ['| You have | The source has | |', '| --- | --- | --- |', ...rows, ...(rest > 0 ? [`| and ${String(rest)} more | | |`] : [])];
}

function row({ quoted, original }: Sides, remark: string): string {
  return `| ${cell(quoted)} | ${cell(original)} | ${remark} |`;
}

function meaning({ permitted, concerns }: JudgedEdit): string {
  if (permitted) return 'allowed';
  return concerns.length > 0 ? `changes ${concerns.map((concern) => concernNames[concern]).join(', ')}` : 'differs';
}

interface Sides {
  readonly quoted: readonly Run[];
  readonly original: readonly Run[];
}

/** Both sides of an edit. What one side does not have is shown by the words beside its place. */
function sides(edit: JudgedEdit, draft: string, source: string): Sides {
  switch (edit.kind) {
    case 'substitution': return { quoted: [strong(edit.quotedText)], original: [strong(edit.originalText)] };
    case 'deletion': return { quoted: [plain(draft.slice(edit.quoted.start, edit.quoted.end))], original: between(source, edit.original) };
    case 'insertion': return { quoted: between(draft, edit.quoted), original: [plain(source.slice(edit.original.start, edit.original.end))] };
  }
}

/** Words with the word before and the word behind them, as far as they stand in one paragraph. */
function between(text: string, span: Span): Run[] {
  const [start, end] = [text.lastIndexOf('\n\n', span.start) + 1, text.indexOf('\n\n', span.end)];
  const before = words(text, { start: Math.max(start, span.start - 60), end: span.start }).at(-1);
  const [after] = words(text, { start: span.end, end: Math.min(end < 0 ? text.length : end, span.end + 60) });
  return [
    plain(text.slice(before?.start ?? span.start, span.start)),
    strong(text.slice(span.start, span.end)),
    plain(text.slice(span.end, after?.end ?? span.end)),
  ];
}

function strong(text: string): Run {
  return { text: text.length > longestCell ? `${text.slice(0, longestCell)}…` : text, isBold: true };
}

function plain(text: string): Run {
  return { text: text.length > longestCell ? `${text.slice(0, longestCell)}…` : text, isBold: false };
}

/** On one line. */
function cell(runs: readonly Run[]): string {
  const shown = inertParagraphs(runs.filter(({ text }) => text !== '')).join(' ');
  return shown === '' ? '(nothing)' : shown;
}
