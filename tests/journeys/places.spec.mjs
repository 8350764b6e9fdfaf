// The right person, the right place: who is meant, where one comes back to, what is said meanwhile.

import { NO_COUNTRY, hears, said, settles, visit } from './lib/app.mjs';
import { DESKTOP, PHONE, expect, test, until } from './lib/journey.mjs';
import { MESSAGE, decode, opening, person, touch } from './lib/record.mjs';
import { RECORDS, TIME } from './lib/states.mjs';
import { seed } from './lib/storage.mjs';

const FRIDAY = { ...NO_COUNTRY, time: TIME, path: null };

/** Twenty openings, a call due at each; enough to scroll on any screen. */
const MANY = Array.from({ length: 20 }, (_, number) => {
  const name = `Company ${String(number).padStart(2, '0')}`;
  return opening(`n${number}`, { company: name, role: 'Planner' }, {
    who: person(`Person ${number}`),
    talk: { interview: { date: '2026-03-04', met: ['who'] } },
    letter: touch('2026-03-05', 'letter', { to: ['who'], purpose: 'letter' }),
    left: touch('2026-03-06', MESSAGE, { to: ['who'] }),
  });
});

/** What is kept of an opening, newest last. */
const touches = (page, id) =>
  page.evaluate((key) => localStorage.getItem(key), `curtain-call/v1/r/${id}`).then((value) =>
    Object.values(decode(value).opportunity.items).map((item) => item.body?.touch).filter(Boolean),
  );

test('a message logged for an opening is for the interviewer, though a reference comes first', async ({ open }) => {
  const { page, goto, site } = await open(FRIDAY);
  await seed(page, site, RECORDS);
  await goto('#/log/halden');
  const before = (await touches(page, 'halden')).length;
  await page.getByRole('button', { name: 'Message left for Anna Berg', exact: true }).click();
  await hears(page, /^Message left for Anna Berg\. That counts\. Next/);
  const all = await touches(page, 'halden');
  expect(all.length).toBe(before + 1);
  expect(all.filter((touch) => touch.date === '2026-03-20').map((touch) => touch.to)).toEqual([['anna']]);
});

test('from the briefing itself, the message is for the reference', async ({ open }) => {
  const { page, goto, site } = await open(FRIDAY);
  await seed(page, site, RECORDS);
  await goto();
  await page.getByText('One small thing that can still be done').click();
  await page.getByRole('button', { name: 'More: Brief Helen Marsh' }).click();
  await page.getByRole('link', { name: 'Done otherwise' }).click();
  await page.getByRole('button', { name: 'Message left for Helen Marsh', exact: true }).click();
  await hears(page, /^Message left for Helen Marsh\. The briefing itself is still to come\./);
  await page.locator('main .move').waitFor();
});

