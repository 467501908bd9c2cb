/** `[12, 14]`: brackets with the numbers of notes, and nothing else. */
const noteNumbers = /^\s*(?:[([]\d{1,3}(?:[,–-]\s?\d{1,3})*[)\]]\s*)+$/u;

/** What makes a run of words a citation of law or scholarship: a volume and a page round a reporter (a year is the end of a date), a section, a reference back; or brackets with a year. */
const signs = [
  /^\s*[([][^()[\]]*\b\d{4}[a-z]?\b[^()[\]]*[)\]]\s*$/u,
  /\b\d{1,4}\s+\p{Lu}[\p{L}\d.'’]*\.(?:\s*[\p{L}\d]+\.)*(?:\s*\d[a-z]{1,2})?\s+(?:at\s+)?(?!(?:1[5-9]|20)\d\d\b)\d{1,5}\b/u,
  /§\s*\d/u,
  /\b(?:Art|art|Amdt|amend|cl)\.\s*(?:\d|[IVXLC]+\b)/u,
  /^[\s,;(]*(?:supra|infra|ante|post|ibid|id)\b/iu,
];

/** Words that stand between the parts of a citation. */
const links = /^(?:see|also|cf|e\.g|accord|at|in|of|and|the|v|n|nn|ed|eds|vol|vols|p|pp|cl|art|ch|no|para|supra|infra|ante|post|ibid|id|per|op|loc|cit|quoting|citing|ff?|seq|et|al|amdt|amend)$/iu;

/**
 * Whether a text is nothing but citations and references: `(Harrow 1990, p. 4)`, `430 U.S. 313, 318 (1977)`, `supra, at 12`, `Art. I, § 8`.
 * All that is no figure, capital or link between them speaks against it.
 */
export function isCitation(text: string): boolean {
  if (noteNumbers.test(text)) return true;
  if (text.length > longest || !signs.some((sign) => sign.test(text))) return false;
  return text.split(/[\s,;:()[\]&–—-]+/u).map((word) => word.replace(/^["“‘']+|[."”’']+$/gu, '')).every((word) => word === '' || /^[\p{Lu}\d§*]/u.test(word) || links.test(word));
}

/** Longest citation, in UTF-16 units. */
const longest = 300;
