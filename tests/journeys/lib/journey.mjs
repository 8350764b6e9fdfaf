// One journey: a test with a served site, a page at a fixed time, and an eye on what goes wrong.

import { test as base, chromium, expect } from '@playwright/test';
import { ARGS, executable } from './browser.mjs';
import { setClock } from './clock.mjs';
import { serveSite } from './site.mjs';

/** The time at which journeys start unless they say otherwise: a Monday morning. */
export const MONDAY = '2026-03-09T09:00:00Z';

/** A laptop's and a phone's screen. */
export const DESKTOP = { width: 1280, height: 800 };
export const PHONE = { width: 390, height: 844 };

export { expect };

/**
 * Playwright's `test`, with one fixture more: `open(options)` serves the site and opens it in a
 * fresh profile.
 *
 * Options: `time` (what the page's clock starts at), `path` (opened at the start; `null` opens
 * nothing), `base` (where the site is served), `folder` (another site than the built one), `profile` (a folder: the profile stays there),
 * `allow` (patterns of console errors that are expected), and every option of a Playwright
 * context, such as `viewport`, `colorScheme`, `locale`, `timezoneId`, `serviceWorkers`,
 * `bypassCSP`.
 *
 * It gives `{ page, context, site, goto, problems, restart }`; `restart(time)` ends the browser of
 * a profile and starts it again: it gives the new page. Console errors, uncaught exceptions,
 * dialogs of the browser's own, whatever the page's policy forbids and requests to other origins
 * fail the test, also those after its last step.
 */
export const test = base.extend({
  open: async ({ browser }, use, testInfo) => {
    const stages = [];
    await use(async (options = {}) => {
      const stage = await openStage(browser, options);
      stages.push(stage);
      return stage;
    });
    for (const stage of stages) {
      // What went wrong in the page is often why a step failed.
      if (testInfo.status !== testInfo.expectedStatus) console.log(await seen(stage.page));
      await stage.close();
      expect(stage.problems).toEqual([]);
    }
  },
});

async function openStage(browser, { time = MONDAY, path = '', base, folder, profile, allow = [], ...options }) {
  const site = await serveSite({ base, folder });
  const problems = [];
  const stage = { site, problems };
  stage.goto = (to = '') => stage.page.goto(new URL(to, site.url).href);
  async function begin(now) {
    stage.context = profile
      ? await chromium.launchPersistentContext(profile, { executablePath: executable(), args: ARGS, ...options })
      : await browser.newContext(options);
    await setClock(stage.context, now);
    await watch(stage.context, new URL(site.url).origin, allow, problems);
    stage.page = stage.context.pages()[0] ?? (await stage.context.newPage());
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

// What the page shows when a step has failed; and where the app has not come, what it waits for.
async function seen(page) {
  const text = await page.evaluate(() => document.body.innerText).catch((error) => error.message);
  const asked = await page.evaluate(awaited).catch((error) => error.message);
  return [`at ${page.url()}:`, text, asked].filter(Boolean).join('\n');
}

async function awaited() {
  if (!document.getElementById('boot')) return '';
  const soon = (promise) => Promise.race([promise, new Promise((go) => setTimeout(go, 2_000, 'no answer in 2 s'))]);
  const came = performance.getEntriesByType('resource').map((resource) =>
    [resource.name.split('/').pop(), resource.workerStart && 'by the worker', Math.round(resource.startTime), Math.round(resource.responseEnd)].filter(Boolean).join(' '),
  );
  const { controller } = navigator.serviceWorker;
  const stored = await soon(caches.keys().catch(String));
  const page = await soon(fetch('./').then(({ status }) => status, String));
  return `The app has not come. Worker: ${controller?.state ?? 'none'}; caches: ${stored}; the page: ${page}; came: ${came.join(', ')}`;
}

async function watch(context, origin, allow, problems) {
  const note = (text) => {
    if (!allow.some((pattern) => pattern.test(text))) problems.push(text);
  };
  context.on('console', (message) => {
    if (message.type() === 'error') note(`console: ${message.text()}`);
  });
  context.on('dialog', (dialog) => {
    // The app may ask whether to leave what is unsaved; it has no other.
    if (dialog.type() === 'beforeunload') return dialog.accept();
    note(`a dialog says: ${dialog.message()}`);
    return dialog.dismiss();
  });
  context.on('weberror', (error) => note(`exception: ${error.error().message}`));
  context.on('request', (request) => {
    const url = new URL(request.url());
    const leaves = ['http:', 'https:', 'ws:', 'wss:'].includes(url.protocol) && url.origin !== origin;
    if (leaves) note(`request to another origin: ${url.href}`);
  });
  // Content Security Policy and Trusted Types alike.
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
      console.error(`Content Security Policy, ${effectiveDirective}: ${blockedURI} ${sample}`);
    });
  });
}

/** Waits until a function in the page, which may be async, gives something true. */
export async function until(page, test, argument) {
  // A page that is being loaded again has no answer yet.
  await expect(async () => expect(await page.evaluate(test, argument)).toBeTruthy()).toPass({
    intervals: [50],
    timeout: 30_000,
  });
}

/**
 * Holds back the files whose address a pattern fits, a glob or a regular expression such as
 * `/_bg\.wasm$/`, until the function that is given back is called.
 *
 * What the service worker asks for, and what it answers, is not held back: on a first visit, or
 * with `serviceWorkers: 'block'`, all of the page's own requests are.
 */
export async function holdBack(page, pattern) {
  let letGo;
  const free = new Promise((resolve) => {
    letGo = resolve;
  });
  await page.route(pattern, async (route) => {
    await free;
    await route.continue();
  });
  return letGo;
}
