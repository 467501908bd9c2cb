import type { Quotation } from '../speech/speech.ts';
import type { Span } from '../text/span.ts';
import { moved } from '../text/span.ts';
import { words } from '../text/words.ts';
import { claimOf } from './claim.ts';
import type { ResolvedClaim } from './claim.ts';
import { clippedContext } from './clipped-context.ts';
import { declaredNotes } from './declared-notes.ts';
import { makeFinding, milder, oneStepDown, ordered } from './finding.ts';
import type { FindingParts } from './finding.ts';
import { firstReading, homesOf } from './home.ts';
import type { Home } from './home.ts';
import { withIgnores } from './ignored.ts';
import type { JudgeGroup, JudgeInput } from './judge.ts';
import type { AttributionVerdict, Finding, Judgement, UncheckedReason } from './judgement.ts';
import type { Reading } from './member.ts';
import { wrongLocator } from './locator.ts';
import { editMessage, evidenceMessage } from './messages.ts';
import { unfoundedNotes } from './notes.ts';
import { paraphraseQuoted } from './paraphrase.ts';
import { nearestOf, passagesOf } from './passages.ts';
import { sentenceAround } from './sentence-ends.ts';
import { sourceFindings, unknownKey } from './sources.ts';
import { sourcesDiffer } from './sources-differ.ts';
import { innerSpeakerLost } from './inner-speaker.ts';
import { judgeSpeaker, personOf, speakersDiffer } from './speakers.ts';
import type { SpeakerJudgement } from './speakers.ts';
import { stretchOf } from './stretch.ts';
import { mayBeUnclosed } from './run-on.ts';
import { isUnheard, mayAccuse } from './sure.ts';
import { unbalancedMarks } from './unbalanced.ts';
import { notInCorpus, uncheckedReason } from './unsourced.ts';
import { verifiedSource } from './verified.ts';
import { verdictOf } from './verdict.ts';
import { wordSize } from './word-size.ts';

/** Everything about a group that its members' judgements share. */
interface Trial {
  readonly input: JudgeInput;
  readonly claim: ResolvedClaim;
  /** All stretches that were looked at, best first. */
  readonly homes: readonly Home[];
  readonly accepted: readonly Home[];
  /** Words of all members together. */
  readonly words: number;
  /** Who speaks, asked once for all members. */
  readonly speaker: () => SpeakerJudgement;
}

/** Judges a group of quotations; see `JudgeGroup`. */
export const judgeGroup: JudgeGroup = (input) => {
  const claim = claimOf(input);
  const homes = homesOf(input, claim);
  const accepted = homes.filter((home) => home.acceptance !== 'none');
  let speaker: SpeakerJudgement | undefined;
  const trial: Trial = { input, claim, homes, accepted, words: groupWords(input), speaker: () => (speaker ??= judgeSpeaker(input, claim, accepted)) };
  return withIgnores(input, input.group.quotations.map((quotation, member) => judgeMember(trial, quotation, member)));
};

function judgeMember(trial: Trial, quotation: Quotation, member: number): Judgement {
  const { homes } = trial;
  if (quotation.notSpeech !== null && quotation.notSpeech !== 'ignored') return unchecked(trial, quotation, member, quotation.notSpeech);
  if (trial.words < 2) return unchecked(trial, quotation, member, 'too-short');
  const home = homes.find((one) => one.acceptance !== 'none' && (one.readings[member] ?? null) !== null);
  const reading = home?.readings[member] ?? null;
  return home === undefined || reading === null ? withoutPassage(trial, quotation, member) : withPassage(trial, quotation, member, home, reading);
}

function groupWords(input: JudgeInput): number {
  const quoted = input.group.quotations.map((quotation) => words(input.draft.text, quotation.span));
  return quoted.reduce((total, { length }) => total + length, 0) / wordSize(quoted, input.draft.text);
}

function unchecked(trial: Trial, quotation: Quotation, member: number, reason: UncheckedReason): Judgement {
  return { ...blank(trial, quotation, member), verdict: 'unchecked', reason, findings: ordered(unbalancedMarks(trial.input, member)) };
}

function blank({ input, claim }: Trial, quotation: Quotation, member: number): Judgement {
  return {
    quotation: input.group.members[member] ?? 0,
    verdict: 'unsourced', reason: null, attribution: 'unknown', mode: quotation.mode, claim: claim.claim,
    findings: [], passages: [], morePassages: 0, nearest: null,
  };
}

function withoutPassage(trial: Trial, quotation: Quotation, member: number): Judgement {
  const { input, claim, homes } = trial;
  const reason = uncheckedReason(input, claim, trial.words, declaredNotes(input, quotation, null));
  if (reason !== null) return unchecked(trial, quotation, member, reason);
  const nearest = nearestOf(homes, member);
  const findings = present([verifiedSource(input, homes, member), notInCorpus(input, claim, homes, member, nearest), member === 0 ? unknownKey(input, claim) : null]);
  return { ...blank(trial, quotation, member), verdict: 'unsourced', findings: ordered([...findings, ...unbalancedMarks(input, member)]), nearest };
}

