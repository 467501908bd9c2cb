// `npm run demo`: from a fresh clone to the report on the sample article. Needs Node and a network, nothing else.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { install } from './support/install.mjs';
import { requireNode } from './support/node-version.mjs';
import { entry, Problem, root, runNode } from './support/run.mjs';

const article = 'articles/the-night-of-the-gate.md';

/** The command line's exit statuses that mean "checked": nothing found, and something found. */
const checked = [0, 1];

await entry(async () => {
  requireNode('20.9.0');
  await install();
  const built = await runNode(['esbuild.config.mjs'], { quiet: true });
  if (built.status !== 0) throw new Problem(`${built.output.trim()}\n\nThe build failed.`);

  console.log(`\n$ verbatim check ${article}\n`);
  const status = await show(['check', article]);
  if (!checked.includes(status)) throw new Problem(`The check did not run: verbatim ended with ${status}, for the reason above.`);
  console.log(`\nThe sources are in corpus/, the article is ${article}. Change a word in a quotation and run it again:\n  node dist/cli.js check ${article}`);
});

/** Runs the command line in this terminal, in colour also where the output is not a terminal, unless NO_COLOR asks for none. */
function show(args) {
  const colour = process.env.NO_COLOR ? {} : { FORCE_COLOR: process.env.FORCE_COLOR ?? '1' };
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [path.join(root, 'dist/cli.js'), ...args], {
      cwd: root, env: { ...process.env, ...colour }, stdio: ['ignore', 'inherit', 'inherit'],
    });
    child.once('error', reject);
    child.once('close', (code) => { resolve(code ?? 1); });
  });
}
