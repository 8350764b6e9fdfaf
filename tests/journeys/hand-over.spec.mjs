// A file on its way out: by a link that lives long enough, or by the share sheet; and no word more
// than is known.

import { said, settles, visit } from './lib/app.mjs';
import { onHomeScreen } from './lib/home-screen.mjs';
import { expect, test, until } from './lib/journey.mjs';
import { opening } from './lib/record.mjs';
import { noteAndHear, openings } from './lib/saved.mjs';
import { seed } from './lib/storage.mjs';

const DOWNLOAD = 'Download everything as JSON';

/** The page for backups, of an app that was begun in a browser changed like this. */
async function backupPage(open, change, argument) {
  const stage = await open({ path: null });
  if (change) await stage.page.addInitScript(change, argument);
  await seed(stage.page, stage.site, openings(1));
  await stage.goto('#/backup');
  await stage.page.getByRole('button', { name: DOWNLOAD }).waitFor();
  return stage;
}

test('the address of a download is good for a minute after the press', async ({ open }) => {
  const { page } = await backupPage(open, () => {
    globalThis.revoked = 0;
    globalThis.later = [];
    const revoke = URL.revokeObjectURL;
    URL.revokeObjectURL = (address) => {
      globalThis.revoked += 1;
      revoke.call(URL, address);
    };
    const { setTimeout } = globalThis;
    // What is to happen in a minute happens when the test says so.
    globalThis.setTimeout = (then, delay, ...rest) =>
      delay === 60_000 ? globalThis.later.push(then) : setTimeout(then, delay, ...rest);
  });
  const downloads = page.waitForEvent('download');
  await page.getByRole('button', { name: DOWNLOAD }).click();
  await (await downloads).path();
  await said(page).getByText('is handed to your browser. Look for it among your downloads.').waitFor();
  await page.getByText('Last backup handed over: today').first().waitFor();
  expect(await page.evaluate(() => globalThis.revoked)).toBe(0);
  await page.evaluate(() => {
    for (const then of globalThis.later) {
      try {
        then();
      } catch {
        // The limit of a wait that is over: it was lifted.
      }
    }
  });
  expect(await page.evaluate(() => globalThis.revoked)).toBe(1);
});

test('on the home screen the file goes to the share sheet', async ({ open }) => {
  const { page } = await backupPage(open, onHomeScreen, '');
  await page.getByText('No backup yet.').waitFor();
  await page.getByRole('button', { name: DOWNLOAD }).click();
  await said(page).getByText('is handed over. Look that it has arrived.').waitFor();
  const [[name, kind, text]] = await page.evaluate(() => globalThis.shared);
  expect([name, kind, JSON.parse(text).app]).toEqual(['curtain-call-2026-03-09.json', 'application/json', 'curtain-call']);
  await page.getByText('Last backup handed over: today').first().waitFor();
});

test('a share sheet that is closed is no backup', async ({ open }) => {
  const { page } = await backupPage(open, onHomeScreen, 'AbortError');
  await page.getByRole('button', { name: DOWNLOAD }).click();
  await said(page).getByText('No file was handed over.').waitFor();
  await page.getByText('No backup yet.').waitFor();
});

test('where the sheet refuses, the link is left', async ({ open }) => {
  const { page } = await backupPage(open, onHomeScreen, 'NotAllowedError');
  const downloads = page.waitForEvent('download');
  await page.getByRole('button', { name: DOWNLOAD }).click();
  expect((await downloads).suggestedFilename()).toBe('curtain-call-2026-03-09.json');
});

/** A browser with a share sheet; what that comes to is `outcome`. */
function withSheet(outcome) {
  globalThis.shared = [];
  Navigator.prototype.canShare = ({ files }) => files?.length === 1 && files[0].type === 'text/plain';
  Navigator.prototype.share = async ({ files: [file] }) => {
    if (outcome) throw new DOMException('', outcome);
    globalThis.shared.push([file.name, file.type, await file.text()]);
  };
}

/** A browser without one. */
const withoutSheet = () => {
  delete Navigator.prototype.canShare;
  delete Navigator.prototype.share;
};

const HAND_OVER = 'Hand over everything';
const button = (page, name) => page.getByRole('button', { name, exact: true });
const shared = (page) => page.evaluate(() => globalThis.shared.at(-1));

