import { encodeUtteranceSegment } from '../engine/search/utterance-encode.ts';
import type { UtteranceQuery } from '../engine/search/utterance-index.ts';
import { createUtteranceIndex } from '../engine/search/utterance-index.ts';
import type { OfferedUtterance, UtteranceSegment } from '../engine/search/utterance-segment.ts';
import { openUtteranceSegment } from '../engine/search/utterance-segment.ts';
import { quotablesOf } from '../engine/speech/quotables.ts';
import { bytesInMemory } from '../engine/text/byte-source.ts';
import type { CorpusSnapshot, Source } from './corpus-snapshot.ts';
import type { Scheduler } from './ports.ts';
import { joinChunks } from './store/join-chunks.ts';

/** Words of a source that can be quoted, with their speaker. */
export interface QuotableSource extends OfferedUtterance {
  readonly source: Source;
}

/**
 * What a corpus offers for completion, in segments: on disk, or in memory. Speakers are found in the background; until a source's turn
 * has come it offers nothing, and no list waits for it.
 */
export class QuotableSources {
  readonly #index = createUtteranceIndex();
  /** The last call of `follow`. */
  #following = 0;

  /** Offers what a segment holds from now on. A source that was in another segment is now in this one: so merged segments take over. */
  add(segment: UtteranceSegment): void {
    this.#index.add(segment);
  }

  /** Forgets all but these sources. */
  keep(sources: readonly Source[]): void {
    const numbers = new Set(sources.map(({ number }) => number));
    for (const number of this.#index.sources()) if (!numbers.has(number)) this.#index.remove(number);
  }

  /**
   * Drops what is gone, and makes ready what no segment holds yet, one source a turn of the main loop. A later call takes over from an
   * earlier one.
   */
  async follow(sources: readonly Source[], scheduler: Scheduler): Promise<void> {
    const call = ++this.#following;
    this.keep(sources);
    for (const source of sources) {
      if (this.#following !== call) return;
      if (this.#index.has(source.number)) continue;
      this.#read(source);
      await scheduler.yield();
    }
  }

  /** The best of what can be quoted of a snapshot's sources, best first. */
  rank(query: UtteranceQuery, snapshot: CorpusSnapshot): QuotableSource[] {
    return this.#index.rank(query).flatMap(({ source: number, ...utterance }) => {
      const source = snapshot.source(number);
      return source === undefined ? [] : [{ ...utterance, source }];
    });
  }

  #read(source: Source): void {
    const { document, language } = source;
    const offered = { text: document.text, utterances: quotablesOf(document, source.speech(), language.speech) };
    const segment = openUtteranceSegment(bytesInMemory(joinChunks(encodeUtteranceSegment([offered]))), [source.number]);
    if (segment !== null) this.#index.add(segment);
  }
}
