import type { Severity } from '../engine/judge/codes.ts';
import { allFindings } from '../report/report.ts';
import type { Report } from '../report/report.ts';
import { severities } from '../report/severities.ts';

/** What the command's exit status says. */
export const exit = { fine: 0, found: 1, unusable: 2 } as const;

export type ExitStatus = (typeof exit)[keyof typeof exit];

/** From which severity on a finding fails the command, gravest first. */
export const failLevels = [...severities, 'never'] as const;

export type FailLevel = (typeof failLevels)[number];

/** 1 where a finding is at least so grave. */
export function exitStatus({ documents }: Report, failOn: FailLevel): ExitStatus {
  if (failOn === 'never') return exit.fine;
  const grave = (severity: Severity): boolean => failLevels.indexOf(severity) <= failLevels.indexOf(failOn);
  const failed = documents.some((document) => allFindings(document).some(({ severity }) => grave(severity)));
  return failed ? exit.found : exit.fine;
}
