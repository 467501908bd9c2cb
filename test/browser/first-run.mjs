// `npm run test:first-run`: the first minute: the walkthrough in a window without a folder. Pictures go into out/images.
import { entry } from '../../scripts/support/run.mjs';
import { runDesk } from './run-desk.mjs';

await entry(() => runDesk('first-run', {}, async ({ page, host, workbench, step, picture, pictureInThemes }) => {
  await step('the walkthrough leads through its steps', async () => {
    await page.goto(host.emptyWindow());
    await workbench.run('Welcome: Open Walkthrough');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Quotations that are right' }).first().click();
    for (const [title, name] of [['Mend a quotation', 'fix'], ['Insert one that is right', 'insert'], ['Check your own article', 'own'], ['Open the sample', 'sample']]) {
      await page.locator('.getting-started-step', { hasText: title }).first().click();
      await page.locator('.getting-started-step.expanded', { hasText: title }).first().waitFor();
      await page.locator('.getting-started-media iframe').first().waitFor();
      await page.waitForTimeout(400);
      await picture(`walkthrough-${name}`);
    }
    await pictureInThemes('walkthrough');
  });
}));
