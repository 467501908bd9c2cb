// `npm run bench:activation`: what VS Code's own figures say of the extension's activation: how long its code loads, and how long `activate`
// takes until it returns. Several windows, one after another; a cold one first.
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { entry, root } from '../../scripts/support/run.mjs';
import { startHost } from './host.mjs';
import { openEditor } from './pages/editor.mjs';
import { openWorkbench } from './pages/workbench.mjs';
import { prepareBrowserRun } from './prepare.mjs';

const windows = 5;
const extension = 'verbatim-writing.verbatim';

await entry(async () => {
  const { chromium, vsix } = await prepareBrowserRun();
  const workspace = await mkdtemp(path.join(tmpdir(), 'verbatim-activation-'));
  await cp(path.join(root, 'test/fixtures/sample'), workspace, { recursive: true });
  const host = await startHost({ chromium, vsix, workspace });
  const { page } = host;
  const editor = openEditor(page);
  const workbench = openWorkbench(page);
  try {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    console.log('window | load code, ms | activate, ms | finish, ms | because of');
    for (let window = 1; window <= windows; window++) {
      await page.goto(host.address([['openFile', host.uri(path.join(host.workspace, 'the-hour.md'))]]));
      await editor.line('The hour that the gate').waitFor();
      const row = await rowOf(page, workbench);
      console.log([window, ...row.slice(2, 6)].join(' | '));
    }
  } finally {
    await host.stop();
    await rm(workspace, { recursive: true, force: true });
  }
});

/** The extension's row in VS Code's page on its own start: name, eager, load, call, finish, event. */
async function rowOf(page, workbench) {
  for (const end = Date.now() + 60_000; ;) {
    await workbench.run('Developer: Startup Performance');
    await page.locator('.tab.active', { hasText: 'Startup Performance' }).first().waitFor();
    await page.locator('.editor-instance .view-line', { hasText: 'System Info' }).first().waitFor();
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Control+C');
    const text = await page.evaluate(() => globalThis.navigator.clipboard.readText());
    // The page names it in other lists too: the one with its times has a column for each.
    const row = text.split('\n').filter((one) => one.includes(extension)).map((one) => one.split('|').map((cell) => cell.trim()).filter((cell) => cell !== '')).find((cells) => cells.length >= 6);
    if (row !== undefined) return row;
    if (Date.now() > end) throw new Error(`VS Code says nothing of ${extension}:\n${text.slice(0, 4000)}`);
    await workbench.run('View: Close Editor');
    await page.waitForTimeout(1000);
  }
}
