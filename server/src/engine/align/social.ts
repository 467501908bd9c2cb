import type { UnitWord } from './units.ts';

/** A link, a handle, a hash tag or an emoji: what a post has beside its words (row 43). */
export function isSocial(text: string, word: UnitWord): boolean {
  return word.kind === 'url' || isTag(text.charAt(word.start - 1)) || isEmoji(word);
}

const isTag = (before: string): boolean => before === '@' || before === '#';

function isEmoji(word: UnitWord): boolean {
  return word.plain.charCodeAt(0) >= 0x2000 && /^[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\ufe0f\u200d]+$/u.test(word.plain);
}
