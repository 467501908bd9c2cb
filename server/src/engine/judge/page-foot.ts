import type { Edit } from '../align/alignment.ts';
import type { EditContext } from './ruling.ts';
import { stretchOf } from './stretch.ts';

/** A note's number or sign at the head of its paragraph: `12 See the charter`, `* So the clerk.`; alone, a page's number. */
const noteHead = /^[([]?(\d{1,3}|[*\u2020\u2021\u00a7\u00b6])[)\].:]?(?:\s|$)/u;
const endsOpen = /[\p{L}\p{N},;\-\u2013\u2014)'\u2019]\s*$/u;
const goesOnSmall = /^\s*["'\u201c\u2018(]?\p{Ll}/u;

/**
 * Whether what is left out is the foot of a page in the midst of a sentence: whole paragraphs, each headed by a note's number or sign, that
 * extraction left between a page's last line and the next one's first (row 33).
 */
export function isPageFoot(edit: Edit, { source }: EditContext): boolean {
  const { text, span } = stretchOf(source, edit.original);
  const [from, to] = [text.lastIndexOf('\n', span.start) + 1, text.indexOf('\n', span.end)];
  if (from === 0 || to < 0 || /[\p{L}\p{N}]/u.test(text.slice(from, span.start)) || /[\p{L}\p{N}]/u.test(text.slice(span.end, to))) return false;
  const paragraphs = text.slice(from, to).split(/\n+/).map((paragraph) => paragraph.trim()).filter((paragraph) => paragraph !== '');
  return paragraphs.every((paragraph) => noteHead.test(paragraph)) && endsOpen.test(text.slice(Math.max(0, from - 40), from)) && goesOnSmall.test(text.slice(to, to + 8));
}
