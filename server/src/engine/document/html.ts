import { DocumentBuilder } from './document-builder.ts';
import type { DraftDocument } from './document.ts';
import { readHtmlBlocks } from './html/blocks.ts';
import { htmlMetadata } from './html/metadata.ts';
import { selectTexts } from './html/select.ts';
import { parseHtml } from './html/tree.ts';

/**
 * Reads a saved web page: its article, without what surrounds it on the page, and what the page says of itself. Nothing in it is
 * run and nothing is fetched.
 */
export function readHtml(original: string): DraftDocument {
  const root = parseHtml(original);
  const metadata = htmlMetadata(root);
  const builder = new DocumentBuilder();
  const selected = selectTexts(original, root, metadata.title ?? '');
  let quotes = 0;
  readHtmlBlocks(root, { original, builder, isSelected: (text) => selected.has(text), nextQuote: () => quotes++ });
  return builder.build({ format: 'html', original, metadata, problems: [] });
}
