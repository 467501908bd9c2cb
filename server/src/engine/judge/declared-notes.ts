import type { Alignment } from '../align/alignment.ts';
import type { Document } from '../document/document.ts';
import { knownLanguages } from '../language/languages.ts';
import type { NoteKind } from '../language/notes.ts';
import type { Quotation, Speech } from '../speech/speech.ts';
import { firstFrom } from '../text/span-index.ts';
import type { Span } from '../text/span.ts';
import { entriesOf } from './entries.ts';

export type { NoteKind } from '../language/notes.ts';

export interface DeclaredNote {
  readonly kind: NoteKind;
  /** In the draft's text. */
  readonly span: Span;
}

export type DeclaredNotes = readonly DeclaredNote[];

/** A draft with its quotations. */
export interface NotedDraft {
  readonly draft: Document;
  readonly speech: Speech;
}

/** How far behind a quotation its notes may stand, UTF-16 units: a citation may come between. */
const reach = 160;

/** A writer may word a note in another language than the draft's: all are tried. */
const wordings = knownLanguages.flatMap(({ noteWordings }) => noteWordings);

const enclosed = /[([][^()[\]]{3,160}[)\]]/g;

/** The notes of a quotation: those inside it, as the aligner saw them, and those that follow it in parentheses or brackets. */
export function declaredNotes({ draft, speech }: NotedDraft, quotation: Quotation, alignment: Alignment | null): DeclaredNotes {
  const inside = (alignment?.edits ?? []).flatMap((edit) => (edit.mark?.kind === 'note' ? kindsOf(edit.mark.text, edit.mark.span) : []));
  const from = quotation.outer.end;
  const behind = draft.text.slice(from, notesEnd({ draft, speech }, from));
  return [...inside, ...[...behind.matchAll(enclosed)].flatMap((match) => kindsOf(match[0], { start: from + match.index, end: from + match.index + match[0].length }))];
}

/** What the words of one note declare; several things where it says several. */
export function kindsOf(text: string, span: Span): DeclaredNote[] {
  return wordings.flatMap(([kind, wording]) => (wording.test(text) ? [{ kind, span }] : []));
}

/** How far the notes behind a quotation may stand: to its paragraph's end, or to the next quotation. */
export function notesEnd({ draft, speech }: NotedDraft, from: number): number {
  return Math.min(untilParagraphEnd(draft.text, from), nextQuotation(speech, from));
}

function untilParagraphEnd(text: string, from: number): number {
  const behind = text.slice(from, from + reach);
  const paragraph = behind.indexOf('\n\n');
  return from + (paragraph < 0 ? behind.length : paragraph);
}

/** Behind another quotation the notes are that one's. */
function nextQuotation(speech: Speech, from: number): number {
  const { starts } = entriesOf(speech);
  return starts[firstFrom(starts, from)] ?? Infinity;
}

/** Whether one of these things is declared. */
export function declares(notes: DeclaredNotes, ...kinds: readonly NoteKind[]): boolean {
  return notes.some((note) => kinds.includes(note.kind));
}
