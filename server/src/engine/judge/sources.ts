import levenshtein from 'fast-levenshtein';
import type { Span } from '../text/span.ts';
import { words } from '../text/words.ts';
import type { ResolvedClaim } from './claim.ts';
import { enumerate, excerpt } from './excerpt.ts';
import { makeFinding } from './finding.ts';
import { firstReading } from './home.ts';
import type { Home } from './home.ts';
import type { JudgedSource, JudgeInput } from './judge.ts';
import type { Finding } from './judgement.ts';
import type { Reading } from './member.ts';
import { distanceFromOrigin, distances } from './place.ts';
import { hasRun } from './runs.ts';
import { comparePeople } from './same-person.ts';
import { sourceName } from './source-name.ts';

/** Fewer words than these stand in many places. */
const tellingWords = 4;
/** From so many words on, unquoted text that another quotes is his origin, whoever wrote it. */
const longEnough = 8;

/** Findings about the source that the draft cites for words which have a passage. */
export function sourceFindings(input: JudgeInput, claim: ResolvedClaim, homes: readonly Home[]): readonly Finding[] {
  return [unknownKey(input, claim), wrongSource(input, claim, homes), secondhand(input, claim, homes)].filter((finding) => finding !== null);
}

/** A citation key that no source here has, with the key that was perhaps meant. */
export function unknownKey(input: JudgeInput, { unknownKey: cited }: ResolvedClaim): Finding | null {
  if (cited === null) return null;
  const key = cited.reference.replace(/^-?@/, '').replace(/^\{(.*)\}$/s, '$1');
  if (input.keys?.has(key) === true) return null;
  const near = input.sources.find(({ id }) => isNearKey(id, cited.reference));
  return makeFinding({
    code: 'unknown-key', span: cited.span,
    message: `No source here has the key ${excerpt(key)}.${near === undefined ? '' : ` Is ${excerpt(near.id)} meant?`}`,
  }, input);
}

/** Whether a citation key that no source has may be a slip for a source's id. */
export function isNearKey(id: string, reference: string): boolean {
  const key = reference.replace(/^-?@/, '').toLowerCase();
  return levenshtein.get(id.toLowerCase(), key) <= Math.max(2, key.length >> 2);
}

/** The cited source is here, complete, and does not carry the words; another does. */
function wrongSource(input: JudgeInput, claim: ResolvedClaim, homes: readonly Home[]): Finding | null {
  const { source } = claim;
  const best = homes[0];
  if (best?.acceptance !== 'sound' || best.fit.words < tellingWords || !lacks(input, claim, homes) || source === null) return null;
  const carriers = [...new Set(homes.filter((home) => home.acceptance === 'sound').map((home) => home.source))];
  const reading = firstReading(best);
  return makeFinding({
    code: 'wrong-source', span: claim.claim.citedSpan ?? quotationSpan(input),
    message: `${sourceName(source)} does not carry these words; ${enumerate(carriers.slice(0, 3).map(sourceName))} ${carriers.length > 1 ? 'do' : 'does'}.`,
    related: reading === null ? [] : [{ source: best.source.id, span: reading.alignment.span, message: 'The words stand here' }],
  }, input);
}

/** Whether the cited source is certainly meant, complete, and has neither the words nor half of them in a run. */
export function lacks(input: JudgeInput, claim: ResolvedClaim, homes: readonly Home[]): boolean {
  const { source } = claim;
  if (source === null || !claim.certain || source.metadata.extent === 'excerpt') return false;
  if (homes.some((home) => home.acceptance !== 'none' && home.cited)) return false;
  return !input.group.quotations.some((quotation) => hasHalf(source, input.draft.text, quotation.span));
}

/** Whether half of a quotation's words stand in a source in one run: what the search may have passed over. */
function hasHalf(source: JudgedSource, draft: string, span: Span): boolean {
  const quoted = words(draft, span);
  const length = Math.ceil(quoted.length / 2);
  if (length < 2) return false;
  return quoted.some(({ start }, index) => {
    const last = quoted[index + length - 1];
    return last !== undefined && hasRun(source, draft.slice(start, last.end));
  });
}

/** The draft cites somebody who quotes, and the speaker's own text is here. */
function secondhand(input: JudgeInput, claim: ResolvedClaim, homes: readonly Home[]): Finding | null {
  const cited = homes.find((home) => home.cited && home.acceptance === 'sound');
  const quoting = cited === undefined ? null : firstReading(cited);
  if (cited === undefined || quoting === null || isOrigin(quoting)) return null;
  const origin = homes.find((home) => !home.cited && home.acceptance === 'sound' && home.wrongWords === 0 && home.source !== cited.source && home.readings.some((reading) => {
    if (reading === null || distanceFromOrigin(reading.place) > (reading.alignment.words >= longEnough ? distances.unquoted : distances.ownText)) return false;
    const [one, other] = [quoting.place.person, reading.place.person];
    return one === null || other === null || comparePeople(one, other, input.language, input.settings.aliases) !== 'different';
  }));
  const reading = origin === undefined ? null : firstReading(origin);
  if (origin === undefined || reading === null || origin.fit.words < tellingWords) return null;
  return makeFinding({
    code: 'secondhand', span: claim.claim.citedSpan ?? quotationSpan(input),
    message: `${sourceName(cited.source)} quotes these words; their origin, ${sourceName(origin.source)}, is in the corpus.`,
    related: [{ source: origin.source.id, span: reading.alignment.span, message: 'The speaker’s own text' }],
  }, input);
}

/** The speaker's own text, or a record of the speaking; a statement that somebody reprints is neither. */
function isOrigin({ place }: Reading): boolean {
  return distanceFromOrigin(place) < distances.reprint;
}

function quotationSpan(input: JudgeInput): Span {
  return input.group.quotations[0]?.span ?? { start: 0, end: 0 };
}
