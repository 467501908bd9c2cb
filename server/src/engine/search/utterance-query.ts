import { words } from '../text/words.ts';
import type { TableEntry } from './list-table.ts';
import { findKey } from './list-table.ts';
import { foldedName, foldedWords } from './utterance-names.ts';
import { countUtterances } from './utterance-reading.ts';
import type { UtteranceSegment } from './utterance-segment.ts';

/** What the writer is at when utterances are to be offered. */
export interface UtteranceQuery {
  /** What stands between the opening mark and the cursor; its last word may be unfinished. */
  readonly typed: string;
  /** The words around: the paragraph without what is typed. */
  readonly paragraph: string;
  /** The speaker who is named there already, as fully as the draft knows the name; null where nobody is. */
  readonly speaker: string | null;
  /** How many to return at most. Default 50. */
  readonly limit?: number;
}

/** A word that is looked for, with how much it tells. */
export interface WantedWord {
  readonly weight: number;
  /** How many utterances of all segments have it. */
  readonly count: number;
  /** Its entry in each segment, in their order; null in one that lacks it. */
  readonly entries: readonly (TableEntry | null)[];
}

/** A query as it is looked up in some segments. */
export interface WantedUtterance {
  /** Finished words, in order; one that is typed twice stands here twice. */
  readonly typed: readonly WantedWord[];
  /** The beginning of a word that is being typed; null where the last word is finished. */
  readonly prefix: { readonly letters: string; readonly weight: number } | null;
  /** Sum of the weights of all that is typed. */
  readonly typedWeight: number;
  /** Words of the paragraph that tell what it is about, the rarest first. */
  readonly around: readonly WantedWord[];
  /** Folded words of the speaker's name; none where nobody is named. */
  readonly speaker: readonly string[];
  readonly limit: number;
}

const defaultLimit = 50;
/** Who has typed so many words hardly needs a list; more are not looked at. */
const mostTyped = 64;
/** Words of a paragraph that are looked at: the nearest ones before the quotation are what it is about. */
const mostAround = 400;
/** A word of the paragraph that more than this share of all utterances have tells nothing about what it is about. */
const commonShare = 0.1;
/** In a corpus this small, every word may tell something. */
const fewUtterances = 50;

/** Takes a query apart, and looks its words up. */
export function readUtteranceQuery(query: UtteranceQuery, segments: readonly UtteranceSegment[]): WantedUtterance {
  const utterances = segments.reduce((sum, segment) => sum + countUtterances(segment), 0);
  const informationOf = (count: number): number => Math.log(1 + utterances / Math.max(1, count));
  const known = new Map<string, WantedWord>();
  const lookUp = (word: string): WantedWord => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const entries = segments.map((segment) => findKey(segment.words, word));
    const count = entries.reduce((sum, entry) => sum + (entry?.count ?? 0), 0);
    const wanted = { weight: informationOf(count), count, entries };
    known.set(word, wanted);
    return wanted;
  };
  const { finished, unfinished } = splitTyped(query.typed);
  const typed = finished.map(lookUp);
  // A beginning tells less than a word, and the less the shorter it is.
  const prefix = unfinished === null ? null : { letters: unfinished, weight: Math.min(1, unfinished.length / 4) * informationOf(utterances / 10) };
  const around = [...new Set(foldedWords(query.paragraph).slice(-mostAround))].map(lookUp)
    .filter(({ count }) => count > 0 && (utterances <= fewUtterances || count <= utterances * commonShare))
    .sort((a, b) => a.count - b.count);
  return {
    typed, prefix, around,
    typedWeight: typed.reduce((sum, { weight }) => sum + weight, prefix?.weight ?? 0),
    speaker: foldedName(query.speaker),
    limit: query.limit ?? defaultLimit,
  };
}

/** Whether anything is typed yet. */
export function isTyped({ typed, prefix }: WantedUtterance): boolean {
  return typed.length > 0 || prefix !== null;
}

function splitTyped(text: string): { readonly finished: readonly string[]; readonly unfinished: string | null } {
  const typed = foldedWords(text).slice(0, mostTyped);
  const isUnfinished = words(text).at(-1)?.end === text.length && typed.length < mostTyped;
  return isUnfinished ? { finished: typed.slice(0, -1), unfinished: typed.at(-1) ?? null } : { finished: typed, unfinished: null };
}
