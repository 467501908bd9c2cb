import { overlaps, type Span } from '../text/span.ts';
import type { Edit } from './alignment.ts';
import type { WordPairs } from './between.ts';
import type { Problem } from './problem.ts';

/**
 * Emphasis set or dropped (row 26), one edit a run of words. Nothing where a side keeps no emphasis, or is emphasised as a whole: that is
 * how a quotation or a page is set, not what it stresses.
 */
export function emphasisEdits({ quoted, original }: Problem, pairs: WordPairs, ours: readonly Span[] | null, theirs: readonly Span[] | null): Edit[] {
  if (ours === null || theirs === null) return [];
  const held = (spans: readonly Span[], word: Span): boolean => spans.some((span) => overlaps(span, word));
  const entries = [...pairs].map(([q, o]) => ({ q, o, our: held(ours, quoted.words[q]!), their: held(theirs, original.words[o]!) }));
  if (entries.every(({ our }) => our) || entries.every(({ their }) => their)) return [];
  const edits: Edit[] = [];
  for (let at = 0; at < entries.length;) {
    const first = entries[at]!;
    let end = at + 1;
    while (end < entries.length && entries[end]!.our === first.our && entries[end]!.their === first.their) end++;
    if (first.our !== first.their) {
      const last = entries[end - 1]!;
      const quotedSpan = { start: quoted.words[first.q]!.start, end: quoted.words[last.q]!.end };
      const originalSpan = { start: original.words[first.o]!.start, end: original.words[last.o]!.end };
      edits.push({
        kind: first.our ? 'insertion' : 'deletion', nature: 'emphasis', mark: null, quoted: quotedSpan, original: originalSpan,
        quotedText: first.our ? quoted.text.slice(quotedSpan.start, quotedSpan.end) : '',
        originalText: first.our ? '' : original.text.slice(originalSpan.start, originalSpan.end),
      });
    }
    at = end;
  }
  return edits;
}
