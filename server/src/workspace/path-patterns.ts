import picomatch from 'picomatch';

/** A file as patterns look at it. */
export interface PlacedPath {
  /** In the workspace folder; begins with `../` where it lies outside. */
  readonly path: string;
  /** Below the place of the corpus that it was found in. */
  readonly corpusPath: string;
}

/**
 * Which files patterns name: a file, a folder with all that is in it, or a glob; without a slash it may be at any depth. A path is taken
 * from the workspace folder, or from the place of the corpus that holds the file, which may lie elsewhere.
 */
export function pathMatcher(patterns: readonly string[]): (file: PlacedPath) => boolean {
  if (patterns.length === 0) return () => false;
  const matchers = patterns.map((pattern) => {
    const { base, glob } = globParts(pattern);
    if (!/\//.test(pattern.replace(/^\.\/|\/+$/g, ''))) return anywhere(glob || base);
    const matches = glob === '' ? () => true : picomatch([glob, `${glob}/**`]);
    return (path: string): boolean => {
      const below = pathBelow(base, path);
      return below !== null && (glob === '' || matches(below));
    };
  });
  return ({ path, corpusPath }) => matchers.some((matches) => matches(path) || matches(corpusPath));
}

/** A name at any depth. */
function anywhere(name: string): (path: string) => boolean {
  const matches = isGlob(name) ? picomatch(name) : (one: string) => one === name;
  return (path) => path.split('/').some((part) => matches(part));
}

/** Names may hold brackets of all kinds: these alone make a pattern of one. */
function isGlob(name: string): boolean {
  return /[*?]|\{[^}]*,[^}]*\}/.test(name);
}

/** A pattern as the folder that it begins with, `.` for none, and the rest; empty where nothing in it is a pattern. */
export function globParts(pattern: string): { readonly base: string; readonly glob: string } {
  const parts = pattern.replace(/^\.\//, '').replace(/(?<=.)\/+$/, '').split('/');
  const first = parts.findIndex(isGlob);
  if (first < 0) return { base: parts.join('/') || '.', glob: '' };
  return { base: parts.slice(0, first).join('/') || (pattern.startsWith('/') ? '/' : '.'), glob: parts.slice(first).join('/') };
}

/** The path below a folder; empty for the folder or file itself, null where it lies elsewhere. */
export function pathBelow(base: string, path: string): string | null {
  if (base === '.') return path.startsWith('../') ? null : path;
  if (path === base) return '';
  return path.startsWith(`${base}/`) ? path.slice(base.length + 1) : null;
}
