import type { SpeechWords } from '../language/speech-words.ts';
import { noteOn } from './appositions.ts';
import type { BlockShape } from './block-shape.ts';
import { mayNameSomebody } from './capitals.ts';
import { isTitleCase, opensUnit, type Evidence } from './evidence.ts';
import { isName, type Frame } from './frames.ts';
import type { Mention, NameMention } from './mention.ts';
import type { Token } from './tokens.ts';

/** Where the emphasis of a block begins and ends: `in *The Harrow Review* Ada Lind wrote` has two names. */
export interface Emphasis {
  readonly starts: ReadonlySet<number>;
  readonly ends: ReadonlySet<number>;
}

/** What the names of a block are judged by. */
interface NameEvidence {
  readonly document: Evidence;
  readonly emphasis: Emphasis;
}

/** The emphasis of a block, by offset. */
export function emphasisOf({ marks }: BlockShape): Emphasis {
  const emphasised = marks.filter((mark) => mark.kind === 'emphasis');
  return { starts: new Set(emphasised.map((mark) => mark.span.start)), ends: new Set(emphasised.map((mark) => mark.span.end)) };
}

/**
 * A frame with the runs of capitalised words that are names, and the pronouns of the third person. A heading in title case has none. Linear.
 */
export function withMentions(frame: Frame, evidence: NameEvidence, words: SpeechWords): Frame {
  const mentions: Mention[] = [];
  const mentionAt = new Array<Mention | undefined>(frame.tokens.length);
  if (!isTitleCase(frame)) {
    for (let i = 0; i < frame.tokens.length; i++) {
      const mention = nameAt(frame, i, mentions.length, evidence, words) ?? pronounAt(frame, i, words);
      if (mention === null) continue;
      mentions.push(mention);
      for (let k = mention.first; k <= mention.last; k++) mentionAt[k] = mention;
      i = mention.last;
    }
  }
  const names = mentions.filter(isName);
  const notes = names.flatMap((name) => noteOn(name, { tokens: frame.tokens, mentionAt }, words) ?? []);
  const byKind = { full: names.filter(({ core }) => core.length > 1), short: names.filter(({ core }) => core.length === 1), pronouns: mentions.filter(({ kind }) => kind === 'pronoun') };
  const { blockKind, span, inside, isOwn, isQuoted, tokens, quotedAt } = frame;
  return { blockKind, span, inside, isOwn, isQuoted, tokens, quotedAt, mentions, mentionAt, byKind, notes };
}

/** The name that covers token `at` of a frame. */
export function nameCovering(frame: Frame, at: number): NameMention | null {
  const mention = frame.mentionAt[at];
  return isName(mention) ? mention : null;
}

function pronounAt(frame: Frame, i: number, words: SpeechWords): Mention | null {
  const token = frame.tokens[i];
  if (token?.kind !== 'word') return null;
  const gender = words.pronouns.get(token.folded);
  if (gender === undefined || gender === 'thing') return null;
  return { kind: 'pronoun', first: i, last: i, span: { start: token.start, end: token.end }, head: token.folded, possessive: false };
}

function nameAt(frame: Frame, i: number, ordinal: number, evidence: NameEvidence, words: SpeechWords): NameMention | null {
  if (!opensName(frame, i, evidence.document, words)) return null;
  const { tokens } = frame;
  let last = i;
  for (;;) {
    const current = tokens[last];
    const next = tokens[last + 1];
    if (current === undefined || next === undefined || current.possessive || evidence.emphasis.starts.has(next.start) || evidence.emphasis.ends.has(current.end)) break;
    if (continuesName(next, words)) {
      last++;
      continue;
    }
    const particles = particlesAt(tokens, last + 1, words);
    const behind = tokens[last + 1 + Math.max(1, particles)];
    if (behind === undefined || !continuesName(behind, words)) break;
    if (particles > 0) {
      last += particles + 1;
      continue;
    }
    if (!joinsOrganisation(tokens.slice(i, last + 1), next, behind, words)) break;
    last += 2;
  }
  return makeName(frame, { first: i, last, ordinal }, evidence, words);
}

/** How many small words of a name stand at a place: one in `Ada de Vries`, two in `Bo van der Lind`. */
function particlesAt(tokens: readonly Token[], at: number, words: SpeechWords): number {
  let count = 0;
  while (count < 3 && tokens[at + count]?.kind === 'word' && tokens[at + count]?.capital === false && words.nameParticles.has(tokens[at + count]?.folded ?? '')) count++;
  return count;
}

/** `Board of Trustees`, `Marks & Holloway`: small words that go on with an organisation's name. */
function joinsOrganisation(run: readonly Token[], small: Token, behind: Token, words: SpeechWords): boolean {
  if (small.text === '&') return true;
  if (small.folded !== 'of' && small.folded !== 'for' && small.folded !== 'and') return false;
  const isBody = run.some((token) => words.organisationWords.has(token.folded));
  if (small.folded === 'of' || small.folded === 'for') return isBody && !run.some((token) => words.roles.has(token.folded) && token === run.at(-1));
  return isBody && words.organisationWords.has(behind.folded);
}

