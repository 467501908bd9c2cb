// The window around the editor.

/** @param {import('playwright-core').Page} page */
export function openWorkbench(page) {
  return {
    /** Runs a command of the palette by its title. */
    async run(title) {
      const input = page.locator('.quick-input-widget:visible input').first();
      await page.keyboard.press('F1');
      // A window that has just been opened does not hear the key; one that is only slow would close the list at a second press.
      await input.waitFor({ timeout: 15_000 }).catch(() => page.keyboard.press('F1'));
      await input.waitFor();
      await input.fill(`>${title}`);
      const row = page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first();
      await row.click();
      // A command may ask for more in the same place: what counts is that the list of commands is gone.
      await row.waitFor({ state: 'hidden' });
    },

    /** A message that VS Code shows. It pops none up while it is driven by a test, and lists it behind its bell. @returns it */
    async message(text) {
      const item = page.locator('.notifications-center .notification-list-item', { hasText: text }).first();
      for (let tries = 0; tries < 40 && !(await item.isVisible()); tries++) {
        if (!(await page.locator('.notifications-center.visible').isVisible())) await page.locator('.statusbar-item[id="status.notifications"]').click();
        await item.waitFor({ timeout: 500 }).catch(() => undefined);
      }
      await item.waitFor();
      return item;
    },

    /** Opens the list of problems. @returns its rows */
    async openProblems() {
      await page.keyboard.press('Control+Shift+M');
      await page.locator('.markers-panel, .markers-panel-container').first().waitFor();
      return page.locator('.markers-panel-container .monaco-list-row');
    },

    async closeSideBar() {
      await page.keyboard.press('Control+B');
      await page.locator('.part.sidebar').waitFor({ state: 'hidden' });
    },

    /** @param {string} label as the list of themes has it */
    async chooseTheme(label) {
      await this.run('Preferences: Color Theme');
      const input = page.locator('.quick-input-widget:visible input').first();
      await input.fill(label);
      await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: label }).waitFor();
      await page.keyboard.press('Enter');
      await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
    },

    /** Closes an editor that VS Code shows on top of the others, such as the one of workspace trust. */
    async closeModalEditor() {
      const modal = page.locator('.monaco-modal-editor-block');
      await modal.locator('.codicon-close:visible').last().click();
      await modal.waitFor({ state: 'hidden' });
    },

    async closePanel() {
      await page.keyboard.press('Control+J');
    },
  };
}
