/** Characters that turn text around, hide it, or are not to be seen at all. */
const invisible = /[\p{Cc}\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/** Text from a draft or a source with its control and bidirectional characters made visible; line breaks and tabs become spaces. */
export function visible(text: string): string {
  return text.replace(invisible, (character) => {
    if (/[\t\n\r]/.test(character)) return ' ';
    return `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;
  });
}

/**
 * The same as Markdown that shows exactly this text: no emphasis, link, image, HTML or autolink of a source comes alive in a hover.
 * Every punctuation mark that CommonMark allows to be escaped is.
 */
export function inertMarkdown(text: string): string {
  return visible(text)
    .replace(/[!-/:-@[-`{-~]/g, '\\$&')
    .replace(/ {2,}/g, (run) => '\u00a0'.repeat(run.length));
}
