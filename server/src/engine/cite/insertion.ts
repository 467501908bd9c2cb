import type { Span } from '../text/span.ts';
import { toMarkdown } from './markdown-text.ts';
import type { QuoteMarks } from './quote-marks.ts';
import { withInnerMarks } from './quote-marks.ts';
import type { CitedWork, InsertionStyle, StyleName } from './styles.ts';
import { insertionStyles } from './styles.ts';

/** A quotation to put into a draft. */
export interface InsertionRequest extends CitedWork {
  /** Which of them the source emphasises, in `text`, in order (row 26 of the table of alterations). */
  readonly emphasis?: readonly Span[];
  readonly style: StyleName;
  /** The marks that it stands in; the opening one is there already. */
  readonly marks: QuoteMarks;
  /** `after`: say who speaks behind the quotation; `none`: the draft has said so, or the writer will. */
  readonly attribution: 'after' | 'none';
}

/** Markdown to put into a draft. */
export interface Insertion {
  /** From behind the opening mark: the words, the closing mark, who said it, and the citation. */
  readonly text: string;
  /** How much of `text` is the quoted words, UTF-16 units. */
  readonly quotedLength: number;
  /** A footnote to put at the draft's end, unless one of that label is there; null where the style needs none. */
  readonly note: InsertedNote | null;
}

export interface InsertedNote {
  /** Without `^`. The same source and place always yield the same label. */
  readonly label: string;
  /** The whole definition, `[^label]: …`, without a line break. */
  readonly definition: string;
}

/** Words that one puts in front of a name: the cue by mode. */
const cues = { spoken: 'said', written: 'wrote', unknown: 'said' } as const;
/** A full stop that is not an ellipsis's, an initial's or an abbreviation's with more than one (`p.m.`, `U.S.`). */
const removableStop = /(?<!\.)(?<!\.[\p{L}])(?<!\b\p{Lu})\.$/u;
const strongEnd = /[?!…。？！]$/u;

/**
 * Writes a quotation out: the words verbatim but for quotation marks inside them and the full stop at their end (rows 2 and 7 of the
 * table of alterations), closed, attributed and cited as the style has it.
 */
export function formatInsertion(request: InsertionRequest): Insertion {
  const { marks, mode } = request;
  const style = insertionStyles[request.style];
  const quoted = quotedWords(request);
  const speaker = request.attribution === 'after' ? request.speaker : null;
  const cited = style.cite(request);
  const citation = style.placement === 'in-sentence' ? cited : '';

  const words = speaker === null && citation === '' ? quoted : quoted.replace(removableStop, '');
  const isStopped = words !== quoted || speaker !== null;
  const isBroken = speaker !== null || citation.startsWith(',');
  const comma = !isBroken || strongEnd.test(words) ? '' : ',';
  const closed = marks.comma === 'inside' ? words + comma + marks.close : words + marks.close + comma;
  const said = speaker === null ? '' : ` ${toMarkdown(speaker)} ${cues[mode]}`;
  const stop = isStopped ? '.' : '';
  const label = labelOf(request);
  const behind = style.placement === 'note' ? `[^${label}]` : style.placement === 'sentence' && cited !== '' ? ` ${cited}` : '';
  return {
    text: closed + said + (speaker === null ? citation.replace(/^,/, '') : citation) + stop + behind,
    quotedLength: words.length,
    note: style.placement === 'note' ? { label, definition: `[^${label}]: ${cited}` } : null,
  };
}

/** A citation by itself, for a quotation that is there already. */
export interface FormattedCitation {
  readonly placement: InsertionStyle['placement'];
  /** What goes into the draft at that place, with the space that parts it from what stands before. */
  readonly text: string;
  readonly note: InsertedNote | null;
}

/** Cites a work in a style; null where the style has no citation for it. */
export function formatCitation(work: CitedWork & { readonly style: StyleName }): FormattedCitation | null {
  const { placement, cite } = insertionStyles[work.style];
  const cited = cite(work);
  if (cited === '') return null;
  const label = labelOf(work);
  switch (placement) {
    case 'note': return { placement, text: `[^${label}]`, note: { label, definition: `[^${label}]: ${cited}` } };
    case 'sentence': return { placement, text: ` ${cited}`, note: null };
    case 'in-sentence': return { placement, text: cited, note: null };
  }
}

/** The words as Markdown. A comma before a closing mark was the quoting sentence's: the words ended there. */
function quotedWords({ text, emphasis = [], marks }: InsertionRequest): string {
  // Inner marks take the place of others of the same length, so that spans go on to fit.
  const marked = withInnerMarks(text.trimEnd().replace(/,$/, '.'), marks);
  let markdown = '';
  let at = 0;
  for (const { start, end } of emphasis.filter((span) => span.end <= marked.length)) {
    if (start < at) continue;
    markdown += inSentence(marked.slice(at, start)) + `*${toMarkdown(marked.slice(start, end))}*`;
    at = end;
  }
  return (markdown + inSentence(marked.slice(at))).trim();
}

/** With the space that parts it from what stands beside it. */
function inSentence(text: string): string {
  return (/^\s/.test(text) ? ' ' : '') + toMarkdown(text) + (/\S\s+$/.test(text) ? ' ' : '');
}

/** Letters and digits of the source's id and of the place in it. */
function labelOf({ id, locator }: CitedWork): string {
  return [id, locator ?? ''].map((part) => part.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '')).filter((part) => part !== '').join('-') || 'source';
}
