// A browser that changes the engines of its storage and its databases, as an update does: nothing is
// lost, and nothing that was missing comes back in silence.

import { expect } from '@playwright/test';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { settles } from './lib/app.mjs';
import { test, withoutApp } from './lib/killable.mjs';
import { PREFIX, opening } from './lib/record.mjs';
import { banners, counts, lastCount, noteAndHear, openings, spareCounts, spareKeys } from './lib/saved.mjs';
import { seed } from './lib/storage.mjs';

const STORAGE = 'DomStorageSqlite';
const DATABASES = 'IdbSqliteOnDiskRollout:stage/UseSqliteOnly';
/** What is switched on in each of a row of starts; the first is as the browser was. */
const SEQUENCES = {
  'the storage, and back': [[], [STORAGE], []],
  'the databases, and back': [[], [DATABASES], []],
  'both, and back': [[], [STORAGE, DATABASES], []],
  'both, back and again': [[], [STORAGE, DATABASES], [], [STORAGE, DATABASES]],
  'one after the other': [[], [STORAGE], [STORAGE, DATABASES], [DATABASES], []],
  'from both to none, and again': [[STORAGE, DATABASES], [], [STORAGE, DATABASES]],
};

/** Starts Chromium on a profile with these features. */
const on = (start, profile, features) =>
  start(profile, features.length > 0 ? [`--enable-features=${features.join(',')}`] : []);

/** Waits until the storage, the spare copy and the last count have all of it: these two are written last. */
async function arrives(page, expected) {
  await settles(() => counts(page), expected);
  await settles(() => spareCounts(page), expected);
  await settles(async () => (await lastCount(page))?.openings, Object.keys(expected).length);
}

/** Whether this Chromium has an engine to change to: else its stores are as they were after a switch. */
async function canSwitch(start, site) {
  const mark = async (features, value) => {
    const { page, close } = await on(start, 'probe', features);
    await page.goto(withoutApp(site));
    const found = await page.evaluate(async (set) => {
      const request = indexedDB.open('probe');
      request.onupgradeneeded = () => request.result.createObjectStore('marks');
      await new Promise((resolve, reject) => {
        request.onsuccess = resolve;
        request.onerror = () => reject(request.error);
      });
      const marks = request.result.transaction('marks', 'readwrite', { durability: 'strict' }).objectStore('marks');
      const before = marks.get('mark');
      if (set) marks.put(set, 'mark');
      await new Promise((resolve) => {
        marks.transaction.oncomplete = resolve;
      });
      request.result.close();
      const local = localStorage.getItem('probe');
      if (set) localStorage.setItem('probe', set);
      return { storage: local === null, databases: before.result === undefined };
    }, value);
    await close();
    return found;
  };
  await mark([], 'set');
  return mark([STORAGE, DATABASES], null);
}

test('no switch of engines loses anything, nor brings it back in silence', async ({ start, site }) => {
  const able = await canSwitch(start, site);
  test.skip(!able.storage || !able.databases, `left out: this Chromium has no other engine (${JSON.stringify(able)})`);
  let starts = 0;
  let healed = 0;
  for (const [number, [name, engines]] of Object.entries(SEQUENCES).entries()) {
    const profile = `switched-${number}`;
    const expected = {};
    for (const [turn, features] of engines.entries()) {
      const { page, close } = await on(start, profile, features);
      const first = turn === 0;
      if (first) {
        await seed(page, site, openings(3));
        for (const id of ['o0', 'o1', 'o2']) expected[id] = 2;
      }
      await page.goto(withoutApp(site));
      const left = await counts(page);
      await page.goto(site.url);
      await test.step(`${name}, ${features.join(' and ') || 'none'}`, () => settles(() => counts(page), expected));
      if (Object.entries(expected).some(([id, count]) => left[id] !== count)) {
        healed++;
        await page.locator('.banner', { hasText: 'from the safety copy' }).waitFor();
      }
      // Work of this start: an entry more in one opening.
      const company = ['Company A', 'Company B', 'Company C'][turn % 3];
      await noteAndHear(page, company);
      expected[`o${turn % 3}`] += 1;
      await arrives(page, expected);
      await close();
      starts++;
    }
    rmSync(test.info().outputPath(profile), { recursive: true });
  }
  console.log(`${Object.keys(SEQUENCES).length} sequences of engines in ${starts} starts, none lost; ${healed} times a copy was needed.`);
  // Else the engines were the same.
  expect(healed).toBeGreaterThanOrEqual(6);
});

