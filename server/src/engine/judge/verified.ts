import { excerpt } from './excerpt.ts';
import { makeFinding } from './finding.ts';
import type { Home } from './home.ts';
import type { JudgeInput } from './judge.ts';
import type { Finding } from './judgement.ts';
import { fold } from './respelling.ts';

/** What a quotation is remembered by: its folded words, so that marks and capitals may change. */
export function verifiedWords(quotation: string): string {
  return fold(quotation);
}

/** Whether the source that a quotation was verified against has changed its words since, or is gone. */
export function verifiedSource(input: JudgeInput, homes: readonly Home[], member: number): Finding | null {
  const span = input.group.quotations[member]?.span;
  if (span === undefined || input.verified === undefined || input.verified.length === 0) return null;
  const words = verifiedWords(input.draft.text.slice(span.start, span.end));
  const record = input.verified.find((one) => one.words === words);
  if (record === undefined) return null;
  const known = input.sources.some(({ id }) => id === record.source) || input.unreadable.some(({ id }) => id === record.source);
  if (!known) return makeFinding({ code: 'source-missing', span, message: `${excerpt(record.source)}, against which these words were verified, is no longer in the corpus.` }, input);
  const still = homes.some((home) => home.source.id === record.source && home.readings[member]?.wrongWords === 0);
  if (still) return null;
  const now = homes.find((home) => home.source.id === record.source)?.readings[member] ?? null;
  return makeFinding({
    code: 'source-changed', span,
    message: `${excerpt(record.source)} has changed since these words were verified: it does not have them so any more.`,
    related: now === null ? [] : [{ source: record.source, span: now.alignment.span, message: 'What it has now' }],
  }, input);
}
