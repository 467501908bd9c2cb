import type { SheetRow } from './sheet.ts';

/** A verdict as an editor reads it: what is so, nobody is accused. */
export function verdictWords({ verdict, attribution }: SheetRow): string {
  const words = { verbatim: 'verbatim', edited: 'edited as editors may', misquoted: 'differs from its source', unsourced: 'no source found', unchecked: 'not checked' }[verdict];
  return attribution === 'contradicted' ? `${words}; another speaker in the source` : words;
}

/** What was to be left alone, and why. */
export function ignoredWords({ codes, reason }: NonNullable<SheetRow['ignored']>): string {
  return `Ignored${codes.length === 0 ? '' : `: ${codes.join(', ')}`}${reason === null ? '' : ` (${reason})`}`;
}

/** Who vouches for it. */
export function vouchedWords({ by, on, against }: SheetRow['vouched'][number]): string {
  return `${by} vouches for it: checked against ${against}, ${on}`;
}
