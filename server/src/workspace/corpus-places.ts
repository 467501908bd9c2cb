import picomatch from 'picomatch';
import type { PlacedPath } from './path-patterns.ts';
import { globParts, pathBelow, pathMatcher } from './path-patterns.ts';

/** One place where sources are: a folder, a file, or all files below a folder that a glob names. */
export interface CorpusPlace {
  /** The folder or file, as the setting has it. */
  readonly base: string;
  /** Which files below it, relative to it; `**` for all. */
  readonly glob: string;
  /** @param below path of a file below the base */
  readonly holds: (below: string) => boolean;
}

/** The place that an entry of the setting `corpus` means. */
export function corpusPlace(entry: string): CorpusPlace {
  const { base, glob } = globParts(entry);
  return glob === '' ? { base, glob: '**', holds: () => true } : { base, glob, holds: picomatch(glob) };
}

/** Whether a file is a source by its path alone; what is excluded is none. A corpus that is the whole folder sets nothing apart. */
export function sourceMatcher({ corpus, exclude }: { readonly corpus: readonly string[]; readonly exclude: readonly string[] }): (path: string) => boolean {
  const places = corpus.map(corpusPlace).filter(({ base, glob }) => base !== '.' || glob !== '**');
  const isExcluded = pathMatcher(exclude);
  return (path) => places.some((place) => {
    const below = pathBelow(place.base, path);
    return below !== null && (below === '' || place.holds(below)) && !isExcluded({ path, corpusPath: below === '' ? path : below } satisfies PlacedPath);
  });
}
