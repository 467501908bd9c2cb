import type { Draft } from '../engine/check.ts';
import { copiesIn } from '../engine/check.ts';
import type { JudgeSettings } from '../engine/judge/judge.ts';
import type { Finding } from '../engine/judge/judgement.ts';
import { asksForCopies, moveCopy } from '../engine/judge/unquoted-copy.ts';
import { ownProse } from '../engine/speech/own-prose.ts';
import type { CorpusSnapshot } from './corpus-snapshot.ts';
import type { Cancellation, Scheduler } from './ports.ts';

/** Counts of work, for tests that assert what a keystroke costs. */
export interface ProseWork {
  stretchesSearched: number;
}

/** What was found in one stretch of prose, counted from its start. */
interface KnownStretch {
  readonly findings: readonly Finding[];
  readonly corpus: CorpusSnapshot;
}

/** Searching goes on this often without a look at the queue of input: a stretch takes about as long as a quotation. */
const stretchesBetweenYields = 4;

/**
 * Looks through a draft's own prose for what is copied from a source without marks, again and again as draft and corpus change: a stretch
 * is searched anew only where its words changed, or a source that it was found in, or that has its words now. Does nothing where nobody asks.
 */
export class ProseChecker {
  readonly work: ProseWork = { stretchesSearched: 0 };
  readonly #scheduler: Scheduler;
  #basis = '';
  /** By the words of the stretch. */
  #known = new Map<string, KnownStretch>();

  constructor(scheduler: Scheduler) {
    this.#scheduler = scheduler;
  }

  /** @returns null when cancelled; what was found until then is kept */
  async check(draft: Draft, corpus: CorpusSnapshot, settings: JudgeSettings, cancellation?: Cancellation): Promise<readonly Finding[] | null> {
    if (!asksForCopies(settings)) {
      this.#known.clear();
      return [];
    }
    const basis = JSON.stringify([settings.severities['unquoted-copy'], draft.language.code]);
    const before = basis === this.#basis ? this.#known : new Map<string, KnownStretch>();
    this.#basis = basis;
    const { text } = draft.document;
    const stretches = ownProse(draft.document, draft.speech).map((span) => ({ span, words: text.slice(span.start, span.end) }));
    const known = new Map(stretches.flatMap(({ words }) => {
      const there = before.get(words);
      return there === undefined ? [] : [[words, there] as const];
    }));
    this.#known = known;
    const found: Finding[] = [];
    let sinceYield = 0;
    for (const { span, words } of stretches) {
      let there = known.get(words);
      if (there === undefined || !this.#holds(there, { draft, span }, corpus, settings)) {
        this.work.stretchesSearched++;
        there = { findings: copiesIn(draft, span, { corpus, settings }).map((finding) => moveCopy(finding, -span.start)), corpus };
        if (++sinceYield % stretchesBetweenYields === 0) {
          await this.#scheduler.yield();
          if (cancellation?.isCancellationRequested) return null;
        }
      }
      known.set(words, there.corpus === corpus ? there : { ...there, corpus });
      found.push(...there.findings.map((finding) => moveCopy(finding, span.start)));
    }
    return found;
  }

  /** Whether what was found holds for the sources that there are now. */
  #holds({ findings, corpus: before }: KnownStretch, { draft, span }: { readonly draft: Draft; readonly span: { readonly start: number; readonly end: number } }, corpus: CorpusSnapshot, settings: JudgeSettings): boolean {
    if (before.version === corpus.version) return true;
    const changes = corpus.changesSince(before.version);
    if (changes === null) return false;
    const removed = new Set([...changes.removed].flatMap((number) => before.source(number)?.id ?? []));
    return !findings.some(({ related }) => related.some(({ source }) => removed.has(source)))
      && (changes.added.size === 0 || copiesIn(draft, span, { corpus, settings }, changes.added).length === 0);
  }
}
