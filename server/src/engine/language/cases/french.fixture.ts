import type { LanguageCases } from './case.ts';

/** French. All names, places and events are invented. */
export const frenchCases: LanguageCases = {
  code: 'fr',
  marks: ['« ', ' »'],
  speech: [
    { text: '« La vanne fuyait déjà à trois heures », a déclaré la maire Solange Vautrin mardi.', says: [['La vanne', 'déclaré', 'Solange Vautrin']] },
    { text: '« Personne ne nous a prévenus », explique l’éclusier Bastien Rouvre.', says: [['Personne ne', 'explique', 'Bastien Rouvre']] },
    { text: 'Solange Vautrin a précisé : « Nous n’avons pas ouvert la porte. »', says: [['Nous n’avons', 'précisé', 'Solange Vautrin']] },
    { text: 'Bastien Rouvre a tenu la chaîne. « Je n’ai fait que tenir », dit-il.', says: [['Je n’ai', 'dit', 'Bastien Rouvre']] },
    { text: 'Solange Vautrin est venue le lendemain. « J’étais bouleversée », a-t-elle confié.', says: [['J’étais', 'confié', 'Solange Vautrin']] },
    { text: 'Selon Bastien Rouvre, la chaîne était « rouillée depuis des années ».', says: [['rouillée depuis', 'Selon', 'Bastien Rouvre']] },
    { text: 'D’après Solange Vautrin, il s’agit d’« un accident que personne ne pouvait prévoir ».', says: [['un accident', 'D’après', 'Solange Vautrin']] },
    { text: '« Nous allons publier le rapport », s’est engagée la préfecture. Sa porte-parole, Hortense Daubray, a ajouté : « Rien ne sera caché. »', says: [['Nous allons', null, null], ['Rien ne', 'ajouté', 'Hortense Daubray']] },
    { text: '«\u202fL’eau est venue par derrière\u202f», raconte Bastien Rouvre, «\u202fet nous étions du mauvais côté\u202f».', says: [['L’eau est', 'raconte', 'Bastien Rouvre'], ['et nous', null, 'Bastien Rouvre']] },
    { text: '« Il a crié : “Fermez la porte !” et puis plus rien », se souvient Hortense Daubray. « C’était terrible », a-t-elle ajouté.', says: [['Il a', null, 'Hortense Daubray'], ['Fermez la', null, null], ['C’était', 'ajouté', 'Hortense Daubray']] },
    { text: 'La directrice de l’agence de l’eau, Hortense Daubray, affirme que « les mesures de 1987 sont perdues ».', says: [['les mesures', 'affirme', 'Hortense Daubray']] },
    { text: 'Dans sa lettre, Solange Vautrin écrit : « La commune n’a jamais reçu l’avis. »', says: [['La commune', 'écrit', 'Solange Vautrin']] },
    { text: '« On n’a rien vu », lui a répondu le gardien, Anselme Pioche.', says: [['On n’a', 'répondu', 'Anselme Pioche']] },
    { text: 'Les habitants parlent d’une « vieille tante ».', says: [['vieille tante', 'parlent', 'Les habitants']] },
  ],
  changes: [
    { shows: 'the same words', quoted: 'la vanne fuyait déjà à trois heures', source: 'Elle a dit que la vanne fuyait déjà à trois heures.', verdict: 'verbatim' },
    { shows: 'no-break spaces before high marks', quoted: 'Qui a ouvert la porte ? Personne ne le sait : rien n’est écrit !', source: 'Qui a ouvert la porte\u202f? Personne ne le sait\u00a0: rien n\'est écrit\u202f!', verdict: 'verbatim' },
    { shows: 'a quotation that begins behind an elision', quoted: 'il n’y avait personne à la vanne ce soir-là', source: 'Elle a dit qu’il n’y avait personne à la vanne ce soir-là.', verdict: 'verbatim' },
    { shows: 'a noun without its elided article', quoted: 'eau montait plus vite que la nuit précédente', source: 'L’eau montait plus vite que la nuit précédente.', verdict: 'verbatim' },
    { shows: 'inner marks of another house', quoted: 'Il a crié “fermez la porte” et puis plus rien.', source: 'Il a crié «fermez la porte» et puis plus rien.', verdict: 'verbatim' },
    { shows: 'ligatures', quoted: 'Ma sœur a vu l’œil de la vanne bouger.', source: 'Ma soeur a vu l’oeil de la vanne bouger.', verdict: 'verbatim' },
    { shows: 'a lost pas', quoted: 'Nous n’avons ouvert la porte cette nuit-là.', source: 'Nous n’avons pas ouvert la porte cette nuit-là.', verdict: 'misquoted', findings: ['meaning-changed error'], concerns: ['negation'] },
    { shows: 'jamais for pas', quoted: 'La commune n’a jamais reçu cet avis de crue.', source: 'La commune n’a pas reçu cet avis de crue.', verdict: 'misquoted', findings: ['meaning-changed error'], concerns: ['quantifier'] },
    { shows: 'ne dropped as in speech', quoted: 'Ce n’est pas la faute du gardien de la vanne.', source: 'C’est pas la faute du gardien de la vanne.', verdict: 'edited' },
    { shows: 'another modal', quoted: 'La mairie doit fermer le pont dès demain.', source: 'La mairie peut fermer le pont dès demain.', verdict: 'misquoted', findings: ['meaning-changed error'], concerns: ['modal'] },
    { shows: 'another number', quoted: 'Il y avait douze personnes sur le pont.', source: 'Il y avait vingt personnes sur le pont.', verdict: 'misquoted', findings: ['meaning-changed error'], concerns: ['number'] },
    { shows: 'the same number in figures', quoted: 'Nous avons rempli 97 sacs de sable avant minuit.', source: 'Nous avons rempli quatre-vingt-dix-sept sacs de sable avant minuit.', verdict: 'edited' },
    { shows: 'hundreds in figures', quoted: 'Nous avons rempli 250 sacs de sable avant minuit.', source: 'Nous avons rempli deux cent cinquante sacs de sable avant minuit.', verdict: 'edited' },
    { shows: 'figures grouped otherwise', quoted: 'Cela coûtera 1 250 000 euros à la commune.', source: 'Cela coûtera 1\u202f250\u202f000 euros à la commune.', mode: 'written', verdict: 'verbatim' },
    { shows: 'figures grouped with points', quoted: 'Cela coûtera 1 250 000 euros à la commune.', source: 'Cela coûtera 1.250.000 euros à la commune.', mode: 'written', verdict: 'verbatim' },
    { shows: 'another decimal', quoted: 'Le niveau était à 3,45 mètres au pont.', source: 'Le niveau était à 3,54 mètres au pont.', verdict: 'misquoted', findings: ['meaning-changed error'], concerns: ['number'] },
    { shows: 'per cent as a sign', quoted: 'Il manquait 20 pour cent des poutres.', source: 'Il manquait 20 % des poutres.', verdict: 'edited' },
    { shows: 'another unit', quoted: 'Il nous faut deux semaines pour réparer.', source: 'Il nous faut deux mois pour réparer.', verdict: 'misquoted', findings: ['meaning-changed error'], concerns: ['unit'] },
    { shows: 'a changed word', quoted: 'Le vieux rapport est sur mon bureau depuis hier.', source: 'Le nouveau rapport est sur mon bureau depuis hier.', verdict: 'misquoted', findings: ['words-changed error'] },
    { shows: 'an article changed behind an elision', quoted: 'Nous avons parlé de l’éclusier toute la soirée.', source: 'Nous avons parlé d’éclusier toute la soirée.', verdict: 'misquoted', findings: ['words-added error'] },
    { shows: 'an ellipsis', quoted: 'Nous avons tout essayé […] et nous avons attendu.', source: 'Nous avons tout essayé, les cordes et les planches, et nous avons attendu.', verdict: 'edited' },
    { shows: 'an ellipsis that swallows a denial', quoted: 'Nous n’avons […] ouvert la porte.', source: 'Nous n’avons absolument pas ouvert la porte.', verdict: 'edited', findings: ['omission-hides warning'] },
    { shows: 'an inserted name', quoted: 'Elle [Vautrin] ne nous a jamais rappelés.', source: 'Elle ne nous a jamais rappelés.', verdict: 'edited' },
    { shows: 'fillers of speech dropped', quoted: 'Nous étions à la vanne et nous attendions.', source: 'Nous étions, euh, à la vanne et, ben, nous attendions.', verdict: 'edited' },
    { shows: 'capitals without accents', quoted: 'À la vanne, nous étions douze.', source: 'A la vanne, nous étions douze.', verdict: 'edited', findings: ['spelling-variant information'] },
  ],
  whole: {
    draft: `---
lang: fr
---
Solange Vautrin a déclaré au *Courrier du Val* : « Nous n’avons pas ouvert la porte. » [@courrier]

L’éclusier Bastien Rouvre parle de « douze heures sans électricité ». [@courrier]

« La chaîne était rouillée depuis des années », a assuré Solange Vautrin. [@courrier]

« Nobody opened the gate that night », a répondu Solange Vautrin à l’agence. [@agency]
`,
    sources: {
      'corpus/courrier.md': `---
id: courrier
title: La nuit de la vanne
container-title: Courrier du Val
lang: fr
---
« Nous n’avons pas ouvert la porte », a déclaré la maire, Solange Vautrin, mardi. Elle n’a appris l’alerte que le matin.

L’éclusier Bastien Rouvre raconte : « Nous sommes restés vingt heures sans électricité. » Rouvre ajoute : « La chaîne était rouillée depuis des années. »
`,
      'corpus/agency.md': `---
id: agency
title: A night at the weir
lang: en
---
The mayor, Solange Vautrin, said on Tuesday that they had kept it shut. She had heard of the warning in the morning only.
`,
    },
    judged: [
      ['verbatim', 'confirmed'],
      ['misquoted', 'confirmed', 'meaning-changed'],
      ['verbatim', 'contradicted', 'wrong-speaker'],
      ['unsourced', 'unknown', 'not-in-corpus'],
    ],
  },
};
