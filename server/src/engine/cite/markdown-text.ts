const special = /\\(?=[!-/:-@[-`{-~])|[`*<~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|&(?=#?[\p{L}\p{N}]+;)|(?<![\p{L}\p{N}])@(?=[\p{L}\p{N}_{])|\[(?=[\^@-])|\](?=[([:])/gu;

/**
 * Plain text as Markdown that shows just that: what would be markup is escaped, white space is one space. Brackets that an editor
 * put in (`[the mayor]`) stay as they are.
 */
export function toMarkdown(text: string): string {
  return text.replace(/\s+/gu, ' ').trim().replace(special, '\\$&');
}

/** A link's target: percent-encoded where it would end the link. */
export function toTarget(address: string): string {
  return address.replace(/[\s<>()\\]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
}
