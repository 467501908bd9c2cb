import type { Document } from '../document/document.ts';
import { emphasisIn } from '../document/emphasis.ts';
import type { SpeechWords } from '../language/speech-words.ts';
import { sentences } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import { contains } from '../text/span.ts';
import { countWords } from '../text/words.ts';
import { spanSet, touches } from './span-set.ts';
import type { Mode, Speech, Utterance } from './speech.ts';

/** Words that a writer may want to quote: a sentence or a few of somebody's speech, whole. */
export interface Quotable {
  /** In `Document.text`. */
  readonly span: Span;
  readonly speaker: QuotableSpeaker | null;
  readonly mode: Mode;
  /** What the source emphasises of the words, counted from their first. */
  readonly emphasis: readonly Span[];
}

/** Who says what can be quoted. */
export interface QuotableSpeaker {
  /** The fullest name that the source gives. */
  readonly name: string;
  /** Whether that is no name but a description: `my deputy` is another one's deputy in a draft. */
  readonly isDescribed: boolean;
}

/** An utterance of no more words than this is offered whole beside its sentences. */
const offeredWhole = 60;
/** A sentence of fewer words than this says too little to be offered alone; of one of more, nobody wants the whole. */
const sentenceWords = { fewest: 4, most: 500 };

/**
 * What of a source can be quoted, sentence by sentence, each with its speaker. Words that somebody else says within the author's own
 * text are offered as that person's, and not as the author's; a speaker's sentence that quotes another is offered whole.
 * Headlines are nobody's words.
 */
export function quotablesOf(document: Document, speech: Pick<Speech, 'utterances' | 'people'>, language: SpeechWords): Quotable[] {
  const others = spanSet(speech.utterances.filter((utterance) => !isOwnText(utterance)).map(({ span }) => span));
  const headlines = spanSet(document.blocks.filter(({ kind }) => kind === 'title' || kind === 'heading').map(({ span }) => span));
  return speech.utterances.flatMap((utterance) => spansOf(document.text, utterance, language)
    .filter((span) => !touches(headlines, span) && !(isOwnText(utterance) && touches(others, span)))
    .filter((span) => saysSomething(document.text.slice(span.start, span.end)))
    .map((span): Quotable => ({ span, speaker: speakerOf(utterance, speech), mode: utterance.mode, emphasis: emphasisOf(document, span) })));
}

function speakerOf({ speaker }: Utterance, { people }: Pick<Speech, 'people'>): QuotableSpeaker | null {
  return speaker === null ? null : { name: speaker.name, isDescribed: people[speaker.person]?.kind === 'role' };
}

function emphasisOf(document: Document, span: Span): Span[] {
  return (emphasisIn(document, span) ?? [])
    .filter((marked) => marked.start < marked.end && contains(span, marked))
    .map(({ start, end }) => ({ start: start - span.start, end: end - span.start }));
}

/** What the document's author says, or nobody is known to: neither a quotation nor somebody's turn. */
function isOwnText({ quotation, speaker }: Utterance): boolean {
  return quotation === null && (speaker === null || speaker.rule === 'author');
}

/** Enough words, notes such as `[inaudible]` aside, and no half of a quotation that begins or ends elsewhere. */
function saysSomething(text: string): boolean {
  const count = countWords(text.includes('[') ? text.replace(/\[[^[\]]*\]/g, ' ') : text);
  if (count < sentenceWords.fewest || count > sentenceWords.most) return false;
  return !anyOfPairs.test(text) || pairs.every(([open, close]) => isPaired(text, open, close));
}

const anyOfPairs = /[“”"«»「」()]/;

const pairs = [['“', '”'], ['"', '"'], ['«', '»'], ['「', '」'], ['(', ')']] as const;

function isPaired(text: string, open: string, close: string): boolean {
  const count = (mark: string): number => text.split(mark).length - 1;
  return open === close ? count(open) % 2 === 0 : count(open) === count(close);
}

function spansOf(text: string, { span }: Utterance, language: SpeechWords): Span[] {
  const whole = trimmed(text, span);
  const single = paragraphs(text, whole).flatMap((paragraph) => sentences(text, language, paragraph));
  const isShort = single.length > 1 && countWords(text.slice(whole.start, whole.end)) <= offeredWhole && !text.slice(whole.start, whole.end).includes('\n\n');
  return isShort ? [whole, ...single] : single;
}

/** No sentence crosses a blank line. */
function paragraphs(text: string, within: Span): Span[] {
  const found: Span[] = [];
  let start = within.start;
  // Cut out first, so that nobody looks for a blank line through the rest of a book.
  for (const paragraph of text.slice(within.start, within.end).split('\n\n')) {
    const end = start + paragraph.length;
    if (end > start) found.push({ start, end });
    start = end + 2;
  }
  return found;
}

function trimmed(text: string, { start, end }: Span): Span {
  while (start < end && /\s/.test(text[start] ?? '')) start++;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--;
  return { start, end };
}
