const units = ['', 'ein', 'zwei', 'drei', 'vier', 'funf', 'sechs', 'sieben', 'acht', 'neun'] as const;
const teens = ['zehn', 'elf', 'zwolf', 'dreizehn', 'vierzehn', 'funfzehn', 'sechzehn', 'siebzehn', 'achtzehn', 'neunzehn'] as const;
const tens = ['', '', 'zwanzig', 'dreissig', 'vierzig', 'funfzig', 'sechzig', 'siebzig', 'achtzig', 'neunzig'] as const;

/** German writes a number below a million as one word; the last *eins* has its *s* only at the end. */
function below100(value: number): string {
  if (value < 10) return units[value] ?? '';
  if (value < 20) return teens[value - 10] ?? '';
  const unit = units[value % 10] ?? '';
  const ten = tens[Math.floor(value / 10)] ?? '';
  return unit === '' ? ten : `${unit}und${ten}`;
}

/** All ways to write a number below a thousand: `hundert` and `einhundert`. */
function below1000(value: number): readonly string[] {
  if (value < 100) return [below100(value)];
  const hundreds = Math.floor(value / 100);
  const rest = below100(value % 100);
  const heads = hundreds === 1 ? ['hundert', 'einhundert'] : [`${units[hundreds] ?? ''}hundert`];
  return heads.flatMap((head) => (rest === '' ? [head] : [head + rest, `${head}und${rest}`]));
}

function allNumbers(): [string, number][] {
  const found: [string, number][] = [];
  for (let value = 1; value < 1000; value++) {
    for (const word of below1000(value)) {
      // `ein` alone is the article.
      if (value % 100 !== 1) found.push([word, value]);
      else if (value > 1) found.push([`${word}s`, value], [word, value]);
    }
  }
  // Years: `neunzehnhundertachtundsechzig`.
  for (let century = 11; century < 20; century++) {
    for (let rest = 0; rest < 100; rest++) found.push([`${below100(century)}hundert${below100(rest)}${rest === 1 ? 's' : ''}`, century * 100 + rest]);
  }
  return found;
}

const named: readonly (readonly [string, number])[] = [
  ['null', 0], ['eins', 1], ['zwo', 2], ['tausend', 1000], ['eintausend', 1000], ['dutzend', 12], ['halb', 0.5], ['halbe', 0.5], ['halben', 0.5], ['halbes', 0.5], ['anderthalb', 1.5], ['eineinhalb', 1.5], ['zweieinhalb', 2.5], ['dreieinhalb', 3.5],
  ['million', 1e6], ['millionen', 1e6], ['milliarde', 1e9], ['milliarden', 1e9], ['billion', 1e12], ['billionen', 1e12],
];

/** Cardinal numbers below a thousand, and years; thousands are put together by `numberWordValue`. Folded. */
export const numberWords: ReadonlyMap<string, number> = new Map([...allNumbers(), ...named]);

const irregular: Readonly<Record<number, string>> = { 1: 'erst', 3: 'dritt', 7: 'siebt', 8: 'acht' };

/** `erste` to `hundertste`, with their endings. */
export const ordinalWords: ReadonlyMap<string, number> = new Map(Array.from({ length: 100 }, (_, at) => at + 1).flatMap((value) => {
  const stem = irregular[value] ?? `${below1000(value)[0] ?? ''}${value < 20 ? 't' : 'st'}`;
  return ['e', 'er', 'es', 'en', 'em', 'ens'].map((ending): [string, number] => [stem + ending, value]);
}));
