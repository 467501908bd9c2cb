import type { Tree } from '@lezer/common';
import { DocumentBuilder } from './document-builder.ts';
import type { DraftDocument } from './document.ts';
import { addFrontMatterBlocks } from './front-matter-blocks.ts';
import { readFrontMatter } from './front-matter.ts';
import { linesAreParagraphs } from './line-layout.ts';
import type { LinePair } from './line-layout.ts';
import { metadataFromFrontMatter } from './metadata-mapping.ts';
import { readBlocks } from './markdown/blocks.ts';
import { linkTargets } from './markdown/link-targets.ts';
import { parseMarkdown } from './markdown-syntax.ts';
import type { MarkdownSyntax } from './markdown-syntax.ts';

/**
 * Reads a Markdown file.
 * @param syntax its syntax tree, where one is at hand (`updateMarkdown` makes it cheap after an edit)
 */
export function readMarkdown(original: string, syntax: MarkdownSyntax = parseMarkdown(original)): DraftDocument {
  const frontMatter = readFrontMatter(original);
  const { metadata, problems } = metadataFromFrontMatter(frontMatter);
  const { tree, bodyStart } = syntax;
  const body = original.slice(bodyStart);
  const builder = new DocumentBuilder();
  addFrontMatterBlocks(builder, frontMatter);
  readBlocks(tree.topNode, { original, offset: bodyStart, links: linkTargets(tree, body), builder, linesAreParagraphs: hasParagraphLines(tree, body) });
  return builder.build({ format: 'markdown', original, metadata, problems: [...frontMatter.problems, ...problems] });
}

function hasParagraphLines(tree: Tree, body: string): boolean {
  const pairs: LinePair[] = [];
  let blankLines = 0;
  for (let node = tree.topNode.firstChild; node !== null; node = node.nextSibling) {
    if (node.name !== 'Paragraph') continue;
    if (node.prevSibling?.name === 'Paragraph') blankLines++;
    const lines = body.slice(node.from, node.to).split(/\r\n?|\n/).map((line) => line.trim());
    for (let i = 1; i < lines.length; i++) pairs.push({ line: lines[i - 1] ?? '', next: lines[i] ?? '' });
  }
  return linesAreParagraphs(pairs, blankLines);
}
