import type { InlineContext, MarkdownConfig } from '@lezer/markdown';

/** Longest target that is looked for. */
const longest = 500;

/** Wikilinks: `[[Page]]`, `[[Page|shown text]]`; an embedded page `![[Page]]` shows nothing. */
export const wikilinks: MarkdownConfig = {
  defineNodes: ['Wikilink', 'WikiEmbed'],
  parseInline: [{ name: 'Wikilink', parse: parseWikilink, before: 'Citation' }],
};

function parseWikilink(cx: InlineContext, next: number, at: number): number {
  const embed = next === 33; // !
  const open = embed ? at + 1 : at;
  if (cx.char(open) !== 91 /* [ */ || cx.char(open + 1) !== 91) return -1;
  const rest = cx.slice(open + 2, Math.min(cx.end, open + longest));
  const end = rest.search(/[\]\n[]/);
  if (end <= 0 || !rest.startsWith(']]', end)) return -1;
  return cx.addElement(cx.elt(embed ? 'WikiEmbed' : 'Wikilink', at, open + 2 + end + 2));
}
