// The first screen is there before the app, and the app takes it over without a jump.

import assert from 'node:assert/strict';
import { axe } from './lib/axe.mjs';
import { DESKTOP, PHONE, journey, until } from './lib/journey.mjs';
import { openings } from './lib/saved.mjs';
import { seed } from './lib/storage.mjs';

const started = (page) => page.waitForSelector('#boot', { state: 'detached' });

// Holds the app back until it is let go.
async function held(page) {
  let letGo;
  const free = new Promise((resolve) => {
    letGo = resolve;
  });
  await page.route('**/*_bg.wasm', async (route) => {
    await free;
    await route.continue();
  });
  return letGo;
}

// What is read on the page, and where.
const places = (page) =>
  page.evaluate(() => {
    const all = document.querySelectorAll('.wordmark, .nav a, .log, .welcome > *, .welcome .btn, .steps li, .foot');
    return [...all].map((it) => {
      const { x, y, width, height } = it.getBoundingClientRect();
      const colour = getComputedStyle(it).color;
      return [it.textContent.trim().replace(/\s+/g, ' '), it.getAttribute('href'), colour, x, y, width, height];
    });
  });

for (const [name, viewport] of [['a phone', PHONE], ['a desktop', DESKTOP]]) {
  for (const colorScheme of ['light', 'dark']) {
    journey(`the first screen stays where it was on ${name}, ${colorScheme}`, { path: null, viewport, colorScheme }, async (stage) => {
      const { page } = stage;
      const letGo = await held(page);
      await page.addInitScript(() => {
        globalThis.shifted = 0;
        const note = (list) => list.getEntries().forEach((it) => (globalThis.shifted += it.value));
        new PerformanceObserver(note).observe({ type: 'layout-shift', buffered: true });
      });
      await stage.goto();
      await page.getByRole('heading', { name: 'You had an interview. Now comes the wait.' }).waitFor();
      const before = await places(page);
      assert.ok(before.length > 12);
      assert.deepEqual(await axe(page), []);
      letGo();
      await started(page);
      assert.deepEqual(await places(page), before);
      assert.equal(await page.evaluate(() => globalThis.shifted), 0);
    });
  }
}

journey('what is pressed before the app has come is done once it has', { path: null }, async (stage) => {
  const { page } = stage;
  const letGo = await held(page);
  await stage.goto();
  await page.getByRole('button', { name: 'Look around with an example' }).click();
  letGo();
  await page.getByText('This is an example').waitFor();
  await page.reload();
  await started(page);
  await stage.goto('');
});

journey('an address pressed before the app has come is where one arrives', { path: null }, async (stage) => {
  const { page } = stage;
  const letGo = await held(page);
  await stage.goto();
  await page.getByRole('link', { name: 'Log an interview' }).click();
  letGo();
  await page.getByLabel('Company').waitFor();
});

journey('who has begun is not shown the first screen again', { path: null }, async (stage) => {
  const { page } = stage;
  await seed(page, stage.site, openings(1));
  const letGo = await held(page);
  await stage.goto();
  await page.getByRole('link', { name: 'Openings' }).waitFor();
  assert.equal(await page.getByText('Now comes the wait').isVisible(), false);
  letGo();
  await started(page);
  await until(page, () => document.body.innerText.includes('Company A'));
});
