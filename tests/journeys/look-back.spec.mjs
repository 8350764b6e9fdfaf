// Looking back: what came of what, counted from one's own history.

import { hasCome } from './lib/app.mjs';
import { axe } from './lib/axe.mjs';
import { expect, PHONE, test } from './lib/journey.mjs';
import { MESSAGE, opening, person, touch } from './lib/record.mjs';
import { wide } from './lib/states.mjs';
import { seed } from './lib/storage.mjs';

const SEARCH = [
  opening('halden', { company: 'Halden', source: 'A friend' }, {
    anna: person('Anna Berg'),
    talk: { interview: { date: '2026-03-02', met: ['anna'] } },
    letter: touch('2026-03-02', 'letter', { to: ['anna'], purpose: 'letter' }),
    left: touch('2026-03-13', MESSAGE, { to: ['anna'] }),
    back: { news: { date: '2026-03-16', kind: 'invited_back' } },
  }),
  opening('lund', { company: 'Lund', source: 'a friend' }, {
    talk: { interview: { date: '2026-03-03' } },
    mail: touch('2026-03-03', 'email', { purpose: 'letter' }),
  }),
];

const row = (page, table, name) =>
  page.locator('section', { has: page.getByRole('heading', { name: table }) }).getByRole('row', { name });

test('a history is counted, with what each count is of', async ({ open }) => {
  const stage = await open({ path: null, time: '2026-03-30T09:00:00Z', viewport: PHONE });
  const { page } = stage;
  await seed(page, stage.site, SEARCH);
  await stage.goto();
  await hasCome(page);
  await page.getByRole('navigation').getByRole('link', { name: 'Looking back' }).click();
  await page.getByRole('heading', { level: 1, name: 'Looking back' }).waitFor();
  await row(page, 'What was answered', /Messages left 1 of 1/).waitFor();
  await row(page, 'What was answered', /Letters 1 of 1/).waitFor();
  await row(page, 'What was answered', /E-mails 0 of 1/).waitFor();
  await page.getByText('14 days.', { exact: true }).waitFor();
  await page.getByText('An offer, a no or an invitation came after 1 of 2 interviews.').waitFor();
  await row(page, 'Calls by day', /Friday 0 of 1/).waitFor();
  await row(page, 'Where openings came from', /A friend 2 of 2 0 of 2/).waitFor();
  await expect(page.getByText('%')).toHaveCount(0);
  expect(await axe(page)).toEqual([]);
  expect(await wide(page)).toEqual([]);
});

test('with nothing logged there is nothing to look back on, and it says so', async ({ open }) => {
  const { page } = await open({ path: '#/look-back' });
  await page.getByText('There is nothing to look back on yet.').waitFor();
});
