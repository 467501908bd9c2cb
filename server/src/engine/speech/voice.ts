import type { Span } from '../text/span.ts';
import type { Entity } from './entity.ts';
import type { OwnCue } from './rules/cues.ts';
import type { AttributionRule, Mode } from './speech.ts';

/** Who speaks, while the document is still being read: an `Attribution` whose person is the entity itself. */
export interface Voice {
  readonly entity: Entity;
  /** In `Document.text`. */
  readonly mention: Span | null;
  readonly confidence: number;
  readonly rule: AttributionRule;
  /** The cue's words, in `Document.text`. */
  readonly cue: Span | null;
  /** The quotation's own cue that gives it; null where it rests on anything else. */
  readonly found: OwnCue | null;
}

/** A stretch of unquoted text that somebody speaks: a turn of a transcript, an answer, a statement given in full. */
export interface Region {
  /** What is spoken, a label before it left out. */
  readonly span: Span;
  /** Indexes in `Document.blocks`, both inclusive. */
  readonly from: number;
  readonly to: number;
  /** Null where nobody can tell who speaks. */
  readonly voice: Voice | null;
  readonly mode: Mode;
}
