// Today with much to do: what leads, what folds, the round, the keys, putting off.

import { NO_COUNTRY, hears, settles } from './lib/app.mjs';
import { PHONE, expect, test, until } from './lib/journey.mjs';
import { MESSAGE, news, opening, person, settings, touch } from './lib/record.mjs';
import { TIME } from './lib/states.mjs';
import { seed } from './lib/storage.mjs';

const FRIDAY = { ...NO_COUNTRY, time: TIME, path: null };

/** An opening whose call is due on Friday 20 March: add(6 March, 10). */
const calling = (id, company, who, more = {}) =>
  opening(id, { company, role: 'Planner' }, {
    who: person(who),
    talk: { interview: { date: '2026-03-04', met: ['who'] } },
    letter: touch('2026-03-05', 'letter', { to: ['who'], purpose: 'letter' }),
    left: touch('2026-03-06', MESSAGE, { to: ['who'] }),
    ...more,
  });

const many = (count) =>
  Array.from({ length: count }, (_, number) => calling(`n${1000 + number}`, `Company ${number}`, `Person ${number}`));

const title = (page) => page.getByRole('heading', { level: 1 });

test('an offer leads, and what is small and old folds into one line', async ({ open }) => {
  const { page, goto, site } = await open(FRIDAY);
  const old = { helen: person('Helen Marsh', 'reference'), asked: news('2026-03-04', 'asked_references') };
  await seed(page, site, [settings({ name: 'Mia' }), calling('halden', 'Halden', 'Anna Berg', old)]);
  await goto();
  // Asked for on Wed 4 March, the briefing was for Thu 5: 15 days ago.
  await expect(title(page)).toHaveText('Call Anna Berg at Halden');
  const before = page.getByRole('region', { name: 'From before' });
  await expect(before.getByRole('link')).toBeHidden();
  await before.getByText('One small thing that can still be done').click();
  await before.getByRole('link', { name: /^Brief Helen Marsh/ }).waitFor();

  await seed(page, site, [calling('fjord', 'Fjord', 'Kari Lund', { offer: news('2026-03-19', { offered: { reply_by: '2026-03-27' } }) })]);
  await goto();
  await expect(title(page)).toHaveText('Answer the offer from Fjord');
});

test('two hundred openings: a few lines, “and … more”, and a title that stops at 99', async ({ open }) => {
  const { page, goto, site } = await open({ ...FRIDAY, viewport: PHONE });
  await seed(page, site, many(200));
  await goto();
  const today = page.getByRole('region', { name: 'Also today' });
  await expect(today.getByRole('listitem')).toHaveCount(8);
  await expect(page).toHaveTitle('(99+) Today · Curtain Call');
  await today.getByRole('button', { name: 'and 191 more' }).click();
  await until(page, () => document.querySelectorAll('main li').length > 8);
});

test('a round goes from call to call, counts down, and can be left', async ({ open }) => {
  const { page, goto, site } = await open(FRIDAY);
  await seed(page, site, many(3));
  await goto();
  await page.getByText('3 calls and letters are due.').waitFor();
  await page.getByRole('button', { name: 'Start the round' }).click();
  const round = page.getByRole('group', { name: 'The round' });
  await expect(title(page)).toHaveText('Person 0');
  await round.getByText('The round: 3 to go.').waitFor();
  await page.getByRole('button', { name: 'No answer', exact: true }).click();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(title(page)).toHaveText('Person 1');
  await round.getByText('The round: 2 to go.').waitFor();

  // Left half-way, what is made stays made, and the rest waits.
  await page.getByRole('link', { name: 'Back' }).click();
  await page.locator('main .move').waitFor();
  await round.getByRole('button', { name: 'Go on' }).click();
  await expect(title(page)).toHaveText('Person 1');
  await round.getByRole('button', { name: 'Skip' }).click();
  await expect(title(page)).toHaveText('Person 2');
  await round.getByText('The round: the last one.').waitFor();
  await page.getByRole('button', { name: 'No answer', exact: true }).click();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  // It is Friday, and there is no backup yet.
  await page.getByRole('heading', { name: 'Backup', exact: true }).waitFor();
  await expect(round).toHaveCount(0);
});

for (const [day, time] of [['Friday', TIME], ['Monday', '2026-03-23T09:00:00Z']]) {
  test(`a round that is passed over to its end leads to an old backup, on a ${day} too`, async ({ open }) => {
    const { page, goto, site } = await open({ ...FRIDAY, time });
    await seed(page, site, many(2));
    await goto();
    await page.getByRole('button', { name: 'Start the round' }).click();
    const round = page.getByRole('group', { name: 'The round' });
    await expect(title(page)).toHaveText('Person 0');
    await round.getByRole('button', { name: 'Skip' }).click();
    await expect(title(page)).toHaveText('Person 1');
    await round.getByRole('button', { name: 'Skip' }).click();
    await page.getByRole('heading', { name: 'Backup', exact: true }).waitFor();
    await expect(round).toHaveCount(0);
  });
}

test('a round passes more days asked for in writing, whose page is that of the offer', async ({ open }) => {
  const { page, goto, site } = await open(FRIDAY);
  const offer = {
    offer: news('2026-03-10', { offered: { reply_by: '2026-03-18' } }),
    rule: { ground_rule: { date: '2026-03-05', no_phone: true } },
  };
  await seed(page, site, [calling('fjord', 'Fjord', 'Kari Lund', offer), calling('halden', 'Halden', 'Anna Berg')]);
  await goto();
  await page.getByRole('button', { name: 'Start the round' }).click();
  const round = page.getByRole('group', { name: 'The round' });
  await page.getByRole('button', { name: 'I asked for more days in writing' }).click();
  await hears(page, /^You asked for more days\./);
  await round.getByRole('button', { name: /^(Skip|Go on)$/ }).click();
  await expect(title(page)).toHaveText('Anna Berg');
  await round.getByRole('button', { name: 'Skip' }).click();
  await page.getByRole('heading', { name: 'Backup', exact: true }).waitFor();
  await expect(round).toHaveCount(0);
});

