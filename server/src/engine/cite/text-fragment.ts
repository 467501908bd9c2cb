/** Words at either end by which a long stretch is named; a short one is named whole. */
const atEachEnd = 5;

/**
 * The address of words on a page, as browsers take it (https://wicg.github.io/scroll-to-text-fragment): `#:~:text=first words,last words`.
 * A page without the words opens as always.
 */
export function withTextFragment(url: string, text: string): string {
  const words = text.trim().split(/\s+/u).filter((word) => word !== '');
  if (words.length === 0) return url;
  const parts = words.length <= 2 * atEachEnd ? [words] : [words.slice(0, atEachEnd), words.slice(-atEachEnd)];
  const directive = `:~:text=${parts.map((part) => encoded(part.join(' '))).join(',')}`;
  // Another directive's place is taken; an anchor of the page's own stays in front.
  const [page = '', anchor = ''] = url.replace(/:~:.*$/u, '').split('#', 2);
  return `${page}#${anchor}${directive}`;
}

/** A hyphen, comma or ampersand would be read as the directive's own. */
function encoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, '\uFFFD')).replace(/[-!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
