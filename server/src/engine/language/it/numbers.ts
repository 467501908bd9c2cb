import { list, values } from '../inflect.ts';

const units = ['', 'uno', 'due', 'tre', 'quattro', 'cinque', 'sei', 'sette', 'otto', 'nove'] as const;
const teens = ['dieci', 'undici', 'dodici', 'tredici', 'quattordici', 'quindici', 'sedici', 'diciassette', 'diciotto', 'diciannove'] as const;
const tens = ['', '', 'venti', 'trenta', 'quaranta', 'cinquanta', 'sessanta', 'settanta', 'ottanta', 'novanta'] as const;

/** A ten loses its vowel before *uno* and *otto*. */
function below100(value: number): string {
  if (value < 10) return units[value] ?? '';
  if (value < 20) return teens[value - 10] ?? '';
  const unit = value % 10;
  const ten = tens[Math.floor(value / 10)] ?? '';
  return (unit === 1 || unit === 8 ? ten.slice(0, -1) : ten) + (units[unit] ?? '');
}

function below1000(value: number): readonly string[] {
  if (value < 100) return [below100(value)];
  const hundreds = Math.floor(value / 100);
  const head = `${hundreds === 1 ? '' : units[hundreds] ?? ''}cento`;
  const rest = below100(value % 100);
  return rest.startsWith('otto') || rest.startsWith('otta') || rest.startsWith('uno') || rest.startsWith('undici') ? [head + rest, head.slice(0, -1) + rest] : [head + rest];
}

/** Italian writes a number below a million as one word. */
function allNumbers(): [string, number][] {
  const found: [string, number][] = [];
  for (let value = 2; value < 1000; value++) {
    for (const word of below1000(value)) {
      found.push([word, value]);
      if (word.endsWith('uno') && value > 20) found.push([word.slice(0, -1), value]);
    }
  }
  return found;
}

/** Cardinal numbers below a thousand; thousands are put together by `numberWordValue`. Folded. */
export const numberWords: ReadonlyMap<string, number> = new Map([...allNumbers(), ...values(`zero 0 mille 1000 mila 1000 milione 1000000 milioni 1000000 miliardo 1000000000 miliardi 1000000000 mezzo 0.5 mezza 0.5 decina 10 decine 10 dozzina 12
  quindicina 15 ventina 20 trentina 30 quarantina 40 cinquantina 50 centinaio 100 centinaia 100 migliaio 1000 migliaia 1000`)]);

/** `primo`, `seconda`, `ventesimo`. */
export const ordinalWords: ReadonlyMap<string, number> = new Map([
  ...list('prim second terz quart quint sest settim ottav non decim').map((stem, at) => [stem, at + 1] as const),
  ...[11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 30, 40, 50, 60, 70, 80, 90, 100].map((value) => [`${value === 100 ? 'cent' : below100(value).slice(0, -1)}esim`, value] as const),
].flatMap(([stem, value]) => ['o', 'a', 'i', 'e'].map((ending): [string, number] => [stem + ending, value])).filter(([word]) => word !== 'prime' && word !== 'none'));