function withPassage(trial: Trial, quotation: Quotation, member: number, home: Home, reading: Reading): Judgement {
  const { input, claim, homes, accepted } = trial;
  const paraphrase = paraphraseQuoted(input, personOf(input, claim), reading, quotation.span);
  const speaker: { readonly attribution: AttributionVerdict; readonly findings: readonly Finding[] } =
    paraphrase === null ? trial.speaker() : { attribution: 'unknown', findings: [] };
  const sure = mayAccuse({ home, claim, others: accepted.filter((one) => one !== home), speakerAgrees: speaker.attribution === 'confirmed', speaker: reading.place.speaker });
  const findings = milderWhereUnheard(trial, home, [
    ...editFindings(trial, quotation, home, reading, sure),
    ...present([
      paraphrase,
      strayMember(trial, home, member, quotation.span),
      clipped(trial, home, reading, quotation, member),
      paraphrase === null ? sourcesDiffer(input, home, accepted, member) : null,
      member === 0 ? innerSpeakerLost(input, claim, accepted, quotation.span) : null,
      speakersDiffer(input, accepted, member),
      verifiedSource(input, homes, member),
    ]),
    ...noteFindings(trial, quotation, reading),
    ...speaker.findings.filter((finding) => member === 0 || finding.code === 'wrong-speaker'),
    ...(member === 0 ? [...sourceFindings(input, claim, accepted), ...present([wrongLocator(input, claim, accepted)])] : []),
    ...unbalancedMarks(input, member),
  ]);
  return {
    ...blank(trial, quotation, member),
    verdict: verdictOf(reading, findings),
    attribution: speaker.attribution,
    mode: reading.place.mode === 'unknown' ? quotation.mode : reading.place.mode,
    findings: ordered(findings),
    ...passagesOf(homes, member),
  };
}

/** An automatic transcript alone makes no error, whatever the folder's settings are: neither of words nor of who speaks. */
function milderWhereUnheard({ accepted }: Trial, home: Home, findings: readonly Finding[]): readonly Finding[] {
  const unheard = new Set(accepted.filter((one) => one.source.metadata.transcript === 'automatic').map(({ source }) => source.id));
  if (unheard.size === 0) return findings;
  const isAlone = isUnheard(home, accepted.filter((one) => one !== home));
  return findings.map((finding) => {
    const isByTranscript = finding.related.length > 0 && finding.related.every(({ source }) => unheard.has(source)) && (finding.edit === null || isAlone);
    return isByTranscript ? { ...finding, severity: milder(finding.severity, 'warning') } : finding;
  });
}

/** One finding for each edit that is not simply allowed. Of a passage that may be another sentence the form is not compared. */
function editFindings({ input, claim }: Trial, quotation: Quotation, home: Home, reading: Reading, isCertain: boolean): readonly Finding[] {
  const condensed = [input.draft, reading.source].some(({ metadata }) => metadata.declares.includes('edited-and-condensed'));
  return present(reading.edits.map(({ edit, ruling }) => {
    if (home.acceptance !== 'sound' && edit.permitted) return null;
    const isOwn = mayBeUnclosed(edit, quotation, input.draft.text);
    const sure = isCertain && !isOwn;
    const message = editMessage(edit, ruling, sure || (home.cited && claim.certain));
    const finding = makeFinding({
      code: ruling.code,
      message: isOwn ? `${message} If they are your own, a closing mark is missing before them.` : message,
      span: edit.quoted,
      sure, level: ruling.level, concerns: ruling.concerns, edit,
      related: [{ source: reading.source.id, span: edit.original, message: evidenceMessage(edit) }],
    } satisfies FindingParts, input);
    return finding !== null && condensed && finding.code !== 'meaning-changed' ? { ...finding, severity: oneStepDown(finding.severity) } : finding;
  }));
}

/** A part of an interrupted quotation that stands in another source than its sibling, or far from it. */
function strayMember({ input, homes }: Trial, home: Home, member: number, span: Span): Finding | null {
  const main = homes.find((one) => one.acceptance !== 'none');
  if (main === undefined || main === home || input.group.quotations[member]?.join === 'next-paragraph') return null;
  return makeFinding({
    code: 'unmarked-splice', span, sure: false,
    message: 'The parts of this quotation stand in different places: the source does not have them together.',
    related: present([home, main].map((one) => {
      const reading = firstReading(one);
      return reading === null ? null : { source: one.source.id, span: reading.alignment.span, message: one === home ? 'This part' : 'Its other part' };
    })),
  }, input);
}

/** Between two parts the draft's own words stand, and an omission there is a gap's finding. */
function clipped({ input }: Trial, home: Home, reading: Reading, quotation: Quotation, member: number): Finding | null {
  const hasBefore = (home.readings[member - 1] ?? null) !== null;
  const hasAfter = (home.readings[member + 1] ?? null) !== null;
  if (hasBefore && hasAfter) return null;
  const { text } = input.draft;
  const sentence = sentenceAround(text, quotation.outer, input.language);
  const own = text.slice(sentence.start, quotation.outer.start) + ' ' + text.slice(quotation.outer.end, Math.max(sentence.end, quotation.outer.end));
  const { source, alignment } = reading;
  const around = stretchOf(source, alignment.span);
  const found = clippedContext({
    passage: around.span, edges: hasBefore ? 'end' : hasAfter ? 'start' : 'both', draftSentence: own,
    source: around.text, language: input.language,
  });
  if (found === null) return null;
  return makeFinding({
    code: 'clipped-context', span: quotation.span, message: found.message,
    related: [{ source: source.id, span: moved(found.span, around.start), message: `“${found.word}” stands just outside` }],
  }, input);
}

function noteFindings({ input }: Trial, quotation: Quotation, reading: Reading): readonly Finding[] {
  return present(unfoundedNotes(reading.notes, reading.source, reading.alignment.span, input.draft, quotation.span)
    .map(({ note, message }) => makeFinding({ code: 'note-unfounded', span: note.span, message }, input)));
}

function present<T>(items: readonly (T | null)[]): readonly T[] {
  return items.filter((item) => item !== null);
}
