/** What was answered last for each document, so that an answer that is the same goes by the same id. */
export interface LastAnswers<T> {
  /** The id of an answer: that of the last one for the document where they are equal, else one that was never given before. */
  idOf(uri: string, answer: T): string;
  forget(uri: string): void;
}

/** Ids of one process are not those of another: a client may come back with one from before a restart. */
export function lastAnswers<T>(process: string = crypto.randomUUID()): LastAnswers<T> {
  const last = new Map<string, { readonly answer: T; readonly id: string }>();
  let count = 0;
  return {
    idOf: (uri, answer) => {
      const known = last.get(uri);
      if (known !== undefined && isSame(known.answer, answer)) return known.id;
      const id = `${process}-${String(count++)}`;
      last.set(uri, { answer, id });
      return id;
    },
    forget: (uri) => { last.delete(uri); },
  };
}

/** Whether two values would be written as the same JSON. */
function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null || Array.isArray(a) !== Array.isArray(b)) return false;
  const [one, other] = [a as Record<string, unknown>, b as Record<string, unknown>];
  const keys = Object.keys(one);
  return keys.length === Object.keys(other).length && keys.every((key) => Object.hasOwn(other, key) && isSame(one[key], other[key]));
}
