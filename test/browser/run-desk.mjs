// What the runs at a writer's desk have in common: the sample draft in a window of its own, and the ways to look at what came of a step.
import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from '../../scripts/support/run.mjs';
import { startHost } from './host.mjs';
import { openEditor } from './pages/editor.mjs';
import { openWorkbench } from './pages/workbench.mjs';
import { prepareBrowserRun } from './prepare.mjs';
import { plainWindow, sampleDesk } from './sample-desk.mjs';
import { runSteps } from './steps.mjs';

/** The draft of the sample desk. */
export const draft = 'the-hour.md';

/** The themes in which everything has to be readable, by the name that their pictures have. */
export const themes = { dark: 'Dark Modern', 'high-contrast': 'Dark High Contrast', light: 'Light Modern' };

const pictures = path.join(root, 'out/images');

/**
 * @typedef {object} Desk
 * @property {import('playwright-core').Page} page
 * @property {Awaited<ReturnType<typeof startHost>>} host
 * @property {ReturnType<typeof openEditor>} editor
 * @property {ReturnType<typeof openWorkbench>} workbench
 * @property {(title: string, act: () => Promise<void> | void) => Promise<void>} step
 * @property {(file?: string) => Promise<void>} open opens VS Code anew on a file of the desk
 * @property {(name: string) => Promise<void>} picture into out/images
 * @property {(name: string) => Promise<void>} pictureInThemes one picture for each of `themes`
 * @property {(question: string, text: string) => Promise<void>} answer
 * @property {(file: string, pattern: RegExp) => Promise<string>} untilSaved
 */

/**
 * Runs the steps of one suite.
 * @param {string} name of the suite, and what its pictures begin with
 * @param {Record<string, unknown>} settings beside those of a plain window
 * @param {(desk: Desk) => Promise<void>} script
 */
export async function runDesk(name, settings, script) {
  const { chromium, vsix } = await prepareBrowserRun();
  const host = await startHost({ chromium, vsix, settings: { ...plainWindow, 'workbench.activityBar.location': 'default', ...settings }, workspace: await sampleDesk() });
  const { page } = host;
  const editor = openEditor(page);
  const workbench = openWorkbench(page);
  const picture = (what) => page.screenshot({ path: path.join(pictures, `${name}-${what}.png`), animations: 'disabled', caret: 'hide' });
  try {
    await mkdir(pictures, { recursive: true });
    await runSteps(page, name, (step) => script({
      page, host, editor, workbench, step, picture,
      open: async (file = draft) => { await page.goto(host.address([['openFile', host.uri(path.join(host.workspace, file))]])); },
      pictureInThemes: async (what) => {
        for (const [themed, theme] of Object.entries(themes)) {
          await workbench.chooseTheme(theme);
          await page.waitForTimeout(300);
          await picture(`${what}-${themed}`);
        }
      },
      /** Answers the question that is asked, once it is that one: the box of the one before is the same box. */
      answer: async (question, text) => {
        const box = page.locator('.quick-input-widget:visible', { hasText: question }).first();
        await box.waitFor();
        await box.locator('input').first().fill(text);
        await page.keyboard.press('Enter');
      },
      untilSaved: async (file, pattern) => {
        for (const end = Date.now() + 20_000; ;) {
          const text = await readFile(path.join(host.workspace, file), 'utf8').catch(() => '');
          if (pattern.test(text)) return text;
          if (Date.now() > end) throw new Error(`${file} never had ${pattern}:\n${text}`);
          await page.waitForTimeout(100);
        }
      },
    }));
  } finally {
    await host.stop();
  }
}
