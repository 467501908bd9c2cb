/** Characters that turn text around, hide it, or are not to be seen at all; what joins letters and emoji (U+200C, U+200D, U+00AD) is left. */
const invisible = /[\p{Cc}\p{Cf}\u2028\u2029\ufff0-\ufffb]/u;
const everyInvisible = new RegExp(invisible.source, 'gu');
const harmless: ReadonlySet<string> = new Set(['\u00ad', '\u200c', '\u200d']);

/** Text from a draft or a source with its control and bidirectional characters made visible; line breaks and tabs become spaces. */
export function visible(text: string): string {
  // Most text has none, and to look is quicker than to replace.
  return !invisible.test(text) ? text : text.replace(everyInvisible, (character) => {
    if (harmless.has(character)) return character;
    if (/[\t\n\r\u2028\u2029]/.test(character)) return ' ';
    return `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;
  });
}
