import type { Speech } from '../speech/speech.ts';

/** The entries of a document, quotations that stand in no other, in order. */
export interface Entries {
  /** Where each begins, its opening mark included. */
  readonly starts: readonly number[];
  /** Index of each in `Speech.quotations`. */
  readonly indexes: readonly number[];
}

const entriesBySpeech = new WeakMap<Speech, Entries>();

/** Listed once for each document: every group asks for its neighbours. */
export function entriesOf(speech: Speech): Entries {
  const known = entriesBySpeech.get(speech);
  if (known !== undefined) return known;
  const indexes = speech.quotations.flatMap(({ inside }, index) => (inside === null ? [index] : []));
  const entries = { indexes, starts: indexes.map((index) => speech.quotations[index]?.outer.start ?? 0) };
  entriesBySpeech.set(speech, entries);
  return entries;
}
