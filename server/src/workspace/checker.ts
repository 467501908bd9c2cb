import type { CheckContext, Draft } from '../engine/check.ts';
import { checkGroup } from '../engine/check.ts';
import type { JudgeSettings, VerifiedQuotation } from '../engine/judge/judge.ts';
import type { Judgement, QuotationGroup } from '../engine/judge/judgement.ts';
import type { CorpusSnapshot } from './corpus.ts';
import { groupKey, peopleKey } from './group-key.ts';
import { moveJudgement } from './move-judgement.ts';
import type { Cancellation, Scheduler } from './ports.ts';
import { noteVerified } from './verified-quotations.ts';

/** A draft with a judgement for each entry: what every feature shows. */
export interface CheckedDraft extends Draft {
  /** In the draft's order. */
  readonly judgements: readonly Judgement[];
  readonly corpus: CorpusSnapshot;
}

interface Remembered {
  readonly judgements: readonly Judgement[];
  /** Where the group began in the draft's text, and its first member's index, when it was judged. */
  readonly start: number;
  readonly first: number;
}

/** Counts of work, for tests that assert what a keystroke costs. */
export interface CheckerWork {
  groupsJudged: number;
  groupsRemembered: number;
}

/**
 * Checks one draft again and again as it changes: a group whose words, claims and corpus are as they were is not judged again, only
 * moved to where it stands now.
 */
export class Checker {
  readonly work: CheckerWork = { groupsJudged: 0, groupsRemembered: 0 };
  readonly #scheduler: Scheduler;
  #remembered = new Map<string, Remembered>();
  #basis = '';
  #verified: readonly VerifiedQuotation[] = [];

  constructor(scheduler: Scheduler) {
    this.#scheduler = scheduler;
  }

  /**
   * Judges all groups of the draft.
   * @returns null when cancelled
   */
  async check(draft: Draft, corpus: CorpusSnapshot, settings: JudgeSettings, cancellation?: Cancellation): Promise<CheckedDraft | null> {
    const basis = `${String(corpus.version)} ${JSON.stringify([settings, draft.document.metadata, draft.language.code])} ${peopleKey(draft)}`;
    if (basis !== this.#basis) this.#remembered = new Map();
    this.#basis = basis;

    const context: CheckContext = { corpus, settings, verified: this.#verified };
    const kept = new Map<string, Remembered>();
    const judgements: Judgement[] = [];
    let sinceYield = 0;
    for (const group of draft.groups) {
      const key = groupKey(draft, group);
      const known = this.#remembered.get(key);
      const result = known === undefined ? this.#judge(draft, group, context) : this.#recall(known, group);
      kept.set(key, result);
      judgements.push(...result.judgements);
      if (known === undefined && ++sinceYield % groupsBetweenYields === 0) {
        await this.#scheduler.yield();
        if (cancellation?.isCancellationRequested) return this.#stop(basis, kept);
      }
    }
    // Another check may have begun meanwhile, against other sources.
    if (basis === this.#basis) this.#remembered = kept;
    judgements.sort((a, b) => a.quotation - b.quotation);
    const checked = { ...draft, judgements, corpus };
    this.#verified = noteVerified(this.#verified, checked);
    return checked;
  }

  /** What has been judged is not judged again: whoever types faster than a long draft is checked would wait for ever. */
  #stop(basis: string, judged: ReadonlyMap<string, Remembered>): null {
    if (basis !== this.#basis) return null;
    for (const [key, result] of judged) this.#remembered.set(key, result);
    return null;
  }

  #judge(draft: Draft, group: QuotationGroup, context: CheckContext): Remembered {
    this.work.groupsJudged++;
    return { judgements: checkGroup(draft, group, context), start: startOf(group), first: group.members[0] ?? 0 };
  }

  #recall(known: Remembered, group: QuotationGroup): Remembered {
    this.work.groupsRemembered++;
    const start = startOf(group);
    const first = group.members[0] ?? 0;
    if (start === known.start && first === known.first) return known;
    const moved = known.judgements.map((judgement) => moveJudgement(judgement, { text: start - known.start, quotations: first - known.first }));
    return { judgements: moved, start, first };
  }
}

/** Judging stays under a few milliseconds between two looks at the queue of input. */
const groupsBetweenYields = 8;

function startOf(group: QuotationGroup): number {
  return group.quotations[0]?.outer.start ?? 0;
}
