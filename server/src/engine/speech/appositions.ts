import type { SpeechWords } from '../language/speech-words.ts';
import { isName, type Frame } from './frames.ts';
import type { NameMention, NoteOnName, Remark } from './mention.ts';
import type { Token } from './tokens.ts';

type Scanned = Pick<Frame, 'tokens' | 'mentionAt'>;

/** What the words behind a name say; null where they say nothing. */
export function noteOn(mention: NameMention, frame: Scanned, words: SpeechWords): NoteOnName | null {
  const remarks = remarksBehind(mention, frame, words);
  const speaks = isSaidToSpeak(mention, frame, words);
  return remarks.length > 0 || speaks ? { mention, remarks, speaks } : null;
}

/** `Ada Harrow, the town's mayor,` and `Ada Harrow, a spokesperson for the council,`: the roles in what follows a name. */
function remarksBehind(mention: NameMention, frame: Scanned, words: SpeechWords): Remark[] {
  if (mention.shape === 'organisation') return [];
  const { tokens } = frame;
  const opener = tokens[mention.last + 1];
  if (opener?.text !== ',' && opener?.text !== '(') return [];
  const roles: number[] = [];
  let k = mention.last + 2;
  for (; k < Math.min(tokens.length, mention.last + 14); k++) {
    const token = tokens[k];
    if (token?.kind !== 'word' || isVerb(token, words) || words.pronouns.has(token.folded) || words.relatives.has(token.folded) || words.prepositions.has(token.folded)) break;
    if (words.roles.has(token.folded) || words.titles.has(token.folded) && !token.capital) roles.push(k);
  }
  const stop = tokens[k];
  // `After they met Harrow, the mayor said`: a definite description that a verb follows is a subject of its own.
  if (stop?.kind === 'word' && words.definiteArticles.has(tokens[mention.last + 2]?.folded ?? '')) return [];
  return roles.map((at) => {
    const role = tokens[at]?.folded ?? '';
    return { role, gender: words.gendered.get(role) ?? null, affiliation: affiliationBehind(frame, at, words) };
  });
}

/** Who is said to say something is somebody, known by a first name or not. */
function isSaidToSpeak(mention: NameMention, { tokens }: Scanned, words: SpeechWords): boolean {
  const verb = tokens[mention.last + 1]?.folded ?? '';
  return !mention.possessive && words.cueVerbs.has(verb) && !words.weakCues.has(verb) && !words.participles.has(verb);
}

function isVerb(token: Token, words: SpeechWords): boolean {
  return words.auxiliaries.has(token.folded) || words.cueVerbs.has(token.folded) && !words.roles.has(token.folded);
}

/** The organisation behind `spokesperson for the` or `president of`. */
function affiliationBehind(frame: Scanned, role: number, words: SpeechWords): string | null {
  for (let k = role + 1; k < Math.min(frame.tokens.length, role + 6); k++) {
    const token = frame.tokens[k];
    if (token?.kind !== 'word') return null;
    const mention = frame.mentionAt[k];
    if (isName(mention)) return mention.core.join(' ');
    if (!words.prepositions.has(token.folded) && !words.determiners.has(token.folded)) return null;
  }
  return null;
}