test('a long week stands by its days, each with its count', async ({ open }) => {
  const { page, goto, site } = await open({ ...FRIDAY, viewport: PHONE });
  const on = (day, count) =>
    Array.from({ length: count }, (_, number) =>
      opening(`d${day}-${100 + number}`, { company: `Company ${day}-${number}`, role: 'Planner' }, {
        asked: news('2026-03-19', { call_on: `2026-03-${day}` }),
      }),
    );
  await seed(page, site, [...on(23, 20), ...on(24, 100), ...on(27, 3)]);
  await goto();
  for (const [day, count] of [['Monday 23 March', 20], ['Tuesday 24 March', 100], ['Friday 27 March', 3]]) {
    await page.getByRole('heading', { level: 3, name: `${day} ${count} to do` }).waitFor();
  }
  const rows = page.locator('main .column li');
  await expect(rows).toHaveCount(8 + 8 + 3);
  await page.getByRole('button', { name: 'and 92 more' }).waitFor();
  await page.getByRole('button', { name: 'and 12 more' }).click();
  await settles(async () => (await rows.count()) > 8 + 8 + 3, true);
});

test('what has waited for months does not lead, and is not lost', async ({ open }) => {
  const { page, goto, site } = await open(FRIDAY);
  const missed = opening('moss', { company: 'Moss', role: 'Planner' }, {
    who: person('Ines Roth'),
    missed: news('2026-01-12', 'missed_call'),
  });
  await seed(page, site, [missed, calling('halden', 'Halden', 'Anna Berg')]);
  await goto();
  await expect(title(page)).toHaveText('Call Anna Berg at Halden');
  const today = page.getByRole('region', { name: 'Also today' });
  await today.getByRole('link', { name: /^Call Ines Roth at Moss back/ }).waitFor();
});

test('a number opens a line that can be seen, and none that is folded away', async ({ open }) => {
  const { page, goto, site } = await open(FRIDAY);
  const old = { helen: person('Helen Marsh', 'reference'), asked: news('2026-03-04', 'asked_references') };
  const later = { left: touch('2026-03-13', MESSAGE, { to: ['who'] }) };
  await seed(page, site, [calling('halden', 'Halden', 'Anna Berg', old), calling('later', 'Later', 'Kari Lund', later)]);
  await goto();
  const fold = page.getByText('One small thing that can still be done');
  await fold.waitFor();
  await page.keyboard.press('2');
  await expect(title(page)).toHaveText('Kari Lund');
  await page.goBack();
  await fold.click();
  await page.keyboard.press('2');
  await expect(title(page)).toHaveText('Helen Marsh');
});

test('by single keys', async ({ open }) => {
  const { page, goto, site } = await open(FRIDAY);
  await seed(page, site, many(3));
  await goto();
  await page.locator('main .move').waitFor();
  const { keyboard } = page;
  await keyboard.press('2');
  await expect(title(page)).toHaveText('Person 1');
  await keyboard.press('g');
  await keyboard.press('r');
  await expect(title(page)).toHaveText('References');
  await keyboard.press('/');
  const anything = page.getByRole('dialog', { name: 'Find anything' }).getByRole('combobox');
  await expect(anything).toBeFocused();
  await keyboard.type('n Company 2');
  await expect(anything).toHaveValue('n Company 2');
  await keyboard.press('Escape');
  await keyboard.press('g');
  await keyboard.press('o');
  await expect(title(page)).toHaveText('Openings');
  // There it is the field of the list.
  await keyboard.press('/');
  await expect(page.getByLabel('Find', { exact: true })).toBeFocused();
  await page.evaluate(() => document.activeElement.blur());
  await keyboard.press('c');
  await expect(title(page)).toHaveText('Who is calling?');
  await expect(page.getByRole('combobox')).toBeFocused();
  await page.evaluate(() => document.activeElement.blur());
  await keyboard.press('l');
  await expect(title(page)).toHaveText('Where did something happen?');
  await keyboard.press('n');
  await expect(title(page)).toHaveText('Log an interview');
  await page.evaluate(() => document.activeElement.blur());
  await keyboard.press('?');
  const keys = page.getByRole('dialog', { name: 'Keys' });
  await keys.getByRole('checkbox', { name: 'Use single keys' }).uncheck();
  await keys.getByRole('button', { name: 'Close' }).click();
  await keyboard.press('g');
  await keyboard.press('o');
  await expect(title(page)).toHaveText('Log an interview');
});

test('put off to tomorrow, Monday, next Friday or a day', async ({ open }) => {
  const { page, goto, site } = await open(FRIDAY);
  await seed(page, site, many(1));
  await goto();
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('button', { name: /^Put off/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Put off until' });
  await dialog.getByText('It is due today.').waitFor();
  // The next day on which one can act is a Monday.
  await expect(dialog.getByRole('button', { name: 'Monday Mon 23 Mar' })).toHaveAttribute('aria-pressed', 'true');
  await dialog.getByRole('button', { name: 'Next Friday Fri 27 Mar' }).click();
  await expect(dialog.getByLabel('Day', { exact: true })).toHaveValue('2026-03-27');
  await dialog.getByText('Next: Friday 27 March').waitFor();
  await dialog.getByRole('button', { name: 'Put off', exact: true }).click();
  await hears(page, 'Put off to Friday 27 March.');
  await settles(() => title(page).textContent(), 'A good day.');
});
