// Who was in which interview, and what was said about pay: one line each, and there before the next
// talk.

import { NO_COUNTRY, hears, pick, unfold, visit } from './lib/app.mjs';
import { axe } from './lib/axe.mjs';
import { PHONE, expect, test } from './lib/journey.mjs';
import { news, opening, person, touch } from './lib/record.mjs';
import { wide } from './lib/states.mjs';
import { seed } from './lib/storage.mjs';

/** A Friday: the call is due, add(6 March, 10) = 20 March. */
const FRIDAY = { ...NO_COUNTRY, time: '2026-03-20T09:00:00Z', path: null };

const HALDEN = {
  rae: person('Rae Ito'),
  anna: person('Anna Berg', 'interviewer', { title: 'Head of operations', phone: '+47 22 00 17 18' }),
  tom: person('Tom Reed'),
  screen: { interview: { date: '2026-03-02', stage: 'screening', form: 'phone', met: ['rae'] } },
  first: { interview: { date: '2026-03-06', stage: 'first', met: ['anna', 'tom'] } },
  letter: touch('2026-03-06', 'letter', { to: ['anna'], purpose: 'letter' }),
  other: touch('2026-03-06', 'letter', { to: ['tom'], purpose: 'letter' }),
};

async function begun(open, more = {}, options = {}) {
  const stage = await open({ ...FRIDAY, ...options });
  const details = { company: 'Halden', role: 'Planner' };
  await seed(stage.page, stage.site, [opening('halden', details, { ...HALDEN, ...more })]);
  await stage.goto();
  await stage.page.locator('main .move, main .empty').waitFor();
  return stage.page;
}

const save = (page) => page.getByRole('button', { name: 'Save', exact: true }).click();
const pay = (page) => page.locator('.pay-lines');
const word = (page) => page.getByLabel('What was said about pay');

test('a line about pay: added, changed, deleted, and found again', async ({ open }) => {
  const page = await begun(open);
  await visit(page, '#/opening/halden');
  await page.getByRole('button', { name: /^Add/ }).click();
  await page.getByRole('link', { name: 'What was said about pay' }).click();
  await page.getByRole('heading', { level: 1, name: 'What was said about pay' }).waitFor();
  // Nothing written is nothing to keep.
  await save(page);
  await page.getByText('Write what was said.').waitFor();
  await page.getByLabel('What was said', { exact: true }).fill('48 to 52,000 a year');
  await page.getByLabel('Who said it').selectOption({ label: 'Rae Ito, interviewer' });
  await page.getByLabel('At which interview').selectOption({ label: 'Screening, by phone, Monday 2 March' });
  await page.getByLabel('Day', { exact: true }).fill('2026-03-02');
  expect(await axe(page)).toEqual([]);
  await save(page);
  await hears(page, 'Kept. It is shown again before you next talk. Next, for now: call Anna Berg at Halden.');
  const part = await unfold(page, 'What was said about pay');
  await expect(part).toContainText('48 to 52,000 a year');
  await expect(part).toContainText('Rae Ito, screening, Monday 2 March');
  await page.getByRole('button', { name: /^All .* entries$/ }).click();
  await page.locator('.entry-line', { hasText: 'About pay, Rae Ito, screening: 48 to 52,000 a year' }).waitFor();

  await part.getByRole('button', { name: /^Edit or delete/ }).click();
  await page.getByRole('link', { name: 'Edit', exact: true }).click();
  await expect(page.getByLabel('At which interview')).toHaveValue('screen');
  await page.getByLabel('Who said it').selectOption({ label: 'You' });
  await save(page);
  await expect(await unfold(page, 'What was said about pay')).toContainText('You, screening, Monday 2 March');

  await part.getByRole('button', { name: /^Edit or delete/ }).click();
  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(part).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await unfold(page, 'What was said about pay');
  await expect(page.locator('.notes', { hasText: '48 to 52,000 a year' })).toBeVisible();
});

