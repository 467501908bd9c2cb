import type { LanguageCases } from './case.ts';

/** Spanish. All names, places and events are invented. */
export const spanishCases: LanguageCases = {
  code: 'es',
  marks: ['«', '»'],
  speech: [
    { text: '«La compuerta ya perdía agua a las tres», dijo la alcaldesa Remedios Quintanal el martes.', says: [['La compuerta', 'dijo', 'Remedios Quintanal']] },
    { text: '«Nadie nos avisó», explica el esclusero Fermín Olavarri.', says: [['Nadie nos', 'explica', 'Fermín Olavarri']] },
    { text: 'Remedios Quintanal afirmó: «No abrimos la compuerta».', says: [['No abrimos', 'afirmó', 'Remedios Quintanal']] },
    { text: 'En una entrevista, declaró Fermín Olavarri: «Yo solo sujeté la cadena».', says: [['Yo solo', 'declaró', 'Fermín Olavarri']] },
    { text: '“El agua vino por detrás”, contó Fermín Olavarri. “Estábamos en el lado equivocado”, añadió.', says: [['El agua', 'contó', 'Fermín Olavarri'], ['Estábamos en', 'añadió', 'Fermín Olavarri']] },
    { text: 'Según Remedios Quintanal, no se leyó «ni un solo aforo» aquella noche.', says: [['ni un', 'Según', 'Remedios Quintanal']] },
    { text: 'De acuerdo con Fermín Olavarri, la cadena estaba «oxidada desde hacía años».', says: [['oxidada desde', 'De acuerdo con', 'Fermín Olavarri']] },
    { text: 'Remedios Quintanal visitó la esclusa. «Me quedé sin palabras», ha reconocido ella después.', says: [['Me quedé', 'reconocido', 'Remedios Quintanal']] },
    { text: '«Gritó: “¡Cerrad la compuerta!”, y luego nada», recuerda Fermín Olavarri.', says: [['Gritó', 'recuerda', 'Fermín Olavarri'], ['¡Cerrad la', null, null]] },
    { text: 'La directora de la confederación del agua, Casilda Moncayo, aseguró que «las mediciones de 1987 se han perdido».', says: [['las mediciones', 'aseguró', 'Casilda Moncayo']] },
    { text: 'En su carta, Casilda Moncayo escribió: «El informe se hará público».', says: [['El informe', 'escribió', 'Casilda Moncayo']] },
    { text: '«El dique aguanta —dijo Casilda Moncayo—, pero solo dos días más».', says: [['El dique', null, null]] },
    { text: '«No lo aprobamos así», le respondió el concejal Lope Arrizabal.', says: [['No lo', 'respondió', 'Lope Arrizabal']] },
    { text: '«Estamos revisándolo», informó la policía en un comunicado.', says: [['Estamos revisándolo', 'informó', 'la policía']] },
  ],
  changes: [
    { shows: 'the same words', quoted: 'la compuerta ya perdía agua a las tres', source: 'Dijo que la compuerta ya perdía agua a las tres.', verdict: 'verbatim' },
    { shows: 'opening question and exclamation marks', quoted: '¿Quién abrió la compuerta? ¡Nadie lo sabe todavía!', source: '—¿Quién abrió la compuerta? ¡Nadie lo sabe todavía!', verdict: 'verbatim' },
    { shows: 'inner marks of another house', quoted: 'Gritó “cerrad la compuerta” y luego no se oyó nada.', source: 'Gritó «cerrad la compuerta» y luego no se oyó nada.', verdict: 'verbatim' },
    { shows: 'a dash for a dash', quoted: 'El dique —y esto es lo grave— no estaba terminado.', source: 'El dique – y esto es lo grave – no estaba terminado.', verdict: 'verbatim' },
    { shows: 'an accent dropped', quoted: 'La compuerta se quedo abierta toda la noche.', source: 'La compuerta se quedó abierta toda la noche.', verdict: 'edited', findings: ['spelling-variant information'] },
    { shows: 'a tilde that makes another letter', quoted: 'Llevamos diez anos pidiendo una compuerta nueva.', source: 'Llevamos diez años pidiendo una compuerta nueva.', verdict: 'misquoted', findings: ['words-changed error'] },
    { shows: 'a lost negation', quoted: 'Nosotros abrimos la compuerta aquella noche.', source: 'Nosotros no abrimos la compuerta aquella noche.', verdict: 'misquoted', findings: ['meaning-changed error'], concerns: ['negation'] },
    { shows: 'alguien for nadie', quoted: 'Aquella noche alguien llamó al ayuntamiento.', source: 'Aquella noche nadie llamó al ayuntamiento.', verdict: 'misquoted', findings: ['meaning-changed error'], concerns: ['negation', 'quantifier'] },
    { shows: 'another modal', quoted: 'El ayuntamiento debe cerrar el puente mañana.', source: 'El ayuntamiento puede cerrar el puente mañana.', verdict: 'misquoted', findings: ['meaning-changed error'], concerns: ['modal'] },
    { shows: 'another number', quoted: 'Había doce personas en el puente a esa hora.', source: 'Había veinte personas en el puente a esa hora.', verdict: 'misquoted', findings: ['meaning-changed error'], concerns: ['number'] },
    { shows: 'the same number in figures', quoted: 'Llenamos 97 sacos de arena antes de medianoche.', source: 'Llenamos noventa y siete sacos de arena antes de medianoche.', verdict: 'edited' },
    { shows: 'thousands in figures', quoted: 'Llenamos 1250 sacos de arena antes de medianoche.', source: 'Llenamos mil doscientos cincuenta sacos de arena antes de medianoche.', verdict: 'edited' },
    { shows: 'figures grouped otherwise', quoted: 'Costará 1 250 000 euros al ayuntamiento.', source: 'Costará 1.250.000 euros al ayuntamiento.', mode: 'written', verdict: 'verbatim' },
    { shows: 'another decimal', quoted: 'El nivel estaba en 3,45 metros junto al puente.', source: 'El nivel estaba en 3,54 metros junto al puente.', verdict: 'misquoted', findings: ['meaning-changed error'], concerns: ['number'] },
    { shows: 'per cent as a sign', quoted: 'Faltaba el 20 por ciento de las vigas.', source: 'Faltaba el 20 % de las vigas.', verdict: 'edited' },
    { shows: 'another unit', quoted: 'Necesitamos dos semanas para repararla.', source: 'Necesitamos dos meses para repararla.', verdict: 'misquoted', findings: ['meaning-changed error'], concerns: ['unit'] },
    { shows: 'another comparator', quoted: 'El agua subió más que en la otra crecida.', source: 'El agua subió menos que en la otra crecida.', verdict: 'misquoted', findings: ['meaning-changed error'], concerns: ['comparator'] },
    { shows: 'a changed word', quoted: 'El viejo informe está en mi mesa desde ayer.', source: 'El nuevo informe está en mi mesa desde ayer.', verdict: 'misquoted', findings: ['words-changed error'] },
    { shows: 'an ellipsis', quoted: 'Lo intentamos todo […] y nos sentamos a esperar.', source: 'Lo intentamos todo, con cuerdas y con tablas, y nos sentamos a esperar.', verdict: 'edited' },
    { shows: 'an ellipsis that swallows a denial', quoted: 'Nosotros […] abrimos la compuerta.', source: 'Nosotros jamás abrimos la compuerta.', verdict: 'edited', findings: ['omission-hides warning'] },
    { shows: 'an inserted name', quoted: 'Ella [Quintanal] nunca nos devolvió la llamada.', source: 'Ella nunca nos devolvió la llamada.', verdict: 'edited' },
    { shows: 'fillers of speech dropped', quoted: 'Estábamos en la compuerta y esperábamos órdenes.', source: 'Estábamos, eh, en la compuerta y, bueno, esperábamos órdenes.', verdict: 'edited' },
    { shows: 'an abbreviation', quoted: 'La señora Moncayo no estaba en la reunión.', source: 'La Sra. Moncayo no estaba en la reunión.', verdict: 'edited', findings: ['spelling-variant information'] },
    { shows: 'sic where the source has the slip', quoted: 'La gente a [sic] venido a ver la compuerta rota.', source: 'La gente a venido a ver la compuerta rota.', mode: 'written', verdict: 'edited' },
  ],
  whole: {
    draft: `---
lang: es
---
Remedios Quintanal declaró a *El Heraldo del Valle*: «No abrimos la compuerta aquella noche». [@heraldo]

El esclusero Fermín Olavarri habló de «doce horas sin electricidad ni teléfono». [@heraldo]

«La cadena llevaba años oxidada», aseguró Remedios Quintanal. [@heraldo]

«No abrimos nunca esa compuerta», contestó Remedios Quintanal a la agencia. [@agency]
`,
    sources: {
      'corpus/heraldo.md': `---
id: heraldo
title: La noche de la compuerta
container-title: El Heraldo del Valle
lang: es
---
«No abrimos la compuerta aquella noche», declaró la alcaldesa, Remedios Quintanal, el martes. No supo del aviso hasta la mañana.

El esclusero Fermín Olavarri cuenta: «Pasamos veinte horas sin electricidad ni teléfono». Olavarri añade: «La cadena llevaba años oxidada».
`,
      'corpus/agency.md': `---
id: agency
title: A night at the weir
lang: en
---
The mayor, Remedios Quintanal, said on Tuesday that they had kept it shut. She had heard of the warning in the morning only.
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