function continuesName(token: Token, words: SpeechWords): boolean {
  if (token.kind !== 'word' || !token.capital || words.calendar.has(token.folded) && !words.firstNames.has(token.folded)) return false;
  if (isAllCapitals(token.text) && token.text.length === 1) return token.text !== 'I';
  return !words.notNames.has(token.folded) || words.firstNames.has(token.folded) || words.publicationWords.has(token.folded) || words.alsoSurnames.has(token.folded);
}

/** Whether a name may begin here; at a sentence's head a capital alone shows nothing, so that more is asked for. */
function opensName(frame: Frame, i: number, evidence: Evidence, words: SpeechWords): boolean {
  const token = frame.tokens[i];
  if (token?.kind !== 'word' || !token.capital || words.pronouns.has(token.folded) || words.determiners.has(token.folded)) return false;
  if (words.capitalisedNouns && !mayNameSomebody(frame, i, evidence, words)) return false;
  const next = frame.tokens[i + 1];
  const goesOn = next !== undefined && continuesName(next, words) && next.capital;
  if (words.notNames.has(token.folded) || words.firstPerson.has(token.folded) && token.text.length <= 2) {
    return goesOn && words.firstNames.has(token.folded) && !words.prepositions.has(token.folded) || !words.firstPerson.has(token.folded) && evidence.isSurname(token.folded) && isBesideCue(frame, i, words);
  }
  if (token.text.length === 1 && !goesOn) return false;
  if (!opensUnit(frame, i)) return true;
  if (isAdverb(token.folded, words) && !words.firstNames.has(token.folded) && !evidence.isSurname(token.folded)) return false;
  if (words.firstNames.has(token.folded) || evidence.isNamed(token.folded)) return true;
  if (words.prepositions.has(token.folded) || words.conjunctions.has(token.folded) || words.subordinators.has(token.folded) || words.auxiliaries.has(token.folded)) return false;
  if (words.titles.has(token.folded)) return goesOn || token.text.endsWith('.');
  if (words.roles.has(token.folded)) return goesOn || evidence.isSurname(token.folded);
  if (next?.kind === 'word' && words.cueVerbs.has(next.folded) && !words.cueVerbs.has(token.folded)) return !evidence.isAlsoLower(token.folded);
  if (goesOn) return !evidence.isAlsoLower(token.folded) && !isAdverb(token.folded, words);
  return isAllCapitals(token.text) && token.text.length > 1;
}

/** `Will wrote`, `said Read`: a common word that is somebody's surname in this document, where somebody has to stand. Behind a cue a day is when it was said (`the mayor said Sunday.`). */
function isBesideCue({ tokens }: Frame, i: number, words: SpeechWords): boolean {
  const isSaying = (token: Token | undefined): boolean => token?.kind === 'word' && !token.capital && words.cueVerbs.has(token.folded) && !words.weakCues.has(token.folded);
  return isSaying(tokens[i + 1]) || isSaying(tokens[i - 1]) && !words.calendar.has(tokens[i]?.folded ?? '') && tokens[i]?.opensSentence === false && tokens[i + 1]?.kind !== 'word';
}

function makeName(frame: Frame, { first: i, last: j, ordinal }: Pick<NameMention, 'first' | 'last' | 'ordinal'>, evidence: NameEvidence, words: SpeechWords): NameMention | null {
  const { tokens } = frame;
  const run = tokens.slice(i, j + 1);
  const cut = behindEpithets(run, titleCut(run, words), words);
  const titles: string[] = run.slice(0, cut).map((token) => token.folded).filter((word) => !words.epithets.has(word));
  let core = run.slice(cut);
  while (core.length > 1 && words.nameSuffixes.has(core.at(-1)?.folded ?? '')) core = core.slice(0, -1);
  const head = core.at(-1);
  if (head === undefined) return null;
  if ((words.titles.has(head.folded) || words.roles.has(head.folded)) && !evidence.document.isSurname(head.folded)) return null;
  const lowerTitles = rolesBefore(tokens, i, words);
  const first = tokens[i];
  const last = tokens[j];
  if (first === undefined || last === undefined) return null;
  const isWork = evidence.emphasis.starts.has(first.start) && evidence.emphasis.ends.has(last.end) && !words.firstNames.has(first.folded);
  const isOrganisation = isWork || titles.length === 0 && looksLikeOrganisation(core, words);
  const isPlace = !isOrganisation && titles.length === 0 && !words.firstNames.has(core[0]?.folded ?? '')
    && (core.length > 1 ? words.placeWords.has(head.folded) : words.places.has(head.folded) && !evidence.document.isSurname(head.folded));
  const allTitles = [...lowerTitles, ...titles];
  const isPerson = !isOrganisation && !isPlace
    && (allTitles.length > 0 || words.firstNames.has(core[0]?.folded ?? '') && (core.length > 1 || !words.placeWords.has(head.folded)));
  const name = core.map((token) => token.text).join(' ');
  const folded = core.map((token) => token.folded);
  const titleGender = genderOf(allTitles, words);
  return {
    kind: 'name', ordinal, first: i, last: j, span: { start: first.start, end: endOf(last) }, head: head.folded, possessive: last.possessive,
    core: core.map((token) => token.text), name, isLoud: name === name.toUpperCase(), folded, key: folded.join(' '),
    titles: allTitles, quoted: frame.isQuoted, affiliation: affiliationOf(run.slice(0, cut), words),
    shape: isOrganisation ? 'organisation' : isPlace ? 'place' : isPerson ? 'person' : 'unknown',
    titleGender, gender: titleGender ?? (isOrganisation ? null : firstNameGender(folded[0] ?? '', words)),
  };
}

