import type { Person } from '../speech/speech.ts';
import { moved, overlaps } from '../text/span.ts';
import type { Span } from '../text/span.ts';
import { words } from '../text/words.ts';
import type { Word } from '../text/words.ts';
import { excerpt } from './excerpt.ts';
import { makeFinding } from './finding.ts';
import type { JudgeInput } from './judge.ts';
import type { Finding } from './judgement.ts';
import type { Reading } from './member.ts';
import { comparePeople } from './same-person.ts';
import { sentenceAround } from './sentence-ends.ts';
import { sourceName } from './source-name.ts';
import { stretchOf } from './stretch.ts';

/**
 * The source reports in its own words what the draft gives as the speaker's (*the mayor said that …*): the passage stands in no
 * utterance of his, its sentence names him with a verb of saying, and the draft credits him.
 */
export function paraphraseQuoted(input: JudgeInput, claimed: Person | null, reading: Reading, span: Span): Finding | null {
  if (claimed === null || claimed.kind === 'organisation' || reading.place.quoted || reading.place.voices.length > 1) return null;
  if (reading.place.person !== null && comparePeople(claimed, reading.place.person, input.language, input.settings.aliases) !== 'different') return null;
  const report = reportOf(input, claimed, reading);
  if (report === null) return null;
  return makeFinding({
    code: 'paraphrase-quoted', span,
    message: `${sourceName(reading.source)} reports this in its own words, without quotation marks: ${excerpt(reading.source.excerpt(report))}.`,
    related: [{ source: reading.source.id, span: reading.alignment.span, message: 'Reported here, not quoted' }],
  }, input);
}

/** The sentence that reports the passage; null where it does not name the speaker with a verb of saying outside quotation marks. */
function reportOf(input: JudgeInput, claimed: Person, reading: Reading): Span | null {
  const { text, start, span } = stretchOf(reading.source, reading.alignment.span);
  const speech = reading.source.speech();
  const { language } = reading.source;
  const sentence = moved(sentenceAround(text, span, language), start);
  const quoted = speech.utterancesIn(sentence).filter((utterance) => utterance.quotation !== null);
  if (quoted.some((utterance) => overlaps(utterance.span, reading.alignment.span))) return null;
  const narration = words(text, moved(sentence, -start)).map((word) => ({ ...word, ...moved(word, start) })).filter((word) => !quoted.some((utterance) => overlaps(utterance.span, word)) && !overlaps(word, reading.alignment.span));
  // What is seldom so is asked first.
  return (isNamedIn(sentence) || isPronounIn()) && narration.some(isSaying) ? sentence : null;

  function isSaying({ folded }: Word): boolean {
    return language.speech.cueVerbs.has(folded) || language.speech.attributionPhrases.some((phrase) => phrase.startsWith(folded));
  }

  function isNamedIn(within: Span): boolean {
    return [...new Set(speech.mentionsIn(within).map(({ person }) => person))].some((person) => isReported(input, claimed, person));
  }

  /** A pronoun for somebody whom the sentence before names. */
  function isPronounIn(): boolean {
    return narration.some((word) => language.speech.pronouns.has(word.folded))
      && isNamedIn({ start: Math.max(0, sentence.start - 300), end: sentence.start });
  }
}

/** Whether a source's person is the one whom the draft credits: by name, or a role by its words. */
function isReported(input: JudgeInput, claimed: Person, person: Person): boolean {
  if (claimed.kind === 'role') {
    const roles = new Set([...person.roles, ...(person.kind === 'role' ? [person.name] : [])].flatMap((role) => words(role).map((word) => word.folded)));
    return words(claimed.name).some((word) => word.folded.length > 3 && roles.has(word.folded));
  }
  const sameness = comparePeople(claimed, person, input.language, input.settings.aliases);
  return sameness === 'same' || sameness === 'spelled-otherwise';
}
