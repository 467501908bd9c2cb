// `npm run test:trust`: the extension in a workspace that the writer does not trust. It works all the same, and neither the page nor any
// process of the server asks another host for anything.
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { entry, root } from '../../scripts/support/run.mjs';
import { startHost } from './host.mjs';
import { openEditor } from './pages/editor.mjs';
import { openWorkbench } from './pages/workbench.mjs';
import { prepareBrowserRun } from './prepare.mjs';
import { runSteps } from './steps.mjs';

await entry(async () => {
  const { chromium, vsix } = await prepareBrowserRun();
  const folder = await mkdtemp(path.join(tmpdir(), 'verbatim-network-'));
  const log = path.join(folder, 'hosts.txt');
  await writeFile(log, '');
  const host = await startHost({
    chromium, vsix, trust: true,
    workspace: path.join(root, 'test/fixtures/workspace/paper'),
    settings: { 'security.workspace.trust.startupPrompt': 'never' },
    preload: path.join(root, 'test/browser/record-network.mjs'),
    env: { VERBATIM_NETWORK_LOG: log },
  });
  try {
    await runSteps(host.page, 'trust', async (step) => {
      await host.page.goto(host.address([['openFile', host.uri(path.join(host.workspace, 'article.md'))]]));
      const editor = openEditor(host.page);
      const workbench = openWorkbench(host.page);
      await step('the folder opens in restricted mode', () => host.page.getByText('Restricted Mode is intended').waitFor());
      await step('quotations are checked in restricted mode', async () => {
        await editor.line('The pilots were not heard').waitFor();
        await editor.squiggles('error').first().waitFor();
      });
      await step('they are checked after the folder has been trusted as well', async () => {
        await workbench.run('Workspaces: Manage Workspace Trust');
        await host.page.locator('.workspace-trust-editor').getByRole('button', { name: 'Trust', exact: true }).click();
        await host.page.getByText('Restricted Mode is intended').waitFor({ state: 'hidden' });
        await workbench.closeModalEditor();
        await editor.squiggles('error').first().waitFor();
      });
      await step('the page asked no other host for anything', () => { assert.deepEqual([...host.otherHosts], []); });
      await step('no process of VS Code or of Verbatim asked another host for anything', async () => {
        const lines = (await readFile(log, 'utf8')).split('\n').filter(Boolean);
        for (const watched of ['type=extensionHost', 'dist/server.js']) assert.ok(lines.some((line) => line.startsWith('watching') && line.includes(watched)), `${watched} is watched:\n${lines.join('\n')}`);
        assert.deepEqual(lines.filter((line) => !line.startsWith('watching')), []);
      });
    });
  } finally {
    await host.stop();
    await rm(folder, { recursive: true, force: true });
  }
});
