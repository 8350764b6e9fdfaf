// With no room at all: a restore is all or nothing, deleting works, and what came back from the
// safety copy is held, shown, and in every download.

import { readFile } from 'node:fs/promises';
import { said, settles, unfold, visit } from './lib/app.mjs';
import { backupFile } from './lib/backup-file.mjs';
import { expect, test, until } from './lib/journey.mjs';
import { PREFIX } from './lib/record.mjs';
import { banners, counts, inCopy, noteAndHear, openings } from './lib/saved.mjs';
import { empty, fill, seed } from './lib/storage.mjs';

const NOTHING = { path: null };

test('a file that does not fit changes nothing, here and in another tab', async ({ open }) => {
  const { page, context, site, goto } = await open(NOTHING);
  await seed(page, site, openings(3));
  await goto('#/backup');
  const other = await context.newPage();
  await other.goto(new URL('#/openings', site.url).href);
  await other.getByRole('link', { name: /Company A/ }).waitFor();
  const before = await counts(page);
  // Room for some of the file, and not for all of it.
  await page.evaluate(() => localStorage.setItem('room', 'x'.repeat(30_000)));
  await fill(page);
  await page.evaluate(() => localStorage.removeItem('room'));
  const many = Array.from({ length: 500 }, (_, at) => [`h${at}`, { company: `House ${at}`, role: 'Planner '.repeat(20) }]);
  await page.getByLabel('The file', { exact: true }).setInputFiles(backupFile(Object.fromEntries(many)));
  await page.getByRole('button', { name: 'Restore', exact: true }).click();
  await said(page).getByText('none of it was taken in').waitFor();
  for (const tab of [page, other]) expect(await counts(tab)).toEqual(before);
  await page.reload();
  await settles(() => counts(page), before);
  expect((await inCopy(page)).length).toBe(3);
});

test('deleting works without a unit of room, one opening after the other', async ({ open }) => {
  const { page, site, goto } = await open(NOTHING);
  await seed(page, site, openings(3));
  await goto('#/');
  await noteAndHear(page, 'Company A');
  await fill(page);
  for (const id of ['o0', 'o1', 'o2']) {
    await visit(page, `#/opening/${id}`);
    await unfold(page, 'This opening');
    await page.getByRole('button', { name: 'Delete it' }).click();
    await page.getByRole('heading', { name: 'This opening is no longer here.' }).waitFor();
    await fill(page);
  }
  await visit(page, '#/');
  await page.reload();
  await page.locator('.welcome').waitFor();
});

test('what cannot be written back is shown, counted as it is, and in the download', async ({ open }) => {
  const { page, site, goto } = await open(NOTHING);
  await seed(page, site, openings(6));
  await goto('#/');
  await noteAndHear(page, 'Company A');
  await settles(async () => (await inCopy(page)).length, 6);
  await goto('rescue.html');
  await page.evaluate((prefix) => {
    for (const id of ['o2', 'o3', 'o4', 'o5']) localStorage.removeItem(`${prefix}r/${id}`);
  }, PREFIX);
  await fill(page);
  await goto('#/openings');
  await page.getByRole('link', { name: /Company F/ }).waitFor();
  await until(page, () => document.querySelector('.banner'));
  const told = (await banners(page)).join(' ');
  expect(told).toContain('4 records are on this page, but the browser has not kept them again');
  expect(told).not.toContain('were brought back');
  expect(Object.keys(await counts(page)).sort()).toEqual(['o0', 'o1']);

  await visit(page, '#/backup');
  const downloads = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download everything as JSON' }).click();
  const text = await readFile(await (await downloads).path(), 'utf8');
  expect(Object.keys(JSON.parse(text).records).filter((key) => key.startsWith('o'))).toHaveLength(6);

  // One of those that are nowhere in the storage is deleted all the same, and stays so.
  await visit(page, '#/opening/o5');
  await unfold(page, 'This opening');
  await page.getByRole('button', { name: 'Delete it' }).click();
  await page.getByRole('heading', { name: 'This opening is no longer here.' }).waitFor();
  await page.locator('.banner', { hasText: '3 records are on this page' }).waitFor();
  await said(page).getByText('Company F is deleted.').waitFor();
  await goto('rescue.html');
  await goto('#/openings');
  await page.getByRole('link', { name: /Company E/ }).waitFor();
  await page.locator('.banner', { hasText: '3 records are on this page' }).waitFor();
  await expect(page.getByRole('link', { name: /Company F/ })).toHaveCount(0);

  // With room again the next change writes them.
  await empty(page);
  await visit(page, '#/');
  await noteAndHear(page, 'Company A');
  await settles(async () => Object.keys(await counts(page)).length, 6);
});
