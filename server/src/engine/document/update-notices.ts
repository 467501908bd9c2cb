import type { Document } from './document.ts';

/** A notice is a short paragraph; what is longer speaks of something else too. */
const mostWords = 90;

/** What an article calls itself, and what was done to it, in the languages that Verbatim knows. */
const notices: readonly RegExp[] = [
  // English
  /\b(?:this|the|our) (?:article|story|report|post|page|piece|text|item|interview|headline|transcript)(?: on this page)? (?:has been|was|is|have been|had been)(?: since| now| subsequently| also)? (?:updated|amended|corrected|revised|edited|changed|clarified)\b/iu,
  /\b(?:an?|the) (?:earlier|previous|original|initial) version of (?:this|the|our) (?:article|story|report|post|page|piece|text|item|interview|headline)\b/iu,
  /^\W*(?:corrections?|clarifications?|editor[’']?s[’']? note|erratum|errata|amended)\b(?=[^\p{L}]*(?:[:—–|(]|$|\d))/iu,
  /^\W*(?:updated?)\s*(?:[:—–|(]|(?:on |at )?(?:\d|monday|tuesday|wednesday|thursday|friday|saturday|sunday|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/iu,
  // German
  /\b(?:diese[rs]?|der|das) (?:artikel|text|beitrag|bericht|meldung) (?:wurde|ist|wird)\b.{0,60}\b(?:aktualisiert|korrigiert|geändert|ergänzt|überarbeitet|berichtigt)\b/iu,
  /\bin eine[rm] (?:früheren|ersten|vorherigen|ursprünglichen) (?:version|fassung)\b/iu,
  /^\W*(?:korrektur(?:hinweis)?|berichtigung|richtigstellung|klarstellung|aktualisierung|aktualisiert|nachtrag|anmerkung der redaktion)\s*(?:[:—–|(]|$|\d|am |vom )/iu,
  // French
  /\bcet (?:article|texte|entretien) a été (?:mis à jour|modifié|corrigé|actualisé)(?!\p{L})/iu,
  /\bune (?:version précédente|première version|version antérieure) de (?:cet|l[’'])/iu,
  /^\W*(?:mis(?:e)? à jour|rectificatif|rectification|erratum|correction|précision)\s*(?:[:—–|(]|$|\d|le )/iu,
  // Spanish
  /\beste (?:artículo|texto|reportaje) (?:ha sido|fue) (?:actualizado|corregido|modificado)\b/iu,
  /\buna (?:versión anterior|primera versión) de este\b/iu,
  /^\W*(?:corrección|rectificación|fe de errores|actualización|actualizado)\s*(?:[:—–|(]|$|\d|el )/iu,
  // Italian
  /\bquest[o’'] ?(?:articolo|testo) è stato (?:aggiornato|corretto|modificato)\b/iu,
  /\buna (?:versione precedente|prima versione) di quest/iu,
  /^\W*(?:correzione|rettifica|errata corrige|aggiornamento|aggiornato)\s*(?:[:—–|(]|$|\d|il )/iu,
];

/**
 * What an article says of its own later changes: that it was updated or corrected, or what an earlier version had. As written, in the order in
 * which it stands there.
 */
export function updateNotices({ blocks, text }: Pick<Document, 'blocks' | 'text'>): readonly string[] {
  return blocks
    .filter(({ kind, quoteDepth }) => kind !== 'title' && kind !== 'heading' && quoteDepth === 0)
    .map(({ span }) => text.slice(span.start, span.end).replace(/\s+/g, ' ').trim())
    .filter(isUpdateNotice);
}

/** Whether a paragraph tells of a later change to the article that it stands in. */
export function isUpdateNotice(paragraph: string): boolean {
  return paragraph.split(' ').length <= mostWords && notices.some((notice) => notice.test(paragraph));
}
