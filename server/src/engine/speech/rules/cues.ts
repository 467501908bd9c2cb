import type { Frame } from '../frames.ts';
import { cueAfter } from './after.ts';
import { cueBefore } from './before.ts';
import { dashName } from './dash-name.ts';
import { placeOf, type Found, type RuleContext } from './found.ts';

/** What stands beside each quotation, by its index. */
export interface Cues {
  readonly found: Map<number, Found>;
  /** The frame and token of every quotation that stands in running text. */
  readonly places: ReadonlyMap<number, { readonly frame: Frame; readonly at: number }>;
}

/** Finds each quotation's own cue: a dash and a name, the cue behind it, or a surer one before it. */
export function findCues(context: RuleContext): Cues {
  const found = new Map<number, Found>();
  const places = new Map<number, { readonly frame: Frame; readonly at: number }>();
  for (const frame of context.frames) {
    frame.tokens.forEach((token, at) => {
      if (token.kind !== 'quotation') return;
      places.set(token.quotation, { frame, at });
      const cue = context.transparent.has(token.quotation) ? null : cueOf(frame, at, context);
      if (cue !== null) found.set(token.quotation, cue);
    });
  }
  return { found, places };
}

function cueOf(frame: Frame, at: number, context: RuleContext): Found | null {
  const place = placeOf(frame, at, context);
  const after = dashName(place, context) ?? cueAfter(place, context);
  const before = after !== null && after.confidence >= 0.9 ? null : cueBefore(place, context);
  return before !== null && (after === null || before.confidence > after.confidence) ? before : after;
}
