import type { Span } from '../text/span.ts';
import { isLikely } from './align-group.ts';
import type { Alignment } from './alignment.ts';
import type { SourceText } from './texts.ts';

/** What was found of a quotation in one stretch of a source, for other stretches that read the same: a text that a corpus has many times. */
export interface AlignedCopies {
  /** @returns one alignment for each part, as `align` gives them */
  align(source: SourceText): readonly (Alignment | null)[];
}

type Parts = readonly (Alignment | null)[];

/** @param align aligns a quotation with a stretch; called once for each text that is not a copy of an earlier one */
export function alignCopies(align: (source: SourceText) => Parts): AlignedCopies {
  const before = new Map<string, Aligned>();
  return {
    align: (source) => {
      const { text, window } = source;
      const words = text.slice(window.start, window.end);
      const copy = before.get(words);
      if (copy !== undefined && isSetAlike(copy, source)) return copy.parts.map((part) => part && movePassage(part, window.start - copy.start));
      const parts = align(source);
      if (parts.every((part) => part === null || isWithin(part, window))) before.set(words, { start: window.start, parts, setting: parts.some((part) => part !== null && isLikely(part)) ? settingOf(source) : 'any' });
      return parts;
    },
  };
}

/** What was found in one stretch. */
interface Aligned {
  readonly start: number;
  readonly parts: Parts;
  readonly setting: Setting;
}

/** What a stretch emphasises: `any` where that was not looked at, `plain` where its format keeps no emphasis. */
type Setting = 'any' | 'plain' | 'unmarked' | 'marked';

function settingOf({ emphasis }: SourceText): Setting {
  return emphasis === null ? 'plain' : emphasis.length === 0 ? 'unmarked' : 'marked';
}

/** Emphasis is compared by place, so that a stretch with any is looked at by itself. */
function isSetAlike({ setting }: Aligned, source: SourceText): boolean {
  return setting === 'any' || (setting !== 'marked' && setting === settingOf(source));
}

/** How far beside a passage its marks are looked at, UTF-16 units. */
const besidePassage = 16;

/** Whether an alignment depends on its window alone: what was left out may be a page's head, which the whole source tells. */
function isWithin({ span, edits }: Alignment, window: Span): boolean {
  return edits.every(({ kind }) => kind !== 'deletion') && span.start - besidePassage >= window.start && span.end + besidePassage <= window.end;
}

/** The same alignment with a passage that begins so much later, UTF-16 units. */
export function movePassage(alignment: Alignment, by: number): Alignment {
  const move = ({ start, end }: Span): Span => ({ start: start + by, end: end + by });
  return {
    ...alignment, span: move(alignment.span), spans: alignment.spans.map(move),
    edits: alignment.edits.map((edit) => ({ ...edit, original: move(edit.original) })),
  };
}
