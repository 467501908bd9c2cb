import { written } from '../inflect.ts';
import type { NoteWording } from '../notes.ts';

export const transcriptMarks: ReadonlySet<string> = new Set(written('aplausos, risas, risa, ríe, ininteligible, inaudible, silencio, murmullos, protestas, rumores, abucheos, pausa, suspira, música, interrupción'));
export const omissions: ReadonlySet<string> = new Set(written('omitido, omitida, omisión, texto omitido, pasaje omitido, se omite'));
export const redactions: ReadonlySet<string> = new Set(written('tachado, nombre omitido, nombre cambiado, nombre ficticio, insulto, improperio, ilegible, anonimizado, nombre reservado'));
const what = written('énfasis, cursiva, cursivas, subrayado, negrita, negritas, corchetes, citas internas, comillas internas, notas, nota, referencias, traducción, resaltado');
const how = written('en el original, añadido, añadidos, añadida, añadidas, mío, mía, nuestro, nuestra, del autor, de la autora, omitido, omitida, omitidos, omitidas, suprimidas, de la redacción, del traductor, propia, propio');
export const notes: ReadonlySet<string> = new Set([...what.flatMap((one) => how.map((state) => `${one} ${state}`)),
  ...written('el énfasis es mío, el énfasis es nuestro, la cursiva es mía, la cursiva es nuestra, las cursivas son mías, el subrayado es mío, el subrayado es nuestro, n del r, n de la r, n del t, n de la t, n del a, sic, nota del autor, nota de la redacción, traducción propia, traducción mía, la traducción es mía, la traducción es nuestra')]);
export const noteOpeners: ReadonlySet<string> = new Set();

/** `(énfasis añadido)`, `(la cursiva es mía)`, `(traducción propia)`. */
export const noteWordings: readonly NoteWording[] = [
  ['emphasis-added', /\b(?:\u00e9nfasis|cursivas?|subrayados?|negritas?|resaltados?)\s+(?:(?:es|son)\s+)?(?:a\u00f1adid|m\u00ed[oa]|nuestr[oa]|propi[oa])|(?<!\p{L})\u00e9nfasis\s+(?:(?:es|son)\s+)?(?:a\u00f1adid|m\u00edo|nuestro)/iu],
  ['emphasis-in-original', /(?<!\p{L})(?:\u00e9nfasis|cursivas?|subrayados?|negritas?|resaltados?)\s+(?:en el original|del autor|de la autora)/iu],
  ['emphasis-omitted', /(?<!\p{L})(?:\u00e9nfasis|cursivas?|subrayados?|negritas?)\s+(?:omitid|suprimid)/iu],
  ['citations-omitted', /\b(?:citas|referencias)\s+(?:omitid|suprimid)/iu],
  ['marks-omitted', /\bcomillas internas\s+(?:omitid|suprimid)/iu],
  ['notes-omitted', /\bnotas?\s+(?:omitid|suprimid)/iu],
  ['alteration-in-original', /\b(?:corchetes|a\u00f1adidos|omisiones)\s+(?:en el|del) original/iu],
  ['translated', /\btraducci\u00f3n\s+(?:(?:es\s+)?(?:propia|m\u00eda|nuestra)|del? (?:autor|la autora|redacci\u00f3n)|libre)|\btraducid[oa]s? (?:por|del)\b/iu],
];
