// Gives the bundles the version of the engine that is in them: see server/src/workspace/store/engine-version.ts.
import { build } from 'esbuild';
import { createHash } from 'node:crypto';
import path from 'node:path';

/** Everything that decides what is worked out of a source, and how it is written down. */
const makers = [
  'engine/document/read.ts', 'engine/language/languages.ts', 'engine/speech/read-speech.ts', 'engine/speech/quotables.ts',
  'engine/search/segment.ts', 'engine/search/segment-file.ts', 'engine/search/utterance-encode.ts',
  'workspace/store/source-shard.ts', 'workspace/store/speech-shard.ts',
];

/** Hashes the makers' very code, with all that they import; what is no code (comments, the names of variables) does not count. */
async function versionOf() {
  const { outputFiles, metafile } = await build({
    stdin: { contents: makers.map((file, index) => `export * as maker${index} from './server/src/${file}';`).join('\n'), resolveDir: '.' },
    bundle: true, platform: 'node', target: 'node20.9', format: 'cjs', minify: true, legalComments: 'none', write: false, metafile: true, logLevel: 'silent',
  });
  const version = createHash('sha256').update(outputFiles[0].contents).digest('hex').slice(0, 16);
  return { version, inputs: Object.keys(metafile.inputs).filter((input) => input !== '<stdin>').map((input) => path.resolve(input)) };
}

let running = null;

/** Bundles that are made at the same time have the same version. */
function sharedVersion() {
  running ??= versionOf().finally(() => { running = null; });
  return running;
}

/** @type {import('esbuild').Plugin} */
export const engineVersion = {
  name: 'engine-version',
  setup: ({ onLoad }) => {
    onLoad({ filter: /[\\/]store[\\/]engine-version\.ts$/ }, async () => {
      const { version, inputs } = await sharedVersion();
      return { contents: `export const engineVersion = ${JSON.stringify(version)};`, watchFiles: inputs };
    });
  },
};
