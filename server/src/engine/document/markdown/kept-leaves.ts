import type { Tree } from '@lezer/common';
import { detached } from '../../text/detached.ts';
import { OffsetMap } from '../../text/offset-map.ts';
import { moved } from '../../text/span.ts';
import { detachedMark, movedInFile } from '../marks.ts';
import type { LeafText } from './leaf-text.ts';

/** What the leaf blocks of a file show, by their syntax trees: parsing again after an edit leaves the trees of other blocks as they are. */
export type KeptLeaves = WeakMap<Tree, KeptLeaf>;

/** What one leaf block shows; its places in the file count from where the block begins. */
export interface KeptLeaf {
  readonly leaf: LeafText;
  /** Whether it was asked what a label links to: then it holds only where nothing is defined. */
  readonly asksLabels: boolean;
}

/**
 * A leaf as it can be kept: wherever its block moves, and without the version of the file that it was read from.
 * @param base where the block begins in the file
 */
export function keepable({ text, map, wraps, marks, comments, imagesOnly }: LeafText, base: number): LeafText {
  return {
    text: detached(text),
    base,
    map: new OffsetMap(map.pieces.map(({ derived, original }) => ({ derived, original: moved(original, -base) }))),
    wraps,
    marks: marks.map((mark) => movedInFile(detachedMark(mark), -base)),
    comments: comments.map(({ body, original, at }) => ({ body: detached(body), original: moved(original, -base), at })),
    imagesOnly,
  };
}
