import type { Numerals } from '../forms.ts';

const values = `zero 0 nought 0 one 1 two 2 three 3 four 4 five 5 six 6 seven 7 eight 8 nine 9 ten 10 eleven 11 twelve 12 thirteen 13 fourteen 14
fifteen 15 sixteen 16 seventeen 17 eighteen 18 nineteen 19 twenty 20 thirty 30 forty 40 fourty 40 fifty 50 sixty 60 seventy 70 eighty 80
ninety 90 hundred 100 thousand 1000 million 1000000 billion 1000000000 trillion 1000000000000 half 0.5 dozen 12`;

const ordinals = `first 1 second 2 third 3 fourth 4 fifth 5 sixth 6 seventh 7 eighth 8 ninth 9 tenth 10 eleventh 11 twelfth 12 thirteenth 13
fourteenth 14 fifteenth 15 sixteenth 16 seventeenth 17 eighteenth 18 nineteenth 19 twentieth 20 thirtieth 30 fortieth 40 fiftieth 50
sixtieth 60 seventieth 70 eightieth 80 ninetieth 90 hundredth 100 thousandth 1000 millionth 1000000`;

function table(text: string): ReadonlyMap<string, number> {
  const items = text.split(/\s+/);
  const map = new Map<string, number>();
  for (let i = 0; i + 1 < items.length; i += 2) map.set(items[i] ?? '', Number(items[i + 1]));
  return map;
}

/** Cardinal number words. */
export const numberWords: ReadonlyMap<string, number> = table(values);

/** Ordinal number words. */
export const ordinalWords: ReadonlyMap<string, number> = table(ordinals);

/** The reader of numbers puts English ones together by itself. */
export const numberPhrases: ReadonlyMap<string, number> = new Map();

export const numerals: Numerals = { decimal: '.', groups: ',\u202f\u2009', groupsBySpace: false, ordinalSuffixes: new Set(['st', 'nd', 'rd', 'th']) };

/** *A hundred* is one hundred. */
export const numberArticles: ReadonlySet<string> = new Set(['a', 'an']);

/** *Two and a half*. */
export const fractionTails: ReadonlyMap<string, number> = new Map([
  ['and a half', 0.5], ['and a quarter', 0.25], ['and three quarters', 0.75], ['and one half', 0.5], ['and one quarter', 0.25],
]);

/** Months, and their abbreviations. */
export const months: ReadonlySet<string> = new Set(`january february march april may june july august september october november december
jan feb mar apr jun jul aug sep sept oct nov dec`.split(/\s+/));
