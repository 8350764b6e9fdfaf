// One file in a folder that two devices keep in step: each takes in what the other wrote.

import { hasCome, hears, settles, visit } from './lib/app.mjs';
import { axe } from './lib/axe.mjs';
import { expect, test } from './lib/journey.mjs';
import { opening } from './lib/record.mjs';
import { noteAndHear } from './lib/saved.mjs';
import { seed, snapshot } from './lib/storage.mjs';

/** The origin's own files stand for the disk: a picker needs a person. */
const picksFile = () => {
  const file = async () => (await navigator.storage.getDirectory()).getFileHandle('shared.json', { create: true });
  globalThis.showSaveFilePicker = file;
  globalThis.showOpenFilePicker = async () => [await file()];
};
const button = (page, name) => page.getByRole('button', { name, exact: true });
const held = (page) =>
  page.evaluate(async () => {
    const file = await (await navigator.storage.getDirectory()).getFileHandle('shared.json', { create: true });
    for (;;) {
      try {
        return await (await file.getFile()).text();
      } catch (error) {
        // The app has just put another in its place.
        if (error.name !== 'NotReadableError') throw error;
      }
    }
  });
const put = (page, text) =>
  page.evaluate(async (text) => {
    const file = await (await navigator.storage.getDirectory()).getFileHandle('shared.json', { create: true });
    const stream = await file.createWritable();
    await stream.write(text);
    await stream.close();
  }, text);
const companies = (page) => held(page).then((text) => ['Halden', 'Corvid'].filter((name) => text.includes(name)));
/** As when the person comes back to the page. */
const looks = (page) => page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));

/** A device of its own, with an opening, at its backups. */
async function device(open, company) {
  const stage = await open({ path: null });
  await stage.page.addInitScript(picksFile);
  await seed(stage.page, stage.site, [opening(company.toLowerCase(), { company }, {})]);
  await stage.goto('#/backup');
  await hasCome(stage.page);
  return stage;
}

test('two devices come to know the same by one file, on every change and on every look', async ({ open }) => {
  const { page: one } = await device(open, 'Halden');
  const { page: other } = await device(open, 'Corvid');
  await button(one, 'Keep a file up to date').click();
  await one.getByText('shared.json is kept up to date').waitFor();
  await settles(() => companies(one), ['Halden']);
  expect(await axe(one)).toEqual([]);

  // The folder is kept in step by whoever keeps it.
  await put(other, await held(one));
  await button(other, 'Choose one that is there').click();
  await hears(other, 'From shared.json: 1 new.');
  await settles(() => companies(other), ['Halden', 'Corvid']);

  await put(one, await held(other));
  await looks(one);
  await hears(one, 'From shared.json: 1 new.');
  await visit(one, '#/openings');
  await one.getByText('Corvid').first().waitFor();
  await settles(async () => (await held(one)) === (await held(other)), true);
});

test('the file is remembered over a reload, and another device’s news is there', async ({ open }) => {
  const { page } = await device(open, 'Halden');
  const { page: other } = await device(open, 'Corvid');
  await button(other, 'Keep a file up to date').click();
  await settles(() => companies(other), ['Corvid']);
  await button(page, 'Keep a file up to date').click();
  await settles(() => companies(page), ['Halden']);
  await put(page, await held(other));
  await page.reload();
  await page.getByText('shared.json is kept up to date').waitFor();
  await settles(() => companies(page), ['Halden', 'Corvid']);
  await button(page, 'No longer').click();
  await button(page, 'Keep a file up to date').waitFor();
  await page.reload();
  await button(page, 'Keep a file up to date').waitFor();
});

test('a file that is no backup is left as it is, and that is said', async ({ open }) => {
  const { page } = await device(open, 'Halden');
  await put(page, 'My shopping list');
  await button(page, 'Choose one that is there').click();
  await page.getByText('shared.json holds something that is no backup of Curtain Call').waitFor();
  expect(await held(page)).toBe('My shopping list');
  await button(page, 'Keep a file up to date').waitFor();
});

const PASSPHRASE = 'lamp river seven cloud';
const FIELD = 'Passphrase of the shared file';
const isLocked = (page) => held(page).then((text) => text.startsWith('-----BEGIN CURTAIN CALL BACKUP-----'));

/** Types a passphrase in the form of this title, and sends it by this button. */
async function lock(page, title, passphrase, act) {
  await page.locator('summary', { hasText: title }).click();
  await page.getByLabel(FIELD, { exact: true }).fill(passphrase);
  await page.getByLabel('The same passphrase once more').fill(passphrase);
  await button(page, act).click();
}

/** Types the passphrase that is asked for. */
async function unlock(page, passphrase) {
  await page.getByLabel(FIELD, { exact: true }).fill(passphrase);
  await button(page, 'Unlock it').click();
}

/** All that the browser keeps of the shared file but its handle, as text. */
const remembered = (page) =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        const asked = indexedDB.open('curtain-call/v1/file');
        asked.onsuccess = () => {
          const all = asked.result.transaction('files').objectStore('files').getAll();
          all.onsuccess = () => {
            asked.result.close();
            const bytes = all.result.filter((value) => value instanceof Uint8Array);
            resolve(bytes.map((value) => [value.length, String.fromCharCode(...value)]));
          };
        };
      }),
  );

