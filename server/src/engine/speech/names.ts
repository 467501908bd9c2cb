import type { Document } from '../document/document.ts';
import type { SpeechWords } from '../language/speech-words.ts';
import { isName, type Frame } from './frames.ts';
import type { Mention, NameMention } from './mention.ts';
import { isDash, type Token } from './tokens.ts';

/** What the whole document shows about its capitalised words: evidence for those that open a sentence. */
interface Evidence {
  /** Folded words that stand in a run of capitalised words inside a sentence. */
  readonly named: ReadonlySet<string>;
  /** Folded words that also occur in lower case. */
  readonly lower: ReadonlySet<string>;
  /** Folded words that follow a first name, or end a name although they are trades too (`Ada Miller`). */
  readonly surnames: ReadonlySet<string>;
  readonly emphasis: Emphasis;
}

/** Where a document's emphasis begins and ends: `in *The Harrow Review* Ada Lind wrote` has two names. */
export interface Emphasis {
  readonly starts: ReadonlySet<number>;
  readonly ends: ReadonlySet<number>;
}

/** The emphasis of a document, by offset. */
export function emphasisOf({ marks }: Document): Emphasis {
  const emphasised = marks.filter((mark) => mark.kind === 'emphasis');
  return { starts: new Set(emphasised.map((mark) => mark.span.start)), ends: new Set(emphasised.map((mark) => mark.span.end)) };
}

/**
 * Finds runs of capitalised words that are names, and pronouns of the third person, and puts them into their frames. Headings in title
 * case yield none. Linear.
 */
export function scanMentions(frames: readonly Frame[], emphasis: Emphasis, words: SpeechWords): void {
  const evidence = { ...gatherEvidence(frames, words), emphasis };
  for (const frame of frames) {
    if (isTitleCase(frame)) continue;
    for (let i = 0; i < frame.tokens.length; i++) {
      const mention = nameAt(frame, i, evidence, words) ?? pronounAt(frame, i, words);
      if (mention === null) continue;
      frame.mentions.push(mention);
      for (let k = mention.first; k <= mention.last; k++) frame.mentionAt[k] = mention;
      i = mention.last;
    }
  }
}

/** The name that covers token `at` of a frame. */
export function nameCovering(frame: Frame, at: number): NameMention | null {
  const mention = frame.mentionAt[at];
  return isName(mention) ? mention : null;
}

function gatherEvidence(frames: readonly Frame[], words: SpeechWords): Omit<Evidence, 'emphasis'> {
  const named = new Set<string>();
  const lower = new Set<string>();
  const surnames = new Set<string>();
  for (const frame of frames) {
    const titleCase = isTitleCase(frame);
    frame.tokens.forEach((token, i) => {
      if (token.kind !== 'word') return;
      if (!token.capital) {
        lower.add(token.folded);
        return;
      }
      const before = frame.tokens[i - 1];
      if (before?.capital === true && !before.possessive && (words.firstNames.has(before.folded) || words.alsoSurnames.has(token.folded) && !words.notNames.has(before.folded) && !words.titles.has(before.folded))) {
        surnames.add(token.folded);
      }
      if (titleCase || opensClause(frame, i) || words.notNames.has(token.folded)) return;
      named.add(token.folded);
    });
  }
  return { named, lower, surnames };
}

/** A headline in which most words have a capital, so that capitals show nothing. Plain text has no headings: there a full stop is what headlines lack. */
function isTitleCase(frame: Frame): boolean {
  if (frame.inside !== null || frame.tokens.at(-1)?.kind !== 'word') return false;
  const long = frame.tokens.filter((token) => token.kind === 'word' && token.folded.length > 3);
  return long.length > 4 && long.filter((token) => token.capital).length > long.length * 0.6;
}

function opensClause(frame: Frame, i: number): boolean {
  const token = frame.tokens[i];
  if (token === undefined || token.opensSentence) return true;
  const before = frame.tokens[i - 1];
  return before === undefined || before.kind === 'quotation' || before.text === ':' || before.text === '(' || before.text === '•' || before.text === '[';
}

