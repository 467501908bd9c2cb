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
      await page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first().waitFor();
      await page.keyboard.press('Enter');
      await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
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

    /** @param {'light' | 'dark' | 'high-contrast'} kind */
    async waitForTheme(kind) {
      await page.locator(`.monaco-workbench.${{ light: 'vs', dark: 'vs-dark', 'high-contrast': 'hc-black' }[kind]}`).first().waitFor();
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
