// Runs what a writer does, step by step: each is one test, and the rest is not tried after a failure.
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { countsLine } from '../../scripts/support/tally.mjs';
import { root } from '../../scripts/support/run.mjs';

/**
 * @param {import('playwright-core').Page} page
 * @param {string} name of the run; names the picture that is taken of a failure
 * @param {(step: (title: string, act: () => Promise<void> | void) => Promise<void>) => Promise<void>} script
 */
export async function runSteps(page, name, script) {
  const tally = { passed: 0, failed: 0, skipped: 0 };
  const step = async (title, act) => {
    const started = Date.now();
    await act();
    tally.passed++;
    console.log(`  ✔ ${title} (${Date.now() - started} ms)`);
  };
  try {
    await script(async (title, act) => {
      try {
        await step(title, act);
      } catch (error) {
        console.log(`  ✘ ${title}\n${error.stack}`);
        throw error;
      }
    });
  } catch {
    tally.failed++;
    process.exitCode = 1;
    await mkdir(path.join(root, 'out'), { recursive: true });
    await page.screenshot({ path: path.join(root, `out/${name}-failed.png`) });
  }
  console.log(`\n${countsLine(tally)}`);
}
