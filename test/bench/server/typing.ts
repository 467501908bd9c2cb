import type { BenchQuery } from '../queries/query.ts';
import type { Summary } from '../statistics.ts';
import { everyNth, summarise } from '../statistics.ts';
import type { BenchDraft } from './draft.ts';
import { quotable } from './draft.ts';
import type { ServerSession } from './session.ts';

const placesTyped = 100;
const completions = 60;
const completionFile = 'completion.md';

/** A letter put into a word in the middle of a quotation, and taken out again, up to the diagnostics; in every other quotation or so. */
export function typeInside(session: ServerSession, file: string, { text, quotations }: BenchDraft): Promise<Summary> {
  return typeAt(session, file, everyNth(quotations, placesTyped).map(({ start, end }) => {
    const middle = (start + end) >> 1;
    return middle + Math.max(0, text.slice(middle, end).search(/\p{L}\p{L}/u)) + 1;
  }));
}

/** The same before the opening mark. */
export function typeOutside(session: ServerSession, file: string, { quotations }: BenchDraft): Promise<Summary> {
  return typeAt(session, file, everyNth(quotations, placesTyped).map(({ start }) => start - 5));
}

/** A letter typed at each place, and taken back, up to the diagnostics. */
export async function typeAt(session: ServerSession, file: string, places: readonly number[]): Promise<Summary> {
  const times: number[] = [];
  for (const place of places) times.push(...await typeAndTakeBack(session, file, place));
  return summarise(times);
}

/** Milliseconds of the two keystrokes. */
export async function typeAndTakeBack(session: ServerSession, file: string, place: number): Promise<number[]> {
  const press = async (start: number, end: number, letter: string): Promise<number> => {
    const before = performance.now();
    session.change(file, start, end, letter);
    await session.diagnostics(file);
    return performance.now() - before;
  };
  return [await press(place, place, 'x'), await press(place, place + 1, '')];
}

/** Lists of quotations, milliseconds from the letter typed to the list. */
export interface CompletionFigures {
  /** The first of a server, and all others. */
  readonly first: number;
  readonly others: Summary;
  /** The share of lists that held something. */
  readonly filled: number;
}

/** Somebody types the first two words of what a source says. */
export async function completeAll(session: ServerSession, queries: readonly BenchQuery[]): Promise<CompletionFigures> {
  const lead = 'As one of them said: “';
  session.open(completionFile, `${lead}\n`);
  const times: number[] = [];
  let filled = 0;
  let typed = '';
  for (const query of everyNth(queries.filter(({ kind }) => kind === 'verbatim'), completions)) {
    const words = quotable(query.text).split(' ').slice(0, 2).join(' ');
    const before = performance.now();
    session.change(completionFile, lead.length, lead.length + typed.length, words);
    const items = await session.complete(completionFile, lead.length + words.length);
    times.push(performance.now() - before);
    if (items.length > 0) filled++;
    typed = words;
  }
  session.close(completionFile);
  return { first: times[0] ?? NaN, others: summarise(times.slice(1)), filled: filled / times.length };
}
