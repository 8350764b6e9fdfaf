// The way out: a page that needs no app, and what a crash shows.

import { readFile } from 'node:fs/promises';
import { DIST } from './lib/site.mjs';
import { axe } from './lib/axe.mjs';
import { asFile } from './lib/backup-file.mjs';
import { hasCome, settles } from './lib/app.mjs';
import { onHomeScreen } from './lib/home-screen.mjs';
import { expect, test } from './lib/journey.mjs';
import { PREFIX, opening } from './lib/record.mjs';
import { banners, counts, inCopy, openings } from './lib/saved.mjs';
import { seed, snapshot } from './lib/storage.mjs';

const NOTHING = { path: null };

test('the rescue page hands over everything of ours, and nothing else', async ({ open }) => {
  const stage = await open(NOTHING);
  const { page } = stage;
  await seed(page, stage.site, [...openings(2), ['somebody-else', 'theirs']]);
  await stage.goto();
  await settles(() => counts(page), { o0: 2, o1: 2 });
  await settles(() => inCopy(page), ['r/o0', 'r/o1']);
  await stage.goto('rescue.html');
  await page.getByText('records: r/o1').waitFor();
  expect(await axe(page)).toEqual([]);
  const downloads = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download my data' }).click();
  const text = await readFile(await (await downloads).path(), 'utf8');
  const all = JSON.parse(text);
  expect(all.app).toBe('curtain-call');
  expect(all.troubles).toEqual([]);
  expect(all.local['curtain-call/v1/r/o0']).toContain('Company A');
  expect(all.copy.records['r/o1']).toContain('Company B');
  expect(text).not.toMatch(/theirs/);
});

test('the rescue page where nothing was ever kept makes nothing', async ({ open }) => {
  const { page, goto } = await open(NOTHING);
  await goto('rescue.html');
  await page.getByText('Nothing of Curtain Call is kept in this browser.').waitFor();
  expect(await page.evaluate(async () => (await indexedDB.databases()).map((database) => database.name))).toEqual([]);
});

test('the rescue page has a strict policy too, and works without a network', async ({ open }) => {
  const stage = await open(NOTHING);
  const html = await readFile(`${DIST}rescue.html`, 'utf8');
  expect(html).toMatch(/script-src 'self'/);
  expect(html).not.toMatch(/unsafe-inline|<script[^>]*>\s*[^<\s]/);
  await stage.goto();
  await stage.page.evaluate(() => navigator.serviceWorker.ready.then(() => {}));
  await stage.page.reload();
  await stage.context.setOffline(true);
  await stage.goto('rescue.html');
  await stage.page.getByText('Nothing of Curtain Call is kept in this browser.').waitFor();
});

test('a crash shows a way to the data, not a blank page', async ({ open }) => {
  const stage = await open({ ...NOTHING, allow: [/panicked/, /unreachable/i] });
  const { page } = stage;
  await seed(page, stage.site, openings(1));
  // The app can't do without its header.
  await page.addInitScript(() => {
    if (location.pathname.endsWith('rescue.html')) return;
    const create = Document.prototype.createElement;
    Document.prototype.createElement = function (name) {
      if (name === 'header') throw new DOMException('refused', 'InvalidCharacterError');
      return create.call(this, name);
    };
  });
  await stage.goto();
  const alert = page.getByRole('alert');
  await alert.getByRole('heading', { name: 'Curtain Call has stopped' }).waitFor();
  await alert.getByRole('link', { name: 'Reload' }).waitFor();
  const downloads = page.waitForEvent('download');
  await alert.getByRole('link', { name: 'Download my data' }).click();
  const button = page.getByRole('button', { name: 'Download my data' });
  await expect(button).toBeFocused();
  await button.click();
  const all = JSON.parse(await readFile(await (await downloads).path(), 'utf8'));
  expect(all.local['curtain-call/v1/r/o0']).toBeTruthy();
});

const REFUSED = { ...NOTHING, allow: [/ERR_FAILED/, /Failed to fetch/] };

test('where the program does not come, the page says where the data is', async ({ open }) => {
  const stage = await open(REFUSED);
  await stage.page.route('**/*.wasm', (route) => route.abort());
  await stage.goto();
  await stage.page.getByRole('link', { name: 'see and download what is kept here' }).waitFor();
});

