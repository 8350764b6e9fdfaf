// What was typed is kept: through reloads, restarts, other tabs, full and refused storage.

import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  NO_COUNTRY,
  begin,
  board,
  fillInterview,
  hears,
  leaveMessage,
  log,
  logInterview,
  noteLater,
  onlyOpening,
  reach,
  said,
  sendLetter,
  settles,
  todayIs,
  unfold,
  visit,
} from './lib/app.mjs';
import { morning, setClock, turnTo } from './lib/clock.mjs';
import { expect, test } from './lib/journey.mjs';
import { PREFIX, decode, opening, person } from './lib/record.mjs';
import { empty, fill, seed, snapshot } from './lib/storage.mjs';

const INTERVIEW = { company: 'Halden', role: 'Planner', met: ['Anna Berg'] };
const FRIDAY = { ...NO_COUNTRY, time: morning('2026-03-06') };
/** add(6 March, 10): the Friday of the first call. */
const CALL_DAY = '2026-03-20';

const profile = mkdtempSync(join(tmpdir(), 'curtain-call-'));
test.afterAll(() => rmSync(profile, { recursive: true, force: true }));

// The records themselves, whatever their revision.
async function records(page) {
  const all = Object.entries(await snapshot(page)).filter(([key]) => key.startsWith(`${PREFIX}r/`));
  return Object.fromEntries(all.map(([key, value]) => [key, decode(value)]));
}

// The lines of the history on an opening's page, newest first.
const history = (page) => page.locator('.history .entry-line').allTextContents();

test('a reload and a restart lose nothing', async ({ open }) => {
  const stage = await open({ ...FRIDAY, profile });
  let { page } = stage;
  const stays = async (day) => {
    const before = { kept: await records(page), shown: await board(page) };
    await turnTo(page, day);
    await todayIs(page, before.shown);
    page = await stage.restart(morning(day));
    await todayIs(page, before.shown);
    expect(await records(page)).toEqual(before.kept);
  };
  await logInterview(page, INTERVIEW);
  await stays('2026-03-06');
  await begin(page);
  await sendLetter(page, 'Nights are what I know.');
  await stays('2026-03-06');

  // In the middle of a call: the note is there again, and so is the way it is going.
  await turnTo(page, CALL_DAY);
  await begin(page);
  await page.getByLabel('Notes').fill('Back on Monday. Ask for Jonas.');
  const sheet = page.url();
  page = await stage.restart(morning(CALL_DAY));
  await page.goto(sheet);
  await expect(page.getByLabel('Notes')).toHaveValue('Back on Monday. Ask for Jonas.');
  await leaveMessage(page, 'Priya');
  await stays(CALL_DAY);
  await visit(page, `#/opening/${await onlyOpening(page)}`);
  await settles(() => history(page), [
    'Message left with Priya for Anna Berg',
    'Letter sent to Anna Berg',
    'Interview with Anna Berg',
  ]);
  await page.getByText('Back on Monday. Ask for Jonas.').waitFor();
});

test('a half-filled form is there again', async ({ open }) => {
  const { page } = await open(FRIDAY);
  await fillInterview(page, { ...INTERVIEW, date: '2026-03-05', agency: 'Brightwell', counselor: 'Dana Cole' });
  const isThere = async () => {
    await expect(page.getByLabel('Company')).toHaveValue('Halden');
    await expect(page.getByLabel('Role')).toHaveValue('Planner');
    await expect(page.getByLabel('Day of the interview')).toHaveValue('2026-03-05');
    await expect(page.locator('.person-form').getByLabel('Name')).toHaveValue('Anna Berg');
    await expect(page.getByRole('textbox', { name: 'Counselor' })).toHaveValue('Dana Cole');
  };
  await visit(page, '#/openings');
  await page.getByRole('heading', { name: 'Openings' }).waitFor();
  await page.goBack();
  await isThere();
  await page.reload();
  await isThere();
  await page.getByRole('button', { name: 'Save the interview' }).click();
  await noteLater(page);
  await page.getByRole('heading', { name: 'Debrief Dana Cole' }).waitFor();

  // Saved, the form is empty for the next one.
  await visit(page, '#/log/interview');
  await expect(page.getByLabel('Company')).toHaveValue('');
  expect(Object.keys(await snapshot(page)).filter((key) => key.includes('draft/'))).toHaveLength(0);
});

