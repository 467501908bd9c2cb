import type { Placement } from './placement.ts';

/** A place that a distance is measured from: `(at - offset) * weight`. */
export interface Anchor {
  readonly offset: number;
  readonly weight: number;
}

/** Several people could have been meant, and the nearest was: the first of the `rivals` that no other comes nearer than. */
export interface Contest {
  /** Where the mention stands, in `Document.text`. */
  readonly at: number;
  /** For each who could be meant, where they were mentioned: the nearest of those counts. */
  readonly rivals: readonly (readonly Anchor[])[];
  readonly winner: number;
}

/** The distance of somebody without any mention. */
export const farAway = 1e8;

/** Whether a contest ends as it did when offsets have moved. */
export function endsAlike({ at, rivals, winner }: Contest, place: Placement): boolean {
  const from = place(at);
  if (from === null) return false;
  let best = Infinity;
  let found = -1;
  for (const [index, anchors] of rivals.entries()) {
    let distance = farAway;
    for (const { offset, weight } of anchors) {
      const to = place(offset);
      if (to === null) return false;
      distance = Math.min(distance, (from - to) * weight);
    }
    if (distance < best) [best, found] = [distance, index];
  }
  return found === winner;
}
