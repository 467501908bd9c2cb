import { list, values } from '../inflect.ts';

/** Numbers of one word. */
export const numberWords: ReadonlyMap<string, number> = values(`zéro 0 deux 2 trois 3 quatre 4 cinq 5 six 6 sept 7 huit 8 neuf 9 dix 10 onze 11 douze 12 treize 13 quatorze 14 quinze 15 seize 16 vingt 20 vingts 20
  trente 30 quarante 40 cinquante 50 soixante 60 septante 70 huitante 80 octante 80 nonante 90 cent 100 cents 100 mille 1000 million 1000000 millions 1000000 milliard 1000000000 milliards 1000000000 billion 1000000000000 billions 1000000000000
  demi 0.5 demie 0.5 dizaine 10 douzaine 12 quinzaine 15 vingtaine 20 trentaine 30 quarantaine 40 cinquantaine 50 soixantaine 60 centaine 100 millier 1000 milliers 1000`);

const units = list('un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize');
const lowTeens = [...units, 'dix sept', 'dix huit', 'dix neuf'];

/** `vingt et un`, `soixante et onze`, `quatre vingt dix sept`: everything below a hundred that takes several words. */
export const numberPhrases: ReadonlyMap<string, number> = new Map([
  ['dix sept', 17], ['dix huit', 18], ['dix neuf', 19],
  ...([['vingt', 20, 9], ['trente', 30, 9], ['quarante', 40, 9], ['cinquante', 50, 9], ['soixante', 60, 19], ['septante', 70, 9], ['nonante', 90, 9]] as const).flatMap(([ten, value, most]) =>
    lowTeens.slice(0, most).map((unit, at): [string, number] => [`${ten} ${at === 0 || at === 10 ? 'et ' : ''}${unit}`, value + at + 1])),
  ['quatre vingt', 80], ['quatre vingts', 80],
  ...lowTeens.map((unit, at): [string, number] => [`quatre vingt ${unit}`, 81 + at]),
]);

/** `premier`, `deuxième`, `vingtième`. */
export const ordinalWords: ReadonlyMap<string, number> = values(`premier 1 première 1 premiers 1 premières 1 second 2 seconde 2 deuxième 2 troisième 3 quatrième 4 cinquième 5 sixième 6 septième 7 huitième 8 neuvième 9 dixième 10 onzième 11
  douzième 12 treizième 13 quatorzième 14 quinzième 15 seizième 16 vingtième 20 trentième 30 quarantième 40 cinquantième 50 soixantième 60 centième 100 millième 1000`);
