import { codes } from './codes.ts';
import type { Finding, Verdict } from './judgement.ts';
import type { Reading } from './member.ts';

/** Rows whose changes leave a quotation verbatim: the form of marks, spaces, letters and capitals, emphasis, dirt, an interruption that the source has too. */
const verbatimRows: ReadonlySet<number> = new Set([1, 2, 3, 4, 5, 6, 7, 8, 10, 26, 31, 33, 37]);

/** The verdict on a quotation that has a passage: about its words alone. */
export function verdictOf(reading: Reading, findings: readonly Finding[]): Verdict {
  if (findings.some((finding) => codes[finding.code].misquotes)) return 'misquoted';
  return reading.edits.every(({ edit }) => verbatimRows.has(edit.row)) ? 'verbatim' : 'edited';
}
