/**
 * Where a web page that was pasted as plain text stops being an article. What stands below it, offers to subscribe, notices about
 * browsers and cookies, teasers of other stories, is no source text. Only the end of a text is ever left out: a solicitation begins it,
 * and no full paragraph may follow. A text that merely speaks of newsletters keeps every word.
 */

/** Lines that speak to the visitor of a page. English; pages in other languages keep their ends. */
const solicitations = new RegExp([
  '\\b(?:to|in) your inbox\\b', '\\bsubscribe (?:now|today|here|below|to (?:our|the))\\b', '\\bsign up (?:now|today|here|for (?:our|the))\\b', '\\bunlimited access to\\b',
  '\\b(?:outdated|unsupported|upgrade your) browser\\b', '\\b(?:we|this (?:web)?site) uses? cookies\\b', '\\baccept (?:all )?cookies\\b',
  '\\benable javascript\\b', '\\ball rights reserved\\b', '\\bwe respect your privacy\\b', '\\bprivacy policy\\b.*\\bterms of (?:use|service)\\b',
  '\\bterms of (?:use|service)\\b.*\\bprivacy policy\\b', '^share this (?:article|story|post|page)\\b', '^(?:related|more) (?:stories|articles|news)\\b',
  '^(?:editor|editors|editor[\'’]s|editors[\'’]) picks?$', '^(?:most (?:read|popular|viewed)|recommended for you|advertisement)$',
].join('|'), 'i');

/** A solicitation is a line, not a paragraph of an essay: UTF-16 units. */
const longestSolicitation = 400;
/** Running text: a paragraph of this length that ends as sentences end. A teaser is cut off with dots. */
const shortestParagraph = 220;

/**
 * How many of the paragraphs belong to the article.
 * @param paragraphs trimmed, in order
 */
export function articleLength(paragraphs: readonly string[]): number {
  const lastProse = paragraphs.findLastIndex((paragraph) => isProse(paragraph));
  const start = paragraphs.findIndex((paragraph, index) => index > lastProse && isSolicitation(paragraph));
  return start > 0 && lastProse >= 0 ? start : paragraphs.length;
}

function isSolicitation(paragraph: string): boolean {
  return paragraph.length <= longestSolicitation && !/^["“‘'«]/.test(paragraph) && solicitations.test(paragraph);
}

function isProse(paragraph: string): boolean {
  return paragraph.length >= shortestParagraph && /[.!?]["”’')\]]*$/.test(paragraph) && !/(?:\.\.\.|…)[\])]?$/.test(paragraph) && !isSolicitation(paragraph);
}
