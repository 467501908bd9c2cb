import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['server/src/**/*.test.ts', 'client/src/**/*.test.ts', 'test/evaluation/**/*.test.ts', 'test/documentation/**/*.test.ts'],
    environment: 'node',
    testTimeout: 10_000,
  },
});