function pronounAt(frame: Frame, i: number, words: SpeechWords): Mention | null {
  const token = frame.tokens[i];
  if (token?.kind !== 'word') return null;
  const gender = words.pronouns.get(token.folded);
  if (gender === undefined || gender === 'thing') return null;
  return { kind: 'pronoun', frame: frame.index, first: i, last: i, span: { start: token.start, end: token.end }, head: token.folded, possessive: false };
}

function nameAt(frame: Frame, i: number, evidence: Evidence, words: SpeechWords): NameMention | null {
  if (!opensName(frame, i, evidence, words)) return null;
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
    const behind = tokens[last + 2];
    if (behind === undefined || !continuesName(behind, words)) break;
    if (words.nameParticles.has(next.folded) && next.kind === 'word') {
      last += 2;
      continue;
    }
    if (!joinsOrganisation(tokens.slice(i, last + 1), next, behind, words)) break;
    last += 2;
  }
  return makeName(frame, i, last, evidence, words);
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
  const next = frame.tokens[i + 1];
  const goesOn = next !== undefined && continuesName(next, words) && next.capital;
  if (words.notNames.has(token.folded) || words.firstPerson.has(token.folded) && token.text.length <= 2) {
    return goesOn && words.firstNames.has(token.folded) && !words.prepositions.has(token.folded);
  }
  if (token.text.length === 1 && !goesOn) return false;
  if (!opensClause(frame, i)) return true;
  if (words.firstNames.has(token.folded) || evidence.named.has(token.folded)) return true;
  if (words.prepositions.has(token.folded) || words.conjunctions.has(token.folded) || words.subordinators.has(token.folded) || words.auxiliaries.has(token.folded)) return false;
  if (words.titles.has(token.folded)) return goesOn || token.text.endsWith('.');
  if (words.roles.has(token.folded)) return goesOn || evidence.surnames.has(token.folded);
  if (next?.kind === 'word' && words.cueVerbs.has(next.folded) && !words.cueVerbs.has(token.folded)) return !evidence.lower.has(token.folded);
  if (goesOn) return !evidence.lower.has(token.folded) && !isAdverb(token.folded, words);
  return isAllCapitals(token.text) && token.text.length > 1;
}

function makeName(frame: Frame, i: number, j: number, evidence: Evidence, words: SpeechWords): NameMention | null {
  const { tokens } = frame;
  const run = tokens.slice(i, j + 1);
  const cut = titleCut(run, words);
  const titles: string[] = run.slice(0, cut).map((token) => token.folded);
  let core = run.slice(cut);
  while (core.length > 1 && words.nameSuffixes.has(core.at(-1)?.folded ?? '')) core = core.slice(0, -1);
  const head = core.at(-1);
  if (head === undefined) return null;
  if ((words.titles.has(head.folded) || words.roles.has(head.folded)) && !evidence.surnames.has(head.folded)) return null;
  const lowerTitles = rolesBefore(tokens, i, words);
  const first = tokens[i];
  const last = tokens[j];
  if (first === undefined || last === undefined) return null;
  const isWork = evidence.emphasis.starts.has(first.start) && evidence.emphasis.ends.has(last.end) && !words.firstNames.has(first.folded);
  const isOrganisation = isWork || titles.length === 0 && looksLikeOrganisation(core, words);
  const isPlace = !isOrganisation && titles.length === 0 && core.length > 1 && words.placeWords.has(head.folded) && !words.firstNames.has(core[0]?.folded ?? '');
  const allTitles = [...lowerTitles, ...titles];
  const isPerson = !isOrganisation && !isPlace
    && (allTitles.length > 0 || words.firstNames.has(core[0]?.folded ?? '') && (core.length > 1 || !words.placeWords.has(head.folded)));
  return {
    kind: 'name', frame: frame.index, first: i, last: j, span: { start: first.start, end: endOf(last) }, head: head.folded, possessive: last.possessive,
    core: core.map((token) => token.text), titles: allTitles, quoted: frame.inside !== null, affiliation: affiliationOf(run.slice(0, cut), words), person: -1,
    shape: isOrganisation ? 'organisation' : isPlace ? 'place' : isPerson ? 'person' : 'unknown',
  };
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

/** Whether a token parts a clause's subject from an insertion: a comma, a dash, a bracket. */
export function isParenthesis(token: Token | undefined): boolean {
  return token?.kind === 'mark' && (token.text === ',' || token.text === ')' || isDash(token.text));
}
