import type { Judgement } from '../../engine/judge/judgement.ts';
import { dateInWords } from '../date-in-words.ts';
import { bold, inertMarkdown } from '../inert.ts';

/** What people have put on record about a quotation: who vouches for it, and what was to be left alone and why. */
export function onRecord({ ignored, vouched = [] }: Judgement): string[] {
  return [
    ...vouched.map(({ by, on, against }) => `- ${bold(by)} vouches for it\\: checked against ${inertMarkdown(against)}, ${inertMarkdown(dateInWords(on))}`),
    ...(ignored === undefined ? [] : [`- Ignored${inertMarkdown(ignored.codes.length > 0 ? `: ${ignored.codes.join(', ')}` : '')}${inertMarkdown(ignored.reason === null ? '' : ` (${ignored.reason})`)}`]),
  ];
}
