// The second module comes late, or not at all: Today is there, and says what has to wait.

import assert from 'node:assert/strict';
import { hasCome, hears, said, settles } from './lib/app.mjs';
import { axe } from './lib/axe.mjs';
import { holdBack, journey } from './lib/journey.mjs';
import { MESSAGE, opening, person, touch } from './lib/record.mjs';
import { banners, counts, inCopy } from './lib/saved.mjs';
import { TIME } from './lib/states.mjs';
import { seed } from './lib/storage.mjs';

const MODULE = '**/rest-*.wasm';
const LATE = { path: null, time: TIME };
const NEVER = { ...LATE, allow: [/rest-\w+\.wasm|ERR_FAILED|Failed to fetch/] };

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

// Opens Today while the module is held back; what is given back lets it go.
async function openWithout({ page, site, goto }) {
  await seed(page, site, CALL_DUE);
  const letGo = await holdBack(page, MODULE);
  await goto();
  return letGo;
}

const inHistory = (page) => counts(page).then((it) => it.halden);

journey('Today is read without it', LATE, async (stage) => {
  const { page } = stage;
  const letGo = await openWithout(stage);
  await hasCome(page);
  await page.getByRole('heading', { name: 'Call Anna Berg' }).waitFor();
  assert.deepEqual(await axe(page), []);
  await page.getByRole('link', { name: 'Openings' }).click();
  await page.getByText('One moment.').waitFor();
  letGo();
  await page.getByRole('heading', { name: 'Openings', exact: true }).waitFor();
});

journey('what is pressed before it has come is done once it has, and only once', LATE, async (stage) => {
  const { page } = stage;
  const letGo = await openWithout(stage);
  await page.getByRole('button', { name: 'No answer' }).click();
  await hears(page, 'One moment.');
  await page.getByRole('button', { name: 'No answer' }).click();
  assert.equal(await inHistory(page), SEEDED);
  letGo();
  await said(page).getByText('No answer').waitFor();
  assert.equal(await inHistory(page), SEEDED + 1);
});

journey('a dialog opened before it has come opens when it comes', LATE, async (stage) => {
  const { page } = stage;
  const letGo = await openWithout(stage);
  await page.getByRole('button', { name: 'Put off' }).click();
  letGo();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Day').waitFor();
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await page.getByRole('button', { name: 'Put off' }).click();
  await dialog.getByLabel('Day').waitFor();
});

journey('without a network: what is pressed is refused in words, and works later', NEVER, async (stage) => {
  const { page } = stage;
  await seed(page, stage.site, CALL_DUE);
  await page.route(MODULE, (it) => it.abort());
  await stage.goto();
  await page.getByRole('button', { name: 'No answer' }).click();
  await said(page).getByText('so nothing was changed').waitFor();
  assert.deepEqual(await axe(page), []);
  assert.equal(await inHistory(page), SEEDED);
  assert.deepEqual(await banners(page), ['There is no backup yet.']);
  await page.unroute(MODULE);
  await page.getByRole('button', { name: 'No answer' }).click();
  await said(page).getByText('No answer').waitFor();
  assert.equal(await inHistory(page), SEEDED + 1);
  // The comparison with the safety copy has waited all the while.
  await settles(() => inCopy(page), ['r/halden']);
});

journey('where the other pages do not come, they say so, and come when asked again', NEVER, async (stage) => {
  const { page } = stage;
  await page.route(MODULE, (it) => it.abort());
  await stage.goto('#/settings');
  await page.getByRole('heading', { name: 'This page has not come yet' }).waitFor();
  assert.deepEqual(await axe(page), []);
  // The first page does without.
  await page.getByRole('link', { name: 'Today' }).click();
  await page.getByRole('link', { name: 'Log an interview' }).waitFor();
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.unroute(MODULE);
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('heading', { name: 'Settings', exact: true }).waitFor();
});