test('a download restores all of it somewhere else', async ({ open }) => {
  const { page, context, site } = await open(FRIDAY);
  await logInterview(page, INTERVIEW);
  await begin(page);
  await sendLetter(page, 'Zwölf Nächte — ✓ “quoted”, a\ttab');
  await visit(page, '#/settings');
  await page.getByLabel('Your name').fill('Mia Holm');
  await page.getByLabel('Your name').press('Tab');
  await visit(page, '#/backup');
  const downloads = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download everything as JSON' }).click();
  const file = await downloads;
  expect(file.suggestedFilename()).toBe('curtain-call-2026-03-06.json');
  const text = await readFile(await file.path(), 'utf8');
  expect(JSON.parse(text).app).toBe('curtain-call');

  const elsewhere = await context.browser().newContext(NO_COUNTRY);
  await setClock(elsewhere, FRIDAY.time);
  const other = await elsewhere.newPage();
  await other.goto(new URL('#/backup', site.url).href);
  const choose = (name, content) =>
    other.getByLabel('The file').setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) });

  // A file of something else is refused and changes nothing.
  await choose('other.json', '{"app":"another"}');
  await other.getByRole('alert').getByText('This file is from another app.').waitFor();
  expect(await records(other)).toEqual({});

  await choose('backup.json', text);
  await other.getByText('1 new, 0 changed, 0 as they are.').waitFor();
  await other.getByRole('button', { name: 'Restore', exact: true }).click();
  await settles(() => records(other), await records(page));
  await visit(page, '#/');
  await visit(other, '#/');
  await todayIs(other, await board(page));
  await elsewhere.close();
});

test('two tabs see each other at once', async ({ open }) => {
  const { page, context, goto, site } = await open(FRIDAY);
  await logInterview(page, INTERVIEW);
  const address = `#/opening/${await onlyOpening(page)}`;
  const other = await context.newPage();
  await other.goto(new URL(address, site.url).href);
  await settles(() => history(other), ['Interview with Anna Berg']);

  await goto(address);
  await log(page, 'Will be in touch');
  const two = ['They promised to be in touch', 'Interview with Anna Berg'];
  await settles(async () => (await history(other)).sort(), two.toSorted());
  await log(other, 'Letter sent');
  const three = [...two, 'Letter sent to Anna Berg'].toSorted();

  // Both at the same moment: each presses before it can know of the other.
  for (const tab of [page, other]) {
    await visit(tab, address.replace('opening', 'log'));
    await tab.getByRole('button', { name: /^No answer from/ }).waitFor();
  }
  await Promise.all([
    page.getByRole('button', { name: 'They called or wrote', exact: true }).click(),
    other.getByRole('button', { name: /^No answer from/ }).click(),
  ]);
  const five = [...three, 'They got in touch', 'Called Anna Berg: no answer'].toSorted();
  for (const tab of [page, other]) {
    await visit(tab, address);
    await tab.getByRole('button', { name: 'All five entries' }).click();
    await settles(async () => (await history(tab)).sort(), five);
  }
  // What was unfolded stays so.
  await page.reload();
  await settles(async () => (await history(page)).sort(), five);
});

