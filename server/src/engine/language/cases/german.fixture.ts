import type { LanguageCases } from './case.ts';

/** German. All names, places and events are invented. */
export const germanCases: LanguageCases = {
  code: 'de',
  marks: ['„', '“'],
  speech: [
    { text: '„Das Wehr war um drei Uhr schon undicht“, sagte Bürgermeisterin Hedwig Lohmar am Dienstag.', says: [['Das Wehr', 'sagte', 'Hedwig Lohmar']] },
    { text: '„Niemand hat uns angerufen“, so der Schleusenwärter Ruprecht Thal.', says: [['Niemand', 'so', 'Ruprecht Thal']] },
    { text: 'Hedwig Lohmar erklärte: „Wir haben das Tor nicht geöffnet.“', says: [['Wir haben', 'erklärte', 'Hedwig Lohmar']] },
    { text: 'Am Montag sagte Ruprecht Thal: „Ich habe nur die Kette gehalten.“', says: [['Ich habe', 'sagte', 'Ruprecht Thal']] },
    { text: '»Das Wasser kam von hinten«, berichtete Ruprecht Thal. »Wir standen auf der falschen Seite«, fügte er hinzu.', says: [['Das Wasser', 'berichtete', 'Ruprecht Thal'], ['Wir standen', 'fügte', 'Ruprecht Thal']] },
    { text: 'Nach Angaben von Hedwig Lohmar war „kein einziger Pegel“ abgelesen worden.', says: [['kein einziger', 'Nach Angaben von', 'Hedwig Lohmar']] },
    { text: 'Laut Ruprecht Thal sei „die Kette längst gerissen“ gewesen.', says: [['die Kette', 'Laut', 'Ruprecht Thal']] },
    { text: '„Wir prüfen das“, teilte die Polizei mit.', says: [['Wir prüfen', 'teilte', 'die Polizei']] },
    { text: 'Hedwig Lohmar hat die Schleuse besucht. „Ich war entsetzt“, sagte sie danach.', says: [['Ich war', 'sagte', 'Hedwig Lohmar']] },
    { text: '„Er hat gerufen: ‚Macht das Tor zu!‘, und dann war es still“, erzählte Ruprecht Thal.', says: [['Er hat', 'erzählte', 'Ruprecht Thal'], ['Macht das', null, null]] },
    { text: '»Sie rief ›Halt!‹ und lief los«, sagte der Zeuge Emil Brandauer.', says: [['Sie rief', 'sagte', 'Emil Brandauer'], ['Halt', null, null]] },
    { text: 'Die Sprecherin der Wasserbehörde, Dr. Gesa Rühmkorf, sagte: „Das Gutachten liegt vor.“ Rühmkorf betonte: „Wir werden es veröffentlichen.“', says: [['Das Gutachten', 'sagte', 'Gesa Rühmkorf'], ['Wir werden', 'betonte', 'Gesa Rühmkorf']] },
    { text: '„Der Damm hält“, meinte Emil Brandauer, „aber nur noch zwei Tage.“', says: [['Der Damm', 'meinte', 'Emil Brandauer'], ['aber nur', null, 'Emil Brandauer']] },
    { text: 'In ihrem Brief schrieb Gesa Rühmkorf: „Die Messungen von 1987 sind verloren.“', says: [['Die Messungen', 'schrieb', 'Gesa Rühmkorf']] },
    { text: 'Die Bewohner nennen das Wehr „die alte Tante“.', says: [['die alte', 'nennen', 'Die Bewohner']] },
    { text: 'Gesa Rühmkorf zufolge ist „die Statik unbedenklich“.', says: [['die Statik', 'zufolge', 'Gesa Rühmkorf']] },
    { text: '„Das haben wir so nicht beschlossen“, hat Stadtrat Emil Brandauer gesagt.', says: [['Das haben', 'gesagt', 'Emil Brandauer']] },
  ],
  changes: [
    { shows: 'the same words', quoted: 'Das Wehr war schon am Nachmittag undicht.', source: 'Sie sagte, das Wehr war schon am Nachmittag undicht.', verdict: 'verbatim' },
    { shows: 'inner marks of another house', quoted: 'Er hat ‚Macht das Tor zu‘ gerufen, und dann war es still.', source: 'Er hat ›Macht das Tor zu‹ gerufen, und dann war es still.', verdict: 'verbatim' },
    { shows: 'sharp s and its old spelling', quoted: 'Ich weiß, dass die Straße gesperrt war.', source: 'Ich weiss, daß die Strasse gesperrt war.', verdict: 'verbatim' },
    { shows: 'a word that a line’s end parts', quoted: 'Die Schleusenverwaltung hat davon nichts gewusst.', source: 'Die Schleusenver-\nwaltung hat davon nichts gewusst.', verdict: 'verbatim' },
    { shows: 'a soft hyphen in a compound', quoted: 'Das Wasserstandsmeldesystem fiel um neun Uhr aus.', source: 'Das Wasser\u00adstands\u00admelde\u00adsystem fiel um neun Uhr aus.', verdict: 'verbatim' },
    { shows: 'a lost negation', quoted: 'Wir haben das Tor in jener Nacht geöffnet.', source: 'Wir haben das Tor in jener Nacht nicht geöffnet.', verdict: 'misquoted', findings: ['meaning-changed error'], concerns: ['negation'] },
    { shows: 'kein for ein', quoted: 'Es gab in dieser Nacht eine Warnung der Behörde.', source: 'Es gab in dieser Nacht keine Warnung der Behörde.', verdict: 'misquoted', findings: ['meaning-changed error'], concerns: ['negation'] },
    { shows: 'an umlaut that makes another mood', quoted: 'Wir konnten das Tor heute noch schließen.', source: 'Wir könnten das Tor heute noch schließen.', verdict: 'misquoted', findings: ['meaning-changed error'], concerns: ['modal'] },
    { shows: 'an umlaut that makes another word', quoted: 'Es war schon ein Abend am alten Wehr.', source: 'Es war schön ein Abend am alten Wehr.', verdict: 'misquoted', findings: ['words-changed error'] },
    { shows: 'umlauts written with e', quoted: 'Die Bürgermeisterin hörte das Geräusch zuerst.', source: 'Die Buergermeisterin hoerte das Geraeusch zuerst.', verdict: 'edited', findings: ['spelling-variant information', 'spelling-variant information', 'spelling-variant information'] },
    { shows: 'another number', quoted: 'Es waren zwölf Leute auf der Brücke.', source: 'Es waren zwanzig Leute auf der Brücke.', verdict: 'misquoted', findings: ['meaning-changed error'], concerns: ['number'] },
    { shows: 'the same number in figures', quoted: 'Wir haben 250 Sandsäcke gefüllt.', source: 'Wir haben zweihundertfünfzig Sandsäcke gefüllt.', verdict: 'edited' },
    { shows: 'figures grouped otherwise', quoted: 'Das kostet 1 250 000 Euro, nicht mehr.', source: 'Das kostet 1.250.000 Euro, nicht mehr.', mode: 'written', verdict: 'verbatim' },
    { shows: 'another decimal', quoted: 'Der Pegel stand bei 3,45 Metern.', source: 'Der Pegel stand bei 3,54 Metern.', verdict: 'misquoted', findings: ['meaning-changed error'], concerns: ['number'] },
    { shows: 'percent spelled out', quoted: 'Es fehlten 20 Prozent der Balken.', source: 'Es fehlten 20 % der Balken.', verdict: 'edited' },
    { shows: 'another unit', quoted: 'Wir brauchen zwei Wochen für die Reparatur.', source: 'Wir brauchen zwei Monate für die Reparatur.', verdict: 'misquoted', findings: ['meaning-changed error'], concerns: ['unit'] },
    { shows: 'a changed word', quoted: 'Das alte Gutachten liegt seit gestern vor.', source: 'Das neue Gutachten liegt seit gestern vor.', verdict: 'misquoted', findings: ['words-changed error'] },
    { shows: 'an ellipsis', quoted: 'Wir haben alles versucht […] und am Ende gewartet.', source: 'Wir haben alles versucht, mit Seilen und mit Brettern, und am Ende gewartet.', verdict: 'edited' },
    { shows: 'an ellipsis that swallows a denial', quoted: 'Wir haben das Tor […] geöffnet.', source: 'Wir haben das Tor gar nicht geöffnet.', verdict: 'edited', findings: ['omission-hides warning'] },
    { shows: 'an inserted name', quoted: 'Sie [Lohmar] hat uns nie zurückgerufen.', source: 'Sie hat uns nie zurückgerufen.', verdict: 'edited' },
    { shows: 'a changed ending in brackets', quoted: 'Er hat den alt[en] Schlüssel behalten wollen.', source: 'Er hat den alte Schlüssel behalten wollen.', verdict: 'edited' },
    { shows: 'colloquial forms in speech', quoted: 'Ich habe es ja nicht gesehen.', source: 'Ich hab es ja nich gesehen.', verdict: 'edited' },
    { shows: 'fillers of speech dropped', quoted: 'Wir waren am Tor und haben gewartet.', source: 'Wir waren, äh, am Tor und haben, ähm, gewartet.', verdict: 'edited' },
    { shows: 'a month in short', quoted: 'Am 3. November standen wir auf der Mauer.', source: 'Am 3. Nov. standen wir auf der Mauer.', verdict: 'edited' },
  ],
  whole: {
    draft: `---
lang: de
---
Hedwig Lohmar sagte dem „Niederthaler Boten“: „Wir haben das Tor nicht geöffnet.“ [@bote]

Der Schleusenwärter Ruprecht Thal sprach von „zwölf Stunden ohne Strom und Heizung“. [@bote]

„Die Kette war seit Jahren verrostet“, sagte Hedwig Lohmar. [@bote]

„We did not open the gate that night“, sagte Hedwig Lohmar der Agentur. [@agency]
`,
    sources: {
      'corpus/bote.md': `---
id: bote
title: Die Nacht am Wehr
container-title: Niederthaler Bote
lang: de
---
„Wir haben das Tor nicht geöffnet“, sagte Bürgermeisterin Hedwig Lohmar am Dienstag. Von der Warnung habe sie erst am Morgen erfahren.

Schleusenwärter Ruprecht Thal berichtete: „Wir hatten zwanzig Stunden ohne Strom und Heizung.“ Und weiter: „Die Kette war seit Jahren verrostet.“
`,
      'corpus/agency.md': `---
id: agency
title: A night at the weir
lang: en
---
The mayor, Hedwig Lohmar, said on Tuesday that nobody had opened the gate. She had heard of the warning in the morning only.
`,
    },
    judged: [
      ['unchecked: too-short', 'unknown'],
      ['verbatim', 'confirmed'],
      ['misquoted', 'confirmed', 'meaning-changed'],
      ['verbatim', 'contradicted', 'wrong-speaker'],
      ['unsourced', 'unknown', 'not-in-corpus'],
    ],
  },
};
