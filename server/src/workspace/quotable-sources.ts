import type { UtteranceQuery } from '../engine/search/utterance-index.ts';
import { createUtteranceIndex } from '../engine/search/utterance-index.ts';
import type { Quotable } from '../engine/speech/quotables.ts';
import { quotablesOf } from '../engine/speech/quotables.ts';
import type { Source } from './corpus.ts';
import type { Scheduler } from './ports.ts';

/** Words of a source that can be quoted, with their speaker. */
export interface QuotableSource extends Quotable {
  readonly source: Source;
}

/**
 * What a corpus offers for completion. Speakers are found source by source in the background; until a source's turn has come it offers
 * nothing, and no list waits for it.
 */
export class QuotableSources {
  readonly #index = createUtteranceIndex();
  #sources: ReadonlyMap<number, Source> = new Map();
  readonly #quotables = new Map<number, readonly Quotable[]>();

  /** Drops what is gone, and makes ready what is new, one source a turn of the main loop. A later call takes over from an earlier one. */
  async follow(sources: readonly Source[], scheduler: Scheduler): Promise<void> {
    const current = new Map(sources.map((source) => [source.number, source]));
    this.#sources = current;
    for (const number of [...this.#quotables.keys()].filter((known) => !current.has(known))) {
      this.#index.remove(number);
      this.#quotables.delete(number);
    }
    for (const source of sources) {
      if (this.#sources !== current) return;
      if (this.#quotables.has(source.number)) continue;
      this.#add(source);
      await scheduler.yield();
    }
  }

  /** The best of what can be quoted, best first. */
  rank(query: UtteranceQuery): QuotableSource[] {
    return this.#index.rank(query).flatMap(({ source: number, utterance }) => {
      const source = this.#sources.get(number);
      const quotable = this.#quotables.get(number)?.[utterance];
      return source === undefined || quotable === undefined ? [] : [{ ...quotable, source }];
    });
  }

  #add(source: Source): void {
    const { document, language } = source;
    const quotables = quotablesOf(document, source.speech(), language.speech);
    this.#quotables.set(source.number, quotables);
    this.#index.add(source.number, quotables.map(({ span, speaker }) => ({ text: document.text.slice(span.start, span.end), speaker: speaker?.name ?? null })));
  }
}
