import type { SyntaxNode, Tree } from '@lezer/common';
import { DocumentBuilder } from './document-builder.ts';
import type { DraftDocument } from './document.ts';
import { addFrontMatterBlocks } from './front-matter-blocks.ts';
import { linesAreParagraphs } from './line-layout.ts';
import type { LinePair } from './line-layout.ts';
import { readBlocks } from './markdown/blocks.ts';
import { linkTargets } from './markdown/link-targets.ts';
import { parseMarkdown } from './markdown-syntax.ts';
import type { MarkdownSyntax } from './markdown-syntax.ts';

/**
 * Reads a Markdown file.
 * @param known its syntax tree, where one is at hand: `updateMarkdown` makes it cheap after an edit, and what blocks show is kept with it
 */
export function readMarkdown(original: string, known?: MarkdownSyntax): DraftDocument {
  const { tree, bodyStart, head, leaves } = known ?? parseMarkdown(original);
  const { frontMatter, metadata, problems } = head;
  const body = original.slice(bodyStart);
  const builder = new DocumentBuilder();
  addFrontMatterBlocks(builder, frontMatter);
  readBlocks(tree.topNode, {
    original, offset: bodyStart, links: linkTargets(tree, body), leaves: known === undefined ? null : leaves, builder, linesAreParagraphs: hasParagraphLines(tree, body),
  });
  return builder.build({ format: 'markdown', original, metadata, problems });
}

function hasParagraphLines(tree: Tree, body: string): boolean {
  const pairs: LinePair[] = [];
  let blankLines = 0;
  let isBehindParagraph = false;
  const hasReturns = body.includes('\r');
  for (let node = tree.topNode.firstChild; node !== null; node = node.nextSibling) {
    const isParagraph = node.name === 'Paragraph';
    if (isParagraph && isBehindParagraph) blankLines++;
    if (isParagraph && (hasReturns || hasLineFeed(body, node))) addPairs(body.slice(node.from, node.to), pairs);
    isBehindParagraph = isParagraph;
  }
  return linesAreParagraphs(pairs, blankLines);
}

function hasLineFeed(body: string, { from, to }: SyntaxNode): boolean {
  const feed = body.indexOf('\n', from);
  return feed >= 0 && feed < to;
}

function addPairs(paragraph: string, pairs: LinePair[]): void {
  const lines = paragraph.split(/\r\n?|\n/).map((line) => line.trim());
  for (let i = 1; i < lines.length; i++) pairs.push({ line: lines[i - 1] ?? '', next: lines[i] ?? '' });
}
