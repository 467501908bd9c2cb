import { sentenceAround } from '../../engine/judge/sentence-ends.ts';
import { words } from '../../engine/text/words.ts';
import type { Fix, FixContext } from './fix.ts';
import { shorten } from '../draft-edits/shorten.ts';
import { minimal } from '../draft-edits/replacement.ts';
import { inDraft } from './restore.ts';

/** A source without full stops has no sentence that could be completed, UTF-16 units. */
const longestAddition = 400;

/** Where an edge cut off what qualifies the words: quotes on to the sentence's edge on that side, as the source has it. */
export function completeSentence(context: FixContext): Fix[] {
  const { checked: { document: { text }, language }, finding, quotation, passage, source } = context;
  const clipped = finding.related.find((evidence) => evidence.source === passage.source)?.span;
  const quoted = words(text, quotation.span);
  const [first, last] = [quoted[0], quoted.at(-1)];
  if (clipped === undefined || first === undefined || last === undefined) return [];
  const sentence = sentenceAround(source.text, passage.span, language);
  const isBefore = clipped.start < passage.span.start;
  // The word at the edge comes along: its capital may have been the draft's. So does whatever closed the quotation.
  const span = isBefore ? { start: quotation.span.start, end: first.start + 1 } : { start: last.end, end: quotation.span.end };
  const added = isBefore
    ? source.text.slice(sentence.start, passage.span.start + 1)
    : source.text.slice(passage.span.end, sentence.end).replace(/["'”’»“]+$/u, '');
  const replacement = added.length > longestAddition ? null : minimal(text, { span, text: inDraft(context, added) });
  return replacement === null ? [] : [{ title: `Complete the sentence as the source has it: “${shorten(added)}”`, replacements: [replacement], preferred: true }];
}
