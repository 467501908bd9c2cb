import type { Span } from '../text/span.ts';
import { words } from '../text/words.ts';
import type { QuotedText } from './texts.ts';

/** Asks of a stretch of a source whether it has a run of a quotation's words. */
export type HasSharedRun = (text: string, window: Span) => boolean;

/**
 * Whether so many words in a row stand both in a quotation and in a stretch, folded: a glance, long before anything is aligned.
 * @param length of the run, in words
 */
export function sharedRun({ text, parts }: QuotedText, length: number): HasSharedRun {
  let runs: ReadonlySet<string> | undefined;
  return (original, window) => {
    runs ??= new Set(parts.flatMap((part) => [...runsOf(text, part, length)]));
    for (const run of runsOf(original, window, length)) if (runs.has(run)) return true;
    return false;
  };
}

function* runsOf(text: string, within: Span, length: number): Generator<string> {
  const folded = words(text, within).map((word) => word.folded);
  for (let at = 0; at + length <= folded.length; at++) yield folded.slice(at, at + length).join(' ');
}
