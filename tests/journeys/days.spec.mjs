// Days that do not count, and days one can't act: set on the settings page.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NO_COUNTRY, begin, logInterview, nothingToDo, sendLetter, todayIs, visit } from './lib/app.mjs';
import { morning, turnTo } from './lib/clock.mjs';
import { expect, test } from './lib/journey.mjs';
import { DIST } from './lib/site.mjs';

// The United States keep Fri 25 December and Fri 1 January: add(11 Dec, 5) = Fri 18 December,
// add(11 Dec, 10) = Mon 28 December, and the only free Friday between them is the 18th.
test('public holidays in the window', async ({ open }) => {
  const { page } = await open({ ...NO_COUNTRY, time: morning('2026-12-11') });
  await visit(page, '#/settings');
  await page.getByLabel('Where the employers are').selectOption({ label: 'United States' });
  await page.getByRole('switch', { name: /Christmas/ }).first().waitFor();
  await logInterview(page, { company: 'Cedar Works', role: 'Buyer', met: ['Grace Cole'] });
  await begin(page);
  await sendLetter(page);
  const call = 'Call Grace Cole at Cedar Works';
  await nothingToDo(page, 'Friday 18 December', call, { 'Next week': [`Fri 18 Dec | ${call} | Buyer | waiting`] });
  await turnTo(page, '2026-12-18');
  await todayIs(page, {
    kicker: 'To do today',
    title: call,
    reason: 'The interview was on Friday 11 December. Today is the best day for it; it is in time until Monday 28 December.',
    button: 'Open the call sheet',
    coming: {},
  });

  // The person knows better: with Christmas lifted for good the window closes on Fri 25.
  await visit(page, '#/settings');
  await page.getByRole('switch', { name: /Christmas/ }).first().uncheck();
  await visit(page, '#/');
  await todayIs(page, {
    kicker: 'You may do this now',
    title: call,
    reason: 'The interview was on Friday 11 December. Best on Friday 25 December; it is in time already.',
    button: 'Open the call sheet',
    coming: {},
  });
});

const EGYPT = 'holidays/eg.json';
const NOT_THERE = /404/;
const EMPLOYERS = 'Where the employers are';
const NOT_FETCHED = 'The public holidays of Egypt could not be fetched; they come with the next network.';
const chosenDays = (page) =>
  page.getByRole('group', { name: 'The employers’ working week' }).getByRole('checkbox', { checked: true });

test('a country has its holidays and its working week, and they are there at the next start', async ({ open }) => {
  const { page, site } = await open({ ...NO_COUNTRY, allow: [NOT_THERE] });
  await visit(page, '#/settings');
  await expect(chosenDays(page)).toHaveCount(5);
  await page.getByLabel(EMPLOYERS).selectOption({ label: 'Egypt' });
  await page.getByRole('switch', { name: /Eid al-Fitr/ }).waitFor();
  await expect(page.getByRole('checkbox', { name: 'Sunday' })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: 'Friday' })).not.toBeChecked();
  await page.getByText('The dates are known until').waitFor();

  // A week of one's own, and back to the country's.
  await page.getByRole('checkbox', { name: 'Friday' }).check();
  await page.getByRole('button', { name: 'Use each country’s own' }).click();
  await expect(page.getByRole('checkbox', { name: 'Friday' })).not.toBeChecked();

  site.change(EGYPT, null);
  await page.reload();
  await page.getByRole('switch', { name: /Eid al-Fitr/ }).waitFor();
  await expect(page.getByText(NOT_FETCHED)).toHaveCount(0);
});

test('a country whose holidays do not come counts without them, says so, and has them with the next network', async ({ open }) => {
  const { page, site } = await open({ ...NO_COUNTRY, allow: [NOT_THERE] });
  const table = readFileSync(join(DIST, EGYPT));
  site.change(EGYPT, null);
  await visit(page, '#/settings');
  await page.getByLabel(EMPLOYERS).selectOption({ label: 'Egypt' });
  await page.getByText(NOT_FETCHED).waitFor();
  await logInterview(page, { company: 'Halden', role: 'Planner', met: ['Anna Berg'] });
  await begin(page);
  await visit(page, '#/');
  await page.getByText(NOT_FETCHED).waitFor();
  await visit(page, '#/settings');
  site.change(EGYPT, table);
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await page.getByRole('switch', { name: /Eid al-Fitr/ }).waitFor();
  await expect(page.getByText(NOT_FETCHED)).toHaveCount(0);
});

// add(6 March, 5) = Fri 13 to add(6 March, 10) = Fri 20: the days off count, but no move is put on
// them, so the last free day is Thu 19.
test('days off in the window', async ({ open }) => {
  const { page } = await open({ ...NO_COUNTRY, time: morning('2026-03-06') });
  await visit(page, '#/settings');
  const off = page.getByRole('region', { name: 'Your days off' });
  for (const day of ['2026-03-13', '2026-03-20']) {
    await off.getByLabel('First day off').fill(day);
    await off.getByRole('button', { name: 'Add the days off' }).click();
  }
  await expect(off.locator('.row-title')).toHaveText(['Friday 13 March', 'Friday 20 March']);
  await logInterview(page, { company: 'Halden', role: 'Planner', met: ['Anna Berg'] });
  await begin(page);
  await sendLetter(page);
  const call = 'Call Anna Berg at Halden';
  await nothingToDo(page, 'Thursday 19 March', call, { 'Week of Monday 16 March': [`Thu 19 Mar | ${call} | Planner | waiting`] });
  await turnTo(page, '2026-03-19');
  await todayIs(page, {
    kicker: 'To do today',
    title: call,
    reason: 'The interview was on Friday 6 March. Today is the best day for it; it is in time until Friday 20 March.',
    button: 'Open the call sheet',
    coming: {},
  });

  // At home after all: Friday again.
  await visit(page, '#/settings');
  await off.getByRole('button', { name: /^Remove/ }).last().click();
  await expect(off.locator('.row-title')).toHaveText(['Friday 13 March']);
  await visit(page, '#/');
  await page.getByText('Best on Friday 20 March; it is in time already.').waitFor();
});
