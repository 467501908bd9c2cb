// `npm run test:desk`: the rest of the writer's desk in VS Code, as a writer uses it: the sheet, vouching, inserting, going on with a
// quotation, the view of the sources. Pictures go into out/images.
import assert from 'node:assert/strict';
import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { entry, root } from '../../scripts/support/run.mjs';
import { startHost } from './host.mjs';
import { openEditor } from './pages/editor.mjs';
import { openWorkbench } from './pages/workbench.mjs';
import { prepareBrowserRun } from './prepare.mjs';
import { sampleDesk, plainWindow } from './sample-desk.mjs';
import { servePage } from './serve-page.mjs';
import { runSteps } from './steps.mjs';

const draft = 'the-hour.md';
const pictures = path.join(root, 'out/images');
const themes = { dark: 'Dark Modern', 'high-contrast': 'Dark High Contrast', light: 'Light Modern' };

await entry(async () => {
  const { chromium, vsix } = await prepareBrowserRun();
  const site = await servePage();
  const host = await startHost({ chromium, vsix, machineSettings: { 'verbatim.add.allowPrivate': true }, settings: { ...plainWindow, 'workbench.activityBar.location': 'default', 'verbatim.codeLens': 'headings' }, workspace: await sampleDesk() });
  const { page } = host;
  const editor = openEditor(page);
  const workbench = openWorkbench(page);
  const picture = (name) => page.screenshot({ path: path.join(pictures, `${name}.png`), animations: 'disabled', caret: 'hide' });
  const pictureInThemes = async (what) => {
    for (const [name, theme] of Object.entries(themes)) {
      await workbench.chooseTheme(theme);
      await page.waitForTimeout(300);
      await picture(`${what}-${name}`);
    }
  };
  const saved = async (file) => readFile(path.join(host.workspace, file), 'utf8').catch(() => '');
  const untilSaved = async (file, pattern) => {
    for (const end = Date.now() + 20_000; ;) {
      const text = await saved(file);
      if (pattern.test(text)) return text;
      if (Date.now() > end) throw new Error(`${file} never had ${pattern}:\n${text}`);
      await page.waitForTimeout(100);
    }
  };
  /** Answers the question that is asked, once it is that one: the box of the one before is the same box. */
  const answer = async (question, text) => {
    const box = page.locator('.quick-input-widget:visible', { hasText: question }).first();
    await box.waitFor();
    await box.locator('input').first().fill(text);
    await page.keyboard.press('Enter');
  };

  try {
    await mkdir(pictures, { recursive: true });
    await runSteps(page, 'desk', async (step) => {
      await page.goto(host.address([['openFile', host.uri(path.join(host.workspace, draft))]]));

      await step('above the draft stands how many quotations there are', async () => {
        await editor.squiggleOn('six').waitFor();
        await page.locator('.codelens-decoration', { hasText: /\d+ quotations · .*to mend/ }).first().waitFor();
        await workbench.closeSideBar();
        await picture('desk-lens');
      });

      await step('a quotation is vouched for by name, and the card says so', async () => {
        await editor.line('If that is a crime').click({ position: { x: 60, y: 10 } });
        await workbench.run('Verbatim: Vouch for This Quotation');
        await answer('What did you check it against?', 'the tape, minute 14');
        await answer('Who vouches for it?', 'Iris Vane');
        const text = await untilSaved('verbatim.baseline.json', /Iris Vane/);
        assert.deepEqual(JSON.parse(text).quotations.map(({ draft: file, vouched }) => [file, vouched[0].by, vouched[0].against]), [[draft, 'Iris Vane', 'the tape, minute 14']]);
        await editor.showCard(editor.squiggleOn('boat'), 'Iris Vane');
        await picture('desk-vouched');
        await editor.pointAway();
      });

      await step('a finding is left alone in one place, with the reason', async () => {
        const menu = await editor.openFixes(editor.squiggleOn('six'));
        await picture('desk-fixes');
        await menu.locator('.monaco-list-row.action', { hasText: 'in verbatim.baseline.json' }).first().click();
        await answer('Your editor will ask', 'as the blog had it then');
        await untilSaved('verbatim.baseline.json', /as the blog had it then/);
        await editor.squiggleOn('six').waitFor({ state: 'detached' });
      });

      await step('the sheet lists every quotation, what is unresolved first', async () => {
        await workbench.run('Verbatim: Show the Fact-Check Sheet');
        const sheet = page.frameLocator('iframe.webview').frameLocator('#active-frame');
        await sheet.locator('.row').first().waitFor();
        assert.equal(await sheet.locator('.row').count(), 5);
        await sheet.getByText('Iris Vane vouches for it').waitFor();
        await sheet.locator('input[data-outcome="verbatim"]').uncheck();
        await sheet.getByText(/of 5 shown/).waitFor();
        assert.equal(await sheet.locator('.row.verbatim:visible').count(), 0);
        await sheet.locator('input[data-outcome="verbatim"]').check();
        await pictureInThemes('desk-sheet');
      });

      await step('the sheet draws who quotes whom, and how much of the piece is whose', async () => {
        const sheet = page.frameLocator('iframe.webview').frameLocator('#active-frame');
        const family = sheet.locator('.family').first();
        await family.scrollIntoViewIfNeeded();
        assert.match(await family.innerText(), /nearest to the origin[\s\S]*(?:the same words|trims|splices|leaves out|has “)/);
        await pictureInThemes('desk-family');
        await sheet.locator('table', { hasText: 'Speakers' }).scrollIntoViewIfNeeded();
        await sheet.locator('table', { hasText: 'Speakers' }).getByText(/\d+ %/).first().waitFor();
        await picture('desk-shares');
        await sheet.locator('.row .place').first().click();
        await page.locator('.monaco-editor.focused').first().waitFor();
      });

      await step('a draft is read back quotation by quotation, each beside its passage, and one key vouches', async () => {
        await editor.line('If that is a crime').click({ position: { x: 60, y: 10 } });
        await workbench.run('Verbatim: Read Back');
        const asking = (number) => page.locator('.quick-input-widget:visible', { hasText: `Read back, ${number} of 5` }).first().waitFor();
        await asking(1);
        await page.locator('.tab', { hasText: 'chief-engineer-blog.md' }).first().waitFor();
        await picture('desk-read-back');
        await page.keyboard.press('Enter');
        await answer('What did you check it against?', 'the printed page');
        await answer('Who vouches for it?', 'Iris Vane');
        await asking(2);
        await page.keyboard.press('Enter');
        await asking(3);
        await page.keyboard.press('Escape');
        await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
        await untilSaved('verbatim.baseline.json', /nobody forgot the gate[^\n]*the printed page/);
      });

      await step('a quotation is found by words and speaker, and put in with its source', async () => {
        await workbench.run('View: Close All Editors');
        await page.goto(host.address([['openFile', host.uri(path.join(host.workspace, draft))]]));
        await editor.squiggleOn('boat').waitFor();
        await editor.typeAtEnd('\n\nThere was more. ');
        await workbench.run('Verbatim: Insert Quotation');
        await page.locator('.quick-input-widget:visible input').first().fill('satchwell listened');
        await page.locator('.quick-input-list .monaco-list-row', { hasText: 'I listened from' }).first().waitFor();
        await picture('desk-insert');
        await page.keyboard.press('Enter');
        await editor.line('gone four').waitFor();
        await page.keyboard.press('Control+S');
        const text = await untilSaved(draft, /There was more\. “[^”]*I listened from[^”]*”/);
        assert.match(text, /\(https:\/\/the-lantern\.example\//);
      });

      /** Below the source that is unfolded: she has written another one, too. */
      const speaker = page.locator('.pane-body .monaco-list-row[aria-level="2"]', { hasText: 'Satchwell' }).first();

      await step('the view of the sources shows who says what, and what is used', async () => {
        await workbench.run('Verbatim: Focus on Sources View');
        const row = page.locator('.pane-body .monaco-list-row', { hasText: 'Thirty-One Tonnes' }).first();
        await row.waitFor();
        await row.locator('.monaco-tl-twistie').click();
        await speaker.waitFor();
        await picture('desk-sources');
      });

      await step('a web page is added by its address, and what was saved is opened', async () => {
        await page.locator('.part.sidebar .title').first().hover();
        await page.locator('.part.sidebar').getByRole('button', { name: 'Add a Web Page' }).first().click();
        const box = page.locator('.quick-input-widget:visible', { hasText: 'Add a Web Page to the Sources' }).first();
        await box.getByText('fetched once, without cookies').waitFor();
        await box.locator('input').first().fill('pellbridge.example');
        await box.getByText('Write the whole address').waitFor();
        await picture('desk-add-page-address');
        await box.locator('input').first().fill(`${site.address}/g`);
        await page.keyboard.press('Enter');
        await editor.line('a lamp at the gate').waitFor();
        await workbench.run('Notifications: Show Notifications');
        await page.locator('.notification-list-item', { hasText: 'Added corpus/a-lamp-for-the-gate.md' }).first().waitFor();
        await page.locator('.pane-body .monaco-list-row', { hasText: 'A lamp for the gate' }).first().waitFor();
        // The tree was made anew: what was unfolded still is.
        await speaker.waitFor();
        await picture('desk-add-page');
        const text = await saved('corpus/a-lamp-for-the-gate.md');
        assert.match(text, /^author: Otto Fennimore$/m);
        assert.match(text, /^redirects:\n {2}- "301: /m);
        assert.equal(await saved('corpus/.originals/a-lamp-for-the-gate.html'), site.page());
      });

      await step('the page is added again, and what changed is shown', async () => {
        site.correct();
        await workbench.run('Verbatim: Add a Web Page');
        await answer('fetched once, without cookies', `${site.address}/g`);
        const toast = page.locator('.notification-list-item', { hasText: 'both versions are kept' }).first();
        await toast.waitFor();
        await picture('desk-add-page-again');
        await toast.getByRole('button', { name: 'Compare the Versions' }).click();
        await page.locator('.monaco-diff-editor').first().waitFor();
        await picture('desk-add-page-compare');
      });
    });
  } finally {
    await host.stop();
    site.close();
  }
});
