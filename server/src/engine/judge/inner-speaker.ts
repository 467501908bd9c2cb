import type { Person } from '../speech/speech.ts';
import type { Span } from '../text/span.ts';
import { words } from '../text/words.ts';
import type { ResolvedClaim } from './claim.ts';
import { makeFinding } from './finding.ts';
import type { Home } from './home.ts';
import { firstReading } from './home.ts';
import type { JudgeInput } from './judge.ts';
import type { Finding } from './judgement.ts';
import type { Reading } from './member.ts';
import { comparePeople } from './same-person.ts';
import { sentenceAround } from './sentence-ends.ts';
import { personOf } from './speakers.ts';
import { sourceName } from './source-name.ts';

/**
 * The quotation lies wholly inside marks of its source, and the draft credits the one who quotes there: the marks are gone, and with them
 * the inner speaker (row 2). Where the inner speaker is another named person, that is the speakers' finding.
 */
export function innerSpeakerLost(input: JudgeInput, claim: ResolvedClaim, homes: readonly Home[], span: Span): Finding | null {
  const claimed = personOf(input, claim);
  const best = homes[0] === undefined ? null : firstReading(homes[0]);
  if (claimed === null || best === null || !isQuoted(best)) return null;
  const isSame = (person: Person | null): boolean => person !== null && comparePeople(claimed, person, input.language, input.settings.aliases) === 'same';
  if (isSame(best.place.person) || best.place.person?.kind === 'person') return null;
  if (best.place.person !== null && isNamedBeside(input, best.place.person, span)) return null;
  const readings = homes.flatMap((home) => firstReading(home) ?? []);
  if (readings.some((reading) => isQuoted(reading) && isSame(reading.place.person))) return null;
  if (!readings.some((reading) => isQuoted(reading) && outerSpeakers(reading).some(isSame))) return null;
  return makeFinding({
    code: 'inner-marks-dropped', span,
    message: `In ${sourceName(best.source)} these words stand in quotation marks of their own: ${claimed.name} quotes them there.`,
    related: [{ source: best.source.id, span: best.alignment.span, message: 'Quoted there' }],
  }, input);
}

/** Whether the draft's own words beside the quotation name somebody as its source does: half of the longer words of his name or role. */
function isNamedBeside({ draft: { text }, language }: JudgeInput, { name }: Person, quoted: Span): boolean {
  const sentence = sentenceAround(text, quoted, language);
  const own = new Set([...words(text, { start: sentence.start, end: quoted.start }), ...words(text, { start: quoted.end, end: Math.max(sentence.end, quoted.end) })].map((word) => word.folded));
  const telling = words(name).filter((word) => !language.speech.determiners.has(word.folded));
  return telling.length > 0 && telling.filter((word) => own.has(word.folded)).length * 2 >= telling.length;
}

/** Whether one utterance between marks holds the whole passage. */
function isQuoted({ place }: Reading): boolean {
  return place.utterance !== null && place.utterance.quotation !== null;
}

/** Those in whose words a passage is quoted, innermost first. */
function outerSpeakers({ place, source }: Reading): (Person | null)[] {
  const speech = source.speech();
  const outer: (Person | null)[] = [];
  for (let holder = place.utterance && speech.holderOf(place.utterance); holder !== null; holder = speech.holderOf(holder)) {
    outer.push(holder.speaker === null ? null : speech.people[holder.speaker.person] ?? null);
  }
  return outer;
}
