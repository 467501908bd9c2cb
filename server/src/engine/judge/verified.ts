import { excerpt } from './excerpt.ts';
import { makeFinding } from './finding.ts';
import type { Home } from './home.ts';
import type { JudgeInput, VerifiedQuotation } from './judge.ts';
import type { Finding } from './judgement.ts';
import { fold } from './respelling.ts';
import { lookUpIn } from './source-lookup.ts';

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
  const known = lookUpIn(input.sources).hasPath(record.path) || input.unreadable.some(({ path }) => path === record.path);
  // A source that was renamed or moved is another one that has the words.
  if (!known && homes.some((home) => home.readings[member]?.wrongWords === 0)) return null;
  if (!known) return makeFinding({ code: 'source-missing', span, message: `${excerpt(record.path)}, against which these words were verified${dated(record)}, is no longer in the corpus.${record.passage === undefined ? '' : ` It had ${excerpt(record.passage)}.`}` }, input);
  const now = homes.find((home) => home.source.path === record.path && home.readings[member]?.wrongWords === 0) ?? homes.find((home) => home.source.path === record.path);
  const nearest = now?.readings[member] ?? null;
  if (nearest?.wrongWords === 0) return null;
  // Of a few words half stand anywhere by chance: those are not what became of the others.
  const reading = nearest !== null && nearest.wrongWords * 2 < nearest.alignment.words ? nearest : null;
  return makeFinding({
    code: 'source-changed', span,
    message: `${excerpt(record.path)} has changed since these words were verified${dated(record)}: ${difference(record, now === undefined || reading === null ? null : now.source.excerpt(reading.alignment.span))}`,
    related: now === undefined || reading === null ? [] : [{ source: now.source.id, span: reading.alignment.span, message: 'What it has now' }],
  }, input);
}

function dated({ on }: VerifiedQuotation): string {
  return on === undefined ? '' : ` on ${on}`;
}

/** The old words and the new ones. @param now null where the source has nothing like them any more */
function difference({ passage }: VerifiedQuotation, now: string | null): string {
  if (passage === undefined) return 'it does not have them so any more.';
  return now === null ? `it had ${excerpt(passage)}, and does not have it so any more.` : `it had ${excerpt(passage)}, and has ${excerpt(now)} now.`;
}
