const romanDigits: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

/** The number that a page's label stands for: `45`, `xii`. */
export function pageNumber(label: string): number {
  if (/^\d+$/.test(label)) return Number(label);
  const values = Array.from(label.toLowerCase(), (digit) => romanDigits[digit] ?? 0);
  return values.reduce((total, value, index) => total + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}