/** Where in a profile Chromium keeps each of the stores. */
const FOLDERS = {
  storage: ['Local Storage', 'LocalStorage'],
  databases: ['IndexedDB'],
  files: ['File System'],
};

/** Deletes stores of a profile that is closed. */
function remove(profile, ...stores) {
  for (const folder of stores.flatMap((store) => FOLDERS[store])) {
    rmSync(join(test.info().outputPath(profile), 'Default', folder), { recursive: true, force: true });
  }
}

/** A profile with three openings that everything knows of. */
async function lived(start, site, profile) {
  const { page, close } = await start(profile);
  await seed(page, site, openings(3));
  await page.goto(site.url);
  await noteAndHear(page, 'Company A');
  await arrives(page, { o0: 3, o1: 2, o2: 2 });
  await close();
}

test('of any two stores that are deleted the third gives all back', async ({ start, site }) => {
  for (const [number, pair] of [['storage', 'databases'], ['storage', 'files'], ['databases', 'files']].entries()) {
    const profile = `deleted-${number}`;
    await lived(start, site, profile);
    remove(profile, ...pair);
    const { page, close } = await start(profile);
    await page.goto(site.url);
    await test.step(pair.join(' and '), () => arrives(page, { o0: 3, o1: 2, o2: 2 }));
    await page.locator('.banner', { hasText: 'safety copy' }).waitFor();
    await close();
  }
});

test('where all three are gone it is said what was here, until that is read', async ({ start, site }) => {
  await lived(start, site, 'gone');
  remove('gone', 'storage', 'databases', 'files');
  const second = await start('gone');
  await second.page.goto(site.url);
  const told = second.page.locator('.banner', { hasText: '3 openings were here on ' });
  await told.waitFor();
  await expect(told).toContainText('none of them is here now');
  await expect(told.getByRole('link', { name: 'Restore a backup' })).toHaveAttribute('href', '#/backup');
  await second.page.locator('.welcome').waitFor();
  // What is begun meanwhile takes nothing's place.
  await second.page.evaluate(([key, value]) => localStorage.setItem(key, value), opening('new', { company: 'Halden' }, {}));
  await second.page.reload();
  await settles(() => counts(second.page), { new: 0 });
  await told.waitFor();
  expect((await lastCount(second.page)).openings).toBe(3);
  await told.getByRole('button', { name: 'Close' }).click();
  await settles(async () => (await lastCount(second.page)).openings, 1);
  await second.page.reload();
  await settles(async () => (await spareKeys(second.page)), ['r/new']);
  expect(await banners(second.page)).toEqual([]);
  await second.close();
});

test('forgetting takes the files and the last count along', async ({ start, site }) => {
  await lived(start, site, 'forgotten');
  const { page, close } = await start('forgotten');
  await page.goto(new URL('#/backup', site.url).href);
  await page.getByRole('button', { name: 'Forget everything on this device' }).click();
  await page.getByRole('dialog', { name: 'Forget everything?' }).getByRole('button', { name: 'Forget all of it' }).click();
  await page.locator('.welcome').waitFor();
  await settles(() => spareKeys(page), []);
  await settles(() => lastCount(page), null);
  await page.reload();
  await page.locator('.welcome').waitFor();
  expect(await page.evaluate((prefix) => Object.keys(localStorage).filter((key) => key.startsWith(prefix)), PREFIX)).toEqual([]);
  expect(await banners(page)).toEqual([]);
  await close();
});

/** Seconds between "saved" and the kill: what is tried, not what is waited for. */
const DELAYS = [0, 0, 0.5, 1.5, 3];

for (const features of [[], [STORAGE, DATABASES]]) {
  const engines = features.length > 0 ? 'with the new engines' : 'with the engines as they are';
  test(`a kill loses nothing ${engines}`, async ({ start, site }) => {
    const able = await canSwitch(start, site);
    test.skip(features.length > 0 && !(able.storage && able.databases), 'left out: this Chromium has no other engine');
    const first = await on(start, 'killed', features);
    await seed(first.page, site, openings(1));
    await first.page.goto(site.url);
    await arrives(first.page, { o0: 2 });
    await first.close();
    for (const [round, delay] of DELAYS.entries()) {
      const { page, kill } = await on(start, 'killed', features);
      await page.goto(site.url);
      await settles(() => counts(page), { o0: 2 + round });
      await noteAndHear(page);
      await pause(delay * 1000);
      await kill();
    }
    const last = await on(start, 'killed', features);
    await last.page.goto(site.url);
    await settles(() => counts(last.page), { o0: 2 + DELAYS.length });
    await last.close();
  });
}
