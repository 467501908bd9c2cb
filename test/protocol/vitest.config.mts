import { defineConfig } from 'vitest/config';

/** Suites that talk to the built server over stdio: `node esbuild.config.mjs` first. */
export default defineConfig({
  test: { include: ['test/protocol/**/*.test.ts'], environment: 'node', testTimeout: 20_000 },
});
