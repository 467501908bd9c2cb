import type { IndexedSource } from '../engine/check.ts';
import { isFoundIn } from '../engine/check.ts';
import { resolveCitation } from '../engine/cite/resolve.ts';
import type { VerifiedQuotation } from '../engine/judge/judge.ts';
import { lookUpIn } from '../engine/judge/source-lookup.ts';
import { isNearKey } from '../engine/judge/sources.ts';
import type { CitedSource } from '../engine/speech/speech.ts';
import type { CorpusSnapshot } from './corpus-snapshot.ts';
import type { Basis, RememberedGroup } from './remembered-group.ts';
import { isSpeakerNamed } from './remembered-group.ts';

/** What a change of the sources does to judgements that were made before it. */
export interface CorpusEffect {
  /**
   * Whether a judgement may be another one now. It is the same where no source that was looked into changed and none that came is found,
   * cited or named by it.
   * @param verified what is on record of the group's words
   */
  reaches(known: RememberedGroup, verified: readonly VerifiedQuotation[]): boolean;
}

/** From so many changed sources on, each citation is looked up anew rather than compared with each of them. */
const manySources = 32;

/** @param before the sources that the judgements were made by */
export function effectOf(before: CorpusSnapshot, now: Basis): CorpusEffect {
  const changes = now.corpus.changesSince(before.version);
  if (changes === null) return { reaches: () => true };
  const numbers = [...changes.added, ...changes.removed];
  const touched = [
    ...[...changes.removed].flatMap((number) => before.source(number) ?? []),
    ...[...changes.added].flatMap((number) => now.corpus.source(number) ?? []),
  ];
  const lookup = lookUpIn(touched);
  return {
    reaches: (known, verified) => {
      const { draft, group } = known.place;
      return numbers.some((number) => known.sources.has(number))
        || verified.some(({ path }) => lookup.hasPath(path))
        || group.quotations.some(({ citations }) => citations.some((cited) => touched.length > manySources || touched.some((source) => mayBeMeant(cited, source))))
        || isSpeakerNamed(known.depends, known.language, now) !== known.named
        || isFoundIn(draft, group, now.corpus, changes.added);
    },
  };
}

/** Whether a citation means a source, or would if its key were spelled otherwise. */
function mayBeMeant(cited: CitedSource, source: IndexedSource): boolean {
  const { source: found, unknownKey } = resolveCitation(cited, [source]);
  return found !== null || (unknownKey && isNearKey(source.id, cited.reference));
}
