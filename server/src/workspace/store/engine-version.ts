/** Put in by the bundler; see `esbuild.config.mjs`. */
declare const __ENGINE_VERSION__: string | undefined;

/**
 * Which engine works: what another one has worked out of a source is not used, since it may read the file, or speak of it, otherwise.
 * It is a hash of the very code, so that nobody has to remember to raise a number. Code that runs unbundled, as in tests, has none, and
 * should keep nothing from one run to the next.
 */
export const engineVersion: string = typeof __ENGINE_VERSION__ === 'undefined' ? 'unbundled' : __ENGINE_VERSION__;
