import type { Metadata } from '../engine/document/metadata.ts';
import { merged } from '../engine/document/bibliography/describe.ts';
import type { PlacedPath } from './path-patterns.ts';
import { pathMatcher } from './path-patterns.ts';

/** What the folder's settings say of some of its sources. */
export interface SourceRule {
  /** See `pathMatcher`. */
  readonly files: readonly string[];
  readonly metadata: Metadata;
}

/** What is said of one source by all rules together, the last one that says anything first; undefined where none does. */
export function rulesFor(rules: readonly SourceRule[]): (file: PlacedPath) => Metadata | undefined {
  const compiled = rules.map(({ files, metadata }) => ({ matches: pathMatcher(files), metadata })).reverse();
  return (file) => {
    const said = compiled.filter(({ matches }) => matches(file)).map(({ metadata }) => metadata);
    return said.length === 0 ? undefined : merged(said);
  };
}
