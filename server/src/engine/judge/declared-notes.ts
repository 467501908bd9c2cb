import type { Alignment } from '../align/alignment.ts';
import type { Document } from '../document/document.ts';
import type { Quotation, Speech } from '../speech/speech.ts';
import { firstFrom } from '../text/span-index.ts';
import type { Span } from '../text/span.ts';
import { entriesOf } from './entries.ts';

/** What a note in a quotation, or in parentheses or brackets behind it, declares (rows 26 to 28 and 36). */
export type NoteKind =
  | 'emphasis-added' | 'emphasis-in-original' | 'emphasis-omitted' | 'citations-omitted' | 'marks-omitted' | 'notes-omitted' | 'cleaned-up'
  | 'alteration-in-original' | 'ellipsis-in-original' | 'translated';

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

const wordings: readonly (readonly [NoteKind, RegExp])[] = [
  ['emphasis-added', /\b(?:emphasis|italics?|emphases|underlining)\s+(?:added|mine|ours|supplied|my own|not in (?:the )?original)\b|\bmy (?:emphasis|italics)\b/i],
  ['emphasis-in-original', /\b(?:emphasis|italics?|emphases)\s+(?:in|is in|are in|as in)\s+(?:the )?original\b|\boriginal (?:emphasis|italics)\b/i],
  ['emphasis-omitted', /\b(?:emphasis|italics?|emphases)\s+(?:omitted|removed)\b/i],
  ['citations-omitted', /\b(?:citations?|references?)\s+(?:\w+\s+){0,4}?omitted\b/i],
  ['marks-omitted', /\bquotation marks\b[^()[\]]{0,60}\bomitted\b|\bmarks omitted\b/i],
  ['notes-omitted', /\b(?:footnotes?|notes?)\s+(?:\w+\s+){0,4}?omitted\b/i],
  ['cleaned-up', /\b(?:cleaned up|citations? modified|quotation modified)\b/i],
  ['alteration-in-original', /\b(?:alterations?|brackets?|insertions?|omissions?)\s+in\s+(?:the )?original\b/i],
  ['ellipsis-in-original', /\b(?:ellips[ei]s|suspension points)\s+in\s+(?:the )?original\b/i],
  ['translated', /\b(?:my|our|author['\u2019]s|own) translation\b|\btranslat(?:ed|ion) (?:by (?:the )?(?:author|me|us)|mine)\b/i],
];

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
