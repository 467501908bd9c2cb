import type { SpeechWords } from '../language/speech-words.ts';
import { isName, type Frame } from './frames.ts';
import type { Mention } from './mention.ts';
import type { Token } from './tokens.ts';

/** The noun phrase that begins at `b` or shortly behind it, and ends at `k` at the latest. */
export function phraseStarting(frame: Frame, b: number, k: number, words: SpeechWords): Mention | null {
  for (let i = b; i <= Math.min(k, b + 3); i++) {
    const token = frame.tokens[i];
    if (token?.kind !== 'word') continue;
    if (words.pronouns.has(token.folded) || isFirstPerson(token, words)) return frame.mentionAt[i] ?? pronoun(frame, i);
    const mention = frame.mentionAt[i];
    if (isName(mention)) return mention.possessive ? behindPossessive(frame, mention.first, mention.last, k, words) : behindOwnName(frame, mention, k, words);
    if (words.determiners.has(token.folded)) return described(frame, i, k, words);
    if (isRoleNoun(token, words)) return describedOrNamed(frame, i, k, words);
    if (words.lawNouns.has(token.folded) && token.capital) return description(frame, i, nounEnd(frame, i, k, words), words);
  }
  return null;
}

/** `Harrow's deputy, Bo Lind` is Bo Lind; `Harrow's deputy` is a description. */
export function behindPossessive(frame: Frame, first: number, last: number, k: number, words: SpeechWords): Mention {
  for (let i = last + 1; i <= Math.min(k, last + 5); i++) {
    const mention = frame.mentionAt[i];
    if (isName(mention) && !mention.possessive && mention.shape !== 'place' && mention.shape !== 'organisation' && mention.last <= k) return mention;
  }
  return description(frame, first, nounEnd(frame, last + 1, k, words), words);
}

/** `Harrow spokesman Bo Lind` is Bo Lind, and `Harrow officials` a description: a name before a role is what the role belongs to. */
export function behindOwnName(frame: Frame, name: Mention, k: number, words: SpeechWords): Mention {
  const next = frame.mentionAt[name.last + 1];
  if (isName(next) && next.last <= k && !next.possessive) return next;
  let end = name.last;
  let role = -1;
  for (let i = name.last + 1; i <= Math.min(k, name.last + 5); i++) {
    const token = frame.tokens[i];
    if (token?.kind !== 'word' || token.capital) break;
    if (words.roles.has(token.folded) || words.titles.has(token.folded)) role = i;
    else if (!words.organisationWords.has(token.folded) || words.cueVerbs.has(token.folded)) break;
    end = i;
  }
  if (role < 0 || role < end) return titledAtEnd(frame, name.last + 1, k) ?? name;
  const behind = frame.mentionAt[end + 1];
  if (isName(behind) && behind.last <= k) return behind.possessive ? behindPossessive(frame, name.first, behind.last, k, words) : behind;
  return end === k ? description(frame, name.first, end, words) : name;
}

/** `Weir Gazette bureau chief Bo Lind`, `Harrow ally Bo Lind`: a name with its role, or a full one, behind the name of what it belongs to. */
function titledAtEnd(frame: Frame, from: number, k: number): Mention | null {
  const name = closingName(frame, from, k, k);
  return isName(name) && (name.titles.length > 0 || name.shape === 'person' && name.core.length > 1) ? name : null;
}

/** `former Low Weir mayor Ada Harrow`, `Post bureau chief Bo Lind`: the person whose name ends a phrase, whatever names stand in it. */
function closingName(frame: Frame, from: number, to: number, end: number): Mention | null {
  for (let n = to; n >= from; n--) {
    const name = frame.mentionAt[n];
    if (isName(name)) return name.last >= end && name.last <= to && name.first >= from && !name.possessive && name.shape !== 'place' && name.shape !== 'organisation' ? name : null;
  }
  return null;
}

/** `the mayor`, `a spokesman`; where a name closes the phrase (`the historian Ada Harrow`, `the NRA`) the name. */
function described(frame: Frame, i: number, k: number, words: SpeechWords): Mention {
  const end = nounEnd(frame, i + 1, k, words);
  for (let n = i + 1; n <= Math.min(end + 1, k); n++) {
    const mention = frame.mentionAt[n];
    if (!isName(mention)) continue;
    if (mention.possessive && mention.last < end) return behindPossessive(frame, i, mention.last, k, words);
    if (!mention.possessive && mention.last >= end && mention.last <= k) return mention;
    n = mention.last;
  }
  return description(frame, i, end, words);
}

function describedOrNamed(frame: Frame, i: number, k: number, words: SpeechWords): Mention {
  const end = nounEnd(frame, i, k, words);
  const closing = closingName(frame, i + 1, Math.min(end + 1, k), end);
  if (closing !== null) return closing;
  for (let n = i + 1; n <= Math.min(end + 1, k); n++) {
    const mention = frame.mentionAt[n];
    if (isName(mention) && !mention.possessive) return mention;
  }
  return description(frame, i, end, words);
}

/** Where the noun of a phrase ends: before a preposition, a verb or a relative. */
export function nounEnd(frame: Frame, from: number, k: number, words: SpeechWords): number {
  let end = from - 1;
  for (let i = from; i <= k; i++) {
    const token = frame.tokens[i];
    if (token?.kind !== 'word') break;
    const { folded } = token;
    if (words.auxiliaries.has(folded) || words.relatives.has(folded) || words.conjunctions.has(folded) || folded === 'or') break;
    if (i > from && (words.prepositions.has(folded) || words.determiners.has(folded))) break;
    if (i > from && words.cueVerbs.has(folded) && !words.roles.has(folded) && !words.statementNouns.has(folded)) break;
    end = i;
  }
  return Math.max(end, Math.min(from, k));
}

function isRoleNoun(token: Token, words: SpeechWords): boolean {
  return (!token.capital || token.opensSentence) && (words.roles.has(token.folded) || words.titles.has(token.folded)) || words.organisationWords.has(token.folded) && !token.capital
    || token.capital && (words.roles.has(token.folded) || words.titles.has(token.folded));
}

/** `I`, `we`. */
export function isFirstPerson(token: Token, words: SpeechWords): boolean {
  return token.kind === 'word' && words.firstPerson.has(token.folded);
}

/** A pronoun as a mention. */
export function pronoun(frame: Frame, i: number): Mention {
  const token = frame.tokens[i];
  const span = { start: token?.start ?? 0, end: token?.end ?? 0 };
  return { kind: 'pronoun', first: i, last: i, span, head: token?.folded ?? '', possessive: false };
}

function isTellingNoun({ folded }: Token, words: SpeechWords): boolean {
  return words.roles.has(folded) || words.titles.has(folded) || words.organisationWords.has(folded) || words.statementNouns.has(folded) || words.lawNouns.has(folded);
}

/** A description ends with its role noun where one is followed by no other noun of the kind: `my mother used` is `my mother`. */
function description(frame: Frame, first: number, last: number, words: SpeechWords): Mention {
  let end = Math.max(first, last);
  for (let k = end; k > first; k--) {
    const token = frame.tokens[k];
    if (token === undefined || token.possessive || token.capital || isTellingNoun(token, words)) {
      if (token !== undefined && !token.possessive) end = k;
      break;
    }
  }
  const from = frame.tokens[first];
  const to = frame.tokens[end] ?? from;
  const span = { start: from?.start ?? 0, end: to?.end ?? 0 };
  return { kind: 'role', first, last: end, span, head: to?.folded ?? '', possessive: to?.possessive ?? false };
}
