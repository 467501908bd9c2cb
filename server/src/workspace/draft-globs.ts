import picomatch from 'picomatch';

/** Which files of a folder are drafts: what the globs name and the corpus does not hold. A document never serves as its own source. */
export function draftMatcher(globs: readonly string[], isSource: (path: string) => boolean): (path: string) => boolean {
  const matches = picomatch([...globs], { dot: false });
  return (path) => matches(path) && !isSource(path);
}

/** The folders below which the globs' files are, none below another; `.` for the workspace folder itself. */
export function draftBases(globs: readonly string[]): string[] {
  const bases = new Set(globs.map((glob) => picomatch.scan(glob).base.replace(/^\.\/|\/+$/g, '') || '.'));
  if (bases.has('.')) return ['.'];
  return [...bases].filter((base) => ![...bases].some((other) => base.startsWith(`${other}/`)));
}