test('a message left is logged in one tap for the first move, in two for any other', async ({ open }) => {
  const { page, goto, site } = await open({ ...FRIDAY, viewport: PHONE });
  await seed(page, site, MANY);
  await goto();
  await page.getByRole('button', { name: 'Message left', exact: true }).click();
  await hears(page, /^Message left for Person \d+\. That counts\./);
  await page.getByRole('button', { name: 'More: Call Person 10 at Company 10' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Message left', exact: true }).click();
  await hears(page, /^Message left for Person 10\. That counts\./);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect((await touches(page, 'n10')).filter((touch) => touch.date === '2026-03-20')).toHaveLength(1);
});

for (const [size, viewport] of [['phone', PHONE], ['desktop', DESKTOP]]) {
  for (const [where, address, link, job] of [
    ['Today', '#/', 'Call Person 16 at Company 16', 'Person 16'],
    ['the openings', '#/openings', 'Company 16', 'Company 16'],
  ]) {
    test(`on a ${size}, back is where one was on ${where}, with the focus there`, async ({ open }) => {
      const { page, goto, site } = await open({ ...FRIDAY, viewport });
      await seed(page, site, MANY);
      await goto(address);
      const rest = page.getByRole('button', { name: 'and 11 more' });
      await until(page, () => document.querySelectorAll('main li').length > 4);
      if (address === '#/') await rest.click();
      const row = page.getByRole('link', { name: new RegExp(`^${link}`) });
      // Rows further down are drawn once one comes near.
      await expect(async () => {
        await page.mouse.wheel(0, 300);
        expect(await row.count()).toBe(1);
      }).toPass({ intervals: [50] });
      await row.scrollIntoViewIfNeeded();
      const top = () => page.evaluate(() => Math.round(scrollY));
      await settles(async () => (await top()) > 50, true);
      for (let round = 0; round < 3; round++) {
        const before = await top();
        await row.focus();
        await page.keyboard.press('Enter');
        await page.getByRole('heading', { name: job, exact: true, level: 1 }).waitFor();
        await settles(top, 0);
        await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
        await page.goBack();
        await expect(row).toBeFocused();
        await settles(top, before);
      }
      // The page loaded anew is where it was, too; what was unfolded is folded again.
      if (address === '#/') return;
      const before = await top();
      await page.reload();
      await settles(top, before);
    });
  }
}

test('a line of Today leads to its job: call sheet, letter, debrief', async ({ open }) => {
  const { page, goto, site } = await open(FRIDAY);
  await seed(page, site, RECORDS);
  await goto();
  const main = page.getByRole('main');
  await page.getByText('One small thing that can still be done').click();
  await main.getByRole('link', { name: /^Brief Helen Marsh/ }).click();
  await page.waitForURL(/#\/call\/halden\/brief/);
  await page.goBack();
  await main.getByRole('link', { name: /^Call Anna Berg at Halden/ }).click();
  await page.waitForURL(/#\/call\/halden\/cadence/);
  await page.goBack();
  await page.getByRole('button', { name: 'More: Call Anna Berg at Halden' }).click();
  await page.getByRole('link', { name: 'See the opening' }).click();
  await page.getByRole('heading', { name: 'Halden', exact: true }).waitFor();
});

test('what was said goes with the page, and its undo is at the foot of the next', async ({ open }) => {
  const { page, goto, site } = await open(FRIDAY);
  await seed(page, site, MANY);
  await goto();
  await page.getByRole('button', { name: 'Message left', exact: true }).click();
  await hears(page, /^Message left for Person 0\./);
  await visit(page, '#/openings');
  await page.getByRole('heading', { name: 'Openings' }).waitFor();
  await expect(said(page)).toHaveCount(0);
  const foot = page.getByRole('contentinfo');
  await foot.getByText(/^Message left for Person 0\./).waitFor();
  await foot.getByRole('button', { name: 'Undo' }).click();
  await hears(page, 'Taken back.');
  expect((await touches(page, 'n0')).filter((touch) => touch.date === '2026-03-20')).toHaveLength(0);
  await expect(foot.getByRole('button', { name: 'Undo' })).toHaveCount(0);
});

test('what was said goes by itself, but not while it is being used', async ({ open }) => {
  const { page, goto, site } = await open(FRIDAY);
  await seed(page, site, MANY);
  await goto();
  await page.getByRole('button', { name: 'No answer', exact: true }).click();
  await hears(page, /^No answer from Person 0\./);
  await expect(said(page)).toHaveCount(0);
  await page.getByRole('contentinfo').getByRole('button', { name: 'Undo' }).waitFor();
});

/** Many entries, so that the history is folded; the last of them keeps the call off for a while. */
const LONG = opening('long', { company: 'Longford', role: 'Planner' }, {
  who: person('Mary Long'),
  talk: { interview: { date: '2026-03-02', met: ['who'] } },
  seen: { observation: { date: '2026-03-02', tag: 'need', text: 'One place for all the figures' } },
  ...Object.fromEntries(
    Array.from({ length: 9 }, (_, day) => [`t${day}`, touch(`2026-03-0${day + 1}`, MESSAGE, { to: ['who'] })]),
  ),
});

test('Back on a call sheet, and Cancel in an editor, lead to where one was', async ({ open }) => {
  const { page, goto, site } = await open({ ...FRIDAY, viewport: PHONE });
  await seed(page, site, MANY);
  await goto('#/opening/n3');
  const main = page.getByRole('main');
  const sheet = main.getByRole('link', { name: 'Open the call sheet' });
  await sheet.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Person 3', level: 1 }).waitFor();
  await main.getByRole('link', { name: 'Back', exact: true }).click();
  await page.getByRole('heading', { name: 'Company 03', level: 1 }).waitFor();
  await expect(sheet).toBeFocused();

  await visit(page, '#/item/n3/new-note');
  await page.getByRole('heading', { name: 'A note', level: 1 }).waitFor();
  await main.getByRole('link', { name: 'Cancel' }).click();
  await page.getByRole('heading', { name: 'Company 03', level: 1 }).waitFor();
  // It went back, and did not go on: the editor lies ahead.
  await page.goForward();
  await page.getByRole('heading', { name: 'A note', level: 1 }).waitFor();
});

test('with nothing of ours behind it, Back leads to Today', async ({ open }) => {
  const { page, goto, site } = await open({ ...FRIDAY, viewport: PHONE });
  await seed(page, site, MANY);
  await goto('#/call/n3/cadence');
  await page.getByRole('main').getByRole('link', { name: 'Back', exact: true }).click();
  await page.locator('main .move').waitFor();
});

test('what was unfolded is so again, with the focus in it', async ({ open }) => {
  const { page, goto, site } = await open(FRIDAY);
  await seed(page, site, [...RECORDS, LONG]);
  await goto();
  const main = page.getByRole('main');
  await page.getByText('One small thing that can still be done').click();
  const brief = main.getByRole('link', { name: /^Brief Helen Marsh/ });
  await brief.focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/#\/call\/halden\/brief/);
  await page.goBack();
  await expect(brief).toBeFocused();

  await visit(page, '#/opening/long');
  await main.getByRole('button', { name: /^All .* entries$/ }).click();
  const notebook = page.locator('summary', { hasText: 'Notebook' });
  await notebook.click();
  const all = page.locator('.entry-line');
  await settles(async () => (await all.count()) > 8, true);
  const before = await all.count();
  await visit(page, '#/settings');
  await page.getByRole('heading', { name: 'Settings', level: 1 }).waitFor();
  await page.goBack();
  await expect(all).toHaveCount(before);
  await expect(page.locator('details[open] > summary', { hasText: 'Notebook' })).toBeVisible();
  // Loaded anew, too; come to anew, it is folded.
  await page.reload();
  await expect(all).toHaveCount(before);
  await visit(page, '#/settings');
  await visit(page, '#/opening/long');
  await main.getByRole('button', { name: /^All .* entries$/ }).waitFor();
});

test('a job opened from the dialog of a line gives the focus back to that line', async ({ open }) => {
  const { page, goto, site } = await open({ ...FRIDAY, viewport: PHONE });
  await seed(page, site, MANY);
  await goto();
  const more = page.getByRole('button', { name: 'More: Call Person 10 at Company 10' });
  for (const [link, heading] of [['Open the call sheet', 'Person 10'], ['See the opening', 'Company 10']]) {
    await more.click();
    await page.getByRole('dialog').getByRole('link', { name: link }).click();
    await page.getByRole('heading', { name: heading, level: 1 }).waitFor();
    await page.goBack();
    await expect(more).toBeFocused();
  }
});
