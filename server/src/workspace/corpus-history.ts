import type { CorpusChanges, CorpusSnapshot } from './corpus-snapshot.ts';

/** What each snapshot of a corpus changed, so that a check knows what it need not look at again. */
export interface CorpusHistory {
  /**
   * Notes a snapshot that takes the place of another.
   * @param touched sources that are in both, and of which more is known now
   */
  note(before: CorpusSnapshot, after: CorpusSnapshot, touched?: readonly number[]): void;
  /** All changes from one version to a later one; null where one of the steps between is forgotten, or changed more than sources. */
  between(earlier: number, later: number): CorpusChanges | null;
}

interface Step {
  readonly from: number;
  /** Null where more than sources changed: which files cannot be read bears on quotations that no source has, and which keys there are on citations. */
  readonly changes: CorpusChanges | null;
}

/** Steps that are remembered: a draft that was not looked at for longer is checked as a whole. */
const remembered = 64;

export function createHistory(): CorpusHistory {
  /** By the version that a step leads to. */
  const steps = new Map<number, Step>();
  return {
    note: (before, after, touched = []) => {
      steps.set(after.version, { from: before.version, changes: isSameList(before, after) ? compare(before, after, new Set(touched)) : null });
      const [oldest] = steps.keys();
      if (steps.size > remembered && oldest !== undefined) steps.delete(oldest);
    },
    between: (earlier, later) => {
      const added = new Set<number>();
      const removed = new Set<number>();
      for (let version = later; version !== earlier;) {
        const step = steps.get(version);
        if (step === undefined || step.changes === null) return null;
        step.changes.added.forEach((number) => added.add(number));
        step.changes.removed.forEach((number) => removed.add(number));
        version = step.from;
      }
      return { added, removed };
    },
  };
}

function compare(before: CorpusSnapshot, after: CorpusSnapshot, touched: ReadonlySet<number>): CorpusChanges {
  const isAsIn = ({ number, id, path }: CorpusSnapshot['sources'][number], other: CorpusSnapshot): boolean => {
    const counterpart = other.source(number);
    return counterpart?.id === id && counterpart.path === path && !touched.has(number);
  };
  return {
    added: new Set(after.sources.filter((source) => !isAsIn(source, before)).map(({ number }) => number)),
    removed: new Set(before.sources.filter((source) => !isAsIn(source, after)).map(({ number }) => number)),
  };
}

function isSameList(before: CorpusSnapshot, after: CorpusSnapshot): boolean {
  return before.skipped.length === after.skipped.length
    && before.references === after.references
    && before.skipped.every(({ path, message }, index) => after.skipped[index]?.path === path && after.skipped[index].message === message);
}
