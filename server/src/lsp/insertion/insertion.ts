import type { Insertion } from '../../engine/cite/insertion.ts';
import { formatInsertion } from '../../engine/cite/insertion.ts';
import { quoteMarksOf } from '../../engine/cite/quote-marks.ts';
import { resolveCitation } from '../../engine/cite/resolve.ts';
import type { StyleName } from '../../engine/cite/styles.ts';
import { compareNames } from '../../engine/judge/same-person.ts';
import type { Language } from '../../engine/language/language.ts';
import type { Source } from '../../workspace/corpus.ts';
import type { QuotableSource } from '../../workspace/quotable-sources.ts';
import { personName } from '../person-name.ts';
import { relativePath } from '../relative-path.ts';
import type { Situation } from './situation.ts';

/** What an item of the list puts into the draft. */
export interface InsertionContext {
  readonly entry: QuotableSource;
  /** The mark that opened the quotation. */
  readonly opening: string;
  readonly situation: Situation;
  readonly style: StyleName;
  /** Path of the draft in the folder; null for one that is not saved yet. */
  readonly draftPath: string | null;
  /** Ids of the sources that the sentence cites already. */
  readonly cited: ReadonlySet<string>;
  /** Page or time of the words, where it is known: to know it costs the reading of the source. */
  readonly locator?: string | null;
}

/** Ids of the sources that the sentence cites. */
export function citedSources({ citations }: Pick<Situation, 'citations'>, sources: readonly Source[]): ReadonlySet<string> {
  if (citations.length === 0) return new Set();
  const citable = sources.map(({ id, path, metadata }) => ({ id, path, metadata }));
  return new Set(citations.map((cited) => resolveCitation(cited, citable).source).filter((id) => id !== null));
}

/**
 * The words verbatim, their closing mark, and speaker and citation in the chosen style. Neither is said twice: no speaker where the
 * sentence gives the words to the same one already, no citation where it has one.
 */
export function insertionFor({ entry, opening, situation, style, draftPath, cited, locator = null }: InsertionContext): Insertion {
  const { source, words, emphasis, mode } = entry;
  const marks = quoteMarksOf(opening);
  const name = nameOf(entry);
  const isNamed = situation.claimed !== null && name !== null && isSame(situation.claimed, name, situation.language);
  const insertion = formatInsertion({
    text: words,
    emphasis,
    style: situation.goesOn || cited.has(source.id) ? 'none' : style,
    marks,
    attribution: isNamed || situation.goesOn ? 'none' : 'after',
    id: source.id,
    metadata: source.metadata,
    path: relativePath(draftPath ?? '', source.path),
    locator,
    speaker: name,
    mode,
  });
  return situation.goesOn ? { ...insertion, text: withComma(insertion.text, marks.close) } : insertion;
}

/** Null for somebody who is only described: `my deputy` is another one's deputy in the draft. */
function nameOf({ speaker }: QuotableSource): string | null {
  return speaker === null || speaker.isDescribed ? null : personName(speaker.name);
}

function isSame(a: string, b: string, language: Language): boolean {
  return ['same', 'compatible', 'spelled-otherwise'].includes(compareNames(a, b, language));
}

/** The draft's sentence goes on: a full stop before the closing mark would end it (row 7 of the table of alterations). */
function withComma(text: string, close: string): string {
  return text.endsWith(`.${close}`) ? `${text.slice(0, -close.length - 1)},${close}` : text;
}
