// A Chromium of our own that can be killed like a crash would, with a profile that stays.

import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { test as base, chromium } from '@playwright/test';
import { launch } from 'chrome-launcher';
import { ARGS, executable } from './browser.mjs';
import { serveSite } from './site.mjs';

/**
 * Playwright's `test` with two fixtures more: `site`, served, and `start(profile, flags)`, which
 * starts Chromium on a profile of this name, that is kept until the test ends, and gives `{ page, kill, close }`.
 */
export const test = base.extend({
  // eslint-disable-next-line no-empty-pattern
  site: async ({}, use) => {
    const site = await serveSite();
    await use(site);
    await site.close();
  },
  // eslint-disable-next-line no-empty-pattern
  start: async ({}, use, testInfo) => {
    const running = new Set();
    await use((profile, flags = []) => startChromium(testInfo.outputPath(profile), flags, running));
    // A failed test leaves its browser behind.
    for (const chrome of running) chrome.kill();
  },
});

async function startChromium(profile, flags, running) {
  mkdirSync(profile, { recursive: true });
  const chrome = await launch({
    chromePath: executable(),
    chromeFlags: [...ARGS, ...flags, '--headless'],
    ignoreDefaultFlags: true,
    userDataDir: profile,
    connectionPollInterval: 50,
    maxConnectionRetries: 1_200,
  });
  running.add(chrome);
  const exited = once(chrome.process, 'exit').then(() => running.delete(chrome));
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${chrome.port}`);
  const [context] = browser.contexts();
  const page = context.pages()[0] ?? (await context.newPage());
  return {
    page,
    /** At once, as a crash does. */
    async kill() {
      chrome.kill();
      await exited;
      await browser.close();
    },
    /** As a person does: everything is written. */
    async close() {
      const session = await browser.newBrowserCDPSession();
      // It may be gone before it can answer.
      await session.send('Browser.close').catch(() => {});
      await exited;
    },
  };
}

/** The address of the site's page without the app, at which the storage can be looked at as it lies there. */
export const withoutApp = (site) => new URL('rescue.html', site.url).href;
