/** A stretch of a document in UTF-16 offsets, `end` exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** One expected entry with the answer that belongs to it. */
export interface Pair<Gold extends Span, Answer extends Span> {
  gold: Gold;
  answer: Answer | undefined;
  /** Whether start and end agree; false too where there is no answer. */
  exact: boolean;
}

/** All entries of a document, paired off. `extra` holds the answers that no expected entry claims. */
export interface Matching<Gold extends Span, Answer extends Span> {
  pairs: Pair<Gold, Answer>[];
  extra: Answer[];
}

/** Pairs entries by exact offsets first, then each entry left over with the answer that overlaps it most. */
export function match<Gold extends Span, Answer extends Span>(
  gold: readonly Gold[],
  answers: readonly Answer[],
): Matching<Gold, Answer> {
  const free = new Set(answers);
  const byOffsets = new Map(answers.map(answer => [key(answer), answer]));
  const exact = new Map<Gold, Answer>();
  for (const entry of gold) {
    const answer = byOffsets.get(key(entry));
    if (answer && free.delete(answer)) exact.set(entry, answer);
  }
  const pairs = gold.map((entry): Pair<Gold, Answer> => {
    const answer = exact.get(entry);
    if (answer) return { gold: entry, answer, exact: true };
    const nearest = mostOverlapping(entry, free);
    if (nearest) free.delete(nearest);
    return { gold: entry, answer: nearest, exact: false };
  });
  return { pairs, extra: answers.filter(answer => free.has(answer)) };
}

/** How many UTF-16 units two spans share. */
export function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

function mostOverlapping<Answer extends Span>(entry: Span, answers: Iterable<Answer>): Answer | undefined {
  let best: Answer | undefined;
  let most = 0;
  for (const answer of answers) {
    const shared = overlap(entry, answer);
    if (shared > most) [best, most] = [answer, shared];
  }
  return best;
}

function key(span: Span): string {
  return `${String(span.start)}-${String(span.end)}`;
}
