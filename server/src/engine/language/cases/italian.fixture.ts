import type { LanguageCases } from './case.ts';

/** Italian. All names, places and events are invented. */
export const italianCases: LanguageCases = {
  code: 'it',
  marks: ['«', '»'],
  speech: [
    { text: '«La paratoia perdeva già alle tre», ha detto la sindaca Ottavia Marchesan martedì.', says: [['La paratoia', 'detto', 'Ottavia Marchesan']] },
    { text: '«Nessuno ci ha avvertiti», spiega il guardiano Tullio Brembati.', says: [['Nessuno ci', 'spiega', 'Tullio Brembati']] },
    { text: 'Ottavia Marchesan ha dichiarato: «Non abbiamo aperto la paratoia».', says: [['Non abbiamo', 'dichiarato', 'Ottavia Marchesan']] },
    { text: 'In un’intervista ha raccontato Tullio Brembati: «Io tenevo soltanto la catena».', says: [['Io tenevo', 'raccontato', 'Tullio Brembati']] },
    { text: '“L’acqua è arrivata da dietro”, racconta Tullio Brembati. “Eravamo dal lato sbagliato”, aggiunge.', says: [['L’acqua è', 'racconta', 'Tullio Brembati'], ['Eravamo dal', 'aggiunge', 'Tullio Brembati']] },
    { text: 'Secondo Ottavia Marchesan non è stato letto «nemmeno un idrometro» quella notte.', says: [['nemmeno un', 'Secondo', 'Ottavia Marchesan']] },
    { text: 'A detta di Tullio Brembati la catena era «arrugginita da anni».', says: [['arrugginita da', 'A detta di', 'Tullio Brembati']] },
    { text: 'Ottavia Marchesan ha visitato la chiusa. «Ero sconvolta», ha confidato lei più tardi.', says: [['Ero sconvolta', 'confidato', 'Ottavia Marchesan']] },
    { text: '«Gridò: “Chiudete la paratoia!”, e poi più niente», ricorda Tullio Brembati.', says: [['Gridò', 'ricorda', 'Tullio Brembati'], ['Chiudete la', null, null]] },
    { text: 'La direttrice dell’autorità di bacino, Clelia Dall’Orso, afferma che «le misure del 1987 sono andate perse».', says: [['le misure', 'afferma', 'Clelia Dall’Orso']] },
    { text: 'Nella sua lettera Clelia Dall’Orso scrive: «La relazione sarà resa pubblica».', says: [['La relazione', 'scrive', 'Clelia Dall’Orso']] },
    { text: '«L’argine tiene», osserva Clelia Dall’Orso, «ma soltanto per altri due giorni».', says: [['L’argine tiene', 'osserva', 'Clelia Dall’Orso'], ['ma soltanto', null, 'Clelia Dall’Orso']] },
    { text: '«Non lo abbiamo approvato così», gli ha risposto l’assessore Ivo Tarantelli.', says: [['Non lo', 'risposto', 'Ivo Tarantelli']] },
    { text: '«Stiamo verificando», fa sapere la prefettura in una nota.', says: [['Stiamo verificando', 'fa', 'la prefettura']] },
  ],
  changes: [
    { shows: 'the same words', quoted: 'la paratoia perdeva già alle tre di notte', source: 'Ha detto che la paratoia perdeva già alle tre di notte.', verdict: 'verbatim' },
    { shows: 'a quotation that begins behind an elision', quoted: 'acqua saliva più in fretta della notte prima', source: 'L’acqua saliva più in fretta della notte prima.', verdict: 'verbatim' },
    { shows: 'an elision with a space', quoted: 'Dell’acqua nella galleria non sapeva niente nessuno.', source: 'Dell’ acqua nella galleria non sapeva niente nessuno.', verdict: 'verbatim' },
    { shows: 'an apostrophe for an accent', quoted: 'La città è rimasta al buio per tutta la notte.', source: 'La citta\' è rimasta al buio per tutta la notte.', verdict: 'edited', findings: ['spelling-variant information'] },
    { shows: 'inner marks of another house', quoted: 'Gridò “chiudete la paratoia” e poi più niente.', source: 'Gridò «chiudete la paratoia» e poi più niente.', verdict: 'verbatim' },
    { shows: 'a lost negation', quoted: 'Noi abbiamo aperto la paratoia quella notte.', source: 'Noi non abbiamo aperto la paratoia quella notte.', verdict: 'misquoted', findings: ['meaning-changed error'], concerns: ['negation'] },
    { shows: 'qualcuno for nessuno', quoted: 'Quella notte qualcuno ha chiamato il municipio.', source: 'Quella notte nessuno ha chiamato il municipio.', verdict: 'misquoted', findings: ['meaning-changed error'], concerns: ['negation', 'quantifier'] },
    { shows: 'another modal', quoted: 'Il comune deve chiudere il ponte domani.', source: 'Il comune può chiudere il ponte domani.', verdict: 'misquoted', findings: ['meaning-changed error'], concerns: ['modal'] },
    { shows: 'another number', quoted: 'C’erano dodici persone sul ponte a quell’ora.', source: 'C’erano venti persone sul ponte a quell’ora.', verdict: 'misquoted', findings: ['meaning-changed error'], concerns: ['number'] },
    { shows: 'the same number in figures', quoted: 'Abbiamo riempito 97 sacchi di sabbia prima di mezzanotte.', source: 'Abbiamo riempito novantasette sacchi di sabbia prima di mezzanotte.', verdict: 'edited' },
    { shows: 'thousands in figures', quoted: 'Abbiamo riempito 2500 sacchi di sabbia prima di mezzanotte.', source: 'Abbiamo riempito duemilacinquecento sacchi di sabbia prima di mezzanotte.', verdict: 'edited' },
    { shows: 'figures grouped otherwise', quoted: 'Costerà 1 250 000 euro al comune.', source: 'Costerà 1.250.000 euro al comune.', mode: 'written', verdict: 'verbatim' },
    { shows: 'another decimal', quoted: 'Il livello era a 3,45 metri accanto al ponte.', source: 'Il livello era a 3,54 metri accanto al ponte.', verdict: 'misquoted', findings: ['meaning-changed error'], concerns: ['number'] },
    { shows: 'a number behind an elision', quoted: 'Mancava l’8 per cento delle travi.', source: 'Mancava l’80 per cento delle travi.', verdict: 'misquoted', findings: ['meaning-changed error'], concerns: ['number'] },
    { shows: 'per cent as a sign', quoted: 'Mancava il 20 per cento delle travi.', source: 'Mancava il 20% delle travi.', verdict: 'edited' },
    { shows: 'another unit', quoted: 'Ci servono due settimane per ripararla.', source: 'Ci servono due mesi per ripararla.', verdict: 'misquoted', findings: ['meaning-changed error'], concerns: ['unit'] },
    { shows: 'another comparator', quoted: 'L’acqua è salita più della volta scorsa.', source: 'L’acqua è salita meno della volta scorsa.', verdict: 'misquoted', findings: ['meaning-changed error'], concerns: ['comparator'] },
    { shows: 'a changed word', quoted: 'La vecchia relazione è sul mio tavolo da ieri.', source: 'La nuova relazione è sul mio tavolo da ieri.', verdict: 'misquoted', findings: ['words-changed error'] },
    { shows: 'an ellipsis', quoted: 'Abbiamo provato tutto […] e ci siamo messi ad aspettare.', source: 'Abbiamo provato tutto, con le corde e con le assi, e ci siamo messi ad aspettare.', verdict: 'edited' },
    { shows: 'an ellipsis that swallows a denial', quoted: 'Noi […] abbiamo aperto la paratoia.', source: 'Noi non abbiamo aperto la paratoia.', verdict: 'edited', findings: ['omission-hides warning'] },
    { shows: 'an inserted name', quoted: 'Lei [Marchesan] non ci ha mai richiamati.', source: 'Lei non ci ha mai richiamati.', verdict: 'edited' },
    { shows: 'fillers of speech dropped', quoted: 'Eravamo alla paratoia e aspettavamo ordini.', source: 'Eravamo, ehm, alla paratoia e, insomma, aspettavamo ordini.', verdict: 'edited' },
    { shows: 'an older spelling, as another edition has it', quoted: 'Il romore dell’acqua ci svegliò tutti quanti.', source: 'Il rumore dell’acqua ci svegliò tutti quanti.', mode: 'written', verdict: 'edited', findings: ['spelling-variant information'] },
    { shows: 'a modern spelling for the older one', quoted: 'Il rumore dell’acqua ci svegliò tutti quanti.', source: 'Il romore dell’acqua ci svegliò tutti quanti.', mode: 'written', verdict: 'edited', findings: ['spelling-variant information'] },
  ],
  whole: {
    draft: `---
lang: it
---
Ottavia Marchesan ha dichiarato al *Corriere della Valle*: «Non abbiamo aperto la paratoia». [@corriere]

Il guardiano Tullio Brembati parla di «dodici ore senza corrente né telefono». [@corriere]

«La catena era arrugginita da anni», ha assicurato Ottavia Marchesan. [@corriere]

«Il cancello era chiuso a chiave», ha risposto Ottavia Marchesan all’agenzia. [@agency]
`,
    sources: {
      'corpus/corriere.md': `---
id: corriere
title: La notte della paratoia
container-title: Corriere della Valle
lang: it
---
«Non abbiamo aperto la paratoia», ha dichiarato la sindaca, Ottavia Marchesan, martedì. Ha saputo dell’allarme soltanto al mattino.

Il guardiano Tullio Brembati racconta: «Siamo rimasti venti ore senza corrente né telefono». Brembati aggiunge: «La catena era arrugginita da anni».
`,
      'corpus/agency.md': `---
id: agency
title: A night at the weir
lang: en
---
The mayor, Ottavia Marchesan, said on Tuesday that they had kept it shut. She had heard of the warning in the morning only.
`,
    },
    judged: [
      ['verbatim', 'confirmed'],
      ['misquoted', 'confirmed', 'meaning-changed'],
      ['verbatim', 'contradicted', 'wrong-speaker'],
      ['unchecked: translated', 'unknown'],
    ],
  },
};
