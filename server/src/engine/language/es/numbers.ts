import { list, values } from '../inflect.ts';

/** Numbers of one word. */
export const numberWords: ReadonlyMap<string, number> = values(`cero 0 dos 2 tres 3 cuatro 4 cinco 5 seis 6 siete 7 ocho 8 nueve 9 diez 10 once 11 doce 12 trece 13 catorce 14 quince 15 dieciséis 16 diecisiete 17 dieciocho 18 diecinueve 19
  veinte 20 veintiuno 21 veintiún 21 veintiuna 21 veintidós 22 veintitrés 23 veinticuatro 24 veinticinco 25 veintiséis 26 veintisiete 27 veintiocho 28 veintinueve 29 treinta 30 cuarenta 40 cincuenta 50 sesenta 60 setenta 70 ochenta 80 noventa 90
  cien 100 ciento 100 doscientos 200 doscientas 200 trescientos 300 trescientas 300 cuatrocientos 400 cuatrocientas 400 quinientos 500 quinientas 500 seiscientos 600 seiscientas 600 setecientos 700 setecientas 700 ochocientos 800 ochocientas 800
  novecientos 900 novecientas 900 mil 1000 millón 1000000 millones 1000000 billón 1000000000000 billones 1000000000000 medio 0.5 media 0.5 decena 10 docena 12 quincena 15 veintena 20 centenar 100 centenares 100 millar 1000 millares 1000`);

const units = list('uno dos tres cuatro cinco seis siete ocho nueve');

/** `treinta y uno` to `noventa y nueve`. */
export const numberPhrases: ReadonlyMap<string, number> = new Map([['treinta', 30], ['cuarenta', 40], ['cincuenta', 50], ['sesenta', 60], ['setenta', 70], ['ochenta', 80], ['noventa', 90]].flatMap(([ten, value]) => [
  ...units.map((unit, at): [string, number] => [`${String(ten)} y ${unit}`, Number(value) + at + 1]),
  [`${String(ten)} y un`, Number(value) + 1] as [string, number], [`${String(ten)} y una`, Number(value) + 1] as [string, number],
]));

/** `primero`, `segunda`, `décimo`. */
export const ordinalWords: ReadonlyMap<string, number> = new Map(list('primer segund tercer cuart quint sext séptim octav noven décim undécim duodécim').flatMap((stem, at) => ['o', 'a', 'os', 'as', ...(at === 0 || at === 2 ? [''] : [])].map((ending): [string, number] => [stem + ending, at + 1])));
