/** The words of one or several lists that are written as running text. */
export function wordList(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => list.trim().split(/\s+/)));
}
