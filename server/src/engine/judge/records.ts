import type { FindingCode } from './codes.ts';
import { leftAlone } from './ignored.ts';
import type { Judgement } from './judgement.ts';
import type { Ignoring, Vouching } from './on-record.ts';
import { fold } from './respelling.ts';

/**
 * By what a quotation is known again in its draft after all else has been edited: its words and who is said to speak them. When either
 * changes it is another quotation, and what was put on record of this one does not hold for it.
 */
export interface QuotationIdentity {
  /** Folded, so that marks and capitals may change; of a quotation in parts, the parts with an ellipsis between them. */
  readonly words: string;
  /** Folded; null where nobody is said to speak. */
  readonly speaker: string | null;
  /** Of several that are alike the first, second …: counts from 1. */
  readonly nth: number;
}

/** What people have put on record about a quotation. */
export interface QuotationRecord extends QuotationIdentity {
  readonly ignored: Ignoring | null;
  /** Oldest first. */
  readonly vouched: readonly Vouching[];
  /** Whether its draft is not there any more: it holds for a quotation that is the same, wherever it went, and is never called lapsed. */
  readonly isOrphan?: boolean;
}

/** All that is on record about one draft. */
export type DraftRecords = readonly QuotationRecord[];

/** A group as it was judged, with the folded words of its members. */
export interface JudgedGroup {
  readonly words: readonly string[];
  /** One a member. */
  readonly judgements: readonly Judgement[];
}

/** Judgements with what is on record about them. */
export interface RecordedJudgements {
  readonly groups: readonly JudgedGroup[];
  /** What is on record about quotations that the draft does not have, or not any more. */
  readonly lapsed: DraftRecords;
}

/** Stands between the parts of an interrupted quotation; folded words have no such sign. */
export const partsApart = ' … ';

/** Tells quotations of one draft apart. @param groups all of the draft's, in its order */
export function identitiesOf(groups: readonly JudgedGroup[]): readonly QuotationIdentity[] {
  const seen = new Map<string, number>();
  return groups.map(({ words, judgements }) => {
    const speaker = judgements[0]?.claim.speaker ?? null;
    const alike = { words: words.join(partsApart), speaker: speaker === null ? null : fold(speaker) };
    const key = `${alike.words}\n${alike.speaker ?? ''}`;
    const nth = (seen.get(key) ?? 0) + 1;
    seen.set(key, nth);
    return { ...alike, nth };
  });
}

/** Applies what is on record. The parts of a quotation are ignored and vouched for as one. */
export function withRecords(groups: readonly JudgedGroup[], records: DraftRecords): RecordedJudgements {
  if (records.length === 0) return { groups, lapsed: [] };
  // A draft's own record wins over one that has lost its draft.
  const waiting = new Map([...records].sort((a, b) => Number(b.isOrphan ?? false) - Number(a.isOrphan ?? false)).map((record) => [keyOf(record), record]));
  const identities = identitiesOf(groups);
  const recordedGroups = groups.map((group, index): JudgedGroup => {
    const key = keyOf(identities[index] ?? { words: '', speaker: null, nth: 0 });
    const record = waiting.get(key);
    if (record === undefined) return group;
    waiting.delete(key);
    return { ...group, judgements: group.judgements.map((judgement) => recorded(judgement, record)) };
  });
  return { groups: recordedGroups, lapsed: [...waiting.values()].filter(({ isOrphan = false }) => !isOrphan) };
}

/** Whether both are about the same quotation. */
export function isSameQuotation(one: QuotationIdentity, other: QuotationIdentity): boolean {
  return keyOf(one) === keyOf(other);
}

function keyOf({ words, speaker, nth }: QuotationIdentity): string {
  return `${String(nth)} ${speaker ?? ''}\n${words}`;
}

function recorded(judgement: Judgement, { ignored, vouched }: QuotationRecord): Judgement {
  const known = vouched.length > 0 ? { ...judgement, vouched } : judgement;
  if (ignored?.codes.length === 0) return leftAlone(known, ignored);
  // That no source here has the words is what somebody vouches for.
  const silenced: ReadonlySet<FindingCode> = new Set([...(ignored?.codes ?? []), ...(vouched.length > 0 ? ['not-in-corpus' as const] : [])]);
  return { ...known, ...(ignored === null ? {} : { ignored }), findings: judgement.findings.filter(({ code }) => !silenced.has(code)) };
}
