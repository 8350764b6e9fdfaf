// How Playwright runs the journeys. `cargo xtask test` starts it, after building the site.

import { env } from 'node:process';
import { defineConfig } from '@playwright/test';
import { ARGS, shell } from './lib/browser.mjs';

/** What a run leaves behind: beside what is built, so that it is never committed. */
const RESULTS = '../../target/journeys';

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.mjs',
  outputDir: `${RESULTS}/failed`,
  // Also where only a test at once runs, a file after the other: each counts on its own.
  reporter: [['list'], ['json', { outputFile: `${RESULTS}/report.json` }]],
  forbidOnly: env.CI !== undefined,
  // What passes at the second try is named; where it is more than a rare one, the run has failed
  // (xtask's tally).
  retries: env.CI === undefined ? 0 : 1,
  // Much of a journey is waiting: two at a time are well for two cores, too.
  workers: 2,
  // Far more than is ever needed: a slow machine is no failure, and a page can wait for ever.
  timeout: 900_000,
  expect: { timeout: 30_000 },
  use: {
    actionTimeout: 30_000,
    navigationTimeout: 60_000,
    // What a test does not say is the same on every machine.
    locale: 'en-GB',
    timezoneId: 'UTC',
    viewport: { width: 1280, height: 800 },
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: shell(), args: ARGS },
  },
});
