import type { UtteranceQuery } from '../engine/search/utterance-index.ts';
import { createUtteranceIndex } from '../engine/search/utterance-index.ts';
import type { OfferedUtterance, UtteranceSegment } from '../engine/search/utterance-segment.ts';
import type { CorpusSnapshot, Source } from './corpus-snapshot.ts';

/** Words of a source that can be quoted, with their speaker. */
export interface QuotableSource extends OfferedUtterance {
  readonly source: Source;
  /** As they stand in the source's text. */
  readonly words: string;
}

const defaultLimit = 50;
/** How many are ranked for each that is returned: some of them may be reprints. */
const rankedForEach = 2;

/**
 * What a corpus offers for completion, in segments: on disk, or in memory. Speakers are found in the background; until a source's turn
 * has come it offers nothing, and no list waits for it.
 */
export class QuotableSources {
  readonly #index = createUtteranceIndex();

  /** Offers what a segment holds from now on. A source that was in another segment is now in this one: so merged segments take over. */
  add(segment: UtteranceSegment): void {
    this.#index.add(segment);
  }

  /** Forgets all but these sources. */
  keep(sources: readonly Source[]): void {
    const numbers = new Set(sources.map(({ number }) => number));
    this.#index.retain((number) => numbers.has(number));
  }

  /**
   * The best of what can be quoted of a snapshot's sources but for those that are withheld, best first. Of one person's same words in several sources, the first is
   * returned: a list of reprints would hide all else.
   */
  rank({ limit = defaultLimit, ...query }: UtteranceQuery, snapshot: CorpusSnapshot, isWithheld: (source: Source) => boolean): QuotableSource[] {
    for (let many = limit * rankedForEach; ; many *= rankedForEach) {
      const known = new Set<string>();
      const best: QuotableSource[] = [];
      let withheld = 0;
      const ranked = this.#index.rank({ ...query, limit: many });
      for (const { source: number, ...utterance } of ranked) {
        const source = snapshot.source(number);
        if (source !== undefined && isWithheld(source)) {
          withheld++;
          continue;
        }
        const words = source?.excerpt(utterance.span) ?? '';
        const said = `${utterance.speaker?.name ?? ''}\n${words.replace(/\s+/g, ' ')}`;
        if (source === undefined || words === '' || known.has(said)) continue;
        known.add(said);
        if (best.push({ ...utterance, source, words }) === limit) break;
      }
      // Sources that are withheld must not crowd out the others.
      if (withheld === 0 || best.length === limit || ranked.length < many) return best;
    }
  }
}
