// Five thousand openings with fifteen thousand events: about what the browser keeps.

import { NO_COUNTRY, said, visit } from './lib/app.mjs';
import { expect, test } from './lib/journey.mjs';
import { company, large, units } from './lib/large.mjs';
import { measure } from './lib/measure.mjs';
import { PREFIX, decode } from './lib/record.mjs';
import { changed, seed, snapshot } from './lib/storage.mjs';

const COUNT = 5_000;
/** Rows that may be in the page at once, whatever there is. */
const FEW = 80;

test('five thousand openings', async ({ open, browser }) => {
  const { page, goto, site } = await open({ ...NO_COUNTRY, path: null });
  const all = large(COUNT, '2026-03-09');
  console.log(`${COUNT} openings, ${COUNT * 3} events: ${units(all)} UTF-16 units`);
  await seed(page, site, all);
  const rows = () => page.locator('main :is(.row, .vrow)').count();

  // Today: one move, and of all the others only those in view.
  await goto();
  await page.locator('main .move h1').waitFor();
  await page.waitForFunction(() => document.querySelectorAll('main :is(.row, .vrow)').length > 0);
  expect(await rows(), 'rows on Today').toBeLessThan(FEW);

  // All openings: the first in view, the last after scrolling, never all of them.
  await visit(page, '#/openings');
  const list = page.getByRole('table', { name: 'Openings' });
  await list.getByRole('rowheader').first().waitFor();
  expect(await rows(), 'rows of openings').toBeLessThan(FEW);
  await expect(list).toHaveAttribute('aria-rowcount', String(COUNT + 1));
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await list.locator(`[aria-rowindex="${COUNT + 1}"]`).waitFor();
  expect(await rows(), 'rows at the end').toBeLessThan(FEW);

  // One is found by its name.
  await page.getByRole('searchbox', { name: 'Find' }).fill(company(3_210));
  await expect(list.locator('.row-title')).toHaveText([company(3_210)]);
  await list.getByRole('link').click();
  await page.getByRole('heading', { name: company(3_210), exact: true }).waitFor();

  // One call logged writes one record, and in it one more item.
  await visit(page, '#/log/n3210');
  const before = await snapshot(page);
  await page.getByRole('button', { name: /^Message left(?!:)/ }).click();
  await said(page).getByText(/^Message left/).waitFor();
  const now = await snapshot(page);
  const key = `${PREFIX}r/n3210`;
  // The first save of all also notes that the browser was asked to keep the data.
  const kinds = changed(before, now).map((key) => key.slice(PREFIX.length).replace(/[0-9a-f]{8}/, '…'));
  expect(kinds).toEqual(['m/…/a', 'r/n3210', 'told/stay']);
  const items = (value) => Object.keys(decode(value).opportunity.items).length;
  expect(items(now[key])).toBe(items(before[key]) + 1);

  const times = Object.entries(await measure(browser, site, COUNT));
  console.log(times.map(([name, ms]) => `${name} ${ms.toFixed(0)} ms`).join(', '));
});
