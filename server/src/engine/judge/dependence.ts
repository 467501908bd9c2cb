import type { Document } from '../document/document.ts';
import type { Language } from '../language/language.ts';
import type { Person, Quotation } from '../speech/speech.ts';
import { foldWord } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import { words } from '../text/words.ts';
import type { Judgement, JudgedEdit, QuotationGroup } from './judgement.ts';
import { withoutPossessive } from './proper-names.ts';
import { comparePeople } from './same-person.ts';
import type { Aliases } from './same-person.ts';
import { mayBeSlip } from './slips.ts';

/**
 * What a judgement depends on beside its own words, claim and sources: questions that the judge asked of the rest of the draft, or of the
 * names in the corpus. Where an answer may have become another one, the group is to be judged anew. Every question that the judge learns
 * to ask of anything beyond the group's own place belongs here.
 */
export interface Dependence {
  /** Words, folded, of which it was asked whether the draft has them elsewhere, or takes them for a name. */
  readonly words: ReadonlySet<string>;
  /** Whom the passages give the words to, where the draft only says *she*: she may be anybody whom the draft names so. */
  readonly rivals: readonly string[];
  /** The speaker of whom it was asked whether any source names him. */
  readonly speaker: string | null;
  /** How far before the quotation, and behind it, its differences were looked at, UTF-16 units. */
  readonly beside: { readonly before: number; readonly behind: number };
}

/** A number is looked for among the two words on either side of a change, whose letters are no further off than this. */
const wordsReach = 48;
const besideWords = 2;
/** Capitals and sentences' ends are looked for within this of a change. */
const lettersReach = 24;

const capital = /\p{Lu}/u;

/**
 * @param quotations one group
 * @param judgements of that group, as they were just made
 * @param claimed the person whom the draft names as the speaker
 */
export function dependenceOf({ quotations }: QuotationGroup, judgements: readonly Judgement[], draft: Document, claimed: Person | null, language: Language): Dependence {
  const passages = judgements.flatMap(({ passages: accepted, nearest }) => (nearest === null ? accepted : [nearest]));
  const asked = new Set<string>();
  for (const { edits } of passages) for (const edit of edits) askedOf(edit, draft.text, language, asked);
  const mention = judgements[0]?.claim.attribution?.mention ?? null;
  const isPronoun = mention !== null && language.speech.pronouns.has(mentionedWord(draft, mention));
  const isUnknown = claimed?.kind === 'person' && passages.length > 0 && passages.every(({ speaker }) => speaker === null);
  return {
    words: asked,
    rivals: isPronoun ? [...new Set(passages.flatMap(({ speaker }) => speaker?.name ?? []))] : [],
    speaker: isUnknown ? claimed.name : null,
    beside: besideOf(passages.flatMap(({ edits }) => edits), draft.text, quotations),
  };
}

/** Changes well inside a quotation have all that is looked at beside them within it. */
function besideOf(edits: readonly JudgedEdit[], text: string, quotations: readonly Quotation[]): Dependence['beside'] {
  const reach = (between: Span): number => Math.max(words(text, between).length < besideWords ? wordsReach : 0, lettersReach - (between.end - between.start), 0);
  let [before, behind] = [0, 0];
  for (const { quoted } of edits) {
    const holder = quotations.find(({ span }) => span.start <= quoted.start && quoted.start <= span.end);
    if (holder === undefined) return { before: wordsReach, behind: wordsReach };
    before = Math.max(before, reach({ start: holder.span.start, end: quoted.start }));
    behind = Math.max(behind, reach({ start: Math.min(quoted.end, holder.span.end), end: holder.span.end }));
  }
  return { before, behind };
}

function mentionedWord({ text }: Document, { start, end }: Span): string {
  return foldWord(text.slice(start, end));
}

/** Words that may be names, and one that may be the right spelling of the source's slip. */
function askedOf(edit: JudgedEdit, draft: string, language: Language, asked: Set<string>): void {
  if (edit.kind === 'deletion') return;
  for (const word of words(draft, edit.quoted)) {
    const written = draft.slice(word.start, word.end);
    if (capital.test(written)) asked.add(withoutPossessive(written, word.folded));
  }
  const [quoted, original] = [foldWord(edit.quotedText.trim()), foldWord(edit.originalText.trim())];
  if (edit.kind === 'substitution' && mayBeSlip(quoted, original, language)) asked.add(quoted);
}

/** Whether a pronoun of the draft, for which the passages have a rival, may mean one of these people, or may have meant one. */
export function mayMean({ rivals }: Dependence, people: readonly Person[], language: Language, aliases: Aliases): boolean {
  return rivals.some((name) => people.some((person) => (['person', 'organisation', 'author'] as const).some((kind) => {
    const sameness = comparePeople(person, { name, kind, roles: [], gender: null, affiliation: null, mentions: [] }, language, aliases);
    return sameness === 'same' || sameness === 'spelled-otherwise';
  })));
}
