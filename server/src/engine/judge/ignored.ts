import type { Document } from '../document/document.ts';
import { findingCodes } from './codes.ts';
import type { FindingCode } from './codes.ts';
import type { QuotationGroup } from './judgement.ts';

/** An instruction to leave the next quotation alone, or some codes of it: `<!-- verbatim-ignore words-changed: as printed -->`. */
export interface IgnoreComment {
  /** Null for all codes. */
  readonly codes: ReadonlySet<FindingCode> | null;
  /** Words among the codes that are none. */
  readonly unknown: readonly string[];
  /** Where in the draft's text it stands. */
  readonly at: number;
}

const form = /^verbatim-ignore(?:-next)?(?=$|[\s:])\s*([^:]*?)\s*(?::|$)/;
const known: ReadonlySet<string> = new Set(findingCodes);

/** Reads a comment; null where it is none of ours. Behind a colon stands the reason, for people. */
export function readIgnoreComment(body: string, at: number): IgnoreComment | null {
  const match = form.exec(body.trim());
  if (match === null) return null;
  const listed = (match[1] ?? '').split(/[\s,]+/).filter((word) => word !== '');
  const codes = listed.filter((word): word is FindingCode => known.has(word));
  return { codes: listed.length === 0 ? null : new Set(codes), unknown: listed.filter((word) => !known.has(word)), at };
}

/** The comments that speak of a group: those after the entry before it and at or before its own first mark. */
export function ignoreComments(draft: Document, group: QuotationGroup, previousEnd: number): readonly IgnoreComment[] {
  const start = group.quotations[0]?.outer.start ?? 0;
  return draft.comments
    .filter(({ at }) => at >= previousEnd && at <= start)
    .flatMap(({ body, at }) => readIgnoreComment(body, at) ?? []);
}
