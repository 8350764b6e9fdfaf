// How they want to hear from one: asked once, and until they have said so phone and writing stand
// side by side. And the day by which an employer in Ontario is to say whether it has decided.

import { NO_COUNTRY, begin, fillInterview, hears, noteLater, onlyOpening, sendLetter, unfold, visit } from './lib/app.mjs';
import { axe } from './lib/axe.mjs';
import { morning, turnTo } from './lib/clock.mjs';
import { PHONE, expect, test } from './lib/journey.mjs';
import { opening, person, touch } from './lib/record.mjs';
import { wide } from './lib/states.mjs';
import { seed } from './lib/storage.mjs';

/** A Friday: the call is due, add(6 March, 10) = 20 March. */
const FRIDAY = { ...NO_COUNTRY, time: '2026-03-20T09:00:00Z', path: null };

const items = (name) => ({
  anna: person(name, 'interviewer', { phone: '+47 22 00 17 18', email: 'anna@halden.example' }),
  talk: { interview: { date: '2026-03-06', met: ['anna'] } },
  letter: touch('2026-03-06', 'letter', { to: ['anna'], purpose: 'letter' }),
});
const halden = (details = {}, more = {}) =>
  opening('halden', { company: 'Halden', role: 'Planner', ...details }, { ...items('Anna Berg'), ...more });

async function begun(open, records, options = {}) {
  const stage = await open({ ...FRIDAY, ...options });
  await seed(stage.page, stage.site, records);
  await stage.goto();
  await stage.page.locator('main .move, main .empty').waitFor();
  return stage.page;
}

const hero = (page) => page.locator('main .move');
const write = (within) => within.getByRole('link', { name: 'Write an e-mail' });
const answer = (page, name) => page.getByRole('group', { name: 'How do they want to hear from you?' }).getByRole('radio', { name });

test('not said: both stand side by side, everywhere, and one tap picks', async ({ open }) => {
  const two = [halden(), opening('corvo', { company: 'Corvo' }, items('Ines Duarte'))];
  for (const viewport of [{ width: 320, height: 640 }, PHONE, { width: 1280, height: 800 }]) {
    const page = await begun(open, two, { viewport });
    await expect(hero(page).getByRole('link', { name: 'Open the call sheet' })).toBeVisible();
    await expect(write(hero(page))).toBeVisible();
    const row = page.locator('main .row').first();
    await expect(row.getByRole('link', { name: /^Write ?: E-mail/ })).toBeVisible();
    expect(await wide(page)).toEqual([]);
    expect(await axe(page)).toEqual([]);
    await write(hero(page)).click();
    await page.getByRole('heading', { level: 1, name: /^E-mail|^Write to/ }).waitFor();
    // The other is one tap away from here too.
    await page.getByRole('link', { name: 'Call instead' }).click();
    await page.getByRole('group', { name: 'How did it go?' }).waitFor();
    await expect(write(page.getByRole('main'))).toBeVisible();
    expect(await wide(page)).toEqual([]);
    await visit(page, '#/opening/halden');
    await expect(page.locator('[data-part="next"]').getByRole('link', { name: /^Write ?: E-mail/ })).toBeVisible();
    expect(await wide(page)).toEqual([]);
  }
});

test('a line of Today goes to the letter by its own link', async ({ open }) => {
  const page = await begun(open, [halden(), opening('corvo', { company: 'Corvo' }, items('Ines Duarte'))], { viewport: PHONE });
  const row = page.locator('main .row').first();
  const name = (await row.locator('.row-title').textContent()).replace(/^Call /, '');
  await row.locator('.row-beside').click();
  await page.getByRole('heading', { level: 1 }).filter({ hasText: name }).waitFor();
  await expect(page.getByLabel('Your letter')).toBeVisible();
});

