// One opening in one look: what is next, where the six weeks stand, what was, who; all else on request.

import { hears, noteLater, pick, said, settles, unfold, visit } from './lib/app.mjs';
import { axe } from './lib/axe.mjs';
import { PHONE, expect, test } from './lib/journey.mjs';
import { decode, encode, news, opening, person, settings, touch } from './lib/record.mjs';
import { RECORDS, TIME, drawn, wide } from './lib/states.mjs';
import { seed } from './lib/storage.mjs';

const FRIDAY = { time: TIME, path: null, viewport: PHONE };
/** What can be pressed, typed into or opened, and is to be seen. */
const CONTROLS = 'a[href], button, input, select, textarea, summary';
const MENU = ['What happened', 'An interview', 'A letter', 'A line for the notebook', 'A note', 'A person', 'What they asked for', 'A sign of interest', 'What was said about pay'];

/** Halden without what was said about pay: nine entries. */
const NINE = RECORDS.map(([key, value]) => {
  if (!key.endsWith('/halden')) return [key, value];
  const { opportunity } = decode(value);
  delete opportunity.items.pay;
  return [key, encode({ opportunity })];
});

const link = (page, name) => page.getByRole('main').getByRole('link', { name, exact: true });
const button = (page, name) => page.getByRole('button', { name, exact: true });
const lines = (page) => page.locator('[data-part="past"] .entry-line').allTextContents();
const record = async (page, id) => {
  const value = await page.evaluate((key) => localStorage.getItem(key), `curtain-call/v1/r/${id}`);
  return decode(value).opportunity;
};
const bodies = async (page, id, kind) => Object.values((await record(page, id)).items).map((item) => item.body?.[kind]).filter(Boolean);

/** Opens the site with these records, at an address. */
async function at(open, address, records = RECORDS, options = FRIDAY) {
  const stage = await open(options);
  await seed(stage.page, stage.site, records);
  await stage.goto(address);
  await drawn(stage.page);
  return stage;
}

test('an opening with nine entries is read on two screens of a phone', async ({ open }) => {
  const { page } = await at(open, '#/opening/halden', NINE);
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(2 * PHONE.height);
  const controls = page.getByRole('main').locator(CONTROLS);
  const seen = await controls.evaluateAll((all) => all.filter((control) => control.checkVisibility()).length);
  expect(seen).toBeLessThanOrEqual(35);
  // In the order in which it is read.
  const headings = await page.getByRole('main').getByRole('heading', { level: 2 }).allTextContents();
  expect(headings.map((text) => text.replace(/\s+/g, ' ').trim())).toEqual([
    'Next',
    'Six weeks from the interview',
    'History',
    'Who',
    'Notebook',
    'How serious they are',
    'This opening',
  ]);
  expect(await axe(page)).toEqual([]);

  // Who, with the way to call, is there at once.
  const who = page.locator('[data-part="who"]');
  await expect(who.locator('.people li').first()).toHaveText(/Anna Berg, Head of operations/);
  await expect(who.getByRole('link', { name: 'Call Anna Berg, +47 22 00 00 00' })).toHaveAttribute('href', 'tel:+4722000000');

  // The newest three, and all of them when asked for.
  const newest = await lines(page);
  expect(newest).toHaveLength(3);
  expect(newest[0]).toMatch(/^Called/);
  await button(page, 'All nine entries').click();
  await settles(async () => (await lines(page)).length, 9);
  await expect(page.locator('#history')).toBeFocused();
  await button(page, 'The newest three').click();
  await settles(() => lines(page), newest);
});

