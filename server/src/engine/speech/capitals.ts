import type { SpeechWords } from '../language/speech-words.ts';
import type { Evidence } from './evidence.ts';
import type { Frame } from './frames.ts';
import type { Token } from './tokens.ts';

/**
 * Whether a capitalised word may begin a name in a language that writes all nouns with a capital: more than the capital must show it. A first
 * name, a title beside it, a verb of saying beside it, or a run of two words that no article opens.
 */
export function mayNameSomebody({ tokens }: Frame, at: number, evidence: Evidence, words: SpeechWords): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  const { folded } = token;
  if (words.firstNames.has(folded) || evidence.isSurname(folded)) return true;
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (isAcronym(token)) return true;
  if (before?.kind === 'word' && words.titles.has(before.folded) && !isRole(token, words)) return true;
  const hasNext = next?.kind === 'word' && next.capital && !words.notNames.has(next.folded);
  if (words.titles.has(folded)) return hasNext && !isRole(next, words);
  if (words.roles.has(folded) || words.calendar.has(folded)) return false;
  const isBehindArticle = before?.kind === 'word' && (words.determiners.has(before.folded) || !before.capital && !opensPhrase(before, words));
  if (isBehindArticle) return false;
  if (hasNext && !words.roles.has(next.folded)) return true;
  if (words.organisationWords.has(folded)) return false;
  return isSaying(before, words) || isSaying(next, words) && !(before?.kind === 'word' && words.prepositions.has(before.folded));
}

function isAcronym({ text }: Token): boolean {
  return text.length >= 2 && text.length <= 6 && text === text.toUpperCase() && text !== text.toLowerCase();
}

function isRole(token: Token | undefined, words: SpeechWords): boolean {
  return token !== undefined && (words.roles.has(token.folded) || words.notNames.has(token.folded));
}

function isSaying(token: Token | undefined, words: SpeechWords): boolean {
  return token?.kind === 'word' && !token.capital && words.cueVerbs.has(token.folded);
}

/** What a name without an article may follow: a verb, a preposition, a conjunction; but no adjective. */
function opensPhrase({ folded }: Token, words: SpeechWords): boolean {
  return words.prepositions.has(folded) || words.conjunctions.has(folded) || words.subordinators.has(folded) || words.auxiliaries.has(folded) || words.cueVerbs.has(folded)
    || words.attributionPhrases.some((phrase) => phrase.endsWith(folded)) || words.trailingPhrases.includes(folded) || words.adverbs.has(folded);
}
