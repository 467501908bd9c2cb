import { toMarkdown } from './markdown-text.ts';
import type { QuoteMarks } from './quote-marks.ts';
import { withInnerMarks } from './quote-marks.ts';
import type { CitedWork, StyleName } from './styles.ts';
import { insertionStyles } from './styles.ts';

/** A quotation to put into a draft. */
export interface InsertionRequest extends CitedWork {
  /** The source's words. */
  readonly text: string;
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
const strongEnd = /[?!…]$/u;

/**
 * Writes a quotation out: the words verbatim but for quotation marks inside them and the full stop at their end (rows 2 and 7 of the
 * table of alterations), closed, attributed and cited as the style has it.
 */
export function formatInsertion(request: InsertionRequest): Insertion {
  const { marks, mode } = request;
  const style = insertionStyles[request.style];
  const quoted = toMarkdown(withInnerMarks(request.text.trim(), marks));
  const speaker = request.attribution === 'after' ? request.speaker : null;
  const cited = style.cite(request);
  const inSentence = style.placement === 'in-sentence' ? cited : '';

  const words = speaker === null && inSentence === '' ? quoted : quoted.replace(removableStop, '');
  const isStopped = words !== quoted || speaker !== null;
  const comma = speaker === null || strongEnd.test(words) ? '' : ',';
  const closed = marks.comma === 'inside' ? words + comma + marks.close : words + marks.close + comma;
  const said = speaker === null ? '' : ` ${toMarkdown(speaker)} ${cues[mode]}`;
  const stop = isStopped ? '.' : '';
  const label = labelOf(request);
  const behind = style.placement === 'note' ? `[^${label}]` : style.placement === 'sentence' && cited !== '' ? ` ${cited}` : '';
  return {
    text: closed + said + inSentence + stop + behind,
    quotedLength: words.length,
    note: style.placement === 'note' ? { label, definition: `[^${label}]: ${cited}` } : null,
  };
}

/** Letters and digits of the source's id and of the place in it. */
function labelOf({ id, locator }: CitedWork): string {
  return [id, locator ?? ''].map((part) => part.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '')).filter((part) => part !== '').join('-') || 'source';
}
