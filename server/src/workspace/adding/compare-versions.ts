import { diffArrays } from 'diff';
import type { WordChange } from './addition.ts';

/** Two texts that differ in more words than this are two texts. */
const mostEdits = 4_000;
const wordsBehind = 5;

/** Where two versions of a text differ, word by word; empty where only white space does; null where they have little in common. */
export function changedWords(before: string, after: string): readonly WordChange[] | null {
  const parts = diffArrays(wordsOf(before), wordsOf(after), { maxEditLength: mostEdits });
  if (parts === undefined) return null;
  const changes: { before: string[]; after: string[]; behind: readonly string[] }[] = [];
  let same: readonly string[] = [];
  let isOpen = false;
  for (const { value, added, removed } of parts) {
    if (!added && !removed) {
      same = value;
      isOpen = false;
      continue;
    }
    if (!isOpen) changes.push({ before: [], after: [], behind: same.slice(-wordsBehind) });
    isOpen = true;
    changes.at(-1)?.[added ? 'after' : 'before'].push(...value);
  }
  return changes.map((change) => ({ before: change.before.join(' '), after: change.after.join(' '), behind: change.behind.join(' ') }));
}

function wordsOf(text: string): string[] {
  return text.match(/\S+/g) ?? [];
}
