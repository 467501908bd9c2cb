import type { Edit } from '../align/alignment.ts';
import type { Concern } from './codes.ts';
import type { EditContext } from './ruling.ts';
import { editWords } from './sides.ts';

/**
 * Words put in or left out at a stretch are called what they are: only a small change can turn round the words that stay. A negation, a
 * number or a name counts among a few words, the others by themselves or beside one more.
 */
const smallChange = { negation: 5, number: 3, name: 2, slight: 2, substitution: 5 };

/** Concerns that weigh most: they count in a doubtful passage too, and nothing shortens them away. */
export const weighty: ReadonlySet<Concern> = new Set<Concern>(['negation', 'number', 'name']);

/** Whether a change is small enough to turn round what stays, by one of its concerns. A substitution weighs both sides. */
export function turnsMeaning(edit: Edit, concerns: readonly Concern[], { isDoubtful }: EditContext): boolean {
  const size = editWords(edit);
  return concerns.some((concern) => {
    if (isDoubtful && !weighty.has(concern)) return false;
    if (edit.kind === 'substitution') return size <= smallChange.substitution;
    return size <= (concern === 'negation' || concern === 'number' || concern === 'name' ? smallChange[concern] : smallChange.slight);
  });
}
