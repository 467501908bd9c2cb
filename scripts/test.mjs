// `npm test`: installs what the suites need and runs them all. Ends with the line `N passed, N failed`, and `, N skipped` where
// something could not be had. Needs Node and a network, nothing else.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { install } from './support/install.mjs';
import { requireNode } from './support/node-version.mjs';
import { entry, Missing, missingStatus, root, runNode } from './support/run.mjs';
import { countsLine, sum, tallyOf } from './support/tally.mjs';
import { isTestHostSupported } from './support/test-host.mjs';

const nothing = { passed: 0, failed: 0, skipped: 0 };

await entry(async () => {
  requireNode('20.19.0');
  await install();
  const tallies = [];
  const suite = async (name, runIt) => {
    console.log(`\n── ${name} ${'─'.repeat(Math.max(2, 100 - name.length))}`);
    const started = Date.now();
    const tally = await runIt();
    console.log(`${name}: ${countsLine(tally)} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
    tallies.push(tally);
    return tally.failed === 0;
  };

  const built = await suite('build', () => step(['esbuild.config.mjs']));
  await suite('lint', () => step(['node_modules/eslint/bin/eslint.js', '.']));
  await suite('types', () => step(['node_modules/typescript/bin/tsc', '--noEmit', '-p', 'tsconfig.json']));
  await suite('unit tests', () => vitest('unit'));
  if (built) {
    if (existsSync(path.join(root, 'test/protocol'))) await suite('protocol tests', () => vitest('protocol', ['--config', 'test/protocol/vitest.config.mts']));
    if (isTestHostSupported) await browserSuites(suite);
    else await suite('VS Code desktop', () => launcher('test/desktop/run.mjs'));
  }

  const all = sum(tallies);
  console.log(`\n${countsLine(all)}`);
  if (all.failed > 0 || tallies.some((tally) => tally.isMissing)) process.exitCode = 1;
});

/** A step that is no test: its failure counts, its success does not. */
async function step(args) {
  const { status } = await runNode(args);
  return status === 0 ? nothing : { ...nothing, failed: 1 };
}

/** Runs vitest and reads the counts from its report. */
async function vitest(name, args = []) {
  const report = path.join(root, `out/${name}.json`);
  mkdirSync(path.dirname(report), { recursive: true });
  rmSync(report, { force: true });
  const { status } = await runNode(['node_modules/vitest/vitest.mjs', 'run', ...args, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]);
  if (!existsSync(report)) return { ...nothing, failed: 1 };
  const { numPassedTests: passed, numFailedTests: failed, numPendingTests: skipped } = JSON.parse(readFileSync(report, 'utf8'));
  return { passed, failed: failed === 0 && status !== 0 ? 1 : failed, skipped };
}

/** The runs in a real VS Code: they share one package and one browser. */
async function browserSuites(suite) {
  const runs = [['VS Code', 'test/browser/suite.mjs'], ['what a writer sees', 'test/browser/ui.mjs'], ['the writer’s desk', 'test/browser/desk.mjs'],
    ['writing and cutting', 'test/browser/writing.mjs'], ['what is kept', 'test/browser/keeping.mjs'], ['the first minutes', 'test/browser/first-run.mjs'], ['workspace trust', 'test/browser/trust.mjs']];
  let env;
  try {
    // Loaded late: packing and the test host want packages, which are installed by now.
    const { prepareBrowserRun } = await import('../test/browser/prepare.mjs');
    const { chromium, vsix } = await prepareBrowserRun();
    env = { ...process.env, CHROMIUM: chromium, VERBATIM_VSIX: vsix };
  } catch (error) {
    console.error(`\n${error.message}`);
    const isMissing = error instanceof Missing;
    for (const [name] of runs) await suite(name, () => (isMissing ? { ...nothing, skipped: 1, isMissing } : { ...nothing, failed: 1 }));
    return;
  }
  for (const [name, file] of runs) await suite(name, () => launcher(file, env));
}

/** Runs a launcher of its own process; one that could not get what it needs counts as one skipped suite. */
async function launcher(file, env = process.env) {
  const ended = await runNode([file], { env });
  return ended.status === missingStatus ? { ...nothing, skipped: 1, isMissing: true } : tallyOf(ended);
}
