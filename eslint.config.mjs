import js from '@eslint/js';
import tseslint from 'typescript-eslint';

/**
 * The layers of the project, innermost first. A layer may import itself and what stands before it in its own list, nothing else.
 * `docs/architecture.md` says why; this file makes sure.
 */
const engineRooms = {
  text: [],
  language: ['text'],
  document: ['text'],
  speech: ['text', 'language', 'document'],
  search: ['text'],
  align: ['text', 'language'],
  judge: ['text', 'language', 'document', 'speech', 'align', 'cite'],
  cite: ['text', 'document', 'speech'],
};

const platform = [
  { group: ['vscode', 'vscode-*', '!vscode-uri'], message: 'Only client/ knows VS Code and only server/src/lsp knows the protocol.' },
  { group: ['node:*', 'fs', 'path', 'os', 'worker_threads', 'child_process'], message: 'The platform is reached through ports; only server/src/hosts and the entry points know Node.' },
];

/** What opens connections, by its module and by its name. */
const network = {
  group: ['node:http', 'node:https', 'node:http2', 'node:net', 'node:tls', 'node:dns', 'node:dns/*', 'node:dgram', 'http', 'https', 'http2', 'net', 'tls', 'dns', 'dns/*', 'dgram', 'undici', '**/adding/fetching/**'],
  message: 'Only server/src/hosts/node/adding/fetching opens connections, and only the thread that adds a page loads it.',
};
const networkGlobals = ['fetch', 'WebSocket', 'EventSource', 'XMLHttpRequest'].map((name) => ({ name, message: network.message }));

const forbid = (patterns) => ({ 'no-restricted-imports': ['error', { patterns }] });

const impureGlobals = ['process', 'Buffer', 'console', 'setTimeout', 'setInterval', 'setImmediate', 'require', '__dirname', 'performance']
  .map((name) => ({ name, message: 'The engine is pure: no platform, no clock, no output.' })).concat(networkGlobals);

/** One block a room of the engine: everything outside its list is out of bounds. */
const engineBlocks = Object.entries(engineRooms).map(([room, below]) => ({
  files: [`server/src/engine/${room}/**/*.ts`],
  rules: {
    ...forbid([
      ...platform,
      network,
      { group: Object.keys(engineRooms).filter((other) => other !== room && !below.includes(other)).map((other) => `../${other}/*`),
        message: `engine/${room} may import only: ${below.join(', ') || 'nothing but itself'}.` },
      { group: ['**/workspace/**', '**/lsp/**', '**/cli/**', '**/report/**', '**/hosts/**', '**/client/**'], message: 'The engine knows nothing of what uses it.' },
    ]),
  },
}));

export default tseslint.config(
  { ignores: ['dist/', 'out/', 'node_modules/', 'test/host/', 'coverage/', '.vscode-test/', '**/*.d.ts'] },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: { allowDefaultProject: ['*.config.mts'] }, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/no-unnecessary-condition': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      'no-restricted-syntax': ['error', { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' }],
      eqeqeq: 'error',
    },
  },
  {
    files: ['client/src/**/*.ts', 'server/src/**/*.ts'],
    ignores: ['server/src/hosts/node/adding/fetching/**'],
    rules: { ...forbid([network]), 'no-restricted-globals': ['error', ...networkGlobals] },
  },
  {
    files: ['server/src/hosts/node/adding/worker.ts'],
    rules: { 'no-restricted-imports': 'off' },
  },
  {
    files: ['server/src/engine/**/*.ts'],
    rules: { 'no-restricted-globals': ['error', ...impureGlobals] },
  },
  ...engineBlocks,
  {
    // Hot loops over typed arrays: every index is in range by construction, and a check would cost what the loop saves.
    files: ['server/src/engine/{search,align,text}/**/*.ts'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    files: ['server/src/workspace/**/*.ts', 'server/src/report/**/*.ts'],
    rules: forbid([
      ...platform,
      network,
      { group: ['**/lsp/**', '**/cli/**', '**/hosts/**', '**/client/**'], message: 'State and reports know neither the protocol nor the command line.' },
    ]),
  },
  {
    files: ['server/src/lsp/**/*.ts'],
    rules: forbid([
      { group: ['vscode', 'vscode-languageclient', 'vscode-languageclient/*'], message: 'Only client/ knows VS Code.' },
      platform[1],
      network,
      { group: ['**/cli/**', '**/hosts/**', '**/client/**'], message: 'The server is given its host.' },
    ]),
  },
  {
    files: ['client/src/**/*.ts'],
    rules: forbid([network, { group: ['**/engine/**', '**/workspace/**', '**/cli/**', '**/hosts/**'], message: 'No judging in the client: it asks the server.' }]),
  },
  {
    files: ['**/*.test.ts', 'test/**/*.ts'],
    rules: {
      'no-restricted-imports': 'off',
      'no-restricted-globals': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
    },
  },
  {
    files: ['**/*.mjs'],
    ...tseslint.configs.disableTypeChecked,
    languageOptions: { ...tseslint.configs.disableTypeChecked.languageOptions, globals: { process: 'readonly', console: 'readonly', URL: 'readonly', fetch: 'readonly', setTimeout: 'readonly', clearTimeout: 'readonly', Buffer: 'readonly', document: 'readonly' } },
    rules: { ...tseslint.configs.disableTypeChecked.rules, '@typescript-eslint/explicit-module-boundary-types': 'off' },
  },
  { files: ['**/*.config.mjs', '**/*.config.mts'], rules: { 'no-restricted-syntax': 'off' } },
);
