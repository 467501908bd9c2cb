import type { Document } from '../document/document.ts';
import type { Language } from '../language/language.ts';
import type { Person } from '../speech/speech.ts';
import { foldWord } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import { words } from '../text/words.ts';
import type { Judgement, JudgedEdit } from './judgement.ts';
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
  /** Whether any difference was looked at, and with it the words right beside the quotation. */
  readonly looksBeside: boolean;
}

/** How far beside a quotation its differences are looked at: a number before a unit, the end of a sentence before a name; UTF-16 units. */
export const besideReach = 48;

const capital = /\p{Lu}/u;

/**
 * @param judgements of one group, as they were just made
 * @param claimed the person whom the draft names as the speaker
 */
export function dependenceOf(judgements: readonly Judgement[], draft: Document, claimed: Person | null, language: Language): Dependence {
  const passages = judgements.flatMap(({ passages: accepted, nearest }) => (nearest === null ? accepted : [nearest]));
  const asked = new Set<string>();
  for (const { edits } of passages) for (const edit of edits) askedOf(edit, draft.text, asked);
  const mention = judgements[0]?.claim.attribution?.mention ?? null;
  const isPronoun = mention !== null && language.speech.pronouns.has(mentionedWord(draft, mention));
  const isUnknown = claimed?.kind === 'person' && passages.length > 0 && passages.every(({ speaker }) => speaker === null);
  return {
    words: asked,
    rivals: isPronoun ? [...new Set(passages.flatMap(({ speaker }) => speaker?.name ?? []))] : [],
    speaker: isUnknown ? claimed.name : null,
    looksBeside: passages.some(({ edits }) => edits.length > 0),
  };
}

function mentionedWord({ text }: Document, { start, end }: Span): string {
  return foldWord(text.slice(start, end));
}

/** Words that may be names, and one that may be the right spelling of the source's slip. */
function askedOf(edit: JudgedEdit, draft: string, asked: Set<string>): void {
  if (edit.kind === 'deletion') return;
  for (const word of words(draft, edit.quoted)) {
    const written = draft.slice(word.start, word.end);
    if (capital.test(written)) asked.add(withoutPossessive(written, word.folded));
  }
  const [quoted, original] = [foldWord(edit.quotedText.trim()), foldWord(edit.originalText.trim())];
  if (edit.kind === 'substitution' && mayBeSlip(quoted, original)) asked.add(quoted);
}

/** Whether a pronoun of the draft, for which the passages have a rival, may mean one of these people, or may have meant one. */
export function mayMean({ rivals }: Dependence, people: readonly Person[], language: Language, aliases: Aliases): boolean {
  return rivals.some((name) => people.some((person) => (['person', 'organisation', 'author'] as const).some((kind) => {
    const sameness = comparePeople(person, { name, kind, roles: [], gender: null, affiliation: null, mentions: [] }, language, aliases);
    return sameness === 'same' || sameness === 'spelled-otherwise';
  })));
}
