/** What a note in a quotation, or in parentheses or brackets behind it, declares (rows 26 to 28 and 36). */
export type NoteKind =
  | 'emphasis-added' | 'emphasis-in-original' | 'emphasis-omitted' | 'citations-omitted' | 'marks-omitted' | 'notes-omitted' | 'cleaned-up'
  | 'alteration-in-original' | 'ellipsis-in-original' | 'translated';

/** How a language words such a note: what stands between its brackets matches. */
export type NoteWording = readonly [kind: NoteKind, wording: RegExp];
