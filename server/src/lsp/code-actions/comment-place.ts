import type { Judgement } from '../../engine/judge/judgement.ts';
import type { CheckedDraft } from '../../workspace/checker.ts';

/** Where a comment about a quotation goes in the draft's file, and what else has to be put in with it. */
export interface CommentPlace {
  /** In the file, UTF-16 units. */
  readonly at: number;
  readonly before: string;
  readonly after: string;
}

/**
 * The place right before a quotation (of one in parts: before the first). A comment at the beginning of a line makes the whole line HTML
 * for every reader of Markdown: there it gets a line of its own in front of the block, or goes to the end of the line before. Null where
 * no comment can stand: in front matter.
 */
export function commentPlace({ document, groups, speech }: CheckedDraft, { quotation: index }: Judgement): CommentPlace | null {
  const first = groups.find(({ members }) => members.includes(index))?.quotations[0] ?? speech.quotations[index];
  if (first === undefined) return null;
  const block = document.blocks.find(({ span }) => span.start <= first.outer.start && first.outer.start <= span.end);
  if (block === undefined || block.kind === 'title' || block.kind === 'description') return null;
  const { original } = document;
  const at = document.map.toOriginal(first.outer.start);
  const lineStart = original.lastIndexOf('\n', at - 1) + 1;
  const before = original.slice(lineStart, at);
  if (first.kind === 'block') return { at: lineStart, before: /^ */.exec(before)?.[0] ?? '', after: '\n' };
  if (!/^[\s>]*(?:(?:[-*+]|\d+[.)])\s+)?[*_]*$/.test(before)) return { at, before: '', after: '' };
  const isInMiddle = first.outer.start > block.span.start && lineStart > 0;
  if (isInMiddle) return { at: lineStart - (original.charAt(lineStart - 2) === '\r' ? 2 : 1), before: ' ', after: '' };
  const [prefix = '', marker = ''] = /^[\s>]*((?:[-*+]|\d+[.)])\s+)?/.exec(before) ?? [];
  // In a list item the comment opens the item, and the words go on below it, as far in as they were.
  return { at: lineStart + prefix.length, before: '', after: `\n${prefix.slice(0, prefix.length - marker.length)}${' '.repeat(marker.length)}` };
}
