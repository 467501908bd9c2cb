import type { ResolvedClaim } from './claim.ts';
import { declares } from './declared-notes.ts';
import type { DeclaredNotes } from './declared-notes.ts';
import { excerpt } from './excerpt.ts';
import { makeFinding } from './finding.ts';
import type { Home } from './home.ts';
import type { JudgeInput } from './judge.ts';
import type { Finding, Passage, UncheckedReason } from './judgement.ts';
import { shortQuotation } from './passage-accepted.ts';
import { lookUpIn } from './source-lookup.ts';
import { lacks } from './sources.ts';
import { sourceName } from './source-name.ts';

/** Why words without a passage are not called unsourced; null where they are. */
export function uncheckedReason(input: JudgeInput, claim: ResolvedClaim, words: number, notes: DeclaredNotes): UncheckedReason | null {
  if (words < shortQuotation) return 'too-short';
  if (input.draft.metadata.declares.includes('translated-quotations') || declares(notes, 'translated') || isForeign(input, claim)) return 'translated';
  return claim.unreadable === null ? null : 'source-unreadable';
}

/** The cited source is in another language than the words: they can only stand here translated. */
function isForeign({ language }: JudgeInput, { source }: ResolvedClaim): boolean {
  return source !== null && source.language.code !== language.code;
}

/** That no source here carries the words; a warning only where the cited source is here, complete, and lacks them. */
export function notInCorpus(input: JudgeInput, claim: ResolvedClaim, homes: readonly Home[], member: number, nearest: Passage | null): Finding | null {
  const span = input.group.quotations[member]?.span;
  if (span === undefined) return null;
  const sure = lacks(input, claim, homes);
  const near = nearest === null ? undefined : lookUpIn(input.sources).byId(nearest.source);
  const where = nearest === null || near === undefined ? '' : ` The nearest has ${shareOf(nearest)} of them, in ${sourceName(near)}: ${excerpt(nearest.text)}.`;
  return makeFinding({
    code: 'not-in-corpus', span, sure,
    message: `${reason(claim, sure)}${where}`,
    related: nearest === null ? [] : [{ source: nearest.source, span: nearest.span, message: 'The nearest passage' }],
  }, input);
}

/** How near: the share of the words that stand there, in order. */
function shareOf({ alignment: { matched, words } }: Passage): string {
  return `${Math.max(1, Math.round(100 * matched / Math.max(1, words)))} %`;
}

function reason({ claim, source }: ResolvedClaim, sure: boolean): string {
  if (source !== null && sure) return `${sourceName(source)} is here and does not carry these words.`;
  if (source !== null && source.metadata.extent === 'excerpt') return `${sourceName(source)} is here as an excerpt only, and these words are not in it.`;
  if (claim.cited !== null && source === null) return 'No source here carries these words; the cited source is not in the corpus.';
  return 'No source here carries these words.';
}
