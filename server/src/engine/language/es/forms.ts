import type { Forms } from '../forms.ts';
import { fullForms, pairs, phrases, set } from '../inflect.ts';
import { elisions } from './grammar.ts';
import { noteOpeners, notes, omissions, redactions, transcriptMarks } from './notes.ts';
import { numberPhrases, numberWords, ordinalWords } from './numbers.ts';
import { tagVerbs } from './verbs.ts';

/** Other forms of Spanish words. */
export const forms: Forms = {
  contractions: fullForms(`
pa: para
pal: para el
na: nada
to: todo
toy: estoy
tá: está`),
  apostropheWords: new Set(),
  numberWords,
  ordinalWords,
  numberPhrases,
  thousandInfixes: [],
  numerals: { decimal: ',', groups: '.\u202f\u2009\u00a0\u2019\'', groupsBySpace: true, ordinalSuffixes: set('º ª o a er ro ra do da to ta') },
  clitics: new Map(),
  abbreviations: fullForms(`
sr: señor
sra: señora
sres: señores
srta: señorita
d: don
dña: doña
dr: doctor
dra: doctora
prof: profesor, profesora
ud: usted
uds: ustedes
sta: santa
sto: santo
núm: número
no: número
pág: página
págs: páginas
cap: capítulo
art: artículo
avda: avenida
av: avenida
etc: etcétera
ej: ejemplo
aprox: aproximadamente
eeuu: estados unidos
ue: unión europea
onu: naciones unidas`),
  measures: fullForms(`
ene: enero
feb: febrero
mar: marzo
abr: abril
jun: junio
jul: julio
ago: agosto
sep: septiembre, setiembre
sept: septiembre
setiembre: septiembre
oct: octubre
nov: noviembre
dic: diciembre
percent: por ciento
km: kilómetro, kilómetros
m: metro, metros, millones
cm: centímetro, centímetros
mm: milímetro, milímetros
kg: kilo, kilos, kilogramo, kilogramos
g: gramo, gramos
t: tonelada, toneladas
l: litro, litros
ha: hectárea, hectáreas
h: hora, horas
min: minuto, minutos
degree: grado, grados
eur: euros`),
  currencies: new Map([['euro', '€'], ['euros', '€'], ['dolar', '$'], ['dolares', '$'], ['libra', '£'], ['libras', '£'], ['yen', '¥'], ['yenes', '¥']]),
  disfluencies: new Set(phrases('eh, ehm, em, mmm, hm, ah, oh, bueno, pues, o sea, digamos, no sé, sabe usted, ya sabe, mire, a ver, es decir')),
  spellings: new Map(pairs('psicología sicología, psicólogo sicólogo, psicóloga sicóloga, obscuro oscuro, obscura oscura, substancia sustancia, substituir sustituir, quizás quizá, whisky güisqui, pódcast podcast, armonía harmonía, hierba yerba, México Méjico, mexicano mejicano')),
  digraphs: [],
  distinctLetters: new Set(['\u00f1']),
  elisions,
  droppedInSpeech: new Set(),
  tagVerbs,
  transcriptMarks,
  redactions,
  spellingEndings: [],
  omissions,
  notes,
  noteOpeners,
  numberArticles: new Set(['un', 'una']),
  fractionTails: new Map([['y medio', 0.5], ['y media', 0.5], ['y cuarto', 0.25]]),
  months: set('enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre ene feb mar abr jun jul ago sep sept oct nov dic'),
  numberJoiners: new Set(['y']),
  rangeWords: new Set(['a', 'hasta']),
};
