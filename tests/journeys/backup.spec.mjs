// Out of the browser and back in: plain, locked, merged, replaced, undone, forgotten.

import { readFile } from 'node:fs/promises';
import { NO_COUNTRY, hears, logInterview, onlyOpening, settles, unfold, visit } from './lib/app.mjs';
import { asFile, backupFile } from './lib/backup-file.mjs';
import { readCalendar } from './lib/calendar.mjs';
import { morning, turnTo } from './lib/clock.mjs';
import { expect, test } from './lib/journey.mjs';
import { opening, person } from './lib/record.mjs';
import { seed, snapshot } from './lib/storage.mjs';

const FRIDAY = { ...NO_COUNTRY, time: morning('2026-03-06') };
const INTERVIEW = { company: 'Halden', role: 'Planner', met: ['Anna Berg'] };
const PASSPHRASE = 'lamp river seven cloud';

const button = (page, name) => page.getByRole('button', { name, exact: true });

/** Presses what downloads: the file's name and text. */
async function download(page, name) {
  const downloads = page.waitForEvent('download');
  await button(page, name).click();
  const file = await downloads;
  return [file.suggestedFilename(), await readFile(await file.path(), 'utf8')];
}

/** Chooses a file to restore. */
const choose = (page, file) => page.getByLabel('The file', { exact: true }).setInputFiles(file);

/** A downloaded file of the first version, of openings by company. */
const file = (companies) => backupFile(Object.fromEntries(Object.entries(companies).map(([id, company]) => [id, { company }])));

/** The companies on the page of all openings. */
async function companies(page) {
  await visit(page, '#/openings');
  await page.getByRole('heading', { name: 'Openings', exact: true }).waitFor();
  const rows = await page.locator('main .row-title').allTextContents();
  await visit(page, '#/backup');
  return rows.sort();
}

/** Forgets everything. */
async function forget(page) {
  await button(page, 'Forget everything on this device').click();
  await page.getByRole('dialog', { name: 'Forget everything?' }).getByRole('button', { name: 'Forget all of it' }).click();
  await page.locator('.welcome').waitFor();
  await settles(async () => Object.keys(await snapshot(page)).filter((key) => key.includes('/r/')), []);
}

/** Everything in the safety copy. */
const copied = (page) =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        const asked = indexedDB.open('curtain-call/v1');
        asked.onsuccess = () => {
          const stores = ['records', 'journal', 'snapshots'];
          const all = asked.result.transaction(stores);
          const found = stores.map((name) => all.objectStore(name).getAll());
          all.oncomplete = () => {
            asked.result.close();
            resolve(JSON.stringify(found.map((request) => request.result)));
          };
        };
      }),
  );

