import type { Language } from './language.ts';

/** What a reader of a document in a language without data must know; null where there are data. */
export function limitsOf({ name, support }: Language): string | null {
  return support === 'none' ? `Verbatim has no data for ${name}: it compares words and punctuation, and tells speakers by layout alone. Changed numbers and negations are shown as changed words.` : null;
}
