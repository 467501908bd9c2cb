import type { NoteWording } from '../notes.ts';
import { written } from '../inflect.ts';

export const transcriptMarks: ReadonlySet<string> = new Set(written('beifall, applaus, lachen, lacht, gelachter, heiterkeit, zuruf, zurufe, zwischenruf, zwischenrufe, unverstandlich, pause, seufzt, hustet, schweigen, musik, unruhe, glocke'));
export const omissions: ReadonlySet<string> = new Set(written('auslassung, auslassungen, ausgelassen, weggelassen, gekürzt'));
export const redactions: ReadonlySet<string> = new Set(written('geschwarzt, name geschwarzt, name geandert, name der redaktion bekannt, schimpfwort, unleserlich, anonymisiert'));
const changed = written('hervorhebung, hervorhebungen, herv, auslassung, auslassungen, kursivierung, fußnote, fußnoten, anmerkung, anmerkungen, ergänzung, einfügung, unterstreichung, übersetzung, übers, zitatnachweis, nachweise');
const how = written('im original, i o, original, hinzugefügt, von mir, von uns, d verf, d a, des verfassers, der verfasserin, des autors, der autorin, d red, der redaktion, weggelassen, nicht übernommen, getilgt, sic');
const whole = written('anm d red, anm d verf, anmerkung der redaktion, anm d a, sic, so im original, eigene übersetzung, meine hervorhebung, meine übersetzung, kursiv im original, gekürzt, vom verfasser, der verf, d red');
export const notes: ReadonlySet<string> = new Set([...changed.flatMap((what) => how.map((state) => `${what} ${state}`)), ...whole]);
export const noteOpeners: ReadonlySet<string> = new Set();

/** `(Hervorhebung im Original)`, `(Herv. d. Verf.)`, `(Übersetzung des Verfassers)`. */
export const noteWordings: readonly NoteWording[] = [
  ['emphasis-in-original', /\b(?:hervorhebung(?:en)?|herv\.?|kursiv(?:ierung)?|unterstreichung)\s+(?:im|i\.)\s*(?:original|o\.|orig\.)/i],
  ['emphasis-added', /\b(?:hervorhebung(?:en)?|herv\.?|kursivierung|unterstreichung)\s+(?:hinzugef(?:\u00fc|ue)gt|von (?:mir|uns)|d\.\s?(?:verf|a)\.|des (?:verfassers|autors)|der (?:verfasserin|autorin))|\bmeine hervorhebung/i],
  ['emphasis-omitted', /\b(?:hervorhebung(?:en)?|herv\.?|kursivierung)\s+(?:weggelassen|getilgt|nicht (?:\u00fc|ue)bernommen)/i],
  ['citations-omitted', /\b(?:nachweise?|zitate?|belege?|zitatnachweise?)\s+(?:weggelassen|getilgt)/i],
  ['notes-omitted', /\b(?:fu(?:\u00df|ss)noten?|anmerkung(?:en)?)\s+(?:weggelassen|getilgt|nicht (?:\u00fc|ue)bernommen)/i],
  ['alteration-in-original', /\b(?:einf(?:\u00fc|ue)gung(?:en)?|auslassung(?:en)?|klammern?|erg(?:\u00e4|ae)nzung(?:en)?)\s+im\s+original/i],
  ['translated', /\b(?:eigene|meine|unsere) (?:\u00fc|ue)bersetzung|\b(?:\u00fc|ue)bers(?:etzung|\.)?\s+(?:des verfassers|der verfasserin|des autors|der autorin|d\.\s?verf\.|von mir|durch)|\baus dem \p{L}+(?:en)?\s+von/iu],
];