test('a locked file: who does not know the passphrase is asked, and writes nothing until then', async ({ open }) => {
  const { page: one } = await device(open, 'Halden');
  const { page: other } = await device(open, 'Corvid');
  await lock(one, 'Lock the shared file', PASSPHRASE, 'Keep a locked file up to date');
  await one.getByText('shared.json is kept up to date, locked.').waitFor();
  await settles(() => isLocked(one), true);
  const locked = await held(one);
  expect(locked).not.toContain('Halden');
  expect(await axe(one)).toEqual([]);

  await put(other, locked);
  await button(other, 'Choose one that is there').click();
  await hears(other, 'shared.json is locked. Type its passphrase under Backup; until then nothing is taken in from it and nothing written into it.');
  expect(await axe(other)).toEqual([]);
  await noteAndHear(other);
  await visit(other, '#/backup');
  await looks(other);
  await button(other, 'Unlock it').click();
  await other.getByText('Type the passphrase of this file.').waitFor();
  await unlock(other, 'lamp river seven');
  await other.getByText('This passphrase does not open the file.').waitFor();
  expect(await held(other)).toBe(locked);
  await unlock(other, PASSPHRASE);
  await hears(other, 'From shared.json: 1 new.');
  await other.getByText('shared.json is kept up to date, locked.').waitFor();
  await settles(async () => (await held(other)) !== locked && (await isLocked(other)), true);

  await put(one, await held(other));
  await looks(one);
  await hears(one, 'From shared.json: 1 new.');

  // A reload asks for nothing: the key is remembered, and the passphrase nowhere.
  await other.reload();
  await other.getByText('shared.json is kept up to date, locked.').waitFor();
  const [[length, text]] = await remembered(other);
  expect([length, text.includes('lamp')]).toEqual([60, false]);
  expect(JSON.stringify(await snapshot(other))).not.toContain('lamp');
  await button(other, 'No longer').click();
  await button(other, 'Keep a file up to date').waitFor();
  await settles(() => remembered(other), []);
});

test('the passphrase is changed and taken off; a lock that is gone is not given up in silence', async ({ open }) => {
  const { page: one } = await device(open, 'Halden');
  const { page: other } = await device(open, 'Corvid');
  await button(one, 'Keep a file up to date').click();
  await settles(() => companies(one), ['Halden']);
  await lock(one, 'Lock the shared file', PASSPHRASE, 'Lock it');
  await hears(one, 'shared.json is locked from now on. Your other devices ask for the passphrase.');
  await put(other, await held(one));
  await button(other, 'Choose one that is there').click();
  await unlock(other, PASSPHRASE);
  await hears(other, 'From shared.json: 1 new.');
  // What both know.
  await settles(async () => (await held(other)) !== (await held(one)), true);
  await put(one, await held(other));
  await looks(one);
  await hears(one, 'From shared.json: 1 new.');

  await lock(one, 'Change its passphrase', 'a wholly other one', 'Change it');
  await hears(one, 'shared.json has the new passphrase from now on. Your other devices ask for it.');
  const anew = await held(one);
  await put(other, anew);
  await looks(other);
  await other.getByText('shared.json is locked with another passphrase than before.').waitFor();
  await unlock(other, PASSPHRASE);
  await other.getByText('This passphrase does not open the file.').waitFor();
  await unlock(other, 'a wholly other one');
  await other.getByText('shared.json is kept up to date, locked.').waitFor();
  expect(await held(other)).toBe(anew);

  await button(one, 'Take the lock off').click();
  await hears(one, 'shared.json is written without a lock from now on.');
  await settles(() => companies(one), ['Halden', 'Corvid']);
  const plain = await held(one);
  await put(other, plain);
  await looks(other);
  await other.getByText('shared.json was locked and is no longer').waitFor();
  expect(await axe(other)).toEqual([]);
  await noteAndHear(other, 'Corvid');
  await visit(other, '#/backup');
  expect(await held(other)).toBe(plain);
  await button(other, 'Take it in, and lock it again').click();
  await other.getByText('shared.json is kept up to date, locked.').waitFor();
  await settles(() => isLocked(other), true);

  // The first one is asked in its turn, for the passphrase that it gave itself.
  await put(one, await held(other));
  await looks(one);
  await unlock(one, 'a wholly other one');
  await hears(one, /^From shared.json: /);
  await put(one, plain);
  await looks(one);
  await button(one, 'Go on without a lock').click();
  await settles(() => companies(one), ['Halden', 'Corvid']);
  await one.reload();
  await one.getByText('shared.json is kept up to date.').waitFor();
});

test('a locked file that came over in part is left as it is', async ({ open }) => {
  const { page } = await device(open, 'Halden');
  await lock(page, 'Lock the shared file', PASSPHRASE, 'Keep a locked file up to date');
  await settles(() => isLocked(page), true);
  const part = (await held(page)).slice(0, 300);
  await put(page, part);
  await looks(page);
  await page.getByText('shared.json is locked and did not arrive whole, or was changed; it was left as it is.').waitFor();
  expect(await held(page)).toBe(part);
});

test('two tabs: one locks the file, and the other goes on with it', async ({ open }) => {
  const { page, context } = await device(open, 'Halden');
  await button(page, 'Keep a file up to date').click();
  await settles(() => companies(page), ['Halden']);
  const other = await context.newPage();
  await other.goto(page.url());
  await other.getByText('shared.json is kept up to date.').waitFor();
  await lock(page, 'Lock the shared file', PASSPHRASE, 'Lock it');
  await hears(page, 'shared.json is locked from now on. Your other devices ask for the passphrase.');
  await settles(async () => (await remembered(page)).length, 1);
  await looks(other);
  await other.getByText('shared.json is kept up to date, locked.').waitFor();
  await expect(button(other, 'Unlock it')).toHaveCount(0);
});
