/** Characters that steer a terminal, turn text around, hide it, or are not to be seen at all. */
const invisible = /[\p{Cc}\u00ad\u061c\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060-\u206f\ufeff]/gu;

/** One line of text from a draft or a source as a terminal may show it: line breaks and tabs are spaces, other such characters have their number. */
export function visible(text: string): string {
  return text.replace(invisible, (character) => {
    if (/\s/.test(character) && character !== '\ufeff') return ' ';
    if (character === '\u00ad') return '';
    return `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`;
  });
}
