import { align } from '../align/align.ts';
import type { Alignment, Edit } from '../align/alignment.ts';
import type { Forms } from '../language/forms.ts';
import type { Span } from '../text/span.ts';
import { words } from '../text/words.ts';
import { compareDates, compareText } from './earlier.ts';
import type { JudgedSource } from './judge.ts';
import type { Passage } from './judgement.ts';
import { distanceFromOrigin, placeOf } from './place.ts';

/** A source in the family of a quotation: whose words it has them from, as far as the words themselves show, and what it did with them. */
export interface Kin {
  readonly passage: Passage;
  /** What it did with the words of the source above it; null for the one at the top. */
  readonly from: Descent | null;
  /** Those that are nearest to it in their words, and further from the origin. */
  readonly children: readonly Kin[];
}

/** How the words of one source differ from those of another. */
export interface Descent {
  /** Words that are missing at an edge: it was trimmed. */
  readonly trimmed: number;
  /** Words that are missing where an ellipsis says so. */
  readonly marked: number;
  /** Words that are missing inside without a mark: it was spliced. */
  readonly spliced: number;
  /** Ellipses of the one above that are missing, so that two pieces read as one. */
  readonly closed: number;
  /** What stands otherwise, the words above and the words here; either is empty where words were added or the other way round. */
  readonly changes: readonly { readonly before: string; readonly after: string }[];
}

/**
 * The family tree of a quotation: the source nearest to the origin at the top, and each other one below the one that its words are nearest
 * to among those nearer to the origin. Nearest is the speaker's own text, then a record of the speaking, then who reprints and who quotes;
 * of two alike the earlier, then the fuller. The words say who may have had them from whom, never that somebody did.
 * @param passages of one quotation; see `Judgement.passages`
 * @returns null where fewer than two sources have the words
 */
export function familyOf(passages: readonly Passage[], sourceOf: (id: string) => JudgedSource | undefined, forms: Forms): Kin | null {
  const known = passages.flatMap((passage) => {
    const source = sourceOf(passage.source);
    return source === undefined ? [] : [{ passage, source, distance: distanceFromOrigin(placeOf(source, passage.spans)) }];
  });
  const ordered = [...known].sort((a, b) => a.distance - b.distance || compareDates(a.source, b.source) || b.passage.text.length - a.passage.text.length || compareText(a.source.id, b.source.id));
  const nodes: Node[] = [];
  for (const { passage } of ordered) {
    const node: Node = { passage, from: null, children: [] };
    const nearest = nodes.map((parent) => ({ parent, from: descent(parent.passage, passage, forms) })).reduce<{ parent: Node; from: Descent } | null>((best, one) => (best === null || size(one.from) < size(best.from) ? one : best), null);
    if (nearest !== null) {
      node.from = nearest.from;
      nearest.parent.children.push(node);
    }
    nodes.push(node);
  }
  return nodes.length < 2 ? null : nodes[0] ?? null;
}

interface Node extends Kin {
  from: Descent | null;
  readonly children: Node[];
}

function size({ trimmed, marked, spliced, closed, changes }: Descent): number {
  return trimmed + marked + spliced + closed + changes.reduce((total, { before, after }) => total + Math.max(words(before).length, words(after).length), 0);
}

/** Differences of these natures are words that are other words, were added or are missing. */
const wordings: ReadonlySet<Edit['nature']> = new Set<Edit['nature']>(['words', 'order', 'spelling', 'number-form', 'contraction']);

function descent({ text: above }: Passage, { text: here }: Passage, forms: Forms): Descent {
  const [alignment = null] = align({ text: here, parts: [{ start: 0, end: here.length }], emphasis: null }, { text: above, window: { start: 0, end: above.length }, emphasis: null }, forms);
  if (alignment === null) return { trimmed: 0, marked: 0, spliced: 0, closed: 0, changes: [{ before: above, after: here }] };
  const count = (edits: readonly Edit[]): number => edits.reduce((total, { originalText }) => total + words(originalText).length, 0);
  const missing = alignment.edits.filter(({ kind, nature }) => kind === 'deletion' && (wordings.has(nature) || nature === 'gap'));
  return {
    trimmed: beyond(above, alignment),
    marked: count(alignment.edits.filter(({ nature }) => nature === 'ellipsis')),
    spliced: count(missing),
    closed: Math.max(0, ellipses(above.slice(alignment.span.start, alignment.span.end)) - ellipses(here)),
    changes: alignment.edits.filter(({ kind, nature }) => kind !== 'deletion' && wordings.has(nature)).map(({ originalText, quotedText }) => ({ before: originalText, after: quotedText })),
  };
}

/** Words of the one above at either end that the other does not have. */
function beyond(text: string, { span }: Alignment): number {
  const outside: readonly Span[] = [{ start: 0, end: span.start }, { start: span.end, end: text.length }];
  return outside.reduce((total, one) => total + words(text, one).length, 0);
}

function ellipses(text: string): number {
  return text.match(/…|\.\s?\.\s?\./gu)?.length ?? 0;
}
