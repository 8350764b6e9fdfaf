// How long a person waits, by the number of openings: until Today is there, until a name is found,
// until a letter is kept. `node tests/journeys/lib/measure.mjs` prints it for several sizes.

import { fileURLToPath } from 'node:url';
import { argv } from 'node:process';
import { chromium } from '@playwright/test';
import { ARGS, executable } from './browser.mjs';
import { company, large } from './large.mjs';
import { serveSite } from './site.mjs';
import { seed } from './storage.mjs';

/** Milliseconds, from the page's own clock, for one fresh start with `count` openings. */
export async function measure(browser, site, count) {
  const context = await browser.newContext({ locale: 'en', timezoneId: 'UTC', viewport: { width: 1280, height: 800 }, serviceWorkers: 'block' });
  const page = await context.newPage();
  const today = new Date().toISOString().slice(0, 10);
  await seed(page, site, large(count, today));
  // The heading is in the page, and has been painted.
  await page.addInitScript(() => {
    globalThis.painted = (is) =>
      new Promise((done) => {
        const look = () => {
          if (!is()) return false;
          requestAnimationFrame(() => setTimeout(() => done(performance.now())));
          return true;
        };
        if (look()) return;
        const observer = new MutationObserver(() => look() && observer.disconnect());
        observer.observe(document, { childList: true, subtree: true, characterData: true });
      });
    globalThis.ready = globalThis.painted(() => document.querySelector('main h1'));
  });
  await page.goto(site.url);
  const ready = await page.evaluate(() => globalThis.ready);

  await page.goto(new URL('#/openings', site.url).href);
  await page.getByRole('searchbox', { name: 'Find' }).waitFor();
  const filter = await page.evaluate(async (name) => {
    const field = document.querySelector('input[type="search"]');
    const start = performance.now();
    field.value = name;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    const rows = () => [...document.querySelectorAll('.vrow .row-title')].map((title) => title.textContent);
    return (await globalThis.painted(() => rows().length === 1 && rows()[0] === name)) - start;
  }, company(Math.floor(count / 2)));

  await page.goto(new URL('#/', site.url).href);
  const keep = page.getByRole('button', { name: 'Message left', exact: true });
  await keep.waitFor();
  const save = await keep.evaluate(async (button) => {
    const start = performance.now();
    button.click();
    return (await globalThis.painted(() => document.querySelector('.toast'))) - start;
  });
  await context.close();
  return { ready, filter, save };
}

/** Prints the middle of five runs for each size. */
async function print() {
  const site = await serveSite();
  const browser = await chromium.launch({ executablePath: executable(), args: ARGS });
  console.log('openings  ready  filter  save   (ms, median of 5)');
  for (const count of [1, 100, 1_000, 5_000]) {
    const runs = [];
    for (let run = 0; run < 5; run++) runs.push(await measure(browser, site, count));
    const middle = (name) => runs.map((run) => run[name]).sort((a, b) => a - b)[2].toFixed(0);
    const columns = [[count, 8], [middle('ready'), 5], [middle('filter'), 6], [middle('save'), 4]];
    console.log(columns.map(([value, width]) => String(value).padStart(width)).join('  '));
  }
  await browser.close();
  await site.close();
}

if (argv[1] === fileURLToPath(import.meta.url)) await print();
