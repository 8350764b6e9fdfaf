// Forgetting is final: beside other tabs, without room, and where the safety copy does not answer.

import { settles } from './lib/app.mjs';
import { expect, test } from './lib/journey.mjs';
import { banners, counts, inCopy, noteAndHear, openings } from './lib/saved.mjs';
import { fill, seed, snapshot } from './lib/storage.mjs';

/** Presses everything that forgets. */
async function forget(page) {
  await page.getByRole('button', { name: 'Forget everything on this device' }).click();
  await page.getByRole('dialog', { name: 'Forget everything?' }).getByRole('button', { name: 'Forget all of it' }).click();
}

/** The keys of ours that are left. */
const left = async (page) => Object.keys(await snapshot(page)).filter((key) => key.startsWith('curtain-call/'));

test('with two tabs and no room at all, everything is gone from both and stays gone', async ({ open }) => {
  const { page, context, site, goto } = await open({ path: null });
  await seed(page, site, openings(3));
  await goto('#/backup');
  const other = await context.newPage();
  await other.goto(new URL('#/openings', site.url).href);
  await other.getByRole('link', { name: /Company A/ }).waitFor();
  await fill(page);
  await forget(page);
  for (const tab of [page, other]) {
    await tab.locator('.welcome').waitFor();
    await settles(() => counts(tab), {});
  }
  await settles(() => inCopy(page), []);
  // Neither brings anything back when it is loaded again.
  for (const tab of [other, page]) {
    await tab.reload();
    await tab.locator('.welcome').waitFor();
    expect(await counts(tab)).toEqual({});
  }
  expect(await left(page)).toEqual([]);
});

test('a safety copy that never answers: the rest is gone, it is said, and the copy is emptied later', async ({ open }) => {
  const { page, context, site, goto } = await open({ path: null });
  await seed(page, site, openings(2));
  await goto('#/');
  await noteAndHear(page, 'Company A');
  await settles(async () => (await inCopy(page)).length, 2);
  // From now on no request is ever answered, in this page and those that come after it.
  await context.addInitScript(() => {
    if (sessionStorage.getItem('answers') === 'again') return;
    IDBFactory.prototype.open = () => new EventTarget();
  });
  await goto('rescue.html');
  await goto('#/backup');
  await page.locator('.banner', { hasText: 'keeps no safety copy' }).waitFor();
  await forget(page);
  await page.locator('.welcome').waitFor({ timeout: 60_000 });
  await settles(() => counts(page), {});
  await page.locator('.banner', { hasText: 'has not let it empty the safety copy' }).waitFor({ timeout: 60_000 });
  expect(await left(page)).toEqual(['curtain-call/v1/forgotten']);

  await page.evaluate(() => sessionStorage.setItem('answers', 'again'));
  await page.reload();
  await page.locator('.welcome').waitFor();
  await settles(() => left(page), []);
  await settles(() => inCopy(page), []);
  expect(await banners(page)).toEqual([]);
});
