import { pairs, set } from '../inflect.ts';
import type { Slips } from '../slips.ts';

const grammar = pairs('habían había, hubieron hubo, haiga haya, dijistes dijiste, fuistes fuiste');

/** Spanish. */
export const slips: Slips = {
  misspellings: new Map(pairs(`haver haber, hiba iba, hojalá ojalá, absorver absorber, desición decisión, desiciones decisiones, conciente consciente, exámen examen, espectativa expectativa, espectativas expectativas,
    preveer prever, preveen prevén, travez través, atravez través, berguenza vergüenza, verguenza vergüenza, almuada almohada, cojer coger, dirijir dirigir, exije exige, exijir exigir, escojer escoger,
    hermitaño ermitaño, inaguración inauguración, inagurar inaugurar, iva iba, llendo yendo, obio obvio, orijen origen, trage traje, zanaoria zanahoria, desaroyo desarrollo, desarroyo desarrollo, gobieno gobierno`)),
  shortWords: new Set(),
  olderWords: new Map(pairs(`fué fue, dió dio, fuí fui, vió vio, ví vi, á a, ó o, é e, dexar dejar, dixo dijo, dixeron dijeron, baxo bajo, exemplo ejemplo, muger mujer, mugeres mujeres, dello ello, desto esto, agora ahora, assí así, assi así,
    obscuro oscuro, obscura oscura, setiembre septiembre, christiano cristiano, quatro cuatro, quando cuando, qual cual, quanto cuanto, huviera hubiera, hazer hacer, dezir decir, razon razón, cavallo caballo, cavallos caballos, llebar llevar`)),
  olderEndings: [['xo', 'jo'], ['xe', 'je'], ['ssimo', 'simo']],
  grammarOfSpeech: new Set(grammar.flatMap(([a, b]) => [`${a}|${b}`, `${b}|${a}`])),
  fillers: set('bueno pues mire oiga hombre vamos entonces claro'),
};
