/**
 * Whether an answer names the person that the gold names: every word of `gold`, usually a surname or a role, is a word of
 * `answer`. Case, diacritics and a possessive ending do not count. Two nulls agree: nobody is named.
 */
export function namesAgree(gold: string | null, answer: string | null): boolean {
  if (gold === null || answer === null) return gold === answer;
  const words = new Set(nameWords(answer));
  return nameWords(gold).every(word => words.has(word));
}

function nameWords(name: string): string[] {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/['’]s(?![\p{L}\p{N}])/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];
}
