// Five thousand openings with fifteen thousand events: about what the browser keeps.

import assert from 'node:assert/strict';
import { NO_COUNTRY, settles, visit } from './lib/app.mjs';
import { journey } from './lib/journey.mjs';
import { company, large, units } from './lib/large.mjs';
import { measure } from './lib/measure.mjs';
import { PREFIX, decode } from './lib/record.mjs';
import { changed, seed, snapshot } from './lib/storage.mjs';

const COUNT = 5_000;
/** Rows that may be in the page at once, whatever there is. */
const FEW = 80;

journey('five thousand openings', { ...NO_COUNTRY, path: null }, async ({ page, goto, site }, t) => {
  const all = large(COUNT, '2026-03-09');
  t.diagnostic(`${COUNT} openings, ${COUNT * 3} events: ${units(all)} UTF-16 units`);
  await seed(page, site, all);
  const rows = () => page.locator('main li').count();

  // Today: one move, and of all the others only those in view.
  await goto();
  await page.locator('main .move h1').waitFor();
  await page.waitForFunction(() => document.querySelectorAll('main li').length > 0);
  assert.ok((await rows()) < FEW, `${await rows()} rows on Today`);

  // All openings: the first in view, the last after scrolling, never all of them.
  await visit(page, '#/openings');
  const list = page.getByRole('list', { name: 'Openings' });
  await list.getByRole('listitem').first().waitFor();
  assert.ok((await rows()) < FEW, `${await rows()} rows of openings`);
  assert.equal(await list.getByRole('listitem').first().getAttribute('aria-setsize'), String(COUNT));
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await list.locator(`[aria-posinset="${COUNT}"]`).waitFor();
  assert.ok((await rows()) < FEW, `${await rows()} rows at the end`);

  // One is found by its name.
  await page.getByLabel('Find').fill(company(3_210));
  await settles(() => list.locator('.row-title').allTextContents(), [company(3_210)]);
  await list.getByRole('link').click();
  await page.getByRole('heading', { name: company(3_210), exact: true }).waitFor();

  // One call logged writes one record, and in it one more item.
  await visit(page, '#/log/n3210');
  const before = await snapshot(page);
  await page.getByRole('button', { name: 'Message left', exact: true }).click();
  await page.getByText('That counts.').waitFor();
  const now = await snapshot(page);
  const key = `${PREFIX}r/n3210`;
  // The first save of all also notes that the browser was asked to keep the data.
  const kinds = changed(before, now).map((it) => it.slice(PREFIX.length).replace(/[0-9a-f]{8}/, '…'));
  assert.deepEqual(kinds, ['m/…/a', 'r/n3210', 'told/stay']);
  const items = (value) => Object.keys(decode(value).opportunity.items).length;
  assert.equal(items(now[key]), items(before[key]) + 1);

  const times = Object.entries(await measure(page.context().browser(), site, COUNT));
  t.diagnostic(times.map(([name, ms]) => `${name} ${ms.toFixed(0)} ms`).join(', '));
});
