// Every page in every state: no barrier, nothing wider than the screen, nothing too small for a finger,
// each at its own address.

import { COLOURS, axe } from './lib/axe.mjs';
import { DESKTOP, PHONE, expect, test } from './lib/journey.mjs';
import { RECORDS, TIME, drawn, each, wide } from './lib/states.mjs';
import { seed } from './lib/storage.mjs';
import { small } from './lib/targets.mjs';

// The texts of a drawing that take no room, and so are not there to be read.
const lost = (page) =>
  page.evaluate(() => {
    const texts = [...document.querySelectorAll('svg text')].filter((text) => text.closest('svg').checkVisibility());
    return texts.filter((text) => !text.getBoundingClientRect().width).map((text) => text.textContent);
  });

async function look(page, name, found) {
  await drawn(page);
  for (const text of await lost(page)) found.push(`${name}: not to be seen: ${text}`);
  for (const problem of await axe(page)) found.push(`${name}: ${problem}`);
  // In the dark only the colours are others.
  await page.emulateMedia({ colorScheme: 'dark' });
  for (const problem of await axe(page, COLOURS)) found.push(`${name}, dark: ${problem}`);
  await page.emulateMedia({ colorScheme: 'light' });
  const { width, height } = page.viewportSize();
  for (const it of await wide(page)) found.push(`${name}, ${width} px: ${it}`);
  if (width !== PHONE.width) return;
  for (const it of await small(page)) found.push(`${name}, ${width} px, too small: ${it}`);
  await page.setViewportSize({ width: 320, height });
  for (const it of await wide(page)) found.push(`${name}, 320 px: ${it}`);
  for (const it of await small(page)) found.push(`${name}, 320 px, too small: ${it}`);
  await page.setViewportSize({ width, height });
}

for (const [size, viewport] of [['phone', PHONE], ['desktop', DESKTOP]]) {
  test(`every page on a ${size}`, async ({ open }) => {
    const stage = await open({ time: TIME, viewport, colorScheme: 'light', path: null });
    const { page, goto, site } = stage;
    const found = [];
    await goto();
    await look(page, 'the first screen', found);
    await page.getByRole('button', { name: 'Look around with an example' }).click();
    await page.getByText('This is an example.').waitFor();
    await look(page, 'Today with the example', found);
    await page.evaluate(() => localStorage.clear());

    await seed(page, site, [RECORDS[3]]);
    await goto();
    await look(page, 'Today with nothing open', found);
    await each(stage, (name) => look(page, name, found));
    expect(found).toEqual([]);
  });
}

test('back, forward and the title', async ({ open }) => {
  const { page, goto, site } = await open({ time: TIME, path: null });
  await seed(page, site, RECORDS);
  await goto();
  const main = page.getByRole('navigation', { name: 'Main' });
  const titled = (title) => page.waitForFunction((expected) => document.title === expected, title);
  // Due: the call at Halden, its references to brief, the debrief, and getting ready for Tuesday's
  // interview only on Monday.
  await titled('(3) Today · Curtain Call');
  await main.getByRole('link', { name: 'Openings' }).click();
  await titled('(3) Openings · Curtain Call');
  await page.getByRole('link', { name: /^Halden/ }).click();
  await titled('(3) Halden · Curtain Call');
  await page.goBack();
  await titled('(3) Openings · Curtain Call');
  await expect(main.getByRole('link', { name: 'Openings' })).toHaveAttribute('aria-current', 'page');
  await page.goBack();
  await titled('(3) Today · Curtain Call');
  await page.goForward();
  await page.getByRole('heading', { name: 'Openings' }).waitFor();
});
