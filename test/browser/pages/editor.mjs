// The editor as a writer sees it.

/** @param {import('playwright-core').Page} page */
export function openEditor(page) {
  const line = (text) => page.locator('.view-line', { hasText: text }).first();
  const squiggles = (severity) => page.locator(`.squiggly-${severity}`);
  const card = page.locator('.monaco-hover:visible');
  const suggestions = page.locator('.suggest-widget.visible');

  return {
    line,
    /** @param {'error' | 'warning' | 'info' | 'hint'} severity */
    squiggles,
    /**
     * A squiggle on the line that holds these words: squiggles are drawn apart from the text, so they are matched by their place.
     * @returns {{ boundingBox(): Promise<Box>, waitFor(options?: { state?: 'detached' }): Promise<void> }}
     */
    squiggleOn: (text) => squiggleOn(page, line(text), text),
    /** The card that is open. */
    card,
    /** The list of what can be inserted. */
    suggestions,

    /**
     * Opens the card of a place: the pointer comes from elsewhere and in steps, as a hand moves it, for a jump opens none. VS Code
     * now and then misses a movement while it is busy: the hand tries again.
     * @param {string} text what the card has to say; it is built in parts
     */
    async showCard(place, text) {
      for (let left = 3; ; left--) {
        const box = await place.boundingBox();
        await page.mouse.move(box.x - 200, box.y + 240);
        await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 5 });
        try {
          return await card.filter({ hasText: text }).first().waitFor({ timeout: 5000 });
        } catch (error) {
          if (left === 0) throw error;
        }
      }
    },

    /** Draws the card's lower edge down to near the window's, as a reader does who wants to see all of it; VS Code remembers the size. */
    async enlargeCard() {
      const { x, y, width, height } = await page.locator('.monaco-resizable-hover:visible').boundingBox();
      const middle = { x: x + width / 2, y: y + height / 2 };
      const lowest = page.viewportSize().height - 50;
      await page.mouse.move(middle.x, middle.y, { steps: 5 });
      if (y + height >= lowest) return;
      await page.mouse.move(middle.x, y + height - 1, { steps: 5 });
      await page.mouse.down();
      await page.mouse.move(middle.x, lowest, { steps: 10 });
      await page.mouse.up();
      await page.mouse.move(middle.x, middle.y, { steps: 5 });
    },

    /** Waits until something has kept its size for a second: VS Code shows a panel before it knows how much is in it. */
    async settles(locator) {
      for (let size = '', since = Date.now(); Date.now() - since < 1000;) {
        const now = JSON.stringify(await locator.boundingBox());
        if (now !== size) since = Date.now();
        size = now;
        await page.waitForTimeout(100);
      }
    },

    /** Takes the pointer where it opens nothing. */
    async pointAway() {
      const { width, height } = page.viewportSize();
      await page.mouse.move(width / 2, height - 60);
      await page.keyboard.press('Escape');
    },

    /** Waits until the editor shows this text, across the lines that it is wrapped to. */
    async shows(text) {
      for (const end = Date.now() + longestWait; ;) {
        const shown = await page.locator('.editor-instance .view-lines').first().evaluate((lines) => [...lines.children]
          .sort((a, b) => parseFloat(a.style.top) - parseFloat(b.style.top)).map((one) => one.textContent.replaceAll('\u00a0', ' ')).join(''));
        if (shown.includes(text)) return;
        if (Date.now() > end) throw new Error(`the editor never showed “${text}”:\n${shown}`);
        await page.waitForTimeout(100);
      }
    },

    /** Puts the cursor in front of words, by the mouse. @param {string} text the line's words, from those on */
    async goTo(text) {
      const { x, y, height } = await boxOf(line(text), text);
      await page.mouse.click(x + 1, y + height / 2);
    },

    /** Selects words by the keyboard, from the cursor on. */
    async selectOn(words) {
      for (let at = 0; at < words.length; at++) await page.keyboard.press('Shift+ArrowRight');
    },

    /** Types at the end of the document, as fast as a person. */
    async typeAtEnd(text) {
      await line('').click();
      await page.keyboard.press('Control+End');
      await page.keyboard.type(text, { delay: 30 });
    },

    /** Opens the menu of fixes of the place where the pointer clicks. @returns the menu */
    async openFixes(locator) {
      const box = await locator.boundingBox();
      await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
      // Away from the words: with the control key down, VS Code draws those under the pointer as a link.
      await page.mouse.move(box.x, page.viewportSize().height - 60);
      const menu = page.locator('.action-widget:visible').first();
      await page.keyboard.press('Control+.');
      // The menu does not open, or closes, where the findings come anew at that moment.
      await menu.waitFor({ timeout: 10_000 }).catch(() => page.keyboard.press('Control+.'));
      await menu.waitFor();
      return menu;
    },
  };
}

/** @typedef {{ x: number, y: number, width: number, height: number }} Box */

const longestWait = 60_000;

/** Pixels of words on the screen; null while they are not there. */
function boxOf(line, text) {
  return line.evaluate((element, words) => {
    // VS Code draws spaces as no-break spaces, and a line in several pieces.
    const plain = (node) => node.textContent.replaceAll('\u00a0', ' ');
    const at = plain(element).indexOf(words);
    if (at === -1) return null;
    const range = document.createRange();
    const walker = document.createTreeWalker(element, document.defaultView.NodeFilter.SHOW_TEXT);
    let offset = 0;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const { length } = node.data;
      if (at >= offset && at < offset + length) range.setStart(node, at - offset);
      if (at + words.length > offset && at + words.length <= offset + length) range.setEnd(node, at + words.length - offset);
      offset += length;
    }
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x, y, width, height };
  }, text, { timeout: 1000 }).catch(() => null);
}

function squiggleOn(page, line, text) {
  const wordsBox = () => boxOf(line, text);

  /** Null where the words have no squiggle; undefined where there are no such words. */
  const find = async () => {
    const words = await wordsBox();
    if (!words) return undefined;
    // All at once: one that is drawn anew meanwhile is not waited for.
    const boxes = await page.locator('[class*="squiggly-"]').evaluateAll((squiggles) => squiggles.map((squiggle) => {
      const { x, y, width, height } = squiggle.getBoundingClientRect();
      return { x, y, width, height };
    }));
    return boxes.find((box) => overlaps(box, words)) ?? null;
  };

  const wait = async (accept, what) => {
    for (const end = Date.now() + longestWait; ;) {
      const box = await find();
      if (accept(box)) return box;
      if (Date.now() > end) throw new Error(`${what} under “${text}” after ${longestWait} ms`);
      await page.waitForTimeout(100);
    }
  };

  const appears = () => wait((box) => Boolean(box), 'no squiggle');
  return {
    boundingBox: appears,
    waitFor: ({ state } = {}) => (state === 'detached' ? wait((box) => box === null, 'no words without a squiggle') : appears()),
  };
}

const overlaps = (a, b) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
