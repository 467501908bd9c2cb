import { pairs, set } from '../inflect.ts';
import type { Slips } from '../slips.ts';

/** French. */
export const slips: Slips = {
  misspellings: new Map(pairs(`language langage, appercevoir apercevoir, addresse adresse, apartement appartement, appeller appeler, acceuil accueil, acceuillir accueillir, dévelloper développer,
    professionel professionnel, proffesseur professeur, parmis parmi, malgrés malgré, quatres quatre, cauchemard cauchemar, connection connexion, exigeance exigence, traffic trafic, dilemne dilemme,
    interresser intéresser, interressant intéressant, courament couramment, recemment récemment, récament récemment, notament notamment, evidement évidemment, évidement évidemment, occurence occurrence,
    concurence concurrence, ressoudre résoudre, gouvernment gouvernement, parlment parlement, environement environnement, abbatre abattre, baggage bagage`)),
  shortWords: new Set(),
  olderWords: new Map(pairs(`étoit était, avoit avait, étoient étaient, avoient avaient, seroit serait, auroit aurait, pourroit pourrait, devroit devrait, faisoit faisait, disoit disait, vouloit voulait, pouvoit pouvait, françois français, foible faible, connoître connaître,
    paroître paraître, tems temps, enfans enfants, momens moments, habitans habitants, sçavoir savoir, sçait sait, poëte poète, nud nu, loix lois, roy roi, moy moi, luy lui, celuy celui, aussy aussi, ainsy ainsi, icy ici, estre être, esté été, mesme même, teste tête, feste fête, hostel hôtel, isle île`)),
  olderEndings: [['oit', 'ait'], ['oient', 'aient'], ['ois', 'ais'], ['ens', 'ents'], ['ans', 'ants']],
  grammarOfSpeech: new Set(),
  fillers: set('bon ben alors voilà enfin quoi écoutez bref disons'),
};
