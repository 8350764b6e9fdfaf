// The first screen is there before the app, and the app takes it over without a jump.

import assert from 'node:assert/strict';
import { hasCome } from './lib/app.mjs';
import { axe } from './lib/axe.mjs';
import { DESKTOP, PHONE, holdBack, journey, until } from './lib/journey.mjs';
import { openings } from './lib/saved.mjs';
import { seed } from './lib/storage.mjs';

const APP = '**/*_bg.wasm';

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
      const letGo = await holdBack(page, APP);
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
      await hasCome(page);
      assert.deepEqual(await places(page), before);
      assert.equal(await page.evaluate(() => globalThis.shifted), 0);
    });
  }
}

// What is pressed before the app has come, and what is to be seen once it has.
const PRESSED = [
  ['the example is there', ['button', 'Look around with an example'], (page) => page.getByText('This is an example')],
  ['its address is where one arrives', ['link', 'Log an interview'], (page) => page.getByLabel('Company')],
];

for (const [what, [role, name], seen] of PRESSED) {
  journey(`pressed before the app has come: ${what}`, { path: null }, async ({ page, goto }) => {
    const letGo = await holdBack(page, APP);
    await goto();
    await page.getByRole(role, { name }).click();
    letGo();
    await seen(page).waitFor();
    await page.reload();
    await hasCome(page);
  });
}

for (const name of ['Look around with an example', 'Log an interview', 'Openings']) {
  journey(`the focus on “${name}” stays there when the app comes`, { path: null }, async ({ page, goto }) => {
    const letGo = await holdBack(page, APP);
    await goto();
    const it = page.getByRole('button', { name }).or(page.getByRole('link', { name }));
    await it.focus();
    letGo();
    await hasCome(page);
    assert.ok(await it.evaluate((there) => there === document.activeElement));
  });
}

journey('who has begun is not shown the first screen again', { path: null }, async (stage) => {
  const { page } = stage;
  await seed(page, stage.site, openings(1));
  const letGo = await holdBack(page, APP);
  await stage.goto();
  await page.getByRole('link', { name: 'Openings' }).waitFor();
  assert.equal(await page.getByText('Now comes the wait').isVisible(), false);
  letGo();
  await hasCome(page);
  await until(page, () => document.body.innerText.includes('Company A'));
});
