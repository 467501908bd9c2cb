import type { Edit } from '../align/alignment.ts';
import type { Document } from '../document/document.ts';
import { emphasisIn } from '../document/emphasis.ts';
import { contains, overlaps } from '../text/span.ts';
import type { Span } from '../text/span.ts';
import { words } from '../text/words.ts';
import { kindsOf } from './declared-notes.ts';
import type { DeclaredNote, NoteKind } from './declared-notes.ts';
import type { JudgedSource } from './judge.ts';
import { emphasisOfSource } from './stretch.ts';
import { rule } from './ruling.ts';
import type { EditContext, Rule, Ruling } from './ruling.ts';

/** What a note that is wrong claims, in words. */
const claims: Readonly<Partial<Record<NoteKind, string>>> = {
  'emphasis-in-original': 'The note says that the emphasis is the source’s, and the source has none here.',
  'emphasis-added': 'The note says that the emphasis was added, and the source has it itself.',
  'emphasis-omitted': 'The note says that emphasis was left out, and the source has none here.',
  'citations-omitted': 'The note says that citations were left out, and the source has none here.',
  'alteration-in-original': 'The note says that the bracket is the source’s, and the source has none here.',
  'ellipsis-in-original': 'The note says that the ellipsis is the source’s, and the source has none here.',
};

/** A note inside the quotation: `[sic]`, `(emphasis added)`. Left out of a source's own words it claims nothing (rows 19, 26 to 28). */
function ruleNote(edit: Edit, context: EditContext): Ruling {
  if (edit.kind === 'deletion' || edit.mark === null) return rule(context, 'note-founded');
  if (edit.mark.kind === 'sic') return ruleSic(edit, context);
  const wrong = kindsOf(edit.mark.text, edit.mark.span).find((note) => isUnfounded(note, context.source, context.passage, context.input.draft, context.part));
  return wrong === undefined ? rule(context, 'note-founded') : rule(context, 'note-unfounded', { message: claims[wrong.kind] ?? 'The source does not show what this note claims.' });
}

/** `[sic]` vouches for the word before it: unfounded where that word is not the source's. */
function ruleSic(edit: Edit, context: EditContext): Ruling {
  const at = edit.mark?.span.start ?? edit.quoted.start;
  const before = words(context.input.draft.text, { start: Math.max(context.part.start, at - 60), end: at }).at(-1);
  const slip = before !== undefined && context.edits.some((other) =>
    other !== edit && other.mark === null && other.kind === 'substitution' && overlaps(other.quoted, before));
  return slip
    ? rule(context, 'sic-unfounded', { message: 'The word before [sic] is not the source’s: the slip is the draft’s own.' })
    : rule(context, 'sic-founded', { message: 'This style does not use (sic): say in your own words that the slip is the source’s.' });
}

/** A note behind the quotation that claims what the source does not show. */
export function unfoundedNotes(notes: readonly DeclaredNote[], source: JudgedSource, passage: Span, draft: Document, part: Span): { readonly note: DeclaredNote; readonly message: string }[] {
  return notes
    .filter((note) => note.span.start >= part.end && isUnfounded(note, source, passage, draft, part))
    .map((note) => ({ note, message: claims[note.kind] ?? 'The source does not show what this note claims.' }));
}

/** Silent where the source's format keeps nothing that could show it. */
function isUnfounded(note: DeclaredNote, source: JudgedSource, passage: Span, draft: Document, part: Span): boolean {
  const text = source.excerpt(passage);
  switch (note.kind) {
    case 'emphasis-in-original':
    case 'emphasis-omitted':
      return emphasisOfSource(source, passage)?.length === 0;
    case 'emphasis-added':
      return isEmphasisedAlike(emphasisedInDraft(draft, part), emphasisedInSource(source, passage));
    case 'citations-omitted':
      return !/[[(][^)\]]*\d[^)\]]*[)\]]|\d|\u00a7|\bId\.|\bIbid\b|\bsee\b/iu.test(text) && !(source.marksIn({ start: passage.start - 1, end: passage.end + 1 }) ?? []).some((mark) => (mark.kind === 'citation' || mark.kind === 'note-reference') && contains(passage, mark.span));
    case 'alteration-in-original':
      return !/[[\]]/.test(text);
    case 'ellipsis-in-original':
      return !/\.\s?\.\s?\.|\u2026|\*\s?\*\s?\*/u.test(text);
    case 'marks-omitted':
    case 'notes-omitted':
    case 'cleaned-up':
    case 'translated':
      return false;
  }
}

/** Whether every word that the draft emphasises is emphasised in the source as well. */
function isEmphasisedAlike(inDraft: readonly string[] | null, inSource: readonly string[] | null): boolean {
  return inDraft !== null && inSource !== null && inDraft.length > 0 && inDraft.every((word) => inSource.includes(word));
}

function emphasisedInDraft(draft: Document, within: Span): readonly string[] | null {
  return emphasisIn(draft, within)?.flatMap((span) => words(draft.text, span).map((word) => word.folded)) ?? null;
}

function emphasisedInSource(source: JudgedSource, within: Span): readonly string[] | null {
  return emphasisOfSource(source, within)?.flatMap((span) => words(source.excerpt(span)).map((word) => word.folded)) ?? null;
}

/** Editors' notes: rows 19, 26 to 28. */
export const noteRules = { note: ruleNote } as const satisfies Record<string, Rule>;
