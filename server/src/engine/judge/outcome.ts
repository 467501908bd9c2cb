import type { Judgement } from './judgement.ts';

/**
 * How a quotation stands once its verdict, its findings and what people put on record about it are taken together: what is counted where
 * quotations are counted.
 * - `to-mend`: something of it wants a person's eye: an error, a warning, or words that differ
 * - `unsourced`: no source has the words, and nobody vouches for them
 * - `unchecked`: there was a reason not to judge it
 * - `left-alone`: what there was to say of it, somebody asked not to hear
 * - `vouched`: no source has the words, and a person vouches for them
 * - `edited`, `verbatim`: as the verdict has it, and nothing to mend
 */
export type Outcome = 'to-mend' | 'unsourced' | 'unchecked' | 'left-alone' | 'vouched' | 'edited' | 'verbatim';

/** All outcomes, those first that somebody has to look at. */
export const outcomes: readonly Outcome[] = ['to-mend', 'unsourced', 'unchecked', 'left-alone', 'vouched', 'edited', 'verbatim'];

export function outcomeOf({ verdict, reason, findings, ignored, vouched = [] }: Pick<Judgement, 'verdict' | 'reason' | 'findings' | 'ignored' | 'vouched'>): Outcome {
  const isSilenced = findings.length === 0 && ignored !== undefined;
  switch (verdict) {
    case 'unchecked': return reason === 'ignored' ? 'left-alone' : 'unchecked';
    case 'unsourced': {
      if (findings.some(({ code, severity }) => code !== 'not-in-corpus' && isGrave(severity))) return 'to-mend';
      if (vouched.length > 0) return 'vouched';
      return isSilenced ? 'left-alone' : 'unsourced';
    }
    // Words that differ, and nothing said of it: a comment, the record or the folder's settings silence it.
    case 'misquoted': return findings.length === 0 ? 'left-alone' : 'to-mend';
    case 'edited':
    case 'verbatim': return findings.some(({ severity }) => isGrave(severity)) ? 'to-mend' : verdict;
  }
}

function isGrave(severity: Judgement['findings'][number]['severity']): boolean {
  return severity === 'error' || severity === 'warning';
}
