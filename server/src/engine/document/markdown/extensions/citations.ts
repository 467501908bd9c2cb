import type { InlineContext, MarkdownConfig } from '@lezer/markdown';

/** A Pandoc citation key: letters, digits and `_`, with single inner punctuation; or anything in braces. */
export const keyPattern = /@(?:\{([^{}\s]+)\}|([\p{L}\p{N}_]+(?:[:.#$%&+?<>~/-][\p{L}\p{N}_]+)*))/u;

const wordBefore = /[\p{L}\p{N}_@/.]/u;
const locatorBehind = /^[ \t]*\[([^[\]\n@]{1,80})\](?![([])/;
/** A citation is at most this long; what is longer is prose in brackets. */
const longest = 1000;

/** Pandoc citations: `[@key, p. 45; see @other]`, `[-@key]`, and a bare `@key` with an optional `[p. 45]`. */
export const citations: MarkdownConfig = {
  defineNodes: ['Citation', 'CitationKey'],
  parseInline: [
    { name: 'Citation', parse: (cx, next, at) => (next === 91 /* [ */ ? bracketed(cx, at) : -1), before: 'Link' },
    { name: 'CitationKey', parse: (cx, next, at) => (next === 64 /* @ */ ? bare(cx, at) : -1), before: 'Link' },
  ],
};

function bracketed(cx: InlineContext, at: number): number {
  const rest = cx.slice(at + 1, Math.min(cx.end, at + longest));
  const end = rest.search(/[[\]]/);
  if (end < 0 || rest[end] !== ']') return -1;
  const after = cx.char(at + end + 2);
  if (after === 40 /* ( */ || after === 91 /* [ */ || after === 58 /* : */) return -1;
  return isCitation(rest.slice(0, end)) ? cx.addElement(cx.elt('Citation', at, at + end + 2)) : -1;
}

/** Every part between semicolons names a key at its start, or behind a few words such as *see also*. */
function isCitation(body: string): boolean {
  return body.split(';').every((part) => /^\s*(?:[^@]{0,60}\s)?-?@/.test(part) && keyPattern.test(part));
}

function bare(cx: InlineContext, at: number): number {
  if (at > cx.offset && wordBefore.test(cx.slice(at - 1, at))) return -1;
  const rest = cx.slice(at, Math.min(cx.end, at + 200));
  const key = keyPattern.exec(rest);
  if (key?.index !== 0) return -1;
  const locator = locatorBehind.exec(rest.slice(key[0].length));
  return cx.addElement(cx.elt('CitationKey', at, at + key[0].length + (locator?.[0].length ?? 0)));
}
