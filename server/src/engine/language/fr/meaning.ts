import { groups, set } from '../inflect.ts';
import type { Meaning } from '../meaning.ts';

/**
 * French. *Ne* is not among the negations: speech drops it, and the second half denies. Elided forms stand beside the full ones (`s’il`),
 * since a sentence's words are not parted at apostrophes where meaning is weighed.
 */
export const meaning: Meaning = {
  negations: set(`pas jamais rien aucun aucune aucunement nul nulle nullement personne ni sans guère non point d'aucun d'aucune qu'aucun qu'aucune n'aucun refuse refusent refusé refusait nie nient nié niait dément démenti
    impossible incapable incapables échoue échoué rejette rejeté`),
  modals: set(`peut peuvent peux pourra pourront pourrait pourraient pouvait pouvaient doit doivent dois devra devront devrait devraient devait devaient faut faudra faudrait fallait veut veulent voudrait voulait
    possible impossible probable probablement certain certainement sûrement capable incapable`),
  quantifiers: set(`tout toute tous toutes chaque plusieurs quelques certains certaines beaucoup peu moitié majorité minorité plupart aucun aucune personne rien tous toujours jamais souvent parfois rarement généralement d'habitude
    entièrement totalement complètement partiellement presque environ quasi quasiment près approximativement seulement uniquement seul seule seuls seules exactement simplement d'environ qu'environ`),
  comparators: set(`plus moins davantage supérieur supérieure supérieurs inférieur inférieure inférieurs meilleur meilleure meilleurs pire mieux maximum minimum premier dernier première dernière`),
  directions: groups(
    'avant, après, depuis, dès, sous, sur, contre, jusqu jusqu\'à',
    'augmente augmentent augmenté augmentation, baisse baissent baissé, diminue diminuent diminué diminution, hausse, croissance, recul recule reculé, gagne gagnent gagné, perd perdent perdu, chute chuté',
    'double doublé, triple triplé',
  ),
  units: set(`pourcent euro euros centime centimes dollar dollars livre livres franc francs millimètre millimètres centimètre centimètres mètre mètres kilomètre kilomètres mm cm km m gramme grammes kilo kilos kilogramme kilogrammes kg
    tonne tonnes litre litres hectare hectares seconde secondes minute minutes heure heures jour jours semaine semaines mois trimestre trimestres an ans année années décennie décennies siècle siècles degré degrés watt watts kilowatt kilowatts
    mégawatt mégawatts dizaine dizaines douzaine douzaines centaine centaines millier milliers mille million millions milliard milliards billion billions points point`),
  conditions: set('si s\'il s\'ils sauf sinon pourvu'),
  hedges: set('prétendument apparemment semble semblent semblait semblerait paraît paraissait probablement vraisemblablement éventuellement presque guère seulement quasiment'),
  denials: set('pas jamais aucun aucune sans ni non'),
  noneForAny: [[set('personne'), set('quelquun quiconque')], [set('rien'), set('quelque chose')], [set('aucun aucune'), set('un une')], [set('jamais'), set('toujours')]],
  trailingDenials: set('pas jamais'),
  openConditions: set('sinon'),
  onlyWords: set('seul seule seuls seules seulement'),
  clauseOpeners: set('et mais donc alors car que dit'),
};
