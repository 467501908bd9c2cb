import type { CitedSource } from '../speech/speech.ts';
import type { ResolvedCitation } from '../cite/resolve.ts';
import type { JudgedSource, JudgeInput, UnreadableSource } from './judge.ts';
import type { Claim } from './judgement.ts';
import { lookUpIn } from './source-lookup.ts';

/** What a group claims, and what its citations lead to. */
export interface ResolvedClaim {
  readonly claim: Claim;
  /** The first citation that leads to a source of the corpus. */
  readonly source: JudgedSource | null;
  /** Whether that is the very source, rather than one that fits the words. */
  readonly certain: boolean;
  /** Ids of all sources that the draft cites for these words. */
  readonly cited: ReadonlySet<string>;
  /** A citation whose key no source has. */
  readonly unknownKey: CitedSource | null;
  /** The cited source, where it is here and could not be read. */
  readonly unreadable: UnreadableSource | null;
}

/** Works out what a group's draft asserts of it. */
export function claimOf(input: JudgeInput): ResolvedClaim {
  const attribution = input.group.quotations.find((quotation) => quotation.speaker !== null)?.speaker ?? null;
  const citations = input.group.quotations.flatMap((quotation) => quotation.citations);
  const lookup = lookUpIn(input.sources);
  const all = citations.map((citation) => ({ citation, resolution: lookup.resolve(citation) }));
  const resolved = nearest(all);
  const found = resolved.find(({ resolution }) => resolution.source !== null);
  const shown = found?.citation ?? citations[0] ?? null;
  const source = found?.resolution.source ?? null;
  const unreadable = found === undefined ? unreadableOf(citations, input.unreadable) : null;
  return {
    claim: {
      speaker: attribution?.name ?? null,
      attribution,
      source,
      cited: shown?.reference ?? null,
      citedSpan: shown?.span ?? null,
      locator: shown?.locator ?? null,
    },
    source: source === null ? null : lookup.byId(source) ?? null,
    certain: found?.resolution.certain ?? false,
    cited: new Set(resolved.flatMap(({ resolution }) => resolution.source ?? [])),
    unknownKey: unreadable === null ? resolved.find(({ resolution }) => resolution.unknownKey)?.citation ?? null : null,
    unreadable,
  };
}

interface Resolved {
  readonly citation: CitedSource;
  readonly resolution: ResolvedCitation;
}

/** The nearest citation that leads anywhere, with those that stand at its very place: the others are other quotations'. */
function nearest(all: readonly Resolved[]): readonly Resolved[] {
  const first = all.find(({ resolution }) => resolution.source !== null || resolution.unknownKey);
  return first === undefined ? all : all.filter(({ citation }) => citation.span.start === first.citation.span.start && citation.span.end === first.citation.span.end);
}

function unreadableOf(citations: readonly CitedSource[], unreadable: readonly UnreadableSource[]): UnreadableSource | null {
  return unreadable.find((source) => citations.some(({ reference }) => {
    const name = lastName(reference);
    return reference === source.id || name === lastName(source.path) || name === source.id;
  })) ?? null;
}

/** The file's name at the end of a path or address, decoded as far as it goes. */
function lastName(path: string): string {
  const bare = path.replace(/[?#].*$/, '').replace(/^@/, '');
  const name = bare.slice(bare.lastIndexOf('/') + 1);
  return name.replace(/%20/g, ' ').toLowerCase();
}
