import type { Severity } from '../engine/judge/codes.ts';

/** All severities, gravest first. */
export const severities = ['error', 'warning', 'information', 'hint'] as const satisfies readonly Severity[];
