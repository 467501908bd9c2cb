import { count } from '../text/names.ts';
import type { SheetKin, SheetRow } from './sheet.ts';

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

/** More changes are counted. */
const mostChanges = 2;

/** What a source did with the words of the one above it in the family tree. */
export function descentWords({ descent }: SheetKin): string {
  if (descent === null) return 'nearest to the origin';
  const { trimmed, marked, spliced, closed, changes } = descent;
  const told = changes.slice(0, mostChanges).map(({ before, after }) => (before === '' ? `adds “${after}”` : `has “${after}” for “${before}”`));
  const parts = [
    ...(trimmed > 0 ? [`trims ${count(trimmed, 'word')} at an edge`] : []),
    ...(marked > 0 ? [`leaves out ${count(marked, 'word')} and says so`] : []),
    ...(spliced > 0 ? [`splices: leaves out ${count(spliced, 'word')} without a mark`] : []),
    ...(closed > 0 ? ['splices: drops an ellipsis'] : []),
    ...told,
    ...(changes.length > mostChanges ? [count(changes.length - mostChanges, 'more change')] : []),
  ];
  return parts.length === 0 ? 'the same words' : parts.join('; ');
}
