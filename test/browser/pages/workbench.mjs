// The window around the editor.

/** @param {import('playwright-core').Page} page */
export function openWorkbench(page) {
  return {
    /** Runs a command of the palette by its title. */
    async run(title) {
      await page.keyboard.press('F1');
      const input = page.locator('.quick-input-widget:visible input').first();
      await input.waitFor();
      await input.fill(`>${title}`);
      const row = page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first();
      await row.click();
      // A command may ask for more in the same place: what counts is that the list of commands is gone.
      await row.waitFor({ state: 'hidden' });
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
