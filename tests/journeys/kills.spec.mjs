// What is shown as saved survives a browser that is killed.

import { expect } from '@playwright/test';
import { setTimeout as pause } from 'node:timers/promises';
import { env } from 'node:process';
import { hasCome, logInterview, said, settles } from './lib/app.mjs';
import { backupFile } from './lib/backup-file.mjs';
import { test, withoutApp } from './lib/killable.mjs';
import { counts, noteAndHear, openings } from './lib/saved.mjs';
import { PREFIX } from './lib/record.mjs';
import { seed } from './lib/storage.mjs';

const THOROUGH = env.THOROUGH === '1';
/** Seconds between "saved" and the kill: what is tried, not what is waited for. */
const DELAYS = [
  ...Array(10).fill(0),
  ...[0.2, 0.5, 1, 1.5, 2, 3, 4, 6, 10, 20, 60],
  ...(THOROUGH ? [0.1, 0.3, 0.7, 2.5, 3.5, 4.5, 5, 5.5, 8, 12, 15, 25, 30, 35, 40, 45, 48, 50, 55, 58] : []),
];

test('nothing shown as saved is lost by a kill', async ({ start, site }) => {
  const first = await start('profile');
  await seed(first.page, site, openings(1));
  await first.page.goto(site.url);
  await settles(() => counts(first.page), { o0: 2 });
  await first.close();
  let behind = 0;
  for (const [round, delay] of DELAYS.entries()) {
    const { page, kill } = await start('profile');
    await page.goto(withoutApp(site));
    const left = await counts(page);
    await page.goto(site.url);
    await settles(() => counts(page), { o0: 2 + round });
    if (left.o0 !== 2 + round) {
      behind++;
      await page.locator('.banner', { hasText: 'safety copy' }).waitFor();
    }
    await noteAndHear(page);
    await pause(delay * 1000);
    await kill();
  }
  const last = await start('profile');
  await last.page.goto(site.url);
  await settles(() => counts(last.page), { o0: 2 + DELAYS.length });
  await last.close();
  console.log(`${DELAYS.length} kills, none lost; ${behind} times the safety copy was needed.`);
  // Else the kills were none.
  expect(behind).toBeGreaterThanOrEqual(10);
});

/** Thirty openings whose ids begin with `h` and the turn, in a file to be restored. */
function thirty(turn) {
  const houses = Array.from({ length: 30 }, (_, at) => [`h${turn}-${at}`, { company: `House ${turn}-${at}`, role: 'Planner '.repeat(20) }]);
  return backupFile(Object.fromEntries(houses));
}

/**
 * Has the page stop for good in the midst of a restore, after so many of these records; `stopped`
 * comes once it stands there. Nothing more of the page runs then.
 */
async function stopInTheMidst(page, prefix, after) {
  await page.evaluate(
    ([start, count]) => {
      const set = Storage.prototype.setItem;
      let written = 0;
      Storage.prototype.setItem = function setItem(key, value) {
        set.call(this, key, value);
        if (!key.startsWith(start)) return;
        written += 1;
        if (written < count) return;
        console.log(`stopped after ${written} records`);
        for (;;);
      };
    },
    [prefix, after],
  );
  return { stopped: page.waitForEvent('console', (message) => message.text() === `stopped after ${after} records`) };
}

/** Opens the page for backups and chooses a file there; gives the button that restores it. */
async function chooseBackup(page, site, file) {
  await page.goto(new URL('#/backup', site.url).href);
  await page.getByLabel('The file', { exact: true }).setInputFiles(file);
  const restore = page.getByRole('button', { name: 'Restore', exact: true });
  await restore.waitFor();
  return restore;
}

for (const [turn, [delay, held]] of [[0, 0], [0, 2], [1, 7]].entries()) {
  test(`the very first thing saved, and a restored file, survive kills ${delay} s later, turn ${turn + 1}`, async ({ start, site }) => {
    /** Starts again after a kill, with the app. */
    const startApp = async () => {
      const chromium = await start('profile');
      await chromium.page.goto(site.url);
      return chromium;
    };
    const ids = async (page) => Object.keys(await counts(page));

    const first = await startApp();
    await logInterview(first.page, { company: 'Halden', role: 'Planner' });
    await noteAndHear(first.page);
    await pause(delay * 1000);
    await first.kill();

    // A file of the first version, merged in: thirty records, and all of them count as saved at once.
    const second = await startApp();
    await settles(async () => (await ids(second.page)).length, 1);
    await (await chooseBackup(second.page, site, thirty(1))).click();
    await said(second.page).getByText('Restored: 30 added').waitFor();
    await pause(delay * 1000);
    await second.kill();

    // Killed in the midst of it, there is what was there before, and each record whole or not at all.
    // By then half of them were written; some seconds later the browser has them on the disk.
    const third = await startApp();
    await settles(async () => (await ids(third.page)).length, 31);
    const restore = await chooseBackup(third.page, site, thirty(2));
    const { stopped } = await stopInTheMidst(third.page, `${PREFIX}r/h2-`, 15);
    await restore.evaluate((button) => setTimeout(() => button.click()));
    await stopped;
    await pause(held * 1000);
    await third.kill();

    const last = await startApp();
    await hasCome(last.page);
    await settles(async () => (await ids(last.page)).filter((id) => !id.startsWith('h2-')).length, 31);
    await expect(last.page.locator('.banner', { hasText: 'could not be read' })).toHaveCount(0);
    await last.close();
  });
}
