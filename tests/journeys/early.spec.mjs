// The first screen is there before the app, and the app takes it over without a jump.

import { hasCome } from './lib/app.mjs';
import { axe } from './lib/axe.mjs';
import { DESKTOP, PHONE, expect, holdBack, test, until } from './lib/journey.mjs';
import { openings } from './lib/saved.mjs';
import { seed } from './lib/storage.mjs';

const APP = '**/*_bg.wasm';

// What is read on the page, and where.
const places = (page) =>
  page.evaluate(() => {
    const all = document.querySelectorAll('.wordmark, .nav a, .log, .welcome > *, .welcome .btn, .steps li, .foot');
    return [...all].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const colour = getComputedStyle(element).color;
      return [element.textContent.trim().replace(/\s+/g, ' '), element.getAttribute('href'), colour, x, y, width, height];
    });
  });

for (const [name, viewport] of [['a phone', PHONE], ['a desktop', DESKTOP]]) {
  for (const colorScheme of ['light', 'dark']) {
    test(`the first screen stays where it was on ${name}, ${colorScheme}`, async ({ open }) => {
      const stage = await open({ path: null, viewport, colorScheme });
      const { page } = stage;
      const letGo = await holdBack(page, APP);
      await page.addInitScript(() => {
        globalThis.shifted = 0;
        const note = (list) => list.getEntries().forEach((shift) => (globalThis.shifted += shift.value));
        new PerformanceObserver(note).observe({ type: 'layout-shift', buffered: true });
      });
      await stage.goto();
      await page.getByRole('heading', { name: 'You had an interview. Now comes the wait.' }).waitFor();
      const before = await places(page);
      expect(before.length).toBeGreaterThan(12);
      expect(await axe(page)).toEqual([]);
      letGo();
      await hasCome(page);
      expect(await places(page)).toEqual(before);
      expect(await page.evaluate(() => globalThis.shifted)).toBe(0);
    });
  }
}

// What is pressed before the app has come, and what is to be seen once it has.
const PRESSED = [
  ['the example is there', ['button', 'Look around with an example'], (page) => page.getByText('This is an example')],
  ['its address is where one arrives', ['link', 'Log an interview'], (page) => page.getByLabel('Company')],
];

for (const [what, [role, name], seen] of PRESSED) {
  test(`pressed before the app has come: ${what}`, async ({ open }) => {
    const { page, goto } = await open({ path: null });
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
  test(`the focus on “${name}” stays there when the app comes`, async ({ open }) => {
    const { page, goto } = await open({ path: null });
    const letGo = await holdBack(page, APP);
    await goto();
    const it = page.getByRole('button', { name }).or(page.getByRole('link', { name }));
    await it.focus();
    letGo();
    await hasCome(page);
    await expect(it).toBeFocused();
  });
}

test('who has begun is not shown the first screen again', async ({ open }) => {
  const stage = await open({ path: null });
  const { page } = stage;
  await seed(page, stage.site, openings(1));
  const letGo = await holdBack(page, APP);
  await stage.goto();
  await page.getByRole('link', { name: 'Openings' }).waitFor();
  await expect(page.getByText('Now comes the wait')).toBeHidden();
  letGo();
  await hasCome(page);
  await until(page, () => document.body.innerText.includes('Company A'));
});