test('a clock far off is told', async ({ open }) => {
  const stage = await open({ ...NOTHING, time: '2020-01-01T09:00:00Z' });
  const [[key, value]] = openings(1);
  await seed(stage.page, stage.site, [[key, value]]);
  await stage.goto();
  expect(await banners(stage.page)).toEqual([]);
  const ahead = { at: Date.parse('2020-01-04T09:00:00Z'), by: 1 };
  await seed(stage.page, stage.site, [opening('later', { company: 'Later' }, {}, ahead)]);
  await stage.goto();
  await settles(async () => (await banners(stage.page)).map((banner) => banner.slice(0, 40)), [
    'Something here was saved on a date that ',
  ]);
});

/** Saves what the rescue page has, as a file to restore from. */
async function rescued(stage) {
  await stage.goto('rescue.html');
  const downloads = stage.page.waitForEvent('download');
  await stage.page.getByRole('button', { name: 'Download my data' }).click();
  return (await downloads).path();
}

/** Chooses a file to restore from, and restores it. */
async function restore(page, file) {
  await page.getByLabel('The file', { exact: true }).setInputFiles(file);
  await page.getByRole('button', { name: 'Restore', exact: true }).click();
}

test('what the rescue page saved is restored, and what can’t be read stays out', async ({ open }) => {
  const from = await open(NOTHING);
  await seed(from.page, from.site, [...openings(2), ['curtain-call/v1/r/odd', 'no record']]);
  const file = await rescued(from);
  const to = await open(NOTHING);
  await to.goto('#/backup');
  await restore(to.page, file);
  await to.page.getByText('Restored: 2 added, 0 changed.').waitFor();
  await settles(() => counts(to.page), { o0: 2, o1: 2 });
  await to.page.getByLabel('The file', { exact: true }).setInputFiles(file);
  await to.page.getByText('One record in it can’t be read, and stays out. Keep the file.').or(to.page.getByText("One record in it can't be read, and stays out. Keep the file.")).waitFor();
});

test('a snapshot is listed with its day and count, looked at, and restored', async ({ open }) => {
  const stage = await open(NOTHING);
  await seed(stage.page, stage.site, openings(2));
  await stage.goto('#/backup');
  const row = stage.page.getByRole('listitem').filter({ hasText: '2 records' });
  await expect.poll(async () => {
    await stage.page.reload();
    await stage.page.getByRole('heading', { name: 'Restore from a file' }).waitFor();
    return row.count();
  }).toBe(1);
  await expect(row).toContainText('Monday 9 March, 09:0');
  await stage.page.evaluate(() => { location.hash = '#/details/o0'; });
  await stage.page.getByRole('button', { name: 'Delete this opening' }).click();
  await settles(async () => (await counts(stage.page)).o0 >= 0, true);
  await stage.page.evaluate(() => { location.hash = '#/backup'; });
  await row.getByRole('button', { name: /^Look at Monday 9 March/ }).click();
  await stage.page.getByRole('radio', { name: 'Replace' }).check();
  await stage.page.getByText('Company A', { exact: true }).waitFor();
  await stage.page.getByRole('button', { name: 'Restore', exact: true }).click();
  await stage.page.getByText('Restored: 1 added, 0 changed.').waitFor();
});

test('the snapshots in a file of the rescue page are offered apart, and restored only when asked', async ({ open }) => {
  const from = await open(NOTHING);
  await seed(from.page, from.site, openings(2));
  await from.goto('#/backup');
  // The app makes one at its start; then an opening is gone from all the rest.
  const kept = from.page.getByRole('listitem').filter({ hasText: '2 records' });
  await expect.poll(async () => {
    await from.page.reload();
    await from.page.getByRole('heading', { name: 'Restore from a file' }).waitFor();
    return kept.count();
  }).toBe(1);
  const all = JSON.parse(await readFile(await rescued(from), 'utf8'));
  delete all.local[`${PREFIX}r/o1`];
  delete all.copy.records['r/o1'];
  all.spare = {};
  const to = await open(NOTHING);
  await to.goto('#/backup');
  await restore(to.page, asFile(JSON.stringify(all)));
  await to.page.getByText('Restored: 1 added, 0 changed.').waitFor();
  const earlier = to.page.getByRole('list', { name: 'Earlier states in this file' }).getByRole('listitem');
  await expect(earlier).toHaveCount(1);
  await expect(earlier).toContainText('2 records');
  await settles(() => counts(to.page), { o0: 2 });
  await earlier.getByRole('button', { name: /^Look at / }).click();
  await to.page.getByText('1 new, 0 changed, 1 as they are.').waitFor();
  await to.page.getByRole('button', { name: 'Restore', exact: true }).click();
  await settles(() => counts(to.page), { o0: 2, o1: 2 });
});

