// `npm run test:keeping`: what is kept of a quotation from one day to the next, and what tells that a source has changed or is gone.
// Pictures go into out/images.
import assert from 'node:assert/strict';
import { readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { entry } from '../../scripts/support/run.mjs';
import { runDesk } from './run-desk.mjs';

await entry(() => runDesk('keeping', { 'verbatim.codeLens': 'off', 'verbatim.pause': 300 }, async ({ page, host, editor, workbench, step, open, picture }) => {
  const source = path.join(host.workspace, 'corpus/chief-engineer-blog.md');
  const original = await readFile(source, 'utf8');
  await open();
  await editor.squiggleOn('six').waitFor();
  await workbench.closeSideBar();

  await step('a source that changed while nobody looked is told after a restart, with the old and the new words', async () => {
    // VS Code writes down what extensions remember a little later.
    await page.waitForTimeout(2000);
    await page.goto('about:blank');
    await writeFile(source, original.replace('by a man who', 'by a woman who'));
    await open();
    await editor.showCard(editor.squiggleOn('all night by a man'), 'has changed since');
    await picture('source-changed');
    assert.match(await editor.card.first().innerText(), /it had “It was watched all night by a man[^”]*”, and has “It was watched all night by a woman[^”]*” now/);
    await editor.pointAway();
  });

  await step('so is one that is gone', async () => {
    await writeFile(source, original);
    await editor.squiggleOn('all night by a man').waitFor({ state: 'detached' });
    // No other source has those words: of those that stand elsewhere as well nothing is said.
    const only = path.join(host.workspace, 'corpus/lantern-magazine.md');
    const elsewhere = path.join(host.workspace, 'elsewhere.txt');
    await rename(only, elsewhere);
    await editor.showCard(editor.squiggleOn('Every minute that the gate'), 'no longer in the corpus');
    await picture('source-missing');
    await editor.pointAway();
    await rename(elsewhere, only);
    await editor.squiggleOn('Every minute that the gate').waitFor({ state: 'detached' });
  });
}));
