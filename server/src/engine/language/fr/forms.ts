import type { Forms } from '../forms.ts';
import { fullForms, pairs, phrases, set } from '../inflect.ts';
import { elisions } from './grammar.ts';
import { noteOpeners, notes, omissions, redactions, transcriptMarks } from './notes.ts';
import { numberPhrases, numberWords, ordinalWords } from './numbers.ts';
import { tagVerbs } from './verbs.ts';

/** Other forms of French words. Elisions are words of their own here: `j’ai` is `j ai`. */
export const forms: Forms = {
  contractions: fullForms(`
ouais: oui
ben: eh bien
chuis: je suis
ya: il y a
ça: cela
pis: puis
c: ce
j: je
d: de
qu: que`),
  apostropheWords: set('ça c j d qu'),
  numberWords,
  ordinalWords,
  numberPhrases,
  thousandInfixes: [],
  numerals: { decimal: ',', groups: '.\u202f\u2009\u00a0\u2019\'', groupsBySpace: true, ordinalSuffixes: set('er re e ère eme ème nd nde') },
  clitics: new Map(),
  abbreviations: fullForms(`
m: monsieur
mm: messieurs
mme: madame
mmes: mesdames
mlle: mademoiselle
me: maître
dr: docteur
pr: professeur, professeure
mgr: monseigneur
st: saint
ste: sainte
no: numéro
nos: numéros
av: avenue, avant
bd: boulevard
etc: et cetera
cf: confer
chap: chapitre
art: article
p: page
vol: volume
env: environ
usa: états unis
ue: union européenne
onu: nations unies
pme: petites et moyennes entreprises`),
  measures: fullForms(`
janv: janvier
févr: février
avr: avril
juil: juillet
sept: septembre
oct: octobre
nov: novembre
déc: décembre
percent: pour cent, pourcent
km: kilomètre, kilomètres
m: mètre, mètres, million, millions
cm: centimètre, centimètres
mm: millimètre, millimètres
kg: kilo, kilos, kilogramme, kilogrammes
g: gramme, grammes
t: tonne, tonnes
l: litre, litres
ha: hectare, hectares
h: heure, heures
min: minute, minutes
s: seconde, secondes
md: milliard, milliards
mds: milliards
degree: degré, degrés
eur: euros`),
  currencies: new Map([['euro', '€'], ['euros', '€'], ['dollar', '$'], ['dollars', '$'], ['livre', '£'], ['livres', '£'], ['yen', '¥'], ['yens', '¥']]),
  disfluencies: new Set(phrases('euh, heu, hum, hein, bah, ben, bon, quoi, voilà, enfin, disons, tu vois, vous voyez, vous savez, tu sais, eh bien, je veux dire, comment dire, ah, oh, alors')),
  spellings: new Map(pairs('clef clé, cuiller cuillère, paie paye, événement évènement, bistrot bistro, tsar tzar, ognon oignon, nénufar nénuphar, weekend week end, iogourt yaourt')),
  digraphs: [],
  distinctLetters: new Set(),
  elisions,
  droppedInSpeech: new Set(['ne', 'n']),
  tagVerbs,
  transcriptMarks,
  redactions,
  spellingEndings: [],
  omissions,
  notes,
  noteOpeners,
  numberArticles: new Set(['un', 'une']),
  fractionTails: new Map([['et demi', 0.5], ['et demie', 0.5], ['et quart', 0.25]]),
  months: set('janvier février mars avril mai juin juillet août septembre octobre novembre décembre janv févr avr juil sept oct nov déc'),
  numberJoiners: new Set(['et']),
  rangeWords: new Set(['jusqu']),
};
