// Forgetting is final: beside other tabs, without room, and where the safety copy does not answer.

import { readFile } from 'node:fs/promises';
import { logInterview, onlyOpening, settles, visit } from './lib/app.mjs';
import { expect, test } from './lib/journey.mjs';
import { PREFIX } from './lib/record.mjs';
import { banners, counts, inCopy, noteAndHear, openings } from './lib/saved.mjs';
import { fill, seed, snapshot } from './lib/storage.mjs';

/** Presses everything that forgets. */
async function forget(page) {
  await page.getByRole('button', { name: 'Forget everything on this device' }).click();
  await page.getByRole('dialog', { name: 'Forget everything?' }).getByRole('button', { name: 'Forget all of it' }).click();
}

/** The mark that says that everything goes. */
const FORGOTTEN = `${PREFIX}forgotten`;

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
    // A new page is an empty one first, which has no storage.
    if (location.protocol === 'about:' || sessionStorage.getItem('answers') === 'again') return;
    IDBFactory.prototype.open = () => new EventTarget();
  });
  // The way out goes on without what does not answer.
  await goto('rescue.html');
  await page.getByText('The safety copy has not answered').waitFor();
  const downloads = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download my data' }).click();
  const { local, copy, troubles } = JSON.parse(await readFile(await (await downloads).path(), 'utf8'));
  expect([Object.keys(local).includes(`${PREFIX}r/o0`), copy, troubles.length]).toEqual([true, {}, 1]);
  await goto('#/backup');
  await page.locator('.banner', { hasText: 'keeps no safety copy' }).waitFor();
  await forget(page);
  await page.locator('.welcome').waitFor({ timeout: 60_000 });
  await settles(() => counts(page), {});
  await page.locator('.banner', { hasText: 'has not let it empty the safety copy' }).waitFor({ timeout: 60_000 });
  expect(await left(page)).toEqual([FORGOTTEN]);

  // It is a page as any other: what another tab enters now is here too.
  const other = await context.newPage();
  await other.goto(new URL('#/', site.url).href);
  await logInterview(other, { company: 'Corvid' });
  await visit(page, '#/openings');
  await page.getByRole('link', { name: /Corvid/ }).waitFor();

  await page.evaluate(() => sessionStorage.setItem('answers', 'again'));
  await page.reload();
  await page.getByRole('link', { name: /Corvid/ }).waitFor();
  await settles(async () => (await left(page)).includes(FORGOTTEN), false);
  const id = await onlyOpening(page);
  await settles(async () => (await inCopy(page)).filter((key) => key !== 'r/settings'), [`r/${id}`]);
  expect(await banners(page)).toEqual([]);
});

test('a browser that refuses to remove anything: nothing is forgotten, and all goes on being kept', async ({ open }) => {
  const { page, context, site, goto } = await open({ path: null });
  await seed(page, site, openings(2));
  await goto('#/backup');
  await settles(() => inCopy(page), ['r/o0', 'r/o1']);
  await page.evaluate(() => {
    globalThis.removeItem = Storage.prototype.removeItem;
    Storage.prototype.removeItem = () => {
      throw new DOMException('refused', 'SecurityError');
    };
  });
  await forget(page);
  const dialog = page.getByRole('dialog', { name: 'Forget everything?' });
  await dialog.getByRole('alert').getByText('so nothing is removed: all of it is here').waitFor();
  await dialog.getByRole('button', { name: 'Keep it' }).click();
  await page.evaluate(() => {
    Storage.prototype.removeItem = globalThis.removeItem;
  });
  expect(await counts(page)).toEqual({ o0: 2, o1: 2 });

  // What is entered now is kept, in the copy too, and what another tab enters is here.
  await visit(page, '#/');
  await noteAndHear(page, 'Company A');
  const other = await context.newPage();
  await other.goto(new URL('#/', site.url).href);
  await logInterview(other, { company: 'Corvid' });
  await visit(page, '#/openings');
  await page.getByRole('link', { name: /Corvid/ }).waitFor();
  await settles(async () => (await inCopy(page)).length >= 3, true);
  await other.close();
  await goto('rescue.html');
  await page.evaluate((key) => localStorage.removeItem(key), `${PREFIX}r/o0`);
  await goto('#/openings');
  await page.getByRole('link', { name: /Corvid/ }).waitFor();
  await settles(async () => {
    const { o0, o1 } = await counts(page);
    return [o0, o1];
  }, [3, 2]);
  expect(await left(page)).not.toContain(FORGOTTEN);
});
