import { written } from '../inflect.ts';
import type { NoteWording } from '../notes.ts';

export const transcriptMarks: ReadonlySet<string> = new Set(written('applausi, risate, risata, ride, ridono, incomprensibile, inaudibile, silenzio, mormorii, proteste, rumori, fischi, pausa, sospira, musica, commenti, interruzione'));
export const omissions: ReadonlySet<string> = new Set(written('omissis, omesso, testo omesso, passo omesso'));
export const redactions: ReadonlySet<string> = new Set(written('nome omesso, nome di fantasia, insulto, imprecazione, illeggibile, anonimizzato'));
const what = written('corsivo, corsivi, enfasi, sottolineatura, sottolineato, grassetto, parentesi, citazioni interne, virgolette interne, note, nota, riferimenti, traduzione, maiuscolo');
const how = written('nell originale, nel testo, aggiunto, aggiunti, aggiunta, mio, mia, miei, nostro, nostra, dell autore, dell autrice, omesso, omessi, omesse, soppresse, del redattore, del traduttore');
export const notes: ReadonlySet<string> = new Set([...what.flatMap((one) => how.map((state) => `${one} ${state}`)),
  ...written('il corsivo è mio, il corsivo è nostro, il corsivo è dell autore, n d r, ndr, n d a, nda, n d t, ndt, sic, traduzione mia, trad mia, traduzione nostra, traduzione propria, nostra traduzione, mia traduzione')]);
export const noteOpeners: ReadonlySet<string> = new Set();

/** `(corsivo mio)`, `(corsivo nell’originale)`, `(traduzione mia)`. */
export const noteWordings: readonly NoteWording[] = [
  ['emphasis-added', /\b(?:corsiv[oi]|enfasi|sottolineatur[ae]|grassetto)\s+(?:\u00e8\s+)?(?:mi[oaie]|nostr[oaie]|aggiunt[oaie])/iu],
  ['emphasis-in-original', /\b(?:corsiv[oi]|enfasi|sottolineatur[ae]|grassetto)\s+(?:\u00e8\s+)?(?:nell['\u2019]originale|nel testo|dell['\u2019]aut)/iu],
  ['emphasis-omitted', /\b(?:corsiv[oi]|enfasi|sottolineatur[ae]|grassetto)\s+(?:omess|soppress)/iu],
  ['citations-omitted', /\b(?:citazioni|riferimenti)\s+(?:omess|soppress)/iu],
  ['marks-omitted', /\bvirgolette interne\s+(?:omess|soppress)/iu],
  ['notes-omitted', /\bnot[ae]\s+(?:omess|soppress)/iu],
  ['alteration-in-original', /\b(?:parentesi|aggiunt[ae]|omission[ei])\s+nell['\u2019]originale/iu],
  ['translated', /\b(?:traduzione|trad\.)\s+(?:\u00e8\s+)?(?:mia|nostra|propria|dell['\u2019]aut|di chi scrive)|\b(?:mia|nostra) traduzione|\btradott[oaie] (?:da|dal)\b/iu],
];
