import type { Draft } from '../../engine/check.ts';
import { readMarkdown } from '../../engine/document/markdown.ts';
import type { DraftDocument } from '../../engine/document/document.ts';
import type { Language } from '../../engine/language/language.ts';
import type { CitedSource, Quotation } from '../../engine/speech/speech.ts';
import type { Span } from '../../engine/text/span.ts';
import { contains } from '../../engine/text/span.ts';
import type { OpenQuotation } from './open-quotation.ts';

/** What stands around a quotation that is being typed. */
export interface Situation {
  /** Between the opening mark and the cursor. */
  readonly typed: string;
  /** The paragraph's words up to the opening mark, and behind the quotation. */
  readonly paragraph: string;
  /** Whom the writer most likely quotes: who is said to speak, else who the paragraph names last before the mark; null for nobody. */
  readonly speaker: string | null;
  /** Who a reader would take for the speaker if the quotation were inserted with nothing behind it; null where nobody could tell. */
  readonly claimed: string | null;
  /** What a reader would then take for the place that the words come from, nearest first. */
  readonly citations: readonly CitedSource[];
  /** Whether the sentence goes on behind the closing mark: `,” she said`. */
  readonly goesOn: boolean;
  /** Of the draft. */
  readonly language: Language;
}

/** Stands in for the quotation when the draft is read as it would be with one: long enough to be taken for speech. */
const standIn = 'These are the words that will stand here.';

/**
 * Reads the draft as it would be with a quotation inserted: whoever the checker would then take for the speaker need not be named again.
 * @param text the draft's file
 */
export function situationOf(text: string, quotation: OpenQuotation, read: (document: DraftDocument) => Draft): Situation {
  const { typed, closing, closedAt } = quotation;
  const closed = closedAt ?? typed.end;
  const { document, language, speech } = read(readMarkdown(text.slice(0, typed.start) + standIn + closing + text.slice(closedAt === null ? closed : closed + 1)));
  const place = { start: document.map.toDerived(typed.start), end: document.map.toDerived(typed.start + standIn.length) };
  const inserted = speech.quotations.find(({ outer, inside }) => inside === null && contains(outer, place));
  const block = document.blocks.find(({ span }) => contains(span, place))?.span ?? place;
  const named = lastNamed({ document, speech }, { start: block.start, end: place.start });
  const claimed = isDescribed({ speech }, inserted) ? named : (inserted?.speaker?.name ?? null);
  return {
    typed: text.slice(typed.start, typed.end),
    paragraph: `${document.text.slice(block.start, place.start)} ${document.text.slice(place.end, block.end)}`,
    speaker: claimed ?? named,
    claimed,
    citations: inserted?.citations ?? [],
    goesOn: /^ +\p{Ll}/u.test(document.text.slice(place.end + closing.length, place.end + closing.length + 40)),
    language,
  };
}

/** `The keeper, Ottilie Venn, wrote`: who is described is most likely who is named beside it. */
function isDescribed({ speech }: Pick<Draft, 'speech'>, quotation: Quotation | undefined): boolean {
  const speaker = quotation?.speaker ?? null;
  return speaker !== null && speech.people[speaker.person]?.kind === 'role';
}

/** The fullest name of whoever is named last in a stretch. */
function lastNamed({ speech }: Pick<Draft, 'document' | 'speech'>, within: Span): string | null {
  const mentions = speech.people
    .flatMap(({ name, mentions: places, kind }) => (kind === 'role' ? [] : places.map((place) => ({ name, place }))))
    .filter(({ place }) => contains(within, place))
    .sort((a, b) => b.place.start - a.place.start);
  return mentions[0]?.name ?? null;
}
