import type { NoteWording } from '../notes.ts';

/** `(emphasis added)`, `(citations omitted)`, `(my translation)`. */
export const noteWordings: readonly NoteWording[] = [
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
