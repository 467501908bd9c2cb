import { groups, inflect, list, set } from '../inflect.ts';
import type { Meaning } from '../meaning.ts';

const declined = (stems: string): readonly string[] => inflect(stems, '- e er es en em');

/** German. Words are folded, so that *könnte* and *konnte* look alike here: letters that tell words apart are compared by the aligner. */
export const meaning: Meaning = {
  negations: new Set([
    ...declined('kein'), ...declined('keinerlei'),
    ...list(`nicht nichts nie niemals niemand niemanden niemandem nirgends nirgendwo weder ohne kaum keinesfalls keineswegs mitnichten nein nimmer nix nich unmoglich verweigert verweigerte verweigern
      bestreitet bestritt bestreiten leugnet leugnete leugnen dementiert dementierte lehnt lehnte ablehnen abgelehnt scheitert scheiterte gescheitert`),
  ]),
  modals: set(`kann kannst konnen konnte konnten muss mussen musste mussten musse soll sollen sollte sollten solle will wollen wollte wollten wolle darf durfen durfte durften durfe mag mogen mochte mochten
    wird werden wurde wurden werde wurden moglich unmoglich wahrscheinlich unwahrscheinlich sicher gewiss bestimmt`),
  quantifiers: new Set([
    ...declined('all'), ...declined('viel'), ...declined('wenig'), ...declined('mehrer'), ...declined('einig'), ...declined('manch'), ...declined('jed'), ...declined('beid'), ...declined('sämtlich'), ...declined('zahlreich'), ...declined('meist'), ...declined('ganz'),
    ...list(`alles nichts etwas niemand keiner jemand jedermann die meisten mehrheit minderheit halfte immer nie stets oft haufig selten manchmal meistens gelegentlich einmal zweimal vollig vollstandig teilweise teils grosstenteils uberwiegend
      fast nahezu beinahe etwa rund ungefahr circa nur bloss lediglich allein genau exakt mindestens hochstens wenigstens knapp gut`).filter((word) => !['die', 'gut'].includes(word)),
  ]),
  comparators: new Set([
    ...list(`mehr weniger grosser kleiner hoher niedriger besser schlechter schlimmer starker schwacher langer kurzer fruher spater schneller langsamer alter junger teurer billiger als uber unter hochste niedrigste maximal minimal
      zunahme abnahme erste letzte ersten letzten`).filter((word) => word !== 'alter'),
  ]),
  directions: groups(
    'auf, ab, uber, unter, vor, nach, bis, seit, gegen, hinauf, hinunter',
    'steigt stieg stiegen gestiegen steigen, sinkt sank sanken gesunken sinken, wachst wuchs wuchsen gewachsen wachsen, schrumpft schrumpfte geschrumpft schrumpfen, fallt fiel fielen gefallen fallen',
    'erhoht erhohte erhohten erhohen erhohung, senkt senkte senkten gesenkt senken senkung, verdoppelt verdoppelte verdoppeln, halbiert halbierte halbieren',
    'gewinnt gewann gewannen gewonnen gewinnen, verliert verlor verloren verlieren',
  ),
  units: set(`prozent prozentpunkte prozentpunkten promille euro euros cent franken dollar pfund mark pfennig rubel yen millimeter zentimeter meter metern kilometer kilometern mm cm m km
    gramm kilogramm kilo kg tonne tonnen pfund zentner liter litern hektar quadratmeter quadratmetern kubikmeter kubikmetern sekunde sekunden minute minuten stunde stunden tag tage tagen woche wochen monat monate monaten
    quartal jahr jahre jahren jahrzehnt jahrzehnte jahrhundert jahrhunderte grad watt kilowatt megawatt volt dutzend hundert tausend million millionen milliarde milliarden billion billionen mio mrd uhr`),
  conditions: set('wenn falls sofern soweit solange ausser sonst andernfalls vorausgesetzt'),
  hedges: set(`angeblich angebliche mutmasslich mutmassliche vermeintlich offenbar anscheinend scheinbar vermutlich wahrscheinlich womoglich vielleicht eventuell moglicherweise wohl fast beinahe kaum nur bloss lediglich teilweise
    scheint schien scheinen durfte`),
  denials: set('nicht nie niemals kein keine keinen keinem keiner ohne weder kaum'),
  noneForAny: [
    [set('niemand niemanden niemandem'), set('jemand jemanden jemandem')], [set('nichts'), set('etwas')], [set('nirgends nirgendwo'), set('irgendwo')],
    [set('kein keine keinen keinem keiner keines'), set('ein eine einen einem einer eines')], [set('nie niemals'), set('je jemals')],
  ],
  trailingDenials: set('nicht nie niemals'),
  openConditions: set('sonst andernfalls'),
  onlyWords: set('nur bloss lediglich allein'),
  clauseOpeners: set('und aber also denn dann dass sagte doch'),
};
