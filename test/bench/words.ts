/** The words of a text, folded as a reader would take two words for the same: case, accents and apostrophes do not count. */
export function normalisedWords(text: string): string[] {
  return text.normalize('NFKD').replace(/[\u0300-\u036f'‘’ʼ`]/g, '').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** How many words two texts have in common, in order. */
export function commonWords(a: readonly string[], b: readonly string[]): number {
  let above = new Uint16Array(b.length + 1);
  let row = new Uint16Array(b.length + 1);
  for (const word of a) {
    for (let j = 1; j <= b.length; j++) row[j] = word === b[j - 1] ? (above[j - 1] ?? 0) + 1 : Math.max(above[j] ?? 0, row[j - 1] ?? 0);
    [above, row] = [row, above];
  }
  return above[b.length] ?? 0;
}
