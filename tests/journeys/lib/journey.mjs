// One journey: a test with a served site, a page at a fixed time, and an eye on what goes wrong.

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { startBrowser, startProfile } from './browser.mjs';
import { serveSite } from './site.mjs';

/** The time at which journeys start unless they say otherwise: a Monday morning. */
export const MONDAY = '2026-03-09T09:00:00Z';

/** A laptop's and a phone's screen. */
export const DESKTOP = { width: 1280, height: 800 };
export const PHONE = { width: 390, height: 844 };

let browser;

after(() => browser?.close());

/**
 * Runs a test on the served site.
 *
 * Options: `time` (what the page's clock starts at), `path` (opened at the start; `null` opens
 * nothing), `base` (where the site is served), `profile` (a folder: the profile stays there),
 * `allow` (patterns of console errors that are expected), and every option of a Playwright
 * context, such as `viewport`, `colorScheme`, `locale`, `timezoneId`, `serviceWorkers`,
 * `bypassCSP`.
 *
 * The body gets `{ page, context, site, goto, problems, restart }`; `restart(time)` ends the browser
 * of a profile and starts it again: it gives the new page. Console errors, uncaught exceptions and
 * requests to other origins fail the test, also those after its last step.
 */
export function journey(name, ...rest) {
  const body = rest.pop();
  const options = rest.pop() ?? {};
  // A page can wait for ever; a test may not.
  test(name, { timeout: 120_000 }, async (t) => {
    const stage = await open(options);
    try {
      await body(stage, t);
    } catch (error) {
      // What went wrong in the page is often why a step failed.
      for (const problem of stage.problems) t.diagnostic(problem);
      t.diagnostic(await seen(stage.page));
      throw error;
    } finally {
      await stage.close();
    }
    assert.deepEqual(stage.problems, []);
  });
}

async function open({ time = MONDAY, path = '', base, profile, allow = [], ...options } = {}) {
  const site = await serveSite(base === undefined ? {} : { base });
  const settings = { viewport: DESKTOP, locale: 'en-GB', timezoneId: 'UTC', ...options };
  const problems = [];
  const stage = { site, problems };
  stage.goto = (to = '') => stage.page.goto(new URL(to, site.url).href);
  async function begin(now) {
    if (profile) {
      stage.context = await startProfile(profile, settings);
    } else {
      browser ??= await startBrowser();
      stage.context = await browser.newContext(settings);
    }
    stage.context.setDefaultTimeout(15_000);
    watch(stage.context, new URL(site.url).origin, allow, problems);
    stage.page = stage.context.pages()[0] ?? (await stage.context.newPage());
    await stage.page.clock.install({ time: now });
    if (path !== null) await stage.goto(path);
    return stage.page;
  }
  stage.restart = async (now = time) => {
    await stage.context.close();
    return begin(now);
  };
  stage.close = async () => {
    await stage.context.close();
    await site.close();
  };
  await begin(time);
  return stage;
}

// What the page showed when a step failed.
async function seen(page) {
  const text = await page.evaluate(() => document.body.innerText).catch((error) => error.message);
  return `at ${page.url()}:\n${text}`;
}

function watch(context, origin, allow, problems) {
  const note = (text) => {
    if (!allow.some((pattern) => pattern.test(text))) problems.push(text);
  };
  context.on('console', (message) => {
    if (message.type() === 'error') note(`console: ${message.text()}`);
  });
  context.on('weberror', (error) => note(`exception: ${error.error().message}`));
  context.on('request', (request) => {
    const url = new URL(request.url());
    const leaves = ['http:', 'https:', 'ws:', 'wss:'].includes(url.protocol) && url.origin !== origin;
    if (leaves) note(`request to another origin: ${url.href}`);
  });
}

/**
 * Waits until a function in the page, which may be async, gives something true.
 *
 * Playwright's `waitForFunction` takes the promise of an async function for true.
 */
export async function until(page, test, argument) {
  const end = Date.now() + 10_000;
  for (;;) {
    // A page that is being reloaded has no answer yet.
    const answer = await page.evaluate(test, argument).catch((error) => {
      if (/context was destroyed|navigat/i.test(error.message)) return false;
      throw error;
    });
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`Not within 10 seconds: ${test}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Holds the files of this pattern back until the function that is given back is called. */
export async function holdBack(page, files) {
  let letGo;
  const free = new Promise((resolve) => {
    letGo = resolve;
  });
  await page.route(files, async (route) => {
    await free;
    await route.continue();
  });
  return letGo;
}
