import { isName } from '../frames.ts';
import { isDash } from '../tokens.ts';
import type { Found, Place, RuleContext } from './found.ts';

/** How many tokens an attribution behind a dash may have: a name, a role, a work, a date. */
const longestLine = 16;

/** `“…” — Ada Harrow, engineer` at a paragraph's end. */
export function dashName({ frame, at }: Place, { words }: RuleContext): Found | null {
  const { tokens } = frame;
  const dash = tokens[at + 1];
  if (dash === undefined || !isDash(dash.text)) return null;
  const name = frame.mentionAt[at + 2] ?? frame.mentionAt[at + 3];
  if (!isName(name) || tokens.length - name.last > longestLine) return null;
  const behind = tokens.slice(name.last + 1);
  if (behind.some((token) => token.kind === 'quotation' || words.cueVerbs.has(token.folded) && !words.weakCues.has(token.folded))) return null;
  return { mention: name, rule: 'dash-name', confidence: 0.95, cue: null };
}
