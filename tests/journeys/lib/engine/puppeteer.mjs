// Chromium, and Firefox by WebDriver BiDi.

import puppeteer from 'puppeteer-core';
import { ARGS, executable } from '../browser.mjs';
import { find } from './find.mjs';
import { ENVIRONMENT, programs } from './programs.mjs';

/** Starts Chromium, with a fresh profile and an empty page. */
export const chromium = () => start({ executablePath: executable(), args: ARGS });

/** Starts Firefox, with a fresh profile and an empty page. */
export const firefox = () =>
  start({
    browser: 'firefox',
    executablePath: programs.firefox,
    extraPrefsFirefox: { 'intl.accept_languages': 'en-US' },
  });

async function start(options) {
  const browser = await puppeteer.launch({ ...options, env: ENVIRONMENT, timeout: 60_000 });
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
