import type { Document } from '../document/document.ts';
import type { Span } from '../text/span.ts';
import { personOf, type PlacedFrame } from './frames.ts';
import { nameCovering } from './names.ts';
import type { Entity } from './entity.ts';
import type { PeopleTable } from './people.ts';
import { tokenAt } from './tokens.ts';
import type { Turn } from './turns.ts';
import type { Voice } from './voice.ts';

interface TurnReading {
  readonly document: Document;
  readonly people: PeopleTable;
  /** The frame of each block outside blockquotes. */
  readonly frameOfBlock: ReadonlyMap<number, PlacedFrame>;
}

/** Who speaks a turn: whom its label names; in an interview of questions and answers the author asks, and the one person answers. */
export function turnVoices(reading: TurnReading): (turn: Turn) => Voice | null {
  let interviewed: Entity | null | undefined;
  return (turn) => {
    if (turn.label !== null && turn.party === 'named') return byLabel(reading, turn, turn.label);
    if (turn.party === 'answer') interviewed ??= interviewee(reading, turn.span.start);
    const asks = reading.people.hasAuthor ? reading.people.author() : null;
    const entity = turn.party === 'question' ? asks : (interviewed ?? null);
    return entity === null ? null : { entity, mention: turn.label, confidence: 0.85, rule: 'interview', cue: null, found: null };
  };
}

function byLabel({ document, people, frameOfBlock }: TurnReading, turn: Turn, label: Span): Voice {
  const placed = frameOfBlock.get(turn.from);
  const at = placed === undefined ? -1 : tokenAt(placed.frame.tokens, label.start - placed.base);
  const name = placed === undefined || at < 0 ? null : nameCovering(placed.frame, at) ?? nameCovering(placed.frame, at + 1);
  const asWritten = document.text.slice(label.start, label.end);
  const end = label.end - (placed?.base ?? 0);
  const head = placed?.frame.tokens.slice(0, 12).findLast((token) => token.end <= end)?.folded ?? asWritten.toLowerCase();
  const isWhole = name !== null && name.span.end <= end + 1;
  const named = placed !== undefined && isWhole ? personOf(placed, name) : people.withRole(head, label.start);
  const entity = named ?? people.unnamed({ asWritten, description: asWritten, head, definite: false, span: label });
  if (turn.confidence > 0.5) entity.certain = true;
  return { entity, mention: label, confidence: turn.confidence, rule: 'turn', cue: null, found: null };
}

/** The person whom the title and the paragraphs before the first answer name most; nobody where two are named alike. */
function interviewee({ document, people }: TurnReading, before: number): Entity | null {
  const title = (document.metadata.title ?? '').toLowerCase();
  const authors = document.metadata.author.join(' ').toLowerCase();
  let best: Entity | null = null;
  let most = 0;
  for (const entity of people.entities) {
    if (entity.kind !== 'person' || !entity.certain || entity.first === '' || authors.includes(entity.name.toLowerCase())) continue;
    const count = entity.mentions.filter((mention) => mention.start < before).length + (title.includes(entity.last) ? 5 : 0);
    if (count === most) best = null;
    if (count > most) [best, most] = [entity, count];
  }
  return best;
}
