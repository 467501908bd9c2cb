import { written } from '../inflect.ts';
import type { NoteWording } from '../notes.ts';

export const transcriptMarks: ReadonlySet<string> = new Set(written('applaudissements, rires, rire, sourires, inaudible, silence, brouhaha, exclamations, protestations, soupir, soupire, musique, pause, huées, murmures'));
export const omissions: ReadonlySet<string> = new Set(written('coupure, coupures, omis, omission, passage omis, passage supprimé'));
export const redactions: ReadonlySet<string> = new Set(written('caviardé, nom modifié, prénom modifié, juron, injure, illisible, anonymisé, nom supprimé'));
const what = written('italique, italiques, souligné, soulignement, emphase, gras, crochets, coupure, coupures, références, référence, notes, note, citations internes, guillemets internes, traduction');
const how = written('dans l original, dans le texte, ajouté, ajoutés, ajoutée, de l auteur, de l auteure, de l autrice, omis, omise, omises, supprimés, supprimées, de nous, du traducteur, de la rédaction');
export const notes: ReadonlySet<string> = new Set([...what.flatMap((one) => how.map((state) => `${one} ${state}`)),
  ...written('nous soulignons, je souligne, c est nous qui soulignons, c est moi qui souligne, souligné par nous, souligné par l auteur, souligné par moi, ndlr, nda, ndt, n d l r, n d t, n d a, sic, notre traduction, ma traduction, nous traduisons, je traduis, traduit par nos soins, traduction libre')]);
export const noteOpeners: ReadonlySet<string> = new Set();

/** `(nous soulignons)`, `(italiques dans l’original)`, `(notre traduction)`. */
export const noteWordings: readonly NoteWording[] = [
  ['emphasis-added', /\b(?:nous soulignons|je souligne|c['\u2019]est (?:nous|moi) qui soulign|soulign\u00e9e?s? par (?:nous|moi)|(?:italiques?|gras|emphase|soulignement)s? (?:ajout\u00e9|de nous))/iu],
  ['emphasis-in-original', /\b(?:italiques?|gras|emphase|soulign\u00e9e?s?|soulignements?)\s+(?:dans (?:l['\u2019]original|le texte)|de l['\u2019]aut|par l['\u2019]aut)/iu],
  ['emphasis-omitted', /\b(?:italiques?|gras|emphase|soulignements?)\s+(?:omis|supprim)/iu],
  ['citations-omitted', /\br\u00e9f\u00e9rences?\s+(?:omis|supprim)/iu],
  ['marks-omitted', /\bguillemets internes\s+(?:omis|supprim)/iu],
  ['notes-omitted', /\bnotes?\s+(?:omis|supprim)/iu],
  ['alteration-in-original', /\b(?:crochets|ajouts?|coupures?)\s+dans l['\u2019]original/iu],
  ['translated', /\b(?:notre|ma) traduction|\btraduction (?:libre|de l['\u2019]aut\p{L}+|personnelle)|\b(?:nous traduisons|je traduis)|\btraduite?s? (?:par (?:nous|moi|nos soins|l['\u2019]aut\p{L}+)|de l['\u2019]\p{L}+ par|du \p{L}+ par)/iu],
];
