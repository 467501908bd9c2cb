import type { Forms } from './forms.ts';

/**
 * The value of a number word, compounds of thousands among them (`zweitausendfünfhundert`, `tremilaseicento`).
 * @param word folded
 */
export function numberWordValue(word: string, { numberWords, thousandInfixes }: Forms): number | undefined {
  const known = numberWords.get(word);
  if (known !== undefined) return known;
  for (const infix of thousandInfixes) {
    const at = word.indexOf(infix);
    if (at < 0) continue;
    const thousands = at === 0 ? 1 : numberWords.get(word.slice(0, at));
    const rest = at + infix.length === word.length ? 0 : numberWords.get(word.slice(at + infix.length).replace(/^und/, ''));
    if (thousands !== undefined && rest !== undefined && thousands < 1000 && rest < 1000 && (at > 0 || rest > 0)) return thousands * 1000 + rest;
  }
  return undefined;
}
