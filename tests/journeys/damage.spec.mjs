// A storage that is damaged on the disk is healed from the safety copy, and the person told.

import { expect } from '@playwright/test';
import { cpSync, readFileSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { settles } from './lib/app.mjs';
import { test, withoutApp } from './lib/killable.mjs';
import { counts, noteAndHear, openings } from './lib/saved.mjs';
import { seed, snapshot } from './lib/storage.mjs';

const DAMAGES = 60;

/** Damages what the browser's storage lies in, by a number, so that a failure can be repeated; says how. */
function damage(profile, number) {
  const generator = xoroshiro128plus(number);
  const roll = (below) => uniformInt(generator, 0, below - 1);
  const store = join(profile, 'Default', 'Local Storage', 'leveldb');
  const files = readdirSync(store).filter((name) => /\.(log|ldb)$/.test(name));
  const full = files.filter((name) => readFileSync(join(store, name)).length > 200);
  const name = full[roll(full.length)];
  const path = join(store, name);
  const bytes = readFileSync(path);
  const flipBit = () => {
    const at = roll(bytes.length);
    bytes[at] ^= 1 << roll(8);
    writeFileSync(path, bytes);
    return at;
  };
  switch (number % 4) {
    case 0:
      return `a bit of ${name} at ${flipBit()}`;
    case 1: {
      const to = roll(bytes.length);
      truncateSync(path, to);
      return `${name} cut from ${bytes.length} to ${to}`;
    }
    case 2:
      for (let flips = 0; flips < 20; flips++) flipBit();
      return `twenty bits of ${name}`;
    default:
      rmSync(path);
      return `${name} deleted`;
  }
}

test('a damaged storage is healed from the safety copy, and the person told', async ({ start, site }, testInfo) => {
  const whole = await start('whole');
  await seed(whole.page, site, openings(12));
  await whole.page.goto(site.url);
  for (const company of ['Company A', 'Company B', 'Company C']) {
    await noteAndHear(whole.page, company);
    await whole.page.getByRole('button', { name: 'Close' }).click();
    await whole.page.goto(new URL('#/', site.url).href);
  }
  const expected = await counts(whole.page);
  expect(Object.keys(expected)).toHaveLength(12);
  await whole.close();

  let harmed = 0;
  for (let number = 0; number < DAMAGES; number++) {
    const profile = `damaged-${number}`;
    cpSync(testInfo.outputPath('whole'), testInfo.outputPath(profile), { recursive: true });
    const how = damage(testInfo.outputPath(profile), number);
    const { page, close } = await start(profile);
    await page.goto(withoutApp(site));
    const left = await counts(page);
    const keys = Object.keys(await snapshot(page)).length;
    await page.goto(site.url);
    await test.step(`${how}, ${keys} keys left`, () => settles(() => counts(page), expected));
    if (Object.entries(expected).some(([id, count]) => left[id] !== count)) {
      harmed++;
      await page.locator('.banner', { hasText: 'safety copy' }).waitFor();
    }
    await close();
    rmSync(testInfo.outputPath(profile), { recursive: true });
  }
  console.log(`${DAMAGES} damages, ${harmed} of them lost records; all were healed.`);
  // Else the damages were none.
  expect(harmed).toBeGreaterThanOrEqual(DAMAGES / 3);
});
