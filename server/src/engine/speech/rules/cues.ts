import type { Frame } from '../frames.ts';
import { modeOfCue } from '../mode.ts';
import type { Mode } from '../speech.ts';
import { tokenAt } from '../tokens.ts';
import { cueAfter } from './after.ts';
import { cueBefore } from './before.ts';
import { dashName } from './dash-name.ts';
import { placeOf, type Found, type RuleContext } from './found.ts';

/** A quotation's own cue, with what it says beside who speaks. */
export interface OwnCue extends Found {
  /** Whether the words were spoken or written; null where there are no cue's words. */
  readonly mode: Mode | null;
  /** The cue gives a name to something: `what engineers call “…”`. */
  readonly gives: 'speech' | 'name';
}

/** Finds a quotation's own cue: a dash and a name, the cue behind it, or a surer one before it. */
export function ownCue(frame: Frame, at: number, context: RuleContext): OwnCue | null {
  const found = cueOf(frame, at, context);
  if (found === null) return null;
  const verb = found.cue === null ? -1 : tokenAt(frame.tokens, found.cue.start);
  if (verb < 0) return { ...found, mode: null, gives: 'speech' };
  return { ...found, mode: modeOfCue(frame, verb, at, context), gives: givesName(frame, verb, at, context) ? 'name' : 'speech' };
}

function givesName({ tokens }: Frame, verb: number, at: number, { words }: RuleContext): boolean {
  return words.namingVerbs.has(tokens[verb]?.folded ?? '')
    && tokens.slice(Math.max(0, at - 6), at).some((token) => words.relatives.has(token.folded) || words.subordinators.has(token.folded));
}

function cueOf(frame: Frame, at: number, context: RuleContext): Found | null {
  const place = placeOf(frame, at, context);
  const after = dashName(place, context) ?? cueAfter(place, context);
  const before = after !== null && after.confidence >= 0.9 ? null : cueBefore(place, context);
  return before !== null && (after === null || before.confidence > after.confidence) ? before : after;
}
