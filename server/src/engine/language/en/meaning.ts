import { groups } from '../inflect.ts';
import type { Meaning } from '../meaning.ts';

const list = (text: string): string[] => text.trim().split(/\s+/);
const set = (...texts: readonly string[]): ReadonlySet<string> => new Set(texts.flatMap(list));

/**
 * English. Words are folded: contractions stand without their apostrophe (`dont`), beside the full form. Where a folded contraction
 * is also another word (`wont`, `cant`), the frequent reading wins: these words make a change named, never a verdict by themselves.
 */
export const meaning: Meaning = {
  negations: set(
    'not no never none nobody nothing nowhere neither nor without cannot hardly scarcely barely',
    'dont doesnt didnt isnt arent wasnt werent hasnt havent hadnt wont wouldnt cant couldnt shouldnt mustnt neednt darent shant mightnt maynt oughtnt aint nt',
    'lack lacks lacked lacking fail fails failed failing refuse refuses refused refusing deny denies denied denying',
    'unable unwilling unlikely impossible unless decline declines declined declining',
  ),
  modals: set(
    'will would shall should can could may might must ought need needs cannot',
    'wont wouldnt shant shouldnt cant couldnt maynt mightnt mustnt oughtnt neednt',
    'able unable likely unlikely certain certainly definitely probably possibly surely possible impossible',
  ),
  quantifiers: set(
    'all any both each either every everybody everyone everything few half many most much neither none nobody nothing',
    'several some somebody someone something various plenty countless numerous majority minority',
    'regularly commonly generally normally constantly typically',
    'always never often sometimes seldom rarely usually frequently occasionally once twice entirely completely wholly partly partially mostly mainly largely',
    'almost nearly virtually practically about approximately roughly only just merely solely exactly',
  ),
  comparators: set(
    'more less fewer greater lesser larger smaller higher lower bigger better worse best worst most least',
    'above below than exceeding exceed exceeds exceeded',
    'maximum minimum first last earlier later sooner faster slower older younger stronger weaker longer shorter cheaper dearer',
  ),
  directions: groups(
    'up, down, over, under, before, after, until, since, within, beyond, against',
    'increase increases increased increasing, decrease decreases decreased decreasing, rise rises rose risen rising, fall falls fell fallen falling',
    'grow grows grew grown growing, shrink shrinks shrank shrunk shrinking, gain gains gained gaining, lose loses lost losing, drop drops dropped dropping, climb climbs climbed climbing',
  ),
  units: set(
    'percent percentage pct point points per',
    'dollar dollars cent cents euro euros pound pounds pence penny shilling shillings franc francs mark marks yen rupee rupees crown crowns',
    'mm cm km m millimetre millimetres millimeter millimeters centimetre centimetres centimeter centimeters metre metres meter meters kilometre kilometres kilometer kilometers',
    'inch inches foot feet yard yards mile miles league leagues fathom fathoms acre acres hectare hectares',
    'gram grams gramme grammes kilogram kilograms kilo kilos kg tonne tonnes ton tons ounce ounces lb lbs stone stones',
    'litre litres liter liters gallon gallons pint pints barrel barrels bushel bushels',
    'second seconds minute minutes hour hours day days week weeks fortnight fortnights month months quarter quarters year years decade decades century centuries',
    'degree degrees celsius fahrenheit kelvin watt watts kilowatt kilowatts megawatt megawatts volt volts amp amps',
    'dozen dozens score scores hundred hundreds thousand thousands million millions billion billions trillion trillions',
    'am pm mph kph knots',
  ),
  conditions: set(
    'if unless provided providing until till except assuming supposing whether lest otherwise',
    'contingent conditional depending',
  ),
  hedges: set(
    'allegedly alleged reportedly supposedly apparently seemingly presumably perhaps maybe possibly probably arguably conceivably ostensibly purportedly',
    'almost nearly hardly scarcely barely only merely partly sometimes',
    'might may could seems seem seemed appears appear appeared',
  ),
  denials: set('not never no nor neither without hardly cannot nt', 'dont doesnt didnt isnt arent wasnt werent hasnt havent hadnt wont wouldnt cant couldnt shouldnt mustnt neednt darent shant mightnt maynt oughtnt aint'),
  noneForAny: [
    [new Set(['nobody', 'no one', 'none']), new Set(['anybody', 'anyone', 'any'])], [new Set(['nothing']), new Set(['anything'])], [new Set(['nowhere']), new Set(['anywhere'])],
    [new Set(['no']), new Set(['any', 'a', 'an'])], [new Set(['never']), new Set(['ever'])], [new Set(['neither']), new Set(['either'])], [new Set(['nor']), new Set(['or'])],
  ],
  trailingDenials: set('not never'),
  openConditions: set('whether otherwise lest'),
  onlyWords: set('only'),
  clauseOpeners: set('and but so because then that said'),
};
