import { findingCodes } from './codes.ts';
import type { FindingCode } from './codes.ts';
import { makeFinding, ordered } from './finding.ts';
import type { JudgeInput } from './judge.ts';
import type { Finding, Judgement } from './judgement.ts';
import type { Ignoring } from './on-record.ts';

/** An instruction to leave the next quotation alone, or some codes of it: `<!-- verbatim-ignore words-changed: as printed -->`. */
export interface IgnoreComment {
  /** Null for all codes. */
  readonly codes: ReadonlySet<FindingCode> | null;
  /** Words among the codes that are none. */
  readonly unknown: readonly string[];
  /** What stands behind the colon, for people; null where nothing does. */
  readonly reason: string | null;
  /** Where in the draft's text it stands. */
  readonly at: number;
}

const form = /^verbatim-ignore(?:-next)?(?=$|[\s:])\s*([^:]*?)\s*(?::\s*(.*))?$/su;
const known: ReadonlySet<string> = new Set(findingCodes);

/** Reads a comment; null where it is none of ours. */
export function readIgnoreComment(body: string, at: number): IgnoreComment | null {
  const match = form.exec(body.trim());
  if (match === null) return null;
  const listed = (match[1] ?? '').split(/[\s,]+/).filter((word) => word !== '');
  const codes = listed.filter((word): word is FindingCode => known.has(word));
  return { codes: listed.length === 0 ? null : new Set(codes), unknown: listed.filter((word) => !known.has(word)), reason: match[2] || null, at };
}

/** Takes away what comments silence, and tells of a comment that silences nothing. A group is silenced as one. */
export function withIgnores(input: JudgeInput, judgements: readonly Judgement[]): readonly Judgement[] {
  const comments = ignoreComments(input);
  if (comments.length === 0) return judgements;
  const whole = comments.find((comment) => comment.codes === null);
  if (whole !== undefined && judgements.some(hasSomething)) return judgements.map((judgement) => leftAlone(judgement, { codes: [], reason: whole.reason }));
  const silences = (comment: IgnoreComment): boolean => judgements.some(({ findings }) => findings.some(({ code }) => comment.codes?.has(code) === true));
  const stale = comments.filter((comment) => !silences(comment)).flatMap((comment) => staleFinding(input, comment) ?? []);
  const silencing = comments.filter((comment) => silences(comment));
  const asked: Pick<Judgement, 'ignored'> = silencing.length === 0 ? {}
    : { ignored: { codes: silencing.flatMap(({ codes }) => [...(codes ?? [])]), reason: silencing.find(({ reason }) => reason !== null)?.reason ?? null } };
  return judgements.map((judgement, member) => {
    const kept = judgement.findings.filter(({ code }) => !comments.some((comment) => comment.codes?.has(code) === true));
    return { ...judgement, ...asked, findings: ordered(member === 0 ? [...kept, ...stale] : kept) };
  });
}

/** Something that a reader of the report would see and the comment takes away. */
function hasSomething({ verdict, findings }: Judgement): boolean {
  return findings.length > 0 || verdict === 'misquoted' || verdict === 'unsourced';
}

/** The judgement of a quotation of which somebody wants to hear nothing. */
export function leftAlone(judgement: Judgement, ignored: Ignoring): Judgement {
  return { ...judgement, ignored, verdict: 'unchecked', reason: judgement.reason ?? 'ignored', attribution: 'unknown', findings: [], passages: [], morePassages: 0, nearest: null };
}

function staleFinding(input: JudgeInput, comment: IgnoreComment): Finding | null {
  const message = comment.unknown.length > 0
    ? `There is no code ${comment.unknown.map((word) => `“${word}”`).join(', ')}: this comment silences nothing.`
    : 'The ignore comment before this quotation silences nothing.';
  return makeFinding({ code: 'ignore-stale', span: input.group.quotations[0]?.span ?? { start: comment.at, end: comment.at }, message }, input);
}

/** The comments that stand right before the group's parts. */
function ignoreComments({ draft, group }: JudgeInput): readonly IgnoreComment[] {
  const indexes = new Set(group.quotations.flatMap(({ ignoredBy }) => ignoredBy ?? []));
  return [...indexes].flatMap((index) => {
    const comment = draft.comments[index];
    return comment === undefined ? [] : readIgnoreComment(comment.body, comment.at) ?? [];
  });
}
