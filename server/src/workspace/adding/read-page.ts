import { decodeText } from '../../engine/document/decode.ts';
import type { Document } from '../../engine/document/document.ts';
import { readHtml } from '../../engine/document/html.ts';
import type { PageFacts } from '../../engine/document/html/page-facts.ts';
import { readPageFacts } from '../../engine/document/html/page-facts.ts';
import { readSocialPost } from '../../engine/document/html/social-post.ts';
import type { SocialPost } from '../../engine/document/html/social-post.ts';
import { parseHtml, textOf, visit } from '../../engine/document/html/tree.ts';
import { isUnread } from '../../engine/document/html/clutter.ts';
import type { FetchedPage } from './addition.ts';
import { charsetOf } from './media-type.ts';

/** A web page, read. */
export interface ReadPage {
  readonly document: Document;
  readonly facts: PageFacts;
  readonly post: SocialPost | null;
  /** All that the page shows, the article and what surrounds it. */
  readonly shown: string;
}

/** Reads a page that was fetched; where its text cannot be decoded, says why. */
export function readPage({ bytes, contentType }: Pick<FetchedPage, 'bytes' | 'contentType'>): ReadPage | string {
  const decoded = decodeText(bytes, charsetOf(contentType));
  if ('code' in decoded) return decoded.message;
  const root = parseHtml(decoded.text);
  const shown: string[] = [];
  visit(root, (node) => {
    if (node.kind === 'element') return isUnread(node) ? 'skip' : undefined;
    shown.push(textOf(node));
    return undefined;
  });
  return { document: readHtml(decoded.text), facts: readPageFacts(root), post: readSocialPost(root), shown: shown.join(' ').replace(/\s+/g, ' ') };
}

/** The words of a page by which two versions of it are compared. */
export function comparedText({ document, post }: ReadPage): string {
  return post === null ? document.text : post.paragraphs.join('\n\n');
}
