import type { Document } from '../document/document.ts';
import type { SpeechWords } from '../language/speech-words.ts';
import { foldWord } from '../text/fold.ts';
import { moved, type Span } from '../text/span.ts';
import type { BlockShape } from './block-shape.ts';
import { trimmed } from './white-space.ts';

/** One turn of a transcript or interview, before its speaker is known. */
export interface Turn {
  /** The label's words (`AMBROSE PASK`); null for a question in bold or its answer. */
  readonly label: Span | null;
  readonly party: 'named' | 'question' | 'answer';
  /** What is spoken, to the end of the last paragraph that belongs to it. */
  readonly span: Span;
  /** Indexes in `Document.blocks`, both inclusive. */
  readonly from: number;
  readonly to: number;
  /** How sure it is that the label names who speaks, 0 to 1. */
  readonly confidence: number;
}

/** What a document's labels show. */
export interface Turns {
  readonly turns: readonly Turn[];
  /** Indexes of blocks that may be somebody's turn, or go on with one. */
  readonly doubtful: readonly number[];
}

/** In a conversation; where two people have a label each; where a label only looks like a name. */
const confidences = { conversation: 0.97, names: 0.92, capitals: 0.5 } as const;

/** The label of a block; spans and offsets count from the block's start. */
export interface Label {
  readonly span: Span;
  readonly party: Turn['party'];
  readonly key: string;
  readonly contentStart: number;
  readonly certain: boolean;
  /** In capitals, or of two words or more: it may be somebody's name. */
  readonly likeName: boolean;
}

const stamp = String.raw`[[(]?\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d+)?[\])]?\s*[-–—]?\s*`;
const name = String.raw`[\p{Lu}][\p{L}\p{M}.'’-]*(?: (?:[\p{Lu}\d][\p{L}\p{M}\d.'’-]*|of|the|de|van|von|and)){0,6}`;
const label = new RegExp(String.raw`^(["“]?(?:${stamp})?)(${name})(?: \([^()]{1,40}\)|, ([^,:.]{2,40}))?\s?:(?:\s|$)`, 'u');
const longestLabel = 90;
const spokenTypes = new Set(['transcript', 'interview', 'hearing', 'broadcast', 'motion_picture', 'song', 'debate', 'podcast', 'deposition']);

/** Whether a document of this CSL type is speech written down turn by turn. */
export function isSpokenType(type: string | undefined): boolean {
  return type !== undefined && spokenTypes.has(type.toLowerCase());
}

/**
 * The turns of a transcript (`NAME:`, with or without a time stamp), of an interview (`Q:` and `A:`), and of one whose questions are set in
 * bold. A paragraph without a label goes on with the turn before it. Where a document has too few labels to be a conversation, those of two
 * different people are turns all the same, of one paragraph each; what other labels stand before, and what follows, is doubtful.
 * @param blockLabels the label of each block; see `labelOf`
 * @param isPerson whether a label names somebody whom the document shows to be a person
 */
export function readTurns(document: Document, blockLabels: readonly (Label | null)[], isPerson: (label: Span, block: number) => boolean): Turns {
  const labels = blockLabels.map((found, block) => (found === null ? null : placed(found, document.blocks[block]?.span.start ?? 0)));
  const accepted = acceptedLabels(labels, document);
  if (accepted !== null) return { turns: turnsFrom(document, labels.map((found) => (found !== null && accepted(found) ? found : null))), doubtful: [] };
  const questions = turnsFrom(document, boldQuestions(document));
  return questions.length > 0 ? { turns: questions, doubtful: [] } : scatteredTurns(document, labels, isPerson);
}

/** Labels that make no conversation: each is judged by itself, and nothing is carried over. */
function scatteredTurns(document: Document, labels: readonly (Label | null)[], isPerson: (label: Span, block: number) => boolean): Turns {
  const people = new Set(labels.filter((found, block) => found !== null && found.likeName && found.party === 'named' && isPerson(found.span, block)));
  const isTalk = new Set([...people].map((found) => found?.key)).size >= 2;
  const turns: Turn[] = [];
  const doubtful: number[] = [];
  let goesOn = false;
  document.blocks.forEach((block, index) => {
    const found = labels[index] ?? null;
    if (block.kind !== 'paragraph' && block.kind !== 'list-item') goesOn = false;
    else if (found !== null && found.likeName && found.party === 'named') {
      const isTurn = isTalk && people.has(found);
      if (found.contentStart < block.span.end) {
        turns.push({ label: found.span, party: 'named', span: { start: found.contentStart, end: block.span.end }, from: index, to: index, confidence: isTurn ? confidences.names : confidences.capitals });
      }
      goesOn = isTurn;
    } else if (found !== null || goesOn) doubtful.push(index);
  });
  return { turns, doubtful };
}

