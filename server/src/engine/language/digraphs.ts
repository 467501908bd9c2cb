import type { Forms } from './forms.ts';

/**
 * A folded word with one letter for two where two stand for one with a diacritic (`hoerte` → `horte`, as *hörte* folds). Behind a vowel they are
 * themselves (`neue`).
 */
export function withoutDigraphs(word: string, { digraphs }: Forms): string {
  if (digraphs.length === 0 || !word.includes('e')) return word;
  return digraphs.reduce((text, [written, folded]) => text.replace(new RegExp(`(?<![aeiouq])${written}`, 'g'), folded), word);
}
