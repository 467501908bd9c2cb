import type { Speech } from '../speech/speech.ts';
import { firstFrom } from '../text/span-index.ts';
import type { Span } from '../text/span.ts';
import { entriesOf } from './entries.ts';
import { makeFinding } from './finding.ts';
import type { JudgeInput, JudgeSettings } from './judge.ts';
import type { Finding } from './judgement.ts';

/** Marks without a partner, told with the entry that they stand in or behind; see `strayMarks`. */
export function unbalancedMarks(input: JudgeInput, member: number): readonly Finding[] {
  const own = input.group.members[member];
  if (own === undefined) return [];
  return strayMarks(input.speech, own).flatMap((span) => strayMark(span, input.settings) ?? []);
}

/** Marks without a partner in a draft that has no quotation to tell them with. */
export function lonelyMarks(speech: Speech, settings: JudgeSettings): readonly Finding[] {
  if (speech.unbalanced.length === 0 || entriesOf(speech).indexes.length > 0) return [];
  return speech.unbalanced.flatMap((span) => strayMark(span, settings) ?? []);
}

function strayMark(span: Span, settings: JudgeSettings): Finding | null {
  return makeFinding({ code: 'marks-unbalanced', span, message: 'This quotation mark has no partner.' }, { settings });
}

/**
 * The marks without a partner that stand in an entry or behind it, before the next one (with the first entry those before any too): so each
 * is told once, with the quotation whose end it may have swallowed.
 * @param entry index in the draft's quotations
 */
export function strayMarks(speech: Speech, entry: number): readonly Span[] {
  if (speech.unbalanced.length === 0) return [];
  let strays = straysOf.get(speech);
  if (strays === undefined) {
    strays = byEntry(speech);
    straysOf.set(speech, strays);
  }
  return strays.get(entry) ?? [];
}

const straysOf = new WeakMap<Speech, ReadonlyMap<number, readonly Span[]>>();

function byEntry(speech: Speech): ReadonlyMap<number, readonly Span[]> {
  const { starts, indexes } = entriesOf(speech);
  const strays = new Map<number, Span[]>();
  for (const mark of speech.unbalanced) {
    const entry = indexes[Math.max(0, firstFrom(starts, mark.start + 1) - 1)];
    if (entry === undefined) continue;
    const own = strays.get(entry);
    if (own === undefined) strays.set(entry, [mark]);
    else own.push(mark);
  }
  return strays;
}
