// Firefox, by WebDriver BiDi.

import puppeteer from 'puppeteer-core';
import { find } from './find.mjs';
import { programs } from './programs.mjs';

/** Starts it, with a fresh profile and an empty page. */
export async function firefox() {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: programs.firefox,
    extraPrefsFirefox: { 'intl.accept_languages': 'en-US' },
  });
  const page = await browser.newPage();
  const found = async (kind, name) => (await page.evaluateHandle(find, kind, name)).asElement();
  return {
    goto: (url) => page.goto(url),
    reload: () => page.reload(),
    run: (step, ...args) => page.evaluate(step, ...args),
    async press(kind, name) {
      const it = await found(kind, name);
      await it?.click();
      return it !== null;
    },
    async type(kind, name, text) {
      const it = await found(kind, name);
      await it?.click();
      await it?.type(text);
      return it !== null;
    },
    close: () => browser.close(),
  };
}
