import { excerpt } from './excerpt.ts';
import { makeFinding, ordered } from './finding.ts';
import type { JudgeSettings } from './judge.ts';
import type { Judgement } from './judgement.ts';
import type { DraftRecords, JudgedGroup, QuotationIdentity, QuotationRecord } from './records.ts';
import { identitiesOf } from './records.ts';
import type { Span } from '../text/span.ts';

/** Of the words of two quotations together, how much is in both when one is the other, edited: half of it may have changed. */
const leastShared = 0.5;

/**
 * Which quotation each lapsed record was about, as far as can be told: the one with most of its words. A record whose quotation has gone
 * is nobody's.
 * @param groups all of the draft's, in its order
 * @returns by index in `groups`
 */
export function ownersOf(lapsed: DraftRecords, groups: readonly JudgedGroup[]): ReadonlyMap<number, DraftRecords> {
  const owners = new Map<number, QuotationRecord[]>();
  if (lapsed.length === 0) return owners;
  const identities = identitiesOf(groups);
  for (const record of lapsed) {
    const shares = identities.map((identity) => sharedWords(record, identity));
    const most = Math.max(0, ...shares);
    if (most < leastShared) continue;
    const sameSpeaker = shares.findIndex((share, position) => share === most && identities[position]?.speaker === record.speaker);
    const index = sameSpeaker >= 0 ? sameSpeaker : shares.indexOf(most);
    owners.set(index, [...(owners.get(index) ?? []), record]);
  }
  return owners;
}

/**
 * Tells, with the quotation that it was about, that a record does not hold any more.
 * @param spanOf the words of a quotation, by its index in the draft
 */
export function withLapsed(groups: readonly JudgedGroup[], lapsed: DraftRecords, settings: JudgeSettings, spanOf: (quotation: number) => Span): readonly JudgedGroup[] {
  if (lapsed.length === 0) return groups;
  const owners = ownersOf(lapsed, groups);
  return groups.map((group, index) => {
    const records = owners.get(index);
    return records === undefined ? group : { ...group, judgements: told(group.judgements, records, settings, spanOf) };
  });
}

function told([first, ...rest]: readonly Judgement[], records: DraftRecords, settings: JudgeSettings, spanOf: (quotation: number) => Span): readonly Judgement[] {
  if (first === undefined) return rest;
  const findings = records.map((record) => makeFinding({ code: 'record-lapsed', span: spanOf(first.quotation), message: messageOf(record) }, { settings })).filter((finding) => finding !== null);
  return [{ ...first, findings: ordered([...first.findings, ...findings]) }, ...rest];
}

function messageOf({ words, speaker, vouched, ignored }: QuotationRecord): string {
  const about = `${excerpt(words)}${speaker === null ? '' : ` (${speaker})`}`;
  const [last] = vouched.slice(-1);
  if (last !== undefined) return `${last.by} vouched on ${last.on} for ${about}. Words or speaker have changed since, and that holds no more.`;
  return `${ignored?.codes.length ? `That ${ignored.codes.join(', ')} is ignored` : 'What was to be ignored'} was put on record for ${about}. Words or speaker have changed since, and that holds no more.`;
}

/** How much of two quotations' words both have, 0 to 1. */
function sharedWords(one: Pick<QuotationIdentity, 'words'>, other: Pick<QuotationIdentity, 'words'>): number {
  const [a, b] = [one.words.split(' '), other.words.split(' ')];
  const counts = new Map<string, number>();
  for (const word of a) counts.set(word, (counts.get(word) ?? 0) + 1);
  const shared = b.filter((word) => {
    const left = counts.get(word) ?? 0;
    counts.set(word, left - 1);
    return left > 0;
  }).length;
  return (2 * shared) / (a.length + b.length);
}