test('a plain and a locked file bring back all that was forgotten', async ({ open }) => {
  const { page, context, goto } = await open(FRIDAY);
  await logInterview(page, INTERVIEW);
  const address = `#/opening/${await onlyOpening(page)}`;
  await visit(page, '#/backup');
  await page.getByText('No backup yet.').waitFor();
  const [name, plain] = await download(page, 'Download everything as JSON');
  expect(name).toBe('curtain-call-2026-03-06.json');
  expect([JSON.parse(plain).schema, plain.includes('Anna Berg')]).toEqual([2, true]);
  await page.getByText('Last backup handed over: today, Friday 6 March.').waitFor();
  await page.getByRole('contentinfo').getByText('Last backup handed over: today.').waitFor();

  await page.getByText('Lock it with a passphrase').click();
  await page.getByLabel('Passphrase', { exact: true }).fill('lamp');
  await page.getByText('Weak: a program guesses this').waitFor();
  await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
  await page.getByText('Strong.', { exact: true }).waitFor();
  await page.getByLabel('The passphrase once more').fill('lamp river');
  await button(page, 'Download everything, locked').click();
  await page.getByText('The two differ.').waitFor();
  await page.getByLabel('The passphrase once more').fill(PASSPHRASE);
  const [lockedName, locked] = await download(page, 'Download everything, locked');
  expect(lockedName).toBe('curtain-call-2026-03-06-locked.txt');
  expect(locked).toMatch(/^-----BEGIN CURTAIN CALL BACKUP-----/);
  expect(locked).not.toContain('Anna');

  // Another tab must not bring it back.
  const other = await context.newPage();
  await other.goto(page.url());
  await other.getByRole('heading', { name: 'Backup', exact: true }).waitFor();
  await page.evaluate(() => localStorage.setItem('somebody-else', 'theirs'));
  for (const restore of [plain, locked]) {
    await forget(page);
    await other.locator('.welcome').waitFor();
    expect(await copied(page)).toEqual('[[],[],[]]');
    expect((await snapshot(page))['somebody-else']).toBe('theirs');
    await visit(page, '#/backup');
    await choose(page, asFile(restore));
    if (restore === locked) {
      await page.getByLabel('Passphrase of the file').fill('lamp');
      await button(page, 'Unlock it').click();
      await page.getByText('This passphrase does not open the file.').waitFor();
      await page.getByLabel('Passphrase of the file').fill(PASSPHRASE);
      await button(page, 'Unlock it').click();
    }
    await page.getByText('1 new, 0 changed, 0 as they are.').waitFor();
    await button(page, 'Restore').click();
    await hears(page, 'Restored: 1 added, 0 changed.');
    await visit(page, address);
    await page.getByRole('heading', { name: 'Halden', exact: true }).waitFor();
    await page.locator('.history').getByText('Interview with Anna Berg').waitFor();
    await goto('#/backup');
    await page.getByRole('heading', { name: 'Backup', exact: true }).waitFor();
  }
});

test('two devices are merged, by name and with a way back', async ({ open }) => {
  const { page, site, goto } = await open({ ...FRIDAY, path: null });
  await seed(page, site, [
    opening('a', { company: 'Halden' }, { p: person('Anna Berg') }),
    opening('b', { company: 'Corvid' }, {}),
    opening('c', { company: 'Lumen' }, {}),
  ]);
  await goto('#/backup');
  await choose(page, file({ a: 'Halden & Sons', d: 'Meridian' }));
  await page.getByText('1 new, 1 changed, 2 as they are.').waitFor();
  const list = page.getByRole('list', { name: 'What would change' });
  await settles(async () => (await list.getByRole('listitem').allInnerTexts()).map((text) => text.split(/\s*\n+\s*/)), [
    ['Halden & Sons changed', 'Company: Halden becomes Halden & Sons'],
    ['Meridian new'],
  ]);
  await button(page, 'Restore').click();
  await hears(page, 'Restored: 1 added, 1 changed.');
  await settles(() => companies(page), ['Corvid', 'Halden & Sons', 'Lumen', 'Meridian']);
  await button(page, 'Undo the restore').click();
  await hears(page, 'The restore is undone.');
  await settles(() => companies(page), ['Corvid', 'Halden', 'Lumen']);
  await button(page, 'Bring the restore back').click();
  await settles(() => companies(page), ['Corvid', 'Halden & Sons', 'Lumen', 'Meridian']);
});

test('replacing more than half asks once more', async ({ open }) => {
  const { page, site, goto } = await open({ ...FRIDAY, path: null });
  await seed(page, site, ['a', 'b', 'c'].map((id) => opening(id, { company: `House ${id}` }, {})));
  await goto('#/backup');
  await choose(page, file({ a: 'House a' }));
  await page.getByText('0 new, 0 changed, 3 as they are.').waitFor();
  await button(page, 'Nothing to restore: all of it is here').waitFor();
  await page.getByRole('radio', { name: 'Replace' }).check({ force: true });
  await page.getByText('0 new, 0 changed, 2 deleted, 1 as they are.').waitFor();
  await button(page, 'Restore').click();
  const dialog = page.getByRole('dialog', { name: 'More than half would change' });
  await dialog.getByText('This would delete 2 and change 0 of the 3 openings here.').waitFor();
  await button(dialog, 'Look at the list').click();
  await button(page, 'Restore').click();
  await button(dialog, 'Do it all the same').click();
  await settles(() => companies(page), ['House a']);
  await button(page, 'Undo the restore').click();
  await settles(() => companies(page), ['House a', 'House b', 'House c']);
});

