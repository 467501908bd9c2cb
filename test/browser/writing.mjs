// `npm run test:writing`: what helps while a writer writes and cuts: a quotation that goes on by itself, trim mode. Pictures go into
// out/images.
import assert from 'node:assert/strict';
import { entry } from '../../scripts/support/run.mjs';
import { runDesk } from './run-desk.mjs';

// The list of whole quotations would stand before what is only to be continued: here it opens when it is asked for.
const settings = { 'verbatim.codeLens': 'off', 'verbatim.pause': 600, 'editor.suggestOnTriggerCharacters': false };

await entry(() => runDesk('writing', settings, async ({ page, editor, workbench, step, open, picture, pictureInThemes }) => {
  await open();
  await editor.squiggleOn('six').waitFor();
  await workbench.closeSideBar();

  /** Deletes words in front of which others stand on the same line of the screen. */
  const cut = async (words, rest) => {
    await editor.goTo(words + rest);
    await editor.selectOn(words);
    await page.keyboard.press('Delete');
  };

  await step('a quotation goes on by itself as it is typed', async () => {
    await editor.typeAtEnd('\n\nAnd she went on. “I listened from two o');
    await page.locator('.ghost-text-decoration', { hasText: 'clock until gone four' }).first().waitFor();
    await picture('ghost');
    await page.keyboard.press('Tab');
    await editor.line('And she went on').filter({ hasText: 'gone four' }).waitFor();
    await page.keyboard.type('”');
  });

  await step('trim mode is off until it is turned on, and shows that it is on', async () => {
    assert.equal(await page.locator('.statusbar-item', { hasText: 'Trim' }).count(), 0);
    await workbench.run('Verbatim: Turn Trim Mode On or Off');
    await page.locator('.statusbar-item', { hasText: 'Trim' }).first().waitFor();
  });

  await step('a cut inside a verified quotation gets its ellipsis, and undo takes the mark before it takes the cut', async () => {
    await cut('all night ', 'by a man');
    await editor.shows('It was watched … by a man who');
    await pictureInThemes('trim');
    await editor.goTo('by a man who');
    await page.keyboard.press('Control+Z');
    await editor.shows('It was watched by a man who');
    await page.keyboard.press('Control+Z');
    await editor.shows('It was watched all night by');
  });

  await step('what was undone is not marked, nor what is typed in place of other words', async () => {
    await editor.goTo('night by a man');
    await editor.selectOn('night');
    await page.keyboard.type('day');
    // Longer than the pause: nothing is to come.
    await page.waitForTimeout(1500);
    await editor.shows('It was watched all day by a man');
    await page.keyboard.press('Control+Z');
    await editor.shows('It was watched all night by a man');
  });

  await step('a cut at an edge gets no ellipsis, and the new first word its capital', async () => {
    await cut('Every minute that the gate stays shut, ', 'the river');
    await editor.shows('“The river gets taller');
    await page.keyboard.press('Control+Z');
    await page.keyboard.press('Control+Z');
    await editor.shows('“Every minute that the gate');
  });

  await step('a cut that turns the meaning round is objected to, and the words can be put back', async () => {
    await editor.typeAtEnd('\n\nColbeck wrote: “We do not choose which houses to save.”');
    await page.keyboard.press('Escape');
    await cut('not ', 'choose which');
    const objection = await workbench.message('This cut is not marked');
    await editor.shows('“We do choose which houses');
    await pictureInThemes('objection');
    await objection.getByRole('button', { name: 'Put It Back' }).click();
    await editor.shows('“We do not choose which houses');
  });

  await step('trim mode is turned off where it shows', async () => {
    await page.locator('.statusbar-item', { hasText: 'Trim' }).first().click();
    await page.locator('.statusbar-item', { hasText: 'Trim' }).first().waitFor({ state: 'detached' });
  });
}));
