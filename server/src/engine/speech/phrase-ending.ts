import type { SpeechWords } from '../language/speech-words.ts';
import { isName, type Frame } from './frames.ts';
import type { Mention } from './mention.ts';
import { isAdverb } from './names.ts';
import { opensClause } from './clauses.ts';
import { isFirstPerson, phraseStarting, pronoun } from './phrases.ts';
import type { Token } from './tokens.ts';

/** The phrase that ends at `k`: from behind the last verb, comma or clause opener before it. */
export function phraseEnding(frame: Frame, lo: number, k: number, words: SpeechWords): Mention | null {
  const { tokens } = frame;
  let b = k;
  while (b >= lo && !endsPhraseBefore(tokens[b], b < k, words)) b--;
  b++;
  if (b > k) return null;
  while (b < k && opensClauseWord(tokens[b], words)) b++;
  const head = behindOpeningObject(frame, phraseStarting(frame, b, k, words), k, words);
  if (head !== null && (head.first <= b + 1 || head.last === k)) return apposedTo(frame, lo, b, k, head, words) ?? head;
  return nearestBefore(frame, b, k, words) ?? head;
}

/** `At one point the caller`, `In Low Weir residents`: what a preposition opens is no subject where another phrase follows. */
function behindOpeningObject(frame: Frame, head: Mention | null, k: number, words: SpeechWords): Mention | null {
  if (head === null || head.last >= k || !words.prepositions.has(frame.tokens[head.first - 1]?.folded ?? '')) return head;
  const next = phraseStarting(frame, head.last + 1, k, words);
  return next !== null && next.first === head.last + 1 ? next : head;
}

function endsPhraseBefore(token: Token | undefined, inner: boolean, words: SpeechWords): boolean {
  if (token?.kind !== 'word') return true;
  if (words.auxiliaries.has(token.folded) && !token.capital) return true;
  if (token.capital || token.possessive) return false;
  if (words.relatives.has(token.folded) || words.subordinators.has(token.folded) && !words.prepositions.has(token.folded)) return inner;
  return inner && words.cueVerbs.has(token.folded) && !words.weakCues.has(token.folded) && !words.statementNouns.has(token.folded);
}

function opensClauseWord(token: Token | undefined, words: SpeechWords): boolean {
  if (token?.kind !== 'word') return false;
  return words.conjunctions.has(token.folded) || words.subordinators.has(token.folded) || words.clausePrepositions.has(token.folded) || isAdverb(token.folded, words) && !token.capital;
}

/** `Ada Harrow, vice chair of the council said`: a role without its closing comma belongs to the name before it. */
function apposedTo(frame: Frame, lo: number, b: number, k: number, head: Mention, words: SpeechWords): Mention | null {
  const { tokens } = frame;
  if (b - 2 < lo || tokens[b - 1]?.text !== ',') return null;
  const name = frame.mentionAt[b - 2];
  if (!isName(name) || name.shape === 'place' || name.shape === 'organisation') return null;
  if (isName(head) && head.shape === 'person' && head.last === k) return null;
  const opener = tokens[b];
  if (opener === undefined) return null;
  const { folded } = opener;
  if (words.definiteArticles.has(folded) && !opensClause(frame, name, words)) return null;
  return words.titles.has(folded) || words.roles.has(folded) || words.determiners.has(folded) ? name : null;
}

/** The name or pronoun nearest to `k` that no preposition makes an object. */
function nearestBefore(frame: Frame, b: number, k: number, words: SpeechWords): Mention | null {
  for (let i = k; i >= b; i--) {
    const mention = frame.mentionAt[i];
    if (mention !== undefined && mention.last <= k) {
      const before = frame.tokens[mention.first - 1];
      const isObject = mention.first - 1 >= b && before !== undefined && words.prepositions.has(before.folded);
      if (!isObject && !mention.possessive) return mention;
      i = mention.first;
      continue;
    }
    const token = frame.tokens[i];
    if (token !== undefined && isFirstPerson(token, words)) return pronoun(frame, i);
  }
  return null;
}
