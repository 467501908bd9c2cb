import type { Document, Mark } from '../../engine/document/document.ts';
import type { Span } from '../../engine/text/span.ts';
import { contains } from '../../engine/text/span.ts';
import type { FileEdit, Replacement } from './replacement.ts';

/**
 * A change of the visible text as changes of the file. Markup between the characters stays where it is (a footnote's reference, the end
 * of a link); the new words stand where the first of the old ones stood, and emphasis of which nothing is left goes.
 */
export function fileEdits(document: Document, { span, text }: Replacement): FileEdit[] {
  if (span.start === span.end) {
    const at = document.map.toOriginal(span.start);
    return [{ span: { start: at, end: at }, text }];
  }
  const runs = runsOf(document, span);
  const emptied = document.marks.filter((mark) => isEmphasis(mark) && contains(span, mark.span) && mark.span.start < mark.span.end && (text === '' || mark.span.start > span.start));
  return runs.map((run, index) => ({ span: withDelimiters(run, emptied), text: index === 0 ? text : '' }))
    .reduce<FileEdit[]>((edits, edit) => joined(edits, edit), []);
}

/** The stretches of the file that show a span, parted where markup stands between them. */
function runsOf({ map }: Document, span: Span): Span[] {
  const runs: Span[] = [];
  for (const { derived } of map.pieces) {
    if (derived.end <= span.start || derived.start >= span.end) continue;
    const original = map.toOriginalSpan({ start: Math.max(derived.start, span.start), end: Math.min(derived.end, span.end) });
    const last = runs.at(-1);
    if (last?.end === original.start) runs[runs.length - 1] = { start: last.start, end: original.end };
    else runs.push(original);
  }
  return runs;
}

function isEmphasis({ kind }: Mark): boolean {
  return kind === 'emphasis' || kind === 'strong' || kind === 'strikethrough' || kind === 'code';
}

function withDelimiters(run: Span, emptied: readonly Mark[]): Span {
  return emptied.reduce((span, { original }) => (contains(original, run) || original.start === span.end || original.end === span.start
    ? { start: Math.min(span.start, original.start), end: Math.max(span.end, original.end) } : span), run);
}

/** Two changes that touch or overlap are one. */
function joined(edits: readonly FileEdit[], edit: FileEdit): FileEdit[] {
  const last = edits.at(-1);
  if (last === undefined || last.span.end < edit.span.start) return [...edits, edit];
  return [...edits.slice(0, -1), { span: { start: last.span.start, end: Math.max(last.span.end, edit.span.end) }, text: last.text + edit.text }];
}
