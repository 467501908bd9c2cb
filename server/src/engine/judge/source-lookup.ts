import { resolveCitation } from '../cite/resolve.ts';
import type { CitableSource, ResolvedCitation } from '../cite/resolve.ts';
import type { CitedSource } from '../speech/speech.ts';
import type { JudgedSource } from './judge.ts';

/** What is asked of all sources of a corpus together, again and again. */
export interface SourceLookup<S extends JudgedSource = JudgedSource> {
  /** The source with an id; undefined where none has it. */
  byId(id: string): S | undefined;
  hasPath(path: string): boolean;
  /** Which source a citation means; see `resolveCitation`. Asked once for each wording. */
  resolve(cited: CitedSource): ResolvedCitation;
}

const lookups = new WeakMap<readonly JudgedSource[], SourceLookup>();

/** The lookup of a corpus: made once for each list of sources, which must not change. */
export function lookUpIn<S extends JudgedSource>(sources: readonly S[]): SourceLookup<S> {
  const known = lookups.get(sources) as SourceLookup<S> | undefined;
  const lookup = known ?? createLookup(sources);
  if (known === undefined) lookups.set(sources, lookup);
  return lookup;
}

function createLookup<S extends JudgedSource>(sources: readonly S[]): SourceLookup<S> {
  // Of several with one id the first counts.
  const byId = new Map([...sources].reverse().map((source) => [source.id, source]));
  const paths = new Set(sources.map(({ path }) => path));
  const citable = sources.map(({ id, path, metadata }): CitableSource => ({ id, path, metadata }));
  const resolved = new Map<string, ResolvedCitation>();
  return {
    byId: (id) => byId.get(id),
    hasPath: (path) => paths.has(path),
    resolve: (cited) => {
      const wording = `${cited.kind} ${cited.reference}`;
      const before = resolved.get(wording);
      if (before !== undefined) return before;
      const resolution = resolveCitation(cited, citable);
      resolved.set(wording, resolution);
      return resolution;
    },
  };
}
