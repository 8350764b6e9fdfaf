// A file on its way out: by a link that lives long enough, or by the share sheet; and no word more
// than is known.

import { said, visit } from './lib/app.mjs';
import { expect, test, until } from './lib/journey.mjs';
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
  expect(await page.evaluate(() => [globalThis.revoked, globalThis.later.length])).toEqual([0, 1]);
  await page.evaluate(() => globalThis.later[0]());
  expect(await page.evaluate(() => globalThis.revoked)).toBe(1);
});

/** An app on the home screen of an iPhone; what its share sheet comes to is `outcome`. */
function onHomeScreen(outcome) {
  Object.defineProperty(Navigator.prototype, 'vendor', { get: () => 'Apple Computer, Inc.' });
  Object.defineProperty(Navigator.prototype, 'standalone', { get: () => true });
  globalThis.shared = [];
  Navigator.prototype.canShare = ({ files }) => files?.length === 1;
  Navigator.prototype.share = async ({ files: [file] }) => {
    if (outcome) throw new DOMException('', outcome);
    globalThis.shared.push([file.name, file.type, await file.text()]);
  };
}

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