test('a dropped file is taken, and one that is none says why', async ({ open }) => {
  const { page } = await open(FRIDAY);
  await visit(page, '#/backup');
  const drop = (text) =>
    page.locator('section[aria-labelledby=restore]').evaluate((section, content) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([content], 'backup.json'));
      section.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    }, text);
  await drop('{"app":"curtain-call"');
  await page.getByRole('alert').getByText('This file ends in the middle').waitFor();
  await drop(file({ a: 'Halden' }).buffer.toString());
  await page.getByText('1 new, 0 changed, 0 as they are.').waitFor();
  await expect(page.locator('#file-e')).toHaveText('');
});

test('a deleted opening leaves no text, and its undo brings all of it back', async ({ open }) => {
  const { page } = await open(FRIDAY);
  await logInterview(page, INTERVIEW);
  const address = `#/opening/${await onlyOpening(page)}`;
  await visit(page, address);
  await unfold(page, 'This opening');
  await button(page, 'Delete it').click();
  await hears(page, 'Halden is deleted.');
  const records = async () => Object.entries(await snapshot(page)).filter(([key]) => key.includes('/r/'));
  expect((await records()).every(([, value]) => !value.includes('Anna Berg'))).toBeTruthy();
  await button(page, 'Undo').click();
  await page.locator('.history').getByText('Interview with Anna Berg').waitFor();
});

test('the calendar file has the day of the next call', async ({ open }) => {
  const { page } = await open(FRIDAY);
  await logInterview(page, INTERVIEW);
  await visit(page, `#/opening/${await onlyOpening(page)}`);
  for (const at of ['opening', 'backup']) {
    if (at === 'backup') await visit(page, '#/backup');
    else await unfold(page, 'This opening');
    const [name, text] = await download(page, 'Calendar file');
    expect(name).toBe('curtain-call-2026-03-06.ics');
    const call = readCalendar(text).find((entry) => entry.summary === 'Call Anna Berg at Halden');
    expect(call.start).toBe('2026-03-20');
  }
});

test('an old backup is told of on Fridays', async ({ open }) => {
  const { page } = await open(FRIDAY);
  await logInterview(page, INTERVIEW);
  const line = page.getByText('There is no backup yet.');
  for (const [day, shown] of [['2026-03-20', 0], ['2026-03-26', 0], ['2026-03-27', 1]]) {
    await turnTo(page, day);
    await expect(line).toHaveCount(shown);
  }
  await page.getByRole('link', { name: 'Make a backup' }).click();
  await download(page, 'Download everything as JSON');
  await visit(page, '#/');
  await expect(line).toHaveCount(0);
});

test('a file on the disk follows every change', async ({ open }) => {
  const { page, goto } = await open({ ...FRIDAY, path: null });
  // A picker needs a person: in its place a file in the page.
  await page.addInitScript(() => {
    globalThis.written = [];
    globalThis.showSaveFilePicker = async (options) => ({
      name: options.suggestedName,
      getFile: async () => new File(globalThis.written.slice(-1), options.suggestedName),
      createWritable: async () => ({
        write: async (text) => globalThis.written.push(text),
        close: async () => {},
      }),
    });
  });
  await goto('#/');
  await logInterview(page, INTERVIEW);
  await visit(page, '#/backup');
  await button(page, 'Keep a file up to date').click();
  await page.getByText('curtain-call-2026-03-06.json is kept up to date').waitFor();
  await logInterview(page, { company: 'Corvid' });
  const last = () => page.evaluate(() => [written.at(-1).includes('Halden'), written.at(-1).includes('Corvid')]);
  await settles(last, [true, true]);
  await visit(page, '#/backup');
  await button(page, 'No longer').click();
  await button(page, 'Keep a file up to date').waitFor();
});
