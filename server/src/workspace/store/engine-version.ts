/**
 * Which engine works: what another one has worked out of a source is not used, since it may read the file, or speak of it, otherwise.
 * In a bundle it is a hash of the very code that does so (`scripts/engine-version.mjs` puts it here), so that nobody has to remember to
 * raise a number. Code that runs unbundled, as in tests, has none, and must keep nothing from one run to the next.
 */
export const engineVersion: string = 'unbundled';
