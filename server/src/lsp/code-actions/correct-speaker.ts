import type { Person } from '../../engine/speech/speech.ts';
import { words } from '../../engine/text/words.ts';
import type { CheckedDraft } from '../../workspace/checker.ts';
import { personName } from '../person-name.ts';
import type { Fix, FixContext } from './fix.ts';

/**
 * Names the speaker that the source has where the draft names another: in full, or by surname where the draft has introduced that
 * person before and the name that is there is not in full either.
 */
export function correctSpeaker({ checked, judgement: { claim }, passage }: FixContext): Fix[] {
  const mention = claim.attribution?.mention;
  const speaker = passage.speaker?.name;
  if (!mention || speaker === undefined) return [];
  const { text } = checked.document;
  const written = text.slice(mention.start, mention.end);
  const person = checked.speech.people.find(({ name }) => fold(name) === fold(speaker));
  const name = person?.name ?? personName(speaker);
  const isShort = fold(written) !== fold(claim.speaker ?? '') && isIntroduced(checked, person, mention.start);
  const replacement = atSentenceStart(written, isShort ? surnameOf(name) : name);
  return [{ title: `Correct the speaker to ${replacement}`, replacements: [{ span: mention, text: replacement }], preferred: true }];
}

/** Spells a name as the source does: of a surname alone, that alone. */
export function respellName({ checked, finding, judgement, passage }: FixContext): Fix[] {
  const named = judgement.passages.find(({ source }) => source === finding.related[0]?.source) ?? passage;
  if (named.speaker === null) return [];
  const name = personName(named.speaker.name);
  const isShort = words(checked.document.text, finding.span).length < words(name).length;
  const replacement = isShort ? surnameOf(name) : name;
  return [{ title: `Spell the name ${replacement}, as the source does`, replacements: [{ span: finding.span, text: replacement }], preferred: true }];
}

/** Whether the draft names the person in full before this place. */
function isIntroduced({ document: { text } }: CheckedDraft, person: Person | undefined, before: number): boolean {
  return person?.mentions.some(({ start, end }) => end <= before && words(text, { start, end }).length > 1) ?? false;
}

/** The last part of a name, with the particles that belong to it (`van der Meer`), without a suffix (`Jr.`). */
export function surnameOf(name: string): string {
  return /(?:(?<=\s)\p{Ll}[\p{L}’']*\s+)*(?<=\s)\S+$/u.exec(name.replace(/,?\s+(?:Jr|Sr|II|III|IV)\.?$/u, ''))?.[0] ?? name;
}

/** A description takes the capital of what it stands for: `A spokesman`. */
function atSentenceStart(written: string, name: string): string {
  return /^\p{Lu}/u.test(written) ? name.charAt(0).toUpperCase() + name.slice(1) : name;
}

function fold(name: string): string {
  return words(name).map((word) => word.folded).join(' ');
}
