import type { Document } from '../document/document.ts';
import type { Mode } from './speech.ts';
import { isSpokenType } from './turns.ts';

/** CSL types, and their everyday names, of works in which the author speaks for himself. */
const personal = new Set([
  'post-weblog', 'post', 'blog', 'blog-post', 'letter', 'personal_communication', 'speech', 'statement', 'press-release', 'op-ed', 'opinion', 'column', 'editorial',
  'essay', 'diary', 'memoir', 'autobiography', 'address', 'sermon', 'testimony', 'manuscript',
]);
const spokenAloud = new Set(['speech', 'address', 'sermon', 'testimony']);

/** How a document's unquoted text is to be taken. */
export interface OwnText {
  readonly mode: Mode;
  /** How sure it is that the author says what stands there unquoted. */
  readonly confidence: number;
}

/**
 * Unquoted text is its author's. In a blog, letter, speech or statement it is the author's own say (rule 0); in a news story or report the
 * author tells what others did, and the words are the author's all the same.
 */
export function ownText({ metadata }: Document): OwnText {
  const type = (metadata.type ?? '').toLowerCase();
  if (isSpokenType(type)) return { mode: 'spoken', confidence: 0.6 };
  return { mode: spokenAloud.has(type) ? 'spoken' : 'written', confidence: personal.has(type) ? 0.97 : 0.9 };
}
