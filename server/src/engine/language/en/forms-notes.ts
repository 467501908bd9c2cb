const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s*,\s*/));

/** Sounds, stage and recording in a transcript. */
export const transcriptMarks: ReadonlySet<string> = list(
  `applause, laughter, laughs, laughing, laugh, crosstalk, cross talk, inaudible, unintelligible, indiscernible, cheers, cheering, cheers and applause, boos, booing, music,
  pause, pauses, silence, coughs, coughing, sighs, sighing, crying, cries, sobbing, chuckles, chuckling, clapping, whistles, whistling, gavel, phonetic, ph, beep, bleep,
  video clip, begin video clip, end video clip, begin video, end video, audio gap, off mic, off microphone, break, commercial break,
  speaking foreign language, through translator, through interpreter, nods, gestures, smiles, overlapping, interruption, interposing`,
);

/** What stands for words withheld. */
export const redactions: ReadonlySet<string> = list(
  `redacted, expletive, expletives, expletive deleted, expletives deleted, expletive omitted, obscenity, obscenities, profanity, profanities, vulgarity, slur, racial slur,
  epithet, racial epithet, bleep, bleeped, blank, deleted, name withheld, names withheld, name redacted, name omitted, name deleted, name removed, name, names,
  withheld, censored, illegible, address withheld, address redacted, number withheld, phone number, number redacted, location withheld, date withheld`,
);

/** What stands for a passage that is left out. */
export const omissions: ReadonlySet<string> = list(
  `omitted, text omitted, passage omitted, portion omitted, portions omitted, sentence omitted, sentences omitted, paragraph omitted, paragraphs omitted, list omitted, table omitted,
  snip, snipped, elided, abridged`,
);

const omitted = ['citation', 'citations', 'footnote', 'footnotes', 'internal citation', 'internal citations', 'quotation marks', 'internal quotation marks',
  'internal quotations', 'internal quotation marks and citation', 'internal quotation marks and citations', 'citation and internal quotation marks',
  'citations and internal quotation marks', 'citation and footnote', 'citations and footnotes', 'internal marks', 'brackets', 'alterations', 'alteration',
  'emphasis', 'emphases', 'italics', 'capitalization', 'ellipsis', 'ellipses', 'bracket', 'internal alteration', 'internal alterations', 'internal brackets', 'internal ellipsis', 'internal ellipses',
  'note', 'notes', 'reference', 'references', 'italic', 'underlining', 'bold', 'capitals', 'spelling', 'punctuation', 'quotation'];
const done = ['omitted', 'added', 'removed', 'supplied', 'mine', 'ours', 'in original', 'in the original', 'original', 'in source', 'altered', 'modified', 'author s', 'deleted', 'sic', 'cleaned up', 'theirs', 'his', 'hers', 'modernized', 'modernised', 'corrected'];

/** Editors' notes. */
export const notes: ReadonlySet<string> = new Set([
  ...omitted.flatMap((what) => done.map((state) => `${what} ${state}`)),
  'cleaned up', 'my emphasis', 'my italics', 'our emphasis', 'my translation', 'author translation', 'authors translation', 'sic', 'sic passim', 'as in original', 'as in the original',
  'authors emphasis', 'original emphasis', 'original italics', 'citing cases', 'same', 'edited', 'translation mine', 'trans mine', 'edited for length', 'edited for clarity', 'condensed', 'emphasis and citation omitted',
]);

/** First words of notes that name something. */
export const noteOpeners: ReadonlySet<string> = list('quoting, citing, emphasis, internal, citation, citations, alteration, alterations, ellipsis, ellipses, footnote, footnotes, italics');
