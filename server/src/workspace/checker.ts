import type { Draft } from '../engine/check.ts';
import { mayMean } from '../engine/judge/dependence.ts';
import type { JudgeSettings } from '../engine/judge/judge.ts';
import type { DraftRecords } from '../engine/judge/records.ts';
import { withLapsed } from '../engine/judge/lapsed.ts';
import { withRecords } from '../engine/judge/records.ts';
import { lonelyMarks } from '../engine/judge/unbalanced.ts';
import type { CheckedDraft } from './checked-draft.ts';
import type { CorpusEffect } from './corpus-effect.ts';
import { effectOf } from './corpus-effect.ts';
import type { CorpusSnapshot } from './corpus-snapshot.ts';
import type { DraftChange } from './draft-change.ts';
import { changeBetween } from './draft-change.ts';
import type { PlacedGroup } from './likeness.ts';
import { isAlike } from './likeness.ts';
import type { Cancellation, Scheduler } from './ports.ts';
import { ProseChecker } from './prose-checker.ts';
import type { Basis, RememberedGroup } from './remembered-group.ts';
import { judgeAnew, looksAtSentence, recall, startOf } from './remembered-group.ts';
import type { VerifiedNotes } from './verified-quotations.ts';
import { noteVerified } from './verified-quotations.ts';

export type { CheckedDraft } from './checked-draft.ts';

/** Counts of work, for tests that assert what a keystroke costs. */
export interface CheckerWork {
  groupsJudged: number;
  groupsRemembered: number;
  /** Comparisons of a group with one that was judged before. */
  groupsCompared: number;
}

/** All that was judged of one reading of a draft, or recalled for it. */
interface Memory {
  readonly draft: Draft;
  /** What all of its judgements were made by, beside draft and sources. */
  readonly basis: string;
  /** By where they begin. */
  readonly groups: Map<number, RememberedGroup>;
}

/**
 * Checks one draft again and again as it and its corpus change: a group is judged anew only where its words or claims changed, or a source
 * that its judgement comes from, or may come from now. All other judgements are moved to where the groups stand now.
 */
export class Checker {
  readonly work: CheckerWork = { groupsJudged: 0, groupsRemembered: 0, groupsCompared: 0 };
  /** Looks after the draft's own words. */
  readonly prose: ProseChecker;
  readonly #scheduler: Scheduler;
  #memory: Memory | null = null;
  #verified: VerifiedNotes;
  /** What came from the folder's file of records at the last check. */
  #kept: VerifiedNotes | null = null;

  /** @param verified what of the draft's quotations was seen in sources before */
  constructor(scheduler: Scheduler, verified: VerifiedNotes = new Map()) {
    this.#scheduler = scheduler;
    this.#verified = verified;
    this.prose = new ProseChecker(scheduler);
  }

  /** What of the draft's quotations has been seen in sources, up to the last check. */
  get verified(): VerifiedNotes {
    return this.#verified;
  }

