// After a newer version was at work: what it wrote is said, and an edit here takes nothing of it.

import { readFile } from 'node:fs/promises';
import { NO_COUNTRY, log, settles } from './lib/app.mjs';
import { expect, test } from './lib/journey.mjs';
import { PREFIX, decode, encode } from './lib/record.mjs';
import { seed, snapshot } from './lib/storage.mjs';

/** Records as a newer version may write them; never edited. */
const FROZEN = new URL('../../crates/cadence/tests/data/newer.json', import.meta.url);
const KEY = `${PREFIX}r/o-1`;

test('entries of kinds that only a newer version knows are said, and are there after an edit', async ({ open }) => {
  const { opening } = JSON.parse(await readFile(FROZEN, 'utf8'));
  const { page, site, goto } = await open({ ...NO_COUNTRY, path: null, time: '2026-04-01T09:00:00Z' });
  await seed(page, site, [[KEY, encode({ opportunity: opening }, 7)]]);
  await goto('#/opening/o-1');
  await page.getByText('3 entries here were written by a newer version of Curtain Call. They are kept as they are.').waitFor();
  await log(page, 'They called or wrote');
  const now = async () => decode((await snapshot(page))[KEY]).opportunity;
  await settles(async () => Object.keys((await now()).items).length, Object.keys(opening.items).length + 1);
  const { items, colour } = await now();
  expect(colour).toBe(opening.colour);
  for (const [id, item] of Object.entries(opening.items)) expect(items[id]).toEqual(item);
});
