// The code of the later pages comes in chunks, which may come late or not at all: Today works all the same.

import { hasCome, putOff, said, settles } from './lib/app.mjs';
import { axe } from './lib/axe.mjs';
import { expect, holdBack, test } from './lib/journey.mjs';
import { MESSAGE, opening, person, touch } from './lib/record.mjs';
import { counts, inCopy } from './lib/saved.mjs';
import { TIME } from './lib/states.mjs';
import { seed } from './lib/storage.mjs';

const CHUNKS = /\/(find|history|words|other|shared)-[0-9a-f]+\.wasm$/;
const LATE = { path: null, time: TIME };
const NEVER = { ...LATE, allow: [/-[0-9a-f]+\.wasm|ERR_FAILED|Failed to fetch/] };

/** A call is due: add(6 March, 10) = 20 March. */
const CALL_DUE = [
  opening('halden', { company: 'Halden' }, {
    anna: person('Anna Berg'),
    talk: { interview: { date: '2026-03-04', met: ['anna'] } },
    letter: touch('2026-03-05', 'letter', { to: ['anna'], purpose: 'letter' }),
    left: touch('2026-03-06', MESSAGE, { to: ['anna'] }),
  }),
];
const SEEDED = 4;

const inHistory = (page) => counts(page).then((counted) => counted.halden);

test('a later page says that it is coming, and then it is there', async ({ open }) => {
  const stage = await open(LATE);
  const { page } = stage;
  await seed(page, stage.site, CALL_DUE);
  const letGo = await holdBack(page, CHUNKS);
  await stage.goto();
  await hasCome(page);
  await page.getByRole('heading', { name: 'Call Anna Berg' }).waitFor();
  expect(await axe(page)).toEqual([]);
  await page.getByRole('link', { name: 'Openings' }).click();
  await page.getByText('One moment.').waitFor();
  letGo();
  await page.getByRole('heading', { name: 'Openings', exact: true }).waitFor();
});

test('Today saves, undoes and keeps its safety copy while no chunk has come', async ({ open }) => {
  const stage = await open(NEVER);
  const { page } = stage;
  await seed(page, stage.site, CALL_DUE);
  await page.route(CHUNKS, (route) => route.abort());
  await stage.goto();
  await page.getByRole('button', { name: 'No answer' }).click();
  await said(page).getByText('No answer').waitFor();
  expect(await inHistory(page)).toBe(SEEDED + 1);
  await settles(() => inCopy(page), ['r/halden']);
  await page.getByRole('button', { name: 'Undo' }).click();
  await said(page).getByText('Taken back').waitFor();
  await putOff(page);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  // What was taken back leaves its place in the record.
  expect(await inHistory(page)).toBe(SEEDED + 2);
});

test('where a later page does not come, it says so, and comes when asked again', async ({ open }) => {
  const stage = await open(NEVER);
  const { page } = stage;
  await page.route(CHUNKS, (route) => route.abort());
  await stage.goto('#/settings');
  await page.getByRole('heading', { name: 'This page has not come yet' }).waitFor();
  expect(await axe(page)).toEqual([]);
  // The first page does without.
  await page.getByRole('link', { name: 'Today' }).click();
  await page.getByRole('link', { name: 'Log an interview' }).waitFor();
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('heading', { name: 'This page has not come yet' }).waitFor();
  await page.unroute(CHUNKS);
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('heading', { name: 'Settings', exact: true }).waitFor();
});

test('a later page that never answers is waited for a minute, then it says so', async ({ open }) => {
  const stage = await open(LATE);
  const { page } = stage;
  await seed(page, stage.site, CALL_DUE);
  const letGo = await holdBack(page, CHUNKS);
  // Its minute is a second here.
  await page.addInitScript(() => {
    const { setTimeout } = globalThis;
    globalThis.setTimeout = (then, delay, ...rest) =>
      setTimeout(then, delay === 60_000 && !globalThis.isPatient ? 1_000 : delay, ...rest);
  });
  await stage.goto('#/method');
  await page.getByText('One moment.').waitFor();
  await page.getByRole('heading', { name: 'This page has not come yet' }).waitFor();
  letGo();
  await page.evaluate(() => {
    globalThis.isPatient = true;
  });
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('heading', { name: 'The method' }).waitFor();
});

test('once Today has stood for a moment, every page is there without a request', async ({ open }) => {
  const stage = await open(LATE);
  const { page } = stage;
  await seed(page, stage.site, CALL_DUE);
  const asked = new Set();
  page.on('requestfinished', (request) => CHUNKS.test(request.url()) && asked.add(request.url()));
  await stage.goto();
  await hasCome(page);
  // The chunks of three groups of pages and of the search; what they share comes with them.
  await expect.poll(() => [...asked].filter((url) => !/shared-/.test(url)).length).toBe(4);
  await page.waitForLoadState('networkidle');
  const late = [];
  // The browser itself may ask for the icon of a page again, once it is called another name.
  const icon = new URL('icon.svg', stage.site.url).href;
  page.on('request', (request) => request.url() !== icon && late.push(request.url()));
  for (const [link, heading] of [['Openings', 'Openings'], ['Method', 'The method'], ['Settings', 'Settings']]) {
    await page.getByRole('navigation').getByRole('link', { name: link }).click();
    await page.getByRole('heading', { level: 1, name: heading, exact: link !== 'Method' }).waitFor();
  }
  expect(late).toEqual([]);
});
