// `npm run test:ui`: what a writer does and sees in VS Code, with the sample corpus. Takes pictures into out/images; `npm run pictures`
// is the same run, and takes them into docs/images, where the README shows them.
import assert from 'node:assert/strict';
import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { entry, root } from '../../scripts/support/run.mjs';
import { startHost } from './host.mjs';
import { openEditor } from './pages/editor.mjs';
import { openWorkbench } from './pages/workbench.mjs';
import { prepareBrowserRun } from './prepare.mjs';
import { plainWindow, sampleDesk } from './sample-desk.mjs';
import { runSteps } from './steps.mjs';

const draft = 'the-hour.md';
const pictures = path.join(root, process.argv.includes('--pictures') ? 'docs/images' : 'out/images');

/** The themes in which the card has to be readable. */
const themes = { light: 'Light Modern', dark: 'Dark Modern', 'high-contrast': 'Dark High Contrast' };

await entry(async () => {
  const { chromium, vsix } = await prepareBrowserRun();
  const host = await startHost({ chromium, vsix, settings: plainWindow, workspace: await sampleDesk() });
  const { page } = host;
  const editor = openEditor(page);
  const workbench = openWorkbench(page);
  const picture = (name) => page.screenshot({ path: path.join(pictures, `${name}.png`), animations: 'disabled', caret: 'hide' });
  const onDisk = () => readFile(path.join(host.workspace, draft), 'utf8');

  try {
    await mkdir(pictures, { recursive: true });
    await runSteps(page, 'ui', async (step) => {
      await page.goto(host.address([['openFile', host.uri(path.join(host.workspace, draft))]]));

      await step('misquotations are underlined', async () => {
        await editor.line('The hour that the gate stayed shut').waitFor();
        await editor.squiggleOn('six').waitFor();
        await workbench.closeSideBar();
      });

      for (const [name, theme] of Object.entries(themes)) {
        await step(`the card of a misquotation can be read: ${name}`, async () => {
          await workbench.chooseTheme(theme);
          await editor.showCard(editor.squiggleOn('six'), 'four people');
          await editor.enlargeCard();
          assert.match(await editor.card.innerText(), /Colbeck/, 'who said them');
          await picture(`hover-${name}`);
          await editor.pointAway();
        });
      }

      await step('the problems panel lists the findings', async () => {
        await workbench.chooseTheme(themes.light);
        const rows = await workbench.openProblems();
        await rows.filter({ hasText: 'words-changed' }).first().waitFor();
        await rows.filter({ hasText: 'wrong-speaker' }).first().waitFor();
        await picture('problems');
        await workbench.closePanel();
      });

      await step('a fix restores the source’s words', async () => {
        const menu = await editor.openFixes(editor.squiggleOn('boat'));
        await picture('fixes');
        await menu.locator('.monaco-list-row.action', { hasText: 'telephone' }).first().click();
        await editor.line('telephone').waitFor();
        await editor.squiggleOn('telephone').waitFor({ state: 'detached' });
      });

      await step('typing a quotation mark offers verified quotations, and what is typed narrows them', async () => {
        await editor.typeAtEnd('\nWinifred Satchwell sat up. “I listened from');
        const row = editor.suggestions.locator('.monaco-list-row', { hasText: 'I listened from two' }).first();
        // On a busy machine the editor gives up a list that comes after the next key; a writer asks for it again.
        await row.waitFor({ timeout: 10_000 }).catch(() => page.keyboard.press('Control+Space'));
        await row.waitFor();
      });

      await step('the passage in its context stands beside the list', async () => {
        const panel = page.locator('.suggest-details:visible', { hasText: 'I have never listened so hard' });
        // The key opens the panel of a list that is there, and asks for a list that is being made anew: press it until the panel shows.
        for (let presses = 0; presses < 6 && !(await panel.isVisible()); presses++) {
          await page.keyboard.press('Control+Space');
          await panel.waitFor({ timeout: 3000 }).catch(() => undefined);
        }
        await panel.waitFor();
        // VS Code fits the panel to an item's text when it comes back to it.
        await page.keyboard.press('ArrowDown');
        await page.waitForTimeout(500);
        await page.keyboard.press('ArrowUp');
        await editor.settles(panel);
        await picture('completion');
      });

      await step('the chosen quotation is inserted word for word, with its source, and is verified', async () => {
        await page.keyboard.press('Enter');
        await editor.line('gone four').waitFor();
        await page.keyboard.press('Control+S');
        const text = await untilSaved(onDisk, /gone four/);
        assert.equal(text.split('I listened from').length, 2, `what was typed is not doubled:\n${text}`);
        assert.match(text, /“I listened from two o.clock until gone four[.,]?”/);
        assert.match(text, /\[Thirty-One Tonnes\]\(https:\/\/the-lantern\.example\//, 'its source is linked');
        await editor.squiggleOn('listened').waitFor({ state: 'detached' });
      });

      await step('a mistake is underlined once the writer pauses', async () => {
        await editor.typeAtEnd('\n\n“Nobody forgot the key,” wrote Hanne Colbeck.');
        await editor.squiggleOn('key').waitFor();
        await picture('typing');
      });
    });
  } finally {
    await host.stop();
  }
});

async function untilSaved(read, pattern) {
  for (const end = Date.now() + 10_000; ;) {
    const text = await read();
    if (pattern.test(text) || Date.now() > end) return text;
    await new Promise((resolve) => { setTimeout(resolve, 100); });
  }
}
