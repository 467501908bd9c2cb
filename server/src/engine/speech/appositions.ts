import type { SpeechWords } from '../language/speech-words.ts';
import type { Entity } from './entity.ts';
import { isName, type Frame } from './frames.ts';
import type { NameMention } from './mention.ts';
import type { Token } from './tokens.ts';

/** What the words round a name are noted in. */
interface Noted {
  readonly entities: readonly Entity[];
  readonly giveRole: (entity: Entity, role: string) => void;
}

/** `Ada Harrow, the town's mayor,` and `Ada Harrow, a spokesperson for the council,`: the roles in what follows a name. */
export function noteApposition(frame: Frame, mention: NameMention, table: Noted, words: SpeechWords): void {
  const entity = table.entities[mention.person];
  if (entity === undefined || mention.shape === 'organisation') return;
  const { tokens } = frame;
  const opener = tokens[mention.last + 1];
  if (opener?.text !== ',' && opener?.text !== '(') return;
  const roles: number[] = [];
  let k = mention.last + 2;
  for (; k < Math.min(tokens.length, mention.last + 14); k++) {
    const token = tokens[k];
    if (token?.kind !== 'word' || isVerb(token, words) || words.pronouns.has(token.folded) || words.relatives.has(token.folded) || words.prepositions.has(token.folded)) break;
    if (words.roles.has(token.folded) || words.titles.has(token.folded) && !token.capital) roles.push(k);
  }
  const stop = tokens[k];
  // `After they met Harrow, the mayor said`: a definite description that a verb follows is a subject of its own.
  if (stop?.kind === 'word' && words.definiteArticles.has(tokens[mention.last + 2]?.folded ?? '')) return;
  for (const role of roles) {
    const { folded } = tokens[role] ?? { folded: '' };
    table.giveRole(entity, folded);
    entity.certain = true;
    entity.gender ??= words.gendered.get(folded) ?? null;
    entity.affiliation ??= affiliationBehind(frame, role, words);
  }
}

/** Who is said to say something is somebody, known by a first name or not. */
export function noteSpeaking(frame: Frame, mention: NameMention, table: Noted, words: SpeechWords): void {
  const entity = table.entities[mention.person];
  const verb = frame.tokens[mention.last + 1]?.folded ?? '';
  if (entity?.kind !== 'person' || entity.place || mention.possessive || words.weakCues.has(verb) || words.participles.has(verb)) return;
  if (words.cueVerbs.has(verb)) entity.certain = true;
}

function isVerb(token: Token, words: SpeechWords): boolean {
  return words.auxiliaries.has(token.folded) || words.cueVerbs.has(token.folded) && !words.roles.has(token.folded);
}

/** The organisation behind `spokesperson for the` or `president of`. */
function affiliationBehind(frame: Frame, role: number, words: SpeechWords): string | null {
  for (let k = role + 1; k < Math.min(frame.tokens.length, role + 6); k++) {
    const token = frame.tokens[k];
    if (token?.kind !== 'word') return null;
    const mention = frame.mentionAt[k];
    if (isName(mention)) return mention.core.join(' ');
    if (!words.prepositions.has(token.folded) && !words.determiners.has(token.folded)) return null;
  }
  return null;
}
