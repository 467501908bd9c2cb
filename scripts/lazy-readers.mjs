// Keeps the readers of heavy formats out of the bundles: each is a file of its own in dist/readers, loaded when a file of its format is met.
import { readdirSync } from 'node:fs';
import path from 'node:path';

/** `engine/document/docx/read-docx.ts`: what such a file holds is loaded by a dynamic import alone. */
const reader = /[\\/]read-([a-z]+)\.ts$/;

/** Entry points for all such readers, by the name of what is built. */
export function readerEntries() {
  const folder = path.resolve('server/src/engine/document');
  const files = readdirSync(folder, { recursive: true }).map((file) => path.join(folder, file)).filter((file) => reader.test(file) && path.dirname(file) !== folder);
  return Object.fromEntries(files.map((file) => [`readers/${reader.exec(file)[1]}`, file]));
}

/** @type {import('esbuild').Plugin} */
export const lazyReaders = {
  name: 'lazy-readers',
  setup: ({ onResolve }) => {
    onResolve({ filter: reader }, ({ path: file, kind }) => (kind === 'dynamic-import' ? { path: `./readers/${reader.exec(file)[1]}.js`, external: true } : undefined));
  },
};
