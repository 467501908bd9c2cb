import type { Draft } from '../engine/check.ts';
import { nameWords } from '../engine/judge/meaning.ts';
import type { Person } from '../engine/speech/speech.ts';
import { withoutPossessive } from '../engine/judge/proper-names.ts';
import { searched, wordPlaces } from '../engine/text/searched.ts';
import type { Span } from '../engine/text/span.ts';
import { words } from '../engine/text/words.ts';

/** What became otherwise from one reading of a draft to a later one, as far as groups that did not change themselves may depend on it. */
export interface DraftChange {
  /** How far what stands behind the change moved, UTF-16 units. */
  readonly shift: number;
  /** Where what now begins at an offset began before, if it stands outside the change. */
  before(start: number): number;
  /** Whether a stretch of the earlier text reads like one of the later. */
  isSameText(earlier: Span, later: Span): boolean;
  /**
   * Whether the change may have given another answer to whether the draft has a word, written small, anywhere but in one place.
   * @param word folded
   */
  touches(word: string): boolean;
  /** People whom only one of the two readings names, or names as something else. */
  readonly people: readonly Person[];
  /** Folded words of names that only one of the two knows. */
  readonly names: ReadonlySet<string>;
}

/** Compares two readings of a draft. */
export function changeBetween(earlier: Draft, later: Draft): DraftChange {
  const [old, now] = [earlier.document.text, later.document.text];
  const head = sharedHead(old, now);
  const tail = sharedTail(old, now, Math.min(old.length, now.length) - head);
  const shift = now.length - old.length;
  return {
    shift,
    before: (start) => (start < head ? start : start - shift),
    isSameText: (a, b) => a.end - a.start === b.end - b.start && (
      (a.start === b.start && a.end <= head)
      || (a.start + shift === b.start && a.start >= old.length - tail)
      || old.slice(a.start, a.end) === now.slice(b.start, b.end)),
    touches: touching(old, now, { head, tail }),
    people: differing(earlier.speech.people, later.speech.people),
    names: onlyInOne(nameWords(earlier.speech.people), nameWords(later.speech.people)),
  };
}

/** Texts are compared in pieces of this length first, UTF-16 units: the machine compares many at a time. */
const pieceLength = 4096;

function sharedHead(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let at = 0;
  while (at + pieceLength <= most && a.slice(at, at + pieceLength) === b.slice(at, at + pieceLength)) at += pieceLength;
  while (at < most && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  return at;
}

function sharedTail(a: string, b: string, most: number): number {
  let at = 0;
  while (at + pieceLength <= most && endOf(a, at) === endOf(b, at)) at += pieceLength;
  while (at < most && a.charCodeAt(a.length - 1 - at) === b.charCodeAt(b.length - 1 - at)) at++;
  return at;
}

function endOf(text: string, at: number): string {
  return text.slice(text.length - at - pieceLength, text.length - at);
}

/** What two texts share at either end, UTF-16 units. */
interface Shared {
  readonly head: number;
  readonly tail: number;
}

function touching(old: string, now: string, { head, tail }: Shared): DraftChange['touches'] {
  if (old === now) return () => false;
  const outOf = widenedToSpaces(old, { start: head, end: old.length - tail });
  const into = widenedToSpaces(now, { start: head, end: now.length - tail });
  const touched = new Set([outOf, into].flatMap(({ start, end }, side) => wordsOf((side === 0 ? old : now).slice(start, end))));
  const answers = new Map<string, boolean>();
  return (word) => {
    if (!touched.has(word)) return false;
    const known = answers.get(word) ?? !standsTwice(now, word, into);
    answers.set(word, known);
    return known;
  };
}

/** Whether a word stands twice outside a stretch: whatever changed there, and whichever place does not count, the text has it. */
function standsTwice(text: string, word: string, besides: Span): boolean {
  const [, second] = wordPlaces(searched(text), word, besides);
  return second !== undefined;
}

/** In every form in which the judge may look for a word in the draft: `can't` is *cant*, and has *can*. */
function wordsOf(text: string): string[] {
  return words(text).flatMap((word) => {
    const written = text.slice(word.start, word.end);
    return [word.folded, withoutPossessive(written, word.folded), ...(written.toLowerCase().match(/\p{L}+/gu) ?? [])];
  });
}

function widenedToSpaces(text: string, stretch: Span): Span {
  let { start, end } = stretch;
  while (start > 0 && !isSpace(text, start - 1)) start--;
  while (end < text.length && !isSpace(text, end)) end++;
  return { start, end };
}

function isSpace(text: string, at: number): boolean {
  return text.charCodeAt(at) <= 0x20;
}

function differing(earlier: readonly Person[], later: readonly Person[]): readonly Person[] {
  if (earlier === later) return [];
  const key = ({ name, kind }: Person): string => `${kind} ${name}`;
  const [inEarlier, inLater] = [new Set(earlier.map(key)), new Set(later.map(key))];
  return [...earlier.filter((person) => !inLater.has(key(person))), ...later.filter((person) => !inEarlier.has(key(person)))];
}

function onlyInOne(a: ReadonlySet<string>, b: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...[...a].filter((word) => !b.has(word)), ...[...b].filter((word) => !a.has(word))]);
}
