import type { Block } from './places.ts';
import type { Problem } from './problem.ts';

/** How many words that agree may stand between two places that changed theirs. */
const reach = 12;
/** An insertion of this many words that stand elsewhere in the source was moved. */
const movedRun = 4;

/** A block, and whether its words are the source's in another order. */
export interface OrderedBlock {
  readonly block: Block;
  readonly moved: boolean;
}

/**
 * Finds words in another order: within one block, over two or three neighbouring blocks that have each other's words, or a run that
 * stands elsewhere in the source altogether.
 * @param blocks in order
 * @param plainBetween whether nothing but agreeing words stands between a block and the next
 */
export function findMoves(problem: Problem, blocks: readonly Block[], plainBetween: (first: Block, next: Block) => boolean): OrderedBlock[] {
  const found: OrderedBlock[] = [];
  for (let at = 0; at < blocks.length;) {
    const span = moveLength(problem, blocks, at, plainBetween);
    const first = blocks[at]!;
    const last = blocks[at + Math.max(1, span) - 1]!;
    if (span > 0) {
      found.push({ block: { quoted: [first.quoted[0], last.quoted[1]], original: [first.original[0], last.original[1]] }, moved: true });
    } else {
      const elsewhere = movedFrom(problem, first);
      found.push(elsewhere === null ? { block: first, moved: false } : { block: elsewhere, moved: true });
    }
    at += Math.max(1, span);
  }
  return found;
}

/** How many blocks from `at` on hold each other's words; 0 where none do. */
function moveLength({ quoted, original }: Problem, blocks: readonly Block[], at: number, plainBetween: (first: Block, next: Block) => boolean): number {
  const left: string[] = [];
  const right: string[] = [];
  for (let count = 1; count <= 3 && at + count <= blocks.length; count++) {
    const block = blocks[at + count - 1]!;
    const before = blocks[at + count - 2];
    if (count > 1 && before !== undefined && (block.quoted[0] - before.quoted[1] > reach || !plainBetween(before, block))) return 0;
    for (let i = block.quoted[0]; i < block.quoted[1]; i++) left.push(quoted.words[i]!.folded);
    for (let i = block.original[0]; i < block.original[1]; i++) right.push(original.words[i]!.folded);
    if (left.length > 0 && left.length === right.length && left.toSorted().join(' ') === right.toSorted().join(' ')) return count;
  }
  return 0;
}

/** The place in the source where all words of an insertion stand together. */
function movedFrom({ quotedIds, originalIds }: Problem, block: Block): Block | null {
  const [q0, q1] = block.quoted;
  const length = q1 - q0;
  if (block.original[0] !== block.original[1] || length < movedRun) return null;
  for (let o = 0; o + length <= originalIds.length; o++) {
    let k = 0;
    while (k < length && originalIds[o + k] === quotedIds[q0 + k]) k++;
    if (k === length) return { quoted: block.quoted, original: [o, o + length] };
  }
  return null;
}
