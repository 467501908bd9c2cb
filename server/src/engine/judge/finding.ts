import type { Span } from '../text/span.ts';
import { codeEntry, findingCodes, severities } from './codes.ts';
import type { Concern, FindingCode, Severity } from './codes.ts';
import type { JudgeInput } from './judge.ts';
import type { Evidence, Finding, JudgedEdit } from './judgement.ts';
import type { Level } from './profiles.ts';

/** What a finding is made of. */
export interface FindingParts {
  readonly code: FindingCode;
  readonly message: string;
  /** In the draft's text. */
  readonly span: Span;
  /** Whether we may accuse; see `mayAccuse`. Default true: most codes have one severity. */
  readonly sure?: boolean;
  /** The profile's severity for it, in place of the code's own. */
  readonly level?: Level;
  readonly concerns?: readonly Concern[];
  readonly related?: readonly Evidence[];
  readonly edit?: JudgedEdit;
}

/** Makes a finding; null where the profile allows what it is about, or the folder has turned its code off. */
export function makeFinding(parts: FindingParts, { settings }: Pick<JudgeInput, 'settings'>): Finding | null {
  const { code, message, span, level } = parts;
  const set = settings.severities[code];
  if (level === 'allowed' || set === 'off') return null;
  const entry = codeEntry(code);
  const own = level ?? entry.severity;
  const severity = set ?? (parts.sure === false ? milder(own, entry.unsure) : own);
  return { code, severity, message, span, concerns: parts.concerns ?? [], related: parts.related ?? [], edit: parts.edit ?? null };
}

/** The milder of two severities. */
export function milder(a: Severity, b: Severity): Severity {
  return severities.indexOf(a) >= severities.indexOf(b) ? a : b;
}

/** One step milder (row 44). */
export function oneStepDown(severity: Severity): Severity {
  return severities[severities.indexOf(severity) + 1] ?? severity;
}

/** Gravest first; of one severity in the order of the codes' table, then of the text. */
export function ordered(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity)
    || findingCodes.indexOf(a.code) - findingCodes.indexOf(b.code) || a.span.start - b.span.start);
}
