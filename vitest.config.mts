import { defineConfig } from 'vitest/config';

/** `--mode deep` tries every property of the code many times over: `npm run test:deep`. */
export default defineConfig(({ mode }) => ({
  test: {
    include: ['server/src/**/*.test.ts', 'client/src/**/*.test.ts', 'test/evaluation/**/*.test.ts', 'test/formats/**/*.test.ts', 'test/bench/**/*.test.ts', 'test/documentation/**/*.test.ts', 'test/syntaxes/**/*.test.ts'],
    environment: 'node',
    // No test changes what another could see, so that each module is loaded once a thread and not once a file.
    pool: 'threads',
    isolate: false,
    env: { PROPERTY_RUNS: mode === 'deep' ? '30' : '1' },
    testTimeout: mode === 'deep' ? 600_000 : 10_000,
  },
}));
