import type { Forms } from '../forms.ts';
import { fullForms, pairs, phrases, set } from '../inflect.ts';
import { elisions } from './grammar.ts';
import { noteOpeners, notes, omissions, redactions, transcriptMarks } from './notes.ts';
import { numberWords, ordinalWords } from './numbers.ts';
import { tagVerbs } from './verbs.ts';

const contractions = fullForms(`
gibts: gibt es
gehts: geht es
wars: war es
ists: ist es
hats: hat es
habs: habe es
obs: ob es
wenns: wenn es
ichs: ich es
ers: er es
hab: habe
hatt: hatte
nen: einen
ne: eine
nem: einem
ner: einer
n: ein, einen
is: ist
isses: ist es
nich: nicht
nix: nichts
ubers: uber das
ums: um das
furs: fur das
durchs: durch das
aufs: auf das
hinterm: hinter dem
vorm: vor dem
unterm: unter dem
uberm: uber dem
gerne: gern
heut: heute
runter: herunter, hinunter
rauf: herauf, hinauf
raus: heraus, hinaus
rein: herein, hinein
rum: herum
drin: darin
dran: daran
drauf: darauf
druber: daruber`);

/** Other forms of German words. */
export const forms: Forms = {
  contractions,
  apostropheWords: new Set(['ichs', 'ers', 'obs', 'ums']),
  numberWords,
  ordinalWords,
  numberPhrases: new Map(),
  thousandInfixes: ['tausend'],
  numerals: { decimal: ',', groups: '.\u202f\u2009\u00a0\u2019\'', groupsBySpace: true, ordinalSuffixes: new Set() },
  clitics: new Map([['s', ['es', 'das']]]),
  abbreviations: fullForms(`
dr: doktor
prof: professor, professorin
hr: herr
hrn: herrn
fr: frau
st: sankt
nr: nummer
str: strasse
bzw: beziehungsweise
usw: und so weiter
etc: et cetera
ca: circa, zirka
vgl: vergleiche
ggf: gegebenenfalls
evtl: eventuell
sog: sogenannte, sogenannten, sogenannter
inkl: inklusive
abs: absatz
art: artikel
s: seite
kap: kapitel
bd: band
hrsg: herausgeber
jh: jahrhundert
usa: vereinigten staaten, vereinigte staaten
eu: europaische union, europaischen union
un: vereinten nationen, vereinte nationen
zb: zum beispiel
dh: das heisst
ua: unter anderem`),
  measures: fullForms(`
jan: januar
feb: februar
mrz: marz
apr: april
jun: juni
jul: juli
aug: august
sep: september
sept: september
okt: oktober
nov: november
dez: dezember
mo: montag
di: dienstag
mi: mittwoch
do: donnerstag
fr: freitag
sa: samstag
so: sonntag
percent: prozent
proz: prozent
mio: millionen, million
mrd: milliarden, milliarde
tsd: tausend
km: kilometer, kilometern
m: meter, metern
cm: zentimeter, zentimetern
mm: millimeter, millimetern
kg: kilogramm, kilo
g: gramm
t: tonnen, tonne
l: liter, litern
min: minuten, minute
std: stunden, stunde
sek: sekunden, sekunde
kmh: kilometer pro stunde, stundenkilometer, stundenkilometern
degree: grad
eur: euro
chf: franken`),
  currencies: new Map([['euro', '€'], ['euros', '€'], ['dollar', '$'], ['pfund', '£'], ['yen', '¥']]),
  disfluencies: new Set(phrases('äh, ähm, ah, ahm, eh, hm, hmm, mhm, oh, na ja, naja, also, ja, halt, eben, sozusagen, quasi, gell, ne, nun, tja, irgendwie, wissen sie, sagen wir, sagen wir mal, ich sage mal, ich mein, ich meine')),
  spellings: new Map(pairs(`potential potenzial, potentiell potenziell, photo foto, photographie fotografie, telephon telefon, delphin delfin, phantasie fantasie, graphik grafik, biographie biografie, aufwendig aufwändig,
    behende behände, numerieren nummerieren, plazieren platzieren, plaziert platziert, tip tipp, rauh rau, selbständig selbstständig, circa zirka, schiffahrt schifffahrt, jänner januar, joghurt jogurt, thunfisch tunfisch`)),
  digraphs: [['ae', 'a'], ['oe', 'o'], ['ue', 'u']],
  distinctLetters: new Set(['\u00e4', '\u00f6', '\u00fc']),
  droppedInSpeech: new Set(),
  tagVerbs,
  transcriptMarks,
  redactions,
  spellingEndings: [],
  omissions,
  notes,
  noteOpeners,
  numberArticles: new Set(['ein', 'eine', 'einer', 'einem', 'einen']),
  fractionTails: new Map([['und ein halb', 0.5], ['einhalb', 0.5]]),
  months: set('januar janner februar feber marz april mai juni juli august september oktober november dezember jan feb mrz apr jun jul aug sep sept okt nov dez'),
  numberJoiners: new Set(['und']),
  rangeWords: new Set(['bis']),
  elisions,
};
