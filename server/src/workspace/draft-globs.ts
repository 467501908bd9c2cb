import picomatch from 'picomatch';

/** Which files of a folder are drafts: what the globs name and the corpus does not hold. A document never serves as its own source. */
export function draftMatcher(globs: readonly string[], corpusFolders: readonly string[]): (path: string) => boolean {
  const matches = picomatch([...globs], { dot: false });
  const corpora = corpusFolders.map((folder) => folder.replace(/^\.\//, '').replace(/\/+$/, ''));
  return (path) => matches(path) && !corpora.some((corpus) => path === corpus || path.startsWith(corpus + '/'));
}