test('asked once, when an interview is logged; then only that stands first', async ({ open }) => {
  const { page } = await open({ ...NO_COUNTRY, time: morning('2026-03-06') });
  await fillInterview(page, { company: 'Halden', role: 'Planner', met: ['Anna Berg'] });
  await answer(page, 'In writing').check();
  await page.getByRole('button', { name: 'Save the interview' }).click();
  await noteLater(page);
  const id = await onlyOpening(page);
  await turnTo(page, '2026-03-20');
  await expect(hero(page).locator('.move-go')).toHaveText('Write the letter');
  await expect(hero(page).locator('.move-beside')).toHaveCount(0);
  // It is not asked again; where it was said it can be changed, and is one with the details.
  await visit(page, `#/log/interview/${id}`);
  await page.getByRole('heading', { name: 'Another interview at Halden' }).waitFor();
  await expect(answer(page, 'In writing')).toBeHidden();
  await unfold(page, 'What they told you');
  await expect(answer(page, 'In writing')).toBeChecked();
  await visit(page, `#/details/${id}`);
  await unfold(page, 'How they work');
  await expect(answer(page, 'In writing')).toBeChecked();
  await answer(page, 'By phone').check();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await hears(page, 'Kept.');
  await visit(page, '#/');
  await expect(hero(page).locator('.move-beside')).toHaveCount(0);
});

test('a ground rule says the same, and another answer lifts it', async ({ open }) => {
  const rule = { ground_rule: { date: '2026-03-06', no_phone: true, note: 'She never picks up.' } };
  const page = await begun(open, [halden({}, { rule })]);
  await expect(hero(page).locator('.move-go')).toHaveText('Write the e-mail');
  await expect(hero(page).locator('.move-beside')).toHaveCount(0);
  await visit(page, '#/details/halden');
  await unfold(page, 'How they work');
  await expect(answer(page, 'In writing')).toBeChecked();
  await answer(page, 'Either').check();
  await page.getByText('Phone and writing stand side by side; first, as in Settings, by phone.').waitFor();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await hears(page, 'Kept.');
  await visit(page, '#/item/halden/rule');
  await expect(page.getByRole('checkbox', { name: 'No phone calls' })).not.toBeChecked();
  await expect(page.getByLabel('In their words')).toHaveValue('She never picks up.');
  await visit(page, '#/');
  await expect(hero(page).locator('.move-go')).toHaveText('Open the call sheet');
  await write(hero(page)).waitFor();
});

test('in Ontario the six weeks show the day by which they are to say', async ({ open }) => {
  const there = { region: 'CA-ON', advert: 'https://halden.example/jobs/7' };
  const page = await begun(open, [halden(there)]);
  await visit(page, '#/opening/halden');
  const weeks = page.locator('[data-part="weeks"]');
  await weeks.locator('summary').click();
  // add 45 days to Friday 6 March.
  const row = weeks.getByRole('row', { name: /^Monday 20 April/ });
  await expect(row).toContainText('The last day for them to say whether they have decided, if they have 25 people or more (Ontario, for an advertised job)');
  await expect(weeks.locator('svg.pic')).toHaveAccessibleName(/If they have 25 people or more, they are to say by Monday 20 April whether they have decided/);
  await expect(weeks.locator('svg.pic .pic-law')).toHaveCount(1);
  expect(await axe(page)).toEqual([]);
  await weeks.getByRole('link', { name: 'Ontario, since 2026' }).click();
  await page.getByText('within 45 days of the last interview').waitFor();

  // Elsewhere, and where no advert is noted, there is none of it.
  const other = await begun(open, [halden({ ...there, advert: '' })]);
  await visit(other, '#/opening/halden');
  await other.locator('[data-part="weeks"] summary').click();
  await expect(other.locator('[data-part="weeks"]')).not.toContainText('25 people');
});

test('the method dates what it says', async ({ open }) => {
  const page = await begun(open, [halden()]);
  await visit(page, '#/method');
  const main = page.getByRole('main');
  for (const words of [
    'Accountemps, United States, November 2017',
    'Pew Research Center, United States, July 2020, 10,211 adults',
    'Gem, its customers, recruiting benchmarks of 2025 and 2026, as reported by others',
    'The Conference Board, February 2023, more than 1,100 people',
    'An old figure, from the first half of 2017',
    'Suzanne Lucas, US News, March 2010',
    'O. Reg. 476/24, since 1 January 2026',
  ]) {
    await expect(main).toContainText(words);
  }
});

test('begun from Today, the letter makes the move as a call would', async ({ open }) => {
  const page = await begun(open, [halden()]);
  await begin(page);
  await page.getByRole('group', { name: 'How did it go?' }).waitFor();
  await write(page.getByRole('main')).click();
  await sendLetter(page, 'I am still convinced. When do you decide?');
  await page.getByRole('heading', { name: 'A good day.' }).waitFor();
});
