import { TreeFragment } from '@lezer/common';
import type { ChangedRange, Tree } from '@lezer/common';
import { GFM, parser as commonMark } from '@lezer/markdown';
import type { DocumentProblem } from './document.ts';
import { findFrontMatter, readFrontMatter, type FrontMatter } from './front-matter.ts';
import type { Metadata } from './metadata.ts';
import { metadataFromFrontMatter } from './metadata-mapping.ts';
import type { KeptLeaves } from './markdown/kept-leaves.ts';
import { brackets } from './markdown/extensions/brackets.ts';
import { citations } from './markdown/extensions/citations.ts';
import { footnotes } from './markdown/extensions/footnotes.ts';
import { hardBreaks } from './markdown/extensions/hard-breaks.ts';
import { highlights } from './markdown/extensions/highlights.ts';
import { math } from './markdown/extensions/math.ts';
import { wikilinks } from './markdown/extensions/wikilinks.ts';
import { parserText } from './markdown/parser-text.ts';

const parser = commonMark.configure([GFM, footnotes, citations, wikilinks, brackets, math, highlights, hardBreaks]);

/** The syntax tree of a Markdown file, kept from edit to edit. */
export interface MarkdownSyntax {
  /** The decoded file. */
  readonly text: string;
  /** Where the body begins behind front matter; the tree's positions count from here. */
  readonly bodyStart: number;
  readonly tree: Tree;
  /** What of the tree a later edit may use again. */
  readonly fragments: readonly TreeFragment[];
  /** What stands above the body. */
  readonly head: DocumentHead;
  /** What the leaf blocks of this tree and the ones before it show, as far as that was read. */
  readonly leaves: KeptLeaves;
}

/** What a file's front matter says. */
export interface DocumentHead {
  readonly frontMatter: FrontMatter;
  readonly metadata: Metadata;
  /** What is wrong with either. */
  readonly problems: readonly DocumentProblem[];
}

/** A stretch that an edit replaced: `A` counts in the text before it, `B` in the text after it, UTF-16. */
export type TextChange = ChangedRange;

/** Parses a Markdown file. */
export function parseMarkdown(text: string): MarkdownSyntax {
  return parseBody(text, { bodyStart: bodyStartOf(text), fragments: [], head: readHead(text), leaves: new WeakMap() });
}

/**
 * Parses a Markdown file again after an edit; what the edit did not touch is taken from the tree before.
 * @param changes in order and apart from each other; together they lead from the text before to `text`
 */
export function updateMarkdown(previous: MarkdownSyntax, text: string, changes: readonly TextChange[]): MarkdownSyntax {
  const { bodyStart } = previous;
  const bodyMoves = changes.some((change) => change.fromA <= bodyStart);
  if (bodyMoves || bodyStartOf(text) !== bodyStart) return parseMarkdown(text);
  const inBody = widened(changes, previous.text.length, text.length).map((change) => ({
    fromA: Math.max(0, change.fromA - bodyStart), toA: change.toA - bodyStart,
    fromB: Math.max(0, change.fromB - bodyStart), toB: change.toB - bodyStart,
  }));
  const { head, leaves } = previous;
  return parseBody(text, { bodyStart, fragments: TreeFragment.applyChanges(previous.fragments, inBody), head, leaves });
}

function parseBody(text: string, { bodyStart, fragments, head, leaves }: Omit<MarkdownSyntax, 'text' | 'tree'>): MarkdownSyntax {
  const tree = parser.parse(parserText(text.slice(bodyStart)), fragments);
  return { text, bodyStart, tree, fragments: TreeFragment.addTree(tree, fragments), head, leaves };
}

function readHead(text: string): DocumentHead {
  const frontMatter = readFrontMatter(text);
  const { metadata, problems } = metadataFromFrontMatter(frontMatter);
  return { frontMatter, metadata, problems: [...frontMatter.problems, ...problems] };
}

function bodyStartOf(text: string): number {
  return findFrontMatter(text)?.bodyStart ?? 0;
}

/** A carriage return is read with the character behind it: changes take in one character more on either side. */
function widened(changes: readonly TextChange[], lengthA: number, lengthB: number): readonly TextChange[] {
  const wide: { fromA: number; toA: number; fromB: number; toB: number }[] = [];
  for (const change of changes) {
    const start = Math.min(1, change.fromA, change.fromB);
    const end = Math.min(1, lengthA - change.toA, lengthB - change.toB);
    const next = { fromA: change.fromA - start, toA: change.toA + end, fromB: change.fromB - start, toB: change.toB + end };
    const last = wide.at(-1);
    if (last !== undefined && next.fromA <= last.toA) {
      last.toA = next.toA;
      last.toB = next.toB;
    } else {
      wide.push(next);
    }
  }
  return wide;
}
