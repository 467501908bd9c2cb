import type { Forms } from '../forms.ts';
import { fullForms, pairs, phrases, set } from '../inflect.ts';
import { elisions } from './grammar.ts';
import { noteOpeners, notes, omissions, redactions, transcriptMarks } from './notes.ts';
import { numberWords, ordinalWords } from './numbers.ts';
import { tagVerbs } from './verbs.ts';

/** Other forms of Italian words. Elisions are words of their own here: `dell’acqua` is `dell acqua`. */
export const forms: Forms = {
  contractions: fullForms(`
po: poco
mo: modo
vabbè: va bene
vabbene: va bene
sto: questo
sta: questa
be: bene
sennò: se no
nientaltro: niente altro
col: con il
coi: con i
pel: per il`),
  apostropheWords: set('sto sta be po'),
  numberWords,
  ordinalWords,
  numberPhrases: new Map(),
  thousandInfixes: ['mila', 'mille'],
  numerals: { decimal: ',', groups: '.\u202f\u2009\u00a0\u2019\'', groupsBySpace: true, ordinalSuffixes: set('º ª o a') },
  clitics: new Map(),
  abbreviations: fullForms(`
sig: signor, signore
sigra: signora
dott: dottor, dottore
prof: professor, professore
avv: avvocato
ing: ingegnere, ingegner
arch: architetto
on: onorevole
mons: monsignor
n: numero
nn: numeri
pag: pagina
pagg: pagine
cap: capitolo
art: articolo
ecc: eccetera
cfr: confronta
es: esempio
sec: secolo
usa: stati uniti
ue: unione europea
onu: nazioni unite`),
  measures: fullForms(`
gen: gennaio
feb: febbraio
mar: marzo
apr: aprile
mag: maggio
giu: giugno
lug: luglio
ago: agosto
set: settembre
ott: ottobre
nov: novembre
dic: dicembre
percent: per cento, percento
km: chilometro, chilometri
m: metro, metri
cm: centimetro, centimetri
mm: millimetro, millimetri
kg: chilo, chili, chilogrammo, chilogrammi
g: grammo, grammi
t: tonnellata, tonnellate
l: litro, litri
ha: ettaro, ettari
h: ora, ore
min: minuto, minuti
mln: milione, milioni
mld: miliardo, miliardi
degree: grado, gradi
eur: euro`),
  currencies: new Map([['euro', '€'], ['dollaro', '$'], ['dollari', '$'], ['sterlina', '£'], ['sterline', '£'], ['yen', '¥']]),
  disfluencies: new Set(phrases('eh, ehm, uhm, mmm, mah, boh, beh, ah, oh, cioè, insomma, diciamo, ecco, guardi, senta, come dire, voglio dire, va be')),
  spellings: new Map(pairs('obiettivo obbiettivo, obiettivi obbiettivi, sopratutto soprattutto, ciliege ciliegie, provincie province, denuncie denunce, pressoché pressocché, familiare famigliare, familiari famigliari')),
  digraphs: [],
  distinctLetters: new Set(),
  elisions,
  droppedInSpeech: new Set(),
  tagVerbs,
  transcriptMarks,
  redactions,
  spellingEndings: [],
  omissions,
  notes,
  noteOpeners,
  numberArticles: new Set(['un', 'una', 'uno']),
  fractionTails: new Map([['e mezzo', 0.5], ['e mezza', 0.5], ['e un quarto', 0.25]]),
  months: set('gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre gen feb mar apr mag giu lug ago set ott nov dic'),
  numberJoiners: new Set(['e']),
  rangeWords: new Set(['a', 'fino']),
};
