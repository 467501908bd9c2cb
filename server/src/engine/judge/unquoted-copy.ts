import type { Alignment } from '../align/alignment.ts';
import type { Document } from '../document/document.ts';
import type { Language } from '../language/language.ts';
import { moved, overlaps } from '../text/span.ts';
import type { Span } from '../text/span.ts';
import { words } from '../text/words.ts';
import type { CopiedRun } from './copied-runs.ts';
import { copiedRuns } from './copied-runs.ts';
import { excerpt } from './excerpt.ts';
import { makeFinding } from './finding.ts';
import type { JudgedSource, JudgeSettings } from './judge.ts';
import type { Evidence, Finding } from './judgement.ts';
import { fold } from './respelling.ts';
import { sourceName } from './source-name.ts';
import { wordSize } from './word-size.ts';

/** A stretch of the draft's own words, aligned with a source that may have them. */
export interface AlignedProse {
  readonly source: JudgedSource;
  /** Spans of the draft count in its text. */
  readonly alignment: Alignment;
  /** What was aligned, in the draft's text. */
  readonly span: Span;
}

/** What a search for unmarked copies is made by. */
export interface CopyInput {
  readonly draft: Document;
  readonly language: Language;
  readonly settings: JudgeSettings;
}

/** Whether the folder asks to be told of copies without marks: nobody else is. */
export function asksForCopies({ severities }: JudgeSettings): boolean {
  return (severities['unquoted-copy'] ?? 'off') !== 'off';
}

/** A hint for each run of eight words or more of the draft's own that a source has, however lightly edited; of several sources the one with most of it. */
export function unquotedCopies(input: CopyInput, aligned: readonly AlignedProse[]): Finding[] {
  const { text } = input.draft;
  const runs = aligned
    .flatMap((prose) => copiedRuns(prose.alignment, words(text, prose.span), text, input.language).map((run) => ({ run, prose })))
    .filter(({ run, prose }) => !isTitle(text, run, prose.source))
    .sort((a, b) => b.run.matched - a.run.matched);
  const kept: typeof runs = [];
  for (const one of runs) if (!kept.some(({ run }) => overlaps(run.span, one.run.span))) kept.push(one);
  return kept.sort((a, b) => a.run.span.start - b.run.span.start).flatMap(({ run, prose }) => {
    const others = runs.filter((other) => other.prose.source !== prose.source && overlaps(other.run.span, run.span));
    return makeFinding({
      code: 'unquoted-copy', span: run.span, message: messageOf(input, run, prose.source),
      related: [evidence(prose), ...others.slice(0, shown).map((other) => evidence(other.prose))],
    }, input) ?? [];
  });
}

/** How many other sources are pointed at. */
const shown = 3;

function messageOf({ draft }: CopyInput, { span, matched, isExact }: CopiedRun, source: JudgedSource): string {
  const count = Math.floor(matched / wordSize([words(draft.text, span)], draft.text));
  return `${sourceName(source)} has ${isExact ? 'these' : 'most of these'} words, ${count} of them: ${excerpt(draft.text, span)}. Put what is the source’s between quotation marks, or say it in your own words.`;
}

function evidence({ source, alignment }: AlignedProse): Evidence {
  return { source: source.id, span: alignment.span, message: 'The words stand here' };
}

/** A work's title is named, not copied. */
function isTitle(text: string, { span }: CopiedRun, { metadata }: JudgedSource): boolean {
  const title = fold(metadata.title ?? '');
  return title !== '' && title.includes(fold(text.slice(span.start, span.end)));
}

/** A finding of a stretch that stands elsewhere now. */
export function moveCopy(finding: Finding, shift: number): Finding {
  return shift === 0 ? finding : { ...finding, span: moved(finding.span, shift) };
}