test('what is deleted can be had back', async ({ open }) => {
  const { page } = await open(FRIDAY);
  await logInterview(page, INTERVIEW);
  await begin(page);
  await sendLetter(page);
  const address = `#/opening/${await onlyOpening(page)}`;
  await visit(page, address);
  const all = ['Letter sent to Anna Berg', 'Interview with Anna Berg'];
  await settles(() => history(page), all);

  await page.getByRole('button', { name: /^Edit or delete: Letter sent/ }).click();
  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  await settles(() => history(page), ['Interview with Anna Berg']);
  await page.getByRole('button', { name: 'Undo' }).click();
  await settles(() => history(page), all);

  await unfold(page, 'This opening');
  await page.getByRole('button', { name: 'Delete it' }).click();
  await hears(page, 'Halden is deleted.');
  await page.getByRole('heading', { name: 'This opening is no longer here.' }).waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await hears(page, 'It is back.');
  await page.reload();
  await settles(() => history(page), all);
});

test('refused storage is said, and the rest works', async ({ open }) => {
  const { page, goto } = await open({ ...FRIDAY, path: null });
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'localStorage', {
      get() {
        throw new DOMException('Access is denied for this document.', 'SecurityError');
      },
    });
  });
  await goto();
  const alert = page.getByRole('alert').filter({ hasText: 'This browser does not let the page keep anything.' });
  await alert.waitFor();
  await logInterview(page, INTERVIEW);
  await alert.waitFor();
  await begin(page);
  await sendLetter(page);
  await page.getByRole('heading', { name: 'A good day.' }).waitFor();
  await visit(page, '#/openings');
  await page.getByRole('link', { name: /Halden/ }).waitFor();
});

test('a full storage is said, and nothing typed is lost', async ({ open }) => {
  const { page } = await open(FRIDAY);
  await logInterview(page, INTERVIEW);
  await begin(page);
  await sendLetter(page);
  const kept = await records(page);
  await turnTo(page, CALL_DAY);
  await fill(page);
  await begin(page);
  await page.getByLabel('Notes').fill('Jonas decides, with Anna.');
  await reach(page, 'They decide by …', '2026-03-24');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await settles(async () => (await said(page).allTextContents()).map((text) => text.slice(0, 51)), [
    'This browser has no room left for Curtain Call. Not',
  ]);
  expect(await records(page)).toEqual(kept);
  await expect(page.locator('#call-day')).toHaveValue('2026-03-24');
  await expect(page.getByLabel('Anything to remember')).toHaveValue('Jonas decides, with Anna.');

  // With room again the same press keeps it: the day after Tue 24 is Wed 25.
  await empty(page);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await hears(page, 'You spoke with Anna Berg. They decide on Tuesday 24 March. Next: Wednesday 25 March.');
  await page.reload();
  await page.getByText('Next, on Wednesday 25 March').waitFor();
});

test('a damaged record is put aside, and the rest works', async ({ open }) => {
  const { page, goto, site } = await open({ ...FRIDAY, path: null });
  const items = { p: person('Anna Berg'), i: { interview: { date: '2026-03-06', met: ['p'], held: true } } };
  const [key, value] = opening('broken', { company: 'Nordlys' }, items);
  const damaged = value.replace('Nordlys', 'Nordlyz');
  await seed(page, site, [opening('whole', { company: 'Halden' }, items), [key, damaged]]);
  await goto();
  await page.getByRole('heading', { name: 'Write to Anna Berg at Halden' }).waitFor();
  const banner = page.getByRole('alert').filter({ hasText: 'One record could not be read.' });
  await begin(page);
  await sendLetter(page);
  await banner.getByRole('link', { name: 'See it' }).click();
  const unread = page.getByRole('region', { name: 'What could not be read' });
  await unread.getByText('r/broken: it was damaged: its checksum does not match.').waitFor();
  const downloads = page.waitForEvent('download');
  await unread.getByRole('button', { name: 'Download it as it is' }).click();
  expect(await readFile(await (await downloads).path(), 'utf8')).toBe(`r/broken\t${damaged}`);
  expect((await snapshot(page))[key]).toBe(damaged);
});