function genderOf(titles: readonly string[], words: SpeechWords): 'female' | 'male' | null {
  for (const title of titles) {
    const gender = words.gendered.get(title);
    if (gender !== undefined) return gender;
  }
  return null;
}

/** The gender that a folded first name is mostly given to; null where it is given to either. */
export function firstNameGender(first: string, words: SpeechWords): 'female' | 'male' | null {
  const gender = words.firstNames.get(first);
  return gender === 'female' || gender === 'male' ? gender : null;
}

/** A possessive ending is no part of the name. */
function endOf(token: Token): number {
  return token.possessive ? token.start + token.text.length : token.end;
}

/** How many words at a run's head are titles: up to the last title behind which a name of a person stands. */
function titleCut(run: readonly Token[], words: SpeechWords): number {
  let cut = 0;
  for (let k = 0; k < run.length - 1; k++) {
    const token = run[k];
    const next = run[k + 1];
    if (token === undefined || next === undefined || !words.titles.has(token.folded) || words.nameParticles.has(next.folded)) continue;
    if (k > 0 && words.firstNames.has(token.folded)) continue;
    if (run.slice(k + 1).some((later) => words.organisationWords.has(later.folded) && !words.firstNames.has(later.folded))) continue;
    cut = k + 1;
  }
  return cut;
}

/** `Poor Mr Lind`, `Old Ada`: an adjective is no part of the name behind it; a first name may be one (`Young Lind`). */
function behindEpithets(run: readonly Token[], from: number, words: SpeechWords): number {
  let cut = from;
  while (cut < run.length - 1 && words.epithets.has(run[cut]?.folded ?? '') && !words.nameParticles.has(run[cut + 1]?.folded ?? '')) cut++;
  return cut;
}

/** `police` in `Pellbridge Police Chief Ada Harrow`: what stands before the title is what the person belongs to. */
function affiliationOf(titleRun: readonly Token[], words: SpeechWords): string | null {
  const own = titleRun.filter((token) => !words.titles.has(token.folded) || words.organisationWords.has(token.folded));
  return own.length === 0 ? null : own.map((token) => token.text).join(' ');
}

/** Lower-case roles right before a name: `campaign manager Ada Harrow`. */
function rolesBefore(tokens: readonly Token[], i: number, words: SpeechWords): string[] {
  const found: string[] = [];
  for (let k = i - 1; k >= 0; k--) {
    const token = tokens[k];
    if (token?.kind !== 'word' || token.capital || token.possessive) break;
    if (!words.titles.has(token.folded) && !words.roles.has(token.folded)) break;
    if (words.cueVerbs.has(token.folded) || words.prepositions.has(token.folded)) break;
    found.unshift(token.folded);
  }
  return found;
}

function looksLikeOrganisation(core: readonly Token[], words: SpeechWords): boolean {
  const only = core[0];
  if (core.length === 1) return only !== undefined && (isAcronym(only.text) || words.organisationWords.has(only.folded));
  if (core.some((token) => !token.capital && !words.nameParticles.has(token.folded))) return true;
  const named = words.firstNames.has(only?.folded ?? '');
  return core.some((token, k) => words.organisationWords.has(token.folded) && !(named && k === core.length - 1 && !isTellingOrganisation(token.folded, words)));
}

/** Words such as *Brothers*, *Street* or *Church* are surnames too. */
function isTellingOrganisation(word: string, words: SpeechWords): boolean {
  return words.publicationWords.has(word) || word.length > 7;
}

function isAcronym(text: string): boolean {
  return text.length >= 2 && text.length <= 6 && isAllCapitals(text) && !text.includes('.');
}

function isAllCapitals(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase();
}

/** Whether a word is an adverb, by list or by ending. */
export function isAdverb(folded: string, words: SpeechWords): boolean {
  return words.adverbs.has(folded) || (words.adverbEnding !== '' && folded.length > 4 && folded.endsWith(words.adverbEnding));
}
