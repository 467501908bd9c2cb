import type { Document } from '../document/document.ts';
import type { Span } from '../text/span.ts';
import type { Frame } from './frames.ts';
import { nameCovering } from './names.ts';
import type { Entity } from './entity.ts';
import type { PeopleTable } from './people.ts';
import type { RuleContext } from './rules/found.ts';
import type { Turn } from './turns.ts';
import type { Voice } from './voice.ts';

interface TurnReading {
  readonly document: Document;
  readonly context: RuleContext;
  readonly people: PeopleTable;
  /** The frame of each block outside blockquotes. */
  readonly frameOfBlock: ReadonlyMap<number, Frame>;
}

/** Who speaks a turn: whom its label names; in an interview of questions and answers the author asks, and the one person answers. */
export function turnVoices(reading: TurnReading): (turn: Turn) => Voice | null {
  let interviewed: Entity | null | undefined;
  return (turn) => {
    if (turn.label !== null && turn.party === 'named') return byLabel(reading, turn, turn.label);
    if (turn.party === 'answer') interviewed ??= interviewee(reading, turn.span.start);
    const asks = reading.people.hasAuthor ? reading.people.author() : null;
    const entity = turn.party === 'question' ? asks : (interviewed ?? null);
    return entity === null ? null : { entity, mention: turn.label, confidence: 0.85, rule: 'interview', cue: null };
  };
}

function byLabel({ document, people, frameOfBlock }: TurnReading, turn: Turn, label: Span): Voice {
  const frame = frameOfBlock.get(turn.from);
  const at = frame?.tokens.findIndex((token) => token.start >= label.start) ?? -1;
  const name = frame === undefined || at < 0 ? null : nameCovering(frame, at) ?? nameCovering(frame, at + 1);
  const asWritten = document.text.slice(label.start, label.end);
  const head = frame?.tokens.slice(0, 12).findLast((token) => token.end <= label.end)?.folded ?? asWritten.toLowerCase();
  const named = name !== null && name.span.end <= label.end + 1 ? people.entities[name.person] : people.withRole(head, label.start);
  const entity = named ?? people.unnamed({ asWritten, description: asWritten, head, definite: false, span: label });
  if (turn.confidence > 0.5) entity.certain = true;
  return { entity, mention: label, confidence: turn.confidence, rule: 'turn', cue: null };
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