  /**
   * Judges all groups of the draft.
   * @param records what is on record about it
   * @param kept what the folder's file has of what was verified; what was seen here since then wins
   * @returns null when cancelled
   */
  async check(draft: Draft, corpus: CorpusSnapshot, settings: JudgeSettings, cancellation?: Cancellation, records: DraftRecords = [], kept: VerifiedNotes | null = null): Promise<CheckedDraft | null> {
    if (kept !== this.#kept) {
      this.#kept = kept;
      this.#memory = null;
    }
    if (kept !== null) this.#verified = withKept(this.#verified, kept);
    const basis: Basis = { corpus, settings };
    // What is recalled and judged stays in memory as it comes, also where the check is cancelled: whoever types faster than a long draft is
    // checked would wait for ever.
    const { groups } = (this.#memory = this.#recallAll(draft, settings));
    const effects = new Map<number, CorpusEffect>();
    for (const group of draft.groups) {
      const place = { draft, group };
      const known = groups.get(startOf(place));
      if (known !== undefined && this.#holds(known, basis, effects)) {
        this.work.groupsRemembered++;
        if (known.corpus !== corpus) groups.set(startOf(place), { ...known, corpus });
        continue;
      }
      this.work.groupsJudged++;
      groups.set(startOf(place), judgeAnew(place, basis, this.#verified));
      // One may take some milliseconds: after each there is a look at the queue of input.
      await this.#scheduler.yield();
      if (cancellation?.isCancellationRequested) return null;
    }
    const remembered = draft.groups.flatMap((group) => groups.get(startOf({ draft, group })) ?? []);
    this.#verified = noteVerified(this.#verified, remembered.flatMap(({ noted }) => noted));
    const { groups: recorded, lapsed } = withRecords(remembered.map((one) => ({ words: one.noted.map(({ words }) => words), judgements: one.judgements })), records);
    const judgements = withLapsed(recorded, lapsed, settings, (quotation) => draft.speech.quotations[quotation]?.span ?? nowhere).flatMap((group) => group.judgements);
    const copies = await this.prose.check(draft, corpus, settings, cancellation);
    if (copies === null) return null;
    return { ...draft, judgements: judgements.sort((a, b) => a.quotation - b.quotation), findings: [...lonelyMarks(draft.speech, settings), ...copies], corpus, lapsed };
  }

  /** Whether a judgement that fits the draft fits the sources too. */
  #holds(known: RememberedGroup, basis: Basis, effects: Map<number, CorpusEffect>): boolean {
    const { version } = known.corpus;
    if (version === basis.corpus.version) return true;
    const effect = effects.get(version) ?? effectOf(known.corpus, basis);
    effects.set(version, effect);
    return !effect.reaches(known, known.noted.flatMap(({ words }) => this.#verified.get(words) ?? []));
  }

  /** A memory of the draft with all that the present one has for it. */
  #recallAll(draft: Draft, settings: JudgeSettings): Memory {
    const basis = JSON.stringify([settings, draft.document.metadata, draft.document.format, draft.language.code]);
    const before = this.#memory;
    const memory: Memory = { draft, basis, groups: new Map() };
    if (before?.basis !== basis) return memory;
    const change = changeBetween(before.draft, draft);
    const byWords = lazyIndex(before.groups);
    for (const group of draft.groups) {
      const place = { draft, group };
      const start = startOf(place);
      const there = before.groups.get(change.before(start));
      const known = there !== undefined && this.#fits(there, place, change, settings) ? there
        : byWords(place).find((one) => one !== there && this.#fits(one, place, change, settings));
      if (known !== undefined) memory.groups.set(start, recall(known, place));
    }
    return memory;
  }

  /** Whether a group of the present memory is this one, and nothing that its judgement depends on in the draft changed. */
  #fits(known: RememberedGroup, place: PlacedGroup, change: DraftChange, { aliases }: JudgeSettings): boolean {
    this.work.groupsCompared++;
    const { depends, language } = known;
    for (const word of depends.words) if (change.names.has(word) || change.touches(word)) return false;
    return isAlike(known.place, place, change, { language, beside: depends.beside, looksAtSentence: () => looksAtSentence(known) })
      && !mayMean(depends, change.people, language, aliases);
  }
}

function withKept(own: VerifiedNotes, kept: VerifiedNotes): VerifiedNotes {
  return [...kept.keys()].every((words) => own.has(words)) ? own : new Map([...kept, ...own]);
}

const nowhere = { start: 0, end: 0 };

/** Of groups with the same words, such as a motto on every page, no more are compared than this: what moved is soon found, or judged. */
const mostTwins = 8;

/** Groups by the words of their first quotation, for what was moved to another place; made only when it is needed. */
function lazyIndex(groups: ReadonlyMap<number, RememberedGroup>): (place: PlacedGroup) => readonly RememberedGroup[] {
  let index: Map<string, RememberedGroup[]> | undefined;
  return (place) => {
    if (index === undefined) {
      index = new Map();
      for (const known of groups.values()) {
        const twins = index.get(firstWords(known.place));
        if (twins === undefined) index.set(firstWords(known.place), [known]);
        else if (twins.length < mostTwins) twins.push(known);
      }
    }
    return index.get(firstWords(place)) ?? [];
  };
}

function firstWords({ draft, group }: PlacedGroup): string {
  const { start, end } = group.quotations[0]?.outer ?? { start: 0, end: 0 };
  return draft.document.text.slice(start, end);
}