/** A device with one opening, at its backups. */
async function device(open, company) {
  const stage = await open({ path: null });
  await stage.page.addInitScript(withSheet, '');
  await seed(stage.page, stage.site, [opening(company.toLowerCase(), { company }, {})]);
  await stage.goto('#/backup');
  await stage.page.getByRole('heading', { name: 'Hand over to another device' }).waitFor();
  return stage.page;
}

/** Restores what another device has handed over. */
async function receives(page, name, text, passphrase) {
  await page.getByLabel('The file', { exact: true }).setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
  if (passphrase) {
    await page.getByLabel('Passphrase of the file').fill(passphrase);
    await button(page, 'Unlock it').click();
  }
  await button(page, 'Restore').click();
  await said(page).getByText('Restored: ').waitFor();
}

const companies = (page) =>
  page.evaluate(() => Object.values(localStorage).map((value) => /"company":"(Halden|Corvid)"/.exec(value)?.[1]).filter(Boolean).sort());

test('one device hands over to another by the share sheet, and back: both know the same', async ({ open }) => {
  const [one, other] = [await device(open, 'Halden'), await device(open, 'Corvid')];
  await button(one, HAND_OVER).click();
  await said(one).getByText('is handed over. Look that it has arrived.').waitFor();
  const [name, kind, text] = await shared(one);
  // Chromium's sheet takes texts, and no JSON.
  expect([name, kind, JSON.parse(text).app]).toEqual(['curtain-call-2026-03-09.txt', 'text/plain', 'curtain-call']);
  await receives(other, name, text);
  await settles(() => companies(other), ['Corvid', 'Halden']);

  await other.locator('summary', { hasText: 'Lock what is handed over' }).click();
  await other.getByLabel('Passphrase for the other device').fill('lamp river seven cloud');
  await other.getByLabel('That passphrase once more').fill('lamp river seven cloud');
  await button(other, 'Hand over everything, locked').click();
  await said(other).getByText('is handed over. Look that it has arrived.').waitFor();
  const [lockedName, , locked] = await shared(other);
  expect(lockedName).toBe('curtain-call-2026-03-09-locked.txt');
  expect(locked).not.toContain('Corvid');
  await receives(one, lockedName, locked, 'lamp river seven cloud');
  await settles(() => companies(one), ['Corvid', 'Halden']);
});

for (const [what, sheet, outcome] of [
  ['has no share sheet', withoutSheet, ''],
  ['has one that refuses', withSheet, 'NotAllowedError'],
]) {
  test(`where the browser ${what}, what is handed over is a file`, async ({ open }) => {
    const { page } = await backupPage(open, sheet, outcome);
    await expect(page.getByText('This browser has no share sheet for files.')).toHaveCount(sheet === withSheet ? 0 : 1);
    const downloads = page.waitForEvent('download');
    await button(page, HAND_OVER).click();
    expect((await downloads).suggestedFilename()).toBe('curtain-call-2026-03-09.txt');
    await said(page).getByText('Look for it among your downloads, and send it to the other device.').waitFor();
  });
}

const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:148.0) Gecko/20100101 Firefox/148.0';

for (const [what, agent, refuses, told] of [
  ['that refuses its files', FIREFOX, true, 1],
  ['with ten gigabytes to offer and its files', FIREFOX, false, 0],
  ['that can’t be asked', undefined, true, 0],
]) {
  test(`a browser ${what}: a private window is ${told ? 'named' : 'not guessed'}`, async ({ open }) => {
    const { page, goto, site } = await open({ path: null, ...(agent ? { userAgent: agent } : {}) });
    await page.addInitScript((isRefused) => {
      globalThis.asked = 0;
      const directory = StorageManager.prototype.getDirectory;
      StorageManager.prototype.getDirectory = async function getDirectory() {
        globalThis.asked += 1;
        if (isRefused) throw new DOMException('Security error when calling GetDirectory', 'SecurityError');
        return directory.call(this);
      };
    }, refuses);
    await seed(page, site, openings(1));
    await goto('#/');
    await noteAndHear(page);
    await until(page, () => globalThis.asked > 0);
    await visit(page, '#/settings');
    await page.getByRole('heading', { name: 'Settings', exact: true }).waitFor();
    await expect(page.locator('.banner', { hasText: 'private window' })).toHaveCount(told);
  });
}