test('what can’t be read is left out of the download, which says so, and its own file goes into Restore', async ({ open }) => {
  const { page, site, goto } = await open(NOTHING);
  const [, whole] = opening('elsewhere', { company: 'Halden' }, {});
  await seed(page, site, [...openings(1), [`${PREFIX}r/moved`, whole], [`${PREFIX}r/lines`, 'two\nlines\r\n"']]);
  await goto('#/backup');
  const out = page.getByRole('region', { name: 'Download everything' });
  await out.getByText('2 records that can’t be read are not in it; they are below, to be downloaded as they are.').waitFor();
  await out.getByText('Half-filled forms and the example are not in it.').waitFor();
  const downloads = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download it as it is' }).click();
  await restore(page, await (await downloads).path());
  await page.getByText('Restored: 1 added, 0 changed.').waitFor();
  await settles(async () => (await snapshot(page))[`${PREFIX}r/elsewhere`]?.includes('Halden'), true);
});

test('on the home screen the rescue page hands its file to the share sheet', async ({ open }) => {
  for (const [outcome, words] of [
    ['', 'curtain-call-rescue-2026-03-09.json is handed over. Look that it has arrived.'],
    ['AbortError', 'No file was handed over.'],
    ['NotAllowedError', 'curtain-call-rescue-2026-03-09.json is handed to your browser. Look for it among your downloads.'],
  ]) {
    const { page, site, goto } = await open(NOTHING);
    const downloads = [];
    page.on('download', (download) => downloads.push(download.suggestedFilename()));
    await page.addInitScript(onHomeScreen, outcome);
    await seed(page, site, openings(1));
    await goto('rescue.html');
    await page.getByRole('button', { name: 'Download my data' }).click();
    await page.getByText(words, { exact: true }).waitFor();
    const shared = await page.evaluate(() => globalThis.shared.map(([name, kind, text]) => [name, kind, JSON.parse(text).app]));
    const sent = ['curtain-call-rescue-2026-03-09.json', 'application/json', 'curtain-call'];
    expect(shared).toEqual(outcome ? [] : [sent]);
    const fetched = outcome === 'NotAllowedError' ? ['curtain-call-rescue-2026-03-09.json'] : [];
    await settles(() => downloads, fetched);
  }
});

test('a file dropped beside the place for it is offered to Restore', async ({ open }) => {
  const stage = await open();
  await hasCome(stage.page);
  const dropped = await stage.page.evaluateHandle(() => {
    const data = new DataTransfer();
    data.items.add(new File(['{"app":"other"}'], 'a.json', { type: 'application/json' }));
    return data;
  });
  await stage.page.locator('main').dispatchEvent('dragover', { dataTransfer: dropped });
  await stage.page.locator('main').dispatchEvent('drop', { dataTransfer: dropped });
  await stage.page.getByRole('alert').getByText('This file is from another app.').waitFor();
  await stage.page.getByRole('heading', { name: 'Restore from a file' }).waitFor();
});

test('the rescue page hands nothing over without a press', async ({ open }) => {
  const stage = await open(NOTHING);
  const downloads = [];
  stage.page.on('download', (download) => downloads.push(download.suggestedFilename()));
  await seed(stage.page, stage.site, openings(1));
  await stage.goto('rescue.html#download');
  await expect(stage.page.getByRole('button', { name: 'Download my data' })).toBeFocused();
  expect(downloads).toEqual([]);
});