test('everything is added from one button, by keyboard alone', async ({ open }) => {
  const { page } = await at(open, '#/opening/halden');
  const add = page.getByRole('button', { name: /^Add/ });
  await add.focus();
  await page.keyboard.press('Enter');
  const menu = page.locator('#add');
  await settles(() => menu.getByRole('link').allTextContents(), MENU);
  expect(await axe(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(menu).toBeHidden();
  await expect(add).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(menu.getByRole('link', { name: 'What happened' })).toBeFocused();
  await page.keyboard.press('Escape');
  // Each leads to a page of its own.
  for (const name of MENU) {
    await visit(page, '#/opening/halden');
    await add.click();
    await menu.getByRole('link', { name, exact: true }).click();
    await settles(() => page.evaluate(() => location.hash === '#/opening/halden'), false);
    await drawn(page);
  }
  await page.getByRole('main').getByRole('textbox').first().fill('48,000 a year');
  await button(page, 'Save').click();
  await hears(page, /It is shown again before you next talk/);

  // A move is put off from its menu, and the focus comes back to it.
  const dots = page.getByRole('button', { name: /^More: / }).first();
  await dots.click();
  await page.locator('.menu:popover-open').getByRole('button', { name: 'Put off' }).click();
  const dialog = page.getByRole('dialog', { name: 'Put off until' });
  await dialog.waitFor();
  await page.keyboard.press('Escape');
  await expect(dots).toBeFocused();
});

test('what is known of the job stands in one line, and only a safe link leads away', async ({ open }) => {
  const { page } = await at(open, '#/details/halden');
  expect(await axe(page)).toEqual([]);
  const job = await unfold(page, 'The job');
  await job.getByLabel('Advert').fill('https://www.halden.example/jobs/7');
  await job.getByLabel('Pay').fill('about 60,000');
  await job.getByLabel('Place').fill('Oslo, two days from home');
  await job.getByLabel('Found through').fill('a friend');
  await job.getByLabel('Version of the CV').fill('short');
  await job.getByLabel('Applied on').fill('2026-02-16');
  await button(page, 'Save').click();
  await hears(page, 'Kept.');
  const facts = page.locator('.facts');
  await expect(facts.getByRole('listitem')).toHaveText([
    'Pay: about 60,000',
    'Place: Oslo, two days from home',
    'Applied on Monday 16 February',
    'Found through: a friend',
    'CV: short',
    'Advert on halden.example',
  ]);
  const advert = facts.getByRole('link');
  await expect(advert).toHaveAttribute('href', 'https://www.halden.example/jobs/7');
  await expect(advert).toHaveAttribute('rel', 'noopener noreferrer');
  expect(await axe(page)).toEqual([]);

  // A form that was not touched loses nothing; what a browser would run is no link.
  await visit(page, '#/details/halden');
  await page.getByLabel('Role').fill('Analyst');
  await page.getByLabel('Advert').fill('javascript:alert(1)');
  await button(page, 'Save').click();
  await expect(facts.getByRole('listitem').last()).toHaveText('Advert: javascript:alert(1)');
  await expect(facts.getByRole('link')).toHaveCount(0);
  const { advert: _, ...details } = (await record(page, 'halden')).details;
  expect(details).toEqual({
    company: 'Halden', role: 'Analyst', time_zone: 'Europe/Oslo', pay: 'about 60,000',
    place: 'Oslo, two days from home', source: 'a friend', cv: 'short', applied: '2026-02-16',
  });
});

test('which interview it is and how it is held, with a tap each', async ({ open }) => {
  const { page } = await at(open, '#/log/interview/halden');
  await page.getByLabel('Day of the interview').fill('2026-03-26');
  await page.getByRole('radio', { name: 'Second' }).check();
  await page.getByRole('radio', { name: 'By video' }).check();
  await (await unfold(page, 'Where and when')).getByLabel('Time').fill('10:00');
  await button(page, 'Save the interview').click();
  await page.getByRole('heading', { name: 'Second interview, by video, Thursday 26 March, 10:00' }).waitFor();
  expect(await axe(page)).toEqual([]);
  await settles(async () => (await lines(page))[0], 'Second interview, by video');
  const [talk] = (await bodies(page, 'halden', 'interview')).filter((interview) => interview.stage);
  expect(talk).toMatchObject({ stage: 'second', form: 'video', date: '2026-03-26' });

  // It can be put right, and taken back.
  await link(page, 'Edit the interview').click();
  await page.getByRole('radio', { name: 'Final' }).check();
  await page.getByRole('radio', { name: 'Not known' }).last().check();
  expect(await axe(page)).toEqual([]);
  await button(page, 'Save').click();
  await page.getByRole('heading', { name: 'Final interview Thursday 26 March, 10:00' }).waitFor();
});

test('a task has its day, and no letter is owed for it', async ({ open }) => {
  const { page } = await at(open, '#/log/interview/halden');
  await page.getByLabel('Day of the interview').fill('2026-03-20');
  await page.getByRole('radio', { name: 'Task to hand in' }).check();
  await (await unfold(page, 'Where and when')).getByLabel('It is still to be handed in').check();
  await expect(page.getByLabel('Day it is due')).toHaveValue('2026-03-20');
  await button(page, 'Save the task').click();
  await page.getByRole('heading', { name: 'Task due today' }).waitFor();
  await button(page, 'I handed it in').click();
  await page.getByRole('heading', { name: 'Task due today' }).waitFor({ state: 'detached' });
  await settles(async () => (await lines(page))[0], 'Task handed in');
  // What comes next is the rhythm, from today.
  await expect(page.locator('[data-part="next"]')).not.toContainText(/Write to|Write the letter/);
});

test('the same company and role typed again is noticed', async ({ open }) => {
  const { page } = await at(open, '#/log/interview');
  const company = page.getByRole('combobox', { name: 'Company' });
  const notice = page.getByRole('status').filter({ hasText: 'in your list' });
  await company.fill(' HALDEN Ltd. ');
  await expect(notice).toHaveText('Halden is in your list with another role: Operations analyst.');
  await page.getByLabel('Role').fill('Driver');
  await expect(notice).toHaveText('Halden is in your list with another role: Operations analyst.');
  await expect(button(page, 'Add to that opening')).toBeHidden();

  // Two ways on: one leaves it as it is.
  await page.getByLabel('Role').fill('operations  Analyst');
  await expect(notice).toHaveText('Halden, Operations analyst, is in your list already.');
  expect(await axe(page)).toEqual([]);
  await button(page, 'Keep as a new one').click();
  await page.getByText('It will be a new opening.').waitFor();
  await expect(page.getByLabel('Day of the interview')).toBeFocused();

  // The other takes along what is typed.
  await page.getByLabel('Role').fill('Driver');
  await page.getByLabel('Role').fill('Operations analyst');
  await page.reload();
  await button(page, 'Add to that opening').waitFor();
  await page.getByRole('radio', { name: 'Panel' }).check();
  await button(page, 'Add to that opening').click();
  await page.getByRole('heading', { name: 'Another interview at Halden' }).waitFor();
  await expect(page.getByRole('radio', { name: 'Panel' })).toBeChecked();
  await button(page, 'Save the interview').click();
  await noteLater(page);
  expect((await bodies(page, 'halden', 'interview')).some((interview) => interview.stage === 'panel')).toBeTruthy();
  // Nothing is left in the other form.
  await visit(page, '#/log/interview');
  await expect(company).toHaveValue('');
});

/** Two openings with an offer each, and one without. */
const OFFERS = [
  settings({}),
  opening('halden', { company: 'Donaudampfschifffahrtsgesellschaft', role: 'Analyst', place: 'Vienna', pay: 'about 60,000' }, {
    anna: person('Anna Berg'),
    talk: { interview: { date: '2026-03-04', met: ['anna'] } },
    letter: touch('2026-03-05', 'letter', { to: ['anna'], purpose: 'letter' }),
    seen: { observation: { date: '2026-03-04', tag: 'impressed', text: 'Calm at the desk' } },
    offer: news('2026-03-18', { offered: { reply_by: '2026-03-27' } }),
  }),
  opening('corvo', { company: 'קורבו', role: 'Planner' }, {
    talk: { interview: { date: '2026-03-05' } },
    letter: touch('2026-03-06', 'letter', { purpose: 'letter' }),
    offer: { news: { ...news('2026-03-19', { offered: {} }).news, pay: '58,500 a year', starts: '2026-05-04' } },
  }),
  opening('nordlys', { company: 'Nordlys', role: 'Lead' }, { talk: { interview: { date: '2026-03-06' } } }),
];

test('an offer is logged with its terms, and laid beside another', async ({ open }) => {
  const { page } = await at(open, '#/log/nordlys', OFFERS);
  await pick(page, 'Made an offer');
  await page.getByLabel('They want your answer by').fill('2026-04-03');
  await page.getByLabel('Pay').fill('64,000');
  await page.getByLabel('First day of work').fill('2026-06-01');
  expect(await axe(page)).toEqual([]);
  await button(page, 'Save').click();
  await expect(said(page)).toContainText('They made an offer');
  await visit(page, '#/offer/nordlys');
  await page.getByText('Pay: 64,000. First day: Monday 1 June.').waitFor();

  const table = page.getByRole('table', { name: 'The open offers' });
  for (const width of [320, 390, 1280]) {
    await page.setViewportSize({ width, height: 844 });
    await unfold(page, 'Lay side by side');
    expect(await wide(page)).toEqual([]);
    expect(await axe(page)).toEqual([]);
    // Three offers and what is compared, whatever the style makes of the table.
    await expect(table.getByRole('columnheader')).toHaveText(['Nordlys', 'Donaudampfschifffahrtsgesellschaft', 'קורבו']);
    await expect(table.getByRole('rowheader')).toHaveText(['Role', 'Pay', 'First day', 'Answer by', 'Place', 'What impressed me']);
  }
  const row = (name) => table.getByRole('row', { name: new RegExp(`^${name}`) }).getByRole('cell').allTextContents();
  expect(await row('Pay')).toEqual(['64,000', 'about 60,000', '58,500 a year']);
  expect(await row('First day')).toEqual(['Monday 1 June', 'not noted', 'Monday 4 May']);
  expect(await row('Answer by')).toEqual(['Friday 3 April', 'Friday 27 March', 'not noted']);
  expect(await row('What impressed me')).toEqual(['not noted', 'Calm at the desk', 'not noted']);

  // The terms are put in from the page of the offer.
  await table.getByRole('link', { name: 'קורבו' }).click();
  await link(page, 'Change the day or the terms').click();
  await page.getByLabel('Pay').fill('59,000 a year');
  await button(page, 'Save').click();
  await settles(async () => (await bodies(page, 'corvo', 'news'))[0].pay, '59,000 a year');
});

test('one offer alone is not laid beside anything', async ({ open }) => {
  const { page } = await at(open, '#/offer/halden', OFFERS.slice(0, 2));
  await link(page, 'Add the pay, the first day or the terms').waitFor();
  await expect(page.getByText('Lay side by side')).toHaveCount(0);
});
