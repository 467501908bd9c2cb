import type { BlockContext, InlineContext, Line, MarkdownConfig } from '@lezer/markdown';

const definition = /^\[\^([^\]\s]+)\]:[ \t]*/;
const continuationIndent = 4;
const longestLabel = 200;

/** Footnotes: `[^label]` in running text, and `[^label]: …` with indented paragraphs as their definition. */
export const footnotes: MarkdownConfig = {
  defineNodes: [
    { name: 'FootnoteDefinition', block: true, composite: continues },
    'FootnoteLabel',
    'FootnoteReference',
  ],
  parseBlock: [{ name: 'FootnoteDefinition', parse: startDefinition, endLeaf: (_cx, line) => isDefinition(line), before: 'LinkReference' }],
  parseInline: [{ name: 'FootnoteReference', parse: parseReference, before: 'Link' }],
};

function isDefinition(line: Line): boolean {
  return line.next === 91 /* [ */ && definition.test(line.text.slice(line.pos));
}

function startDefinition(cx: BlockContext, line: Line): boolean | null {
  const found = line.next === 91 ? definition.exec(line.text.slice(line.pos)) : null;
  if (found?.[1] === undefined) return false;
  const start = cx.lineStart + line.pos;
  cx.startComposite('FootnoteDefinition', line.pos, continuationIndent);
  cx.addElement(cx.elt('FootnoteLabel', start, start + found[1].length + 4));
  line.moveBase(line.pos + found[0].length);
  return null;
}

function parseReference(cx: InlineContext, next: number, at: number): number {
  if (next !== 91 /* [ */ || cx.char(at + 1) !== 94 /* ^ */) return -1;
  const end = labelEnd(cx.slice(at + 2, Math.min(cx.end, at + longestLabel)));
  return end <= 0 ? -1 : cx.addElement(cx.elt('FootnoteReference', at, at + 2 + end + 1));
}

/** A blank line, or one that is indented enough, goes on with the note. */
function continues(_cx: BlockContext, line: Line, indent: number): boolean {
  if (line.next < 0) return true;
  if (line.indent < line.baseIndent + indent) return false;
  line.moveBaseColumn(line.baseIndent + indent);
  return true;
}

/** Where the `]` stands that ends a label; -1 where none does. */
function labelEnd(rest: string): number {
  const end = rest.search(/[\]\s[]/);
  return end >= 0 && rest[end] === ']' ? end : -1;
}