test('said in a call, it is there at the next one, in the brief and at the offer', async ({ open }) => {
  const page = await begun(open, {}, { viewport: PHONE, hasTouch: true });
  await visit(page, '#/call/halden/cadence');
  await page.getByRole('button', { name: 'Reached' }).click();
  await page.getByRole('radio', { name: 'No date yet' }).check();
  await word(page).fill('52,000, and no more');
  await expect(page.getByRole('radio', { name: 'They did' })).toBeChecked();
  expect(await axe(page)).toEqual([]);
  expect(await wide(page)).toEqual([]);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await hears(page, 'You spoke with Anna Berg. Next: Friday 3 April.');

  // The log has the same line, of one's own.
  await visit(page, '#/log/halden');
  await pick(page, 'Visit');
  await word(page).fill('I asked for 55,000');
  await page.getByRole('radio', { name: 'You did' }).check();
  await save(page);

  const lines = ['I asked for 55,000 You, Friday 20 March', '52,000, and no more Anna Berg, Friday 20 March'];
  const told = async () => {
    await expect(pay(page).locator('li')).toHaveCount(2);
    const all = await pay(page).locator('li').allInnerTexts();
    expect(all.map((text) => text.replace(/\s+/g, ' ').trim()).sort()).toEqual([...lines].sort());
  };
  await visit(page, '#/call/halden/cadence');
  await page.getByRole('heading', { level: 1, name: 'Anna Berg' }).waitFor();
  await told();
  await visit(page, '#/brief/halden/anna');
  await page.getByRole('heading', { name: 'What to ask now' }).waitFor();
  await told();
  await expect(page.getByRole('main')).toContainText('First interview, Friday 6 March: Anna Berg, Head of operations; Tom Reed');
  await expect(page.getByRole('main')).toContainText('Screening, by phone, Monday 2 March: Rae Ito');
  expect(await wide(page)).toEqual([]);
  // With what was said in it, and on what is printed.
  await visit(page, '#/openings/print/halden');
  await page.getByText('About pay, you: I asked for 55,000').waitFor();
  await page.getByText('About pay, Anna Berg: 52,000, and no more').waitFor();
});

test('before an interview that is coming, and at the offer', async ({ open }) => {
  const said = { pay: { date: '2026-03-06', text: '50,000 to start', by: 'anna', interview: 'first' } };
  const page = await begun(open, {
    said,
    second: { interview: { date: '2026-03-24', time: '10:00:00', stage: 'second', met: ['tom'] } },
  });
  await visit(page, '#/opening/halden');
  const coming = page.locator('section', { has: page.getByRole('heading', { name: /^Second interview/ }) });
  await expect(coming).toContainText('50,000 to start');
  await expect(coming).toContainText('Anna Berg, first interview, Friday 6 March');

  const other = await begun(open, { said, offer: news('2026-03-19', { offered: { reply_by: '2026-03-27' } }) });
  await visit(other, '#/offer/halden');
  await other.getByRole('heading', { level: 1, name: 'The offer from Halden' }).waitFor();
  await expect(pay(other)).toHaveText(/50,000 to start\s*Anna Berg, first interview, Friday 6 March/);
});

test('said at an interview, it is of that interview', async ({ open }) => {
  const page = await begun(open);
  await visit(page, '#/log/interview/halden');
  await page.getByRole('heading', { name: 'Another interview at Halden' }).waitFor();
  await page.getByRole('radio', { name: 'Second', exact: true }).check();
  await unfold(page, 'Who you met');
  await page.getByRole('checkbox', { name: 'Tom Reed' }).check();
  await unfold(page, 'Signs of interest');
  await word(page).fill('53,000');
  await page.getByRole('button', { name: 'Save the interview' }).click();
  await page.getByRole('heading', { name: 'What did you see?' }).waitFor();
  await visit(page, '#/opening/halden');
  await page.locator('.entry-line', { hasText: 'About pay, Tom Reed, second interview: 53,000' }).waitFor();
  // One letter, to the one who was in that interview.
  const next = page.locator('[data-part="next"]');
  await expect(next).toContainText('Write to Tom Reed at Halden');
  await expect(next).not.toContainText('Write to Anna Berg');
});