/** The label that a block begins with; null where it has none, or is no running text. */
export function labelOf({ kind, text }: Pick<BlockShape, 'kind' | 'text'>, words: SpeechWords): Label | null {
  if (kind !== 'paragraph' && kind !== 'list-item') return null;
  const { start, end } = trimmed(text, { start: 0, end: text.length });
  const match = label.exec(text.slice(start, Math.min(end, start + longestLabel)));
  if (match === null) return null;
  const [whole, time = '', body = '', apposition] = match;
  if (apposition !== undefined && !apposition.split(' ').some((word) => words.roles.has(foldWord(word)))) return null;
  const from = start + time.length;
  const folded = body.split(' ').map(foldWord);
  const [first = ''] = folded;
  if (words.calendar.has(first) || words.notSpeakers.has(first) && folded.length === 1) return null;
  const party = folded.length > 1 ? 'named' : words.questionLabels.has(first) ? 'question' : words.answerLabels.has(first) ? 'answer' : 'named';
  const isStamped = /\d/.test(time);
  const isLoud = body.length > 1 && body === body.toUpperCase();
  return {
    span: { start: from, end: from + body.length }, party, key: folded.join(' '), contentStart: start + whole.length,
    certain: isStamped || isLoud || party !== 'named', likeName: isLoud || folded.length > 1,
  };
}

function placed(found: Label, by: number): Label {
  return { ...found, span: moved(found.span, by), contentStart: found.contentStart + by };
}

/** Which labels are speakers'; null where the document is no conversation. */
function acceptedLabels(labels: readonly (Label | null)[], document: Document): ((found: Label) => boolean) | null {
  const counts = new Map<string, number>();
  for (const found of labels) if (found !== null) counts.set(found.key, (counts.get(found.key) ?? 0) + 1);
  const accept = (found: Label): boolean => found.certain || (counts.get(found.key) ?? 0) > 1;
  const kept = labels.filter((found) => found !== null).filter(accept);
  if (isSpokenType(document.metadata.type)) return kept.length > 0 ? accept : null;
  const distinct = new Set(kept.map((found) => found.key)).size;
  const paragraphs = document.blocks.filter((block) => block.kind === 'paragraph').length;
  return kept.length >= 3 && distinct >= 2 && kept.length > distinct && kept.length * 4 >= paragraphs ? accept : null;
}

/** Paragraphs set wholly in bold that end in a question mark, with an answer behind them. */
function boldQuestions(document: Document): (Label | null)[] {
  const strong = document.marks.filter((mark) => mark.kind === 'strong');
  let next = 0;
  let questions = 0;
  let answering = false;
  const labels = document.blocks.map((block): Label | null => {
    const span = trimmed(document.text, block.span);
    while (next < strong.length && (strong[next]?.span.end ?? 0) <= span.start) next++;
    const mark = strong[next];
    const isBold = mark !== undefined && mark.span.start <= span.start && mark.span.end >= span.end && span.end > span.start;
    const asks = block.kind === 'paragraph' && isBold && document.text.charAt(span.end - 1) === '?';
    const answers = answering && !asks && block.kind === 'paragraph';
    if (asks) questions++;
    answering = asks;
    if (!asks && !answers) return null;
    return { span: { start: span.start, end: span.start }, party: asks ? 'question' : 'answer', key: '', contentStart: span.start, certain: true, likeName: false };
  });
  return questions >= 2 ? labels : labels.map(() => null);
}

function turnsFrom(document: Document, labels: readonly (Label | null)[]): Turn[] {
  const turns: Turn[] = [];
  document.blocks.forEach((block, index) => {
    const found = labels[index] ?? null;
    if (found !== null) {
      const hasLabel = found.span.end > found.span.start;
      turns.push({ label: hasLabel ? found.span : null, party: found.party, span: { start: found.contentStart, end: block.span.end }, from: index, to: index, confidence: confidences.conversation });
      return;
    }
    const last = turns.at(-1);
    if (last === undefined || last.to !== index - 1 || (block.kind !== 'paragraph' && block.kind !== 'list-item')) return;
    turns[turns.length - 1] = { ...last, span: { start: last.span.start, end: block.span.end }, to: index };
  });
  return turns.filter((turn) => turn.span.start < turn.span.end);
}
