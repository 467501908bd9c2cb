import type { Judgement } from '../../engine/judge/judgement.ts';
import { visible } from '../../engine/text/visible.ts';

/** What people have put on record about a quotation, a sentence each. */
export function recordWords({ ignored, vouched = [] }: Pick<Judgement, 'ignored' | 'vouched'>): string[] {
  return [
    ...vouched.map(({ by, on, against }) => visible(`${by} vouches for it: checked against ${against}, ${on}.`)),
    ...(ignored === undefined ? [] : [visible(`Ignored${ignored.codes.length > 0 ? `: ${ignored.codes.join(', ')}` : ''}${ignored.reason === null ? '' : ` (${ignored.reason})`}.`)]),
  ];
}
