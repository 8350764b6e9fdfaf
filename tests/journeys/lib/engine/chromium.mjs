// Chromium, by Playwright.

import { startBrowser } from '../browser.mjs';
import { find } from './find.mjs';

/** Starts it, with a fresh profile and an empty page. */
export async function chromium() {
  const browser = await startBrowser();
  const page = await browser.newPage();
  const found = async (kind, name) =>
    (await page.evaluateHandle(`(${find})(${JSON.stringify(kind)}, ${JSON.stringify(name)})`)).asElement();
  return {
    goto: (url) => page.goto(url),
    reload: () => page.reload(),
    run: (step, ...args) => page.evaluate(`(${step})(...${JSON.stringify(args)})`),
    async press(kind, name) {
      const it = await found(kind, name);
      await it?.click();
      return it !== null;
    },
    async type(kind, name, text) {
      const it = await found(kind, name);
      await it?.fill(text);
      return it !== null;
    },
    close: () => browser.close(),
  };
}
