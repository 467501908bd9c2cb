/** Characters that turn text around, hide it, or steer a terminal. */
const invisible = /[\p{Cc}\u061c\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/** Text of a draft or a source with its control and bidirectional characters made visible; line breaks and tabs become spaces. */
export function visible(text: string): string {
  return text.replace(invisible, (character) => {
    if (/[\t\n\r\u2028\u2029]/.test(character)) return ' ';
    return `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;
  });
}
