// All openings: found by whatever is known of them, sorted, each with its six weeks, several at once.

import { readFileSync } from 'node:fs';
import { hears, said, settles, unfold, visit } from './lib/app.mjs';
import { axe } from './lib/axe.mjs';
import { DESKTOP, PHONE, expect, test } from './lib/journey.mjs';
import { MESSAGE, decode, news, opening, person, touch } from './lib/record.mjs';
import { wide } from './lib/states.mjs';
import { seed, snapshot } from './lib/storage.mjs';

const FRIDAY = { time: '2026-03-20T09:00:00Z', path: null, locale: 'en' };

/** Six openings, no two of which stand alike. */
const RECORDS = [
  opening('halden', { company: 'Halden', role: 'Planner' }, {
    anna: person('Anna Berg', 'interviewer', { title: 'Head of operations', phone: '+47 22 33 44 55' }),
    talk: { interview: { date: '2026-03-04', met: ['anna'] } },
    letter: touch('2026-03-05', 'letter', { to: ['anna'], purpose: 'letter' }),
    left: touch('2026-03-06', MESSAGE, { to: ['anna'], note: 'The assistant was kind.' }),
    rule: { observation: { date: '2026-03-04', tag: 'need', text: 'Two shifts short until autumn.' } },
  }),
  opening('zenith', { company: 'Zenith', role: 'Nurse', agency: 'Brightwell' }, {
    talk: { interview: { date: '2026-01-20' } },
    asked: news('2026-02-02', 'asked_references'),
    note: { note: { date: '2026-02-03', text: 'Ask about the night bus.' } },
  }),
  opening('alder', { company: 'Alder', role: 'Editor' }, {
    talk: { interview: { date: '2026-03-12' } },
    warm: news('2026-03-13', 'invited_back'),
    named: news('2026-03-16', { decision_by: '2026-04-02' }),
  }),
  opening('moss', { company: 'Moss', role: 'Clerk' }, {
    talk: { interview: { date: '2026-03-10' } },
    rest: { pause: { from: '2026-03-16', to: '2026-03-27' } },
  }),
  opening('fjord', { company: 'Fjord', role: 'Buyer' }, {
    talk: { interview: { date: '2026-02-10' } },
    over: { closing: { date: '2026-03-02', reason: 'withdrawn' } },
  }),
  opening('brook', { company: 'Brook', role: 'Analyst' }, {}),
];

async function begin(open, options = {}) {
  const stage = await open({ ...FRIDAY, ...options });
  await seed(stage.page, stage.site, RECORDS);
  await stage.goto('#/openings');
  await table(stage.page).waitFor();
  return stage.page;
}

const table = (page) => page.getByRole('table', { name: 'Openings' });
const names = (page) => page.locator('.vrow .row-title').allTextContents();
const chips = (page) => page.locator('.choices .choice').allInnerTexts();
/** The row of an opening, as a table has it. */
const line = (page, company) => page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: company }) });
/** The kinds of entries that an opening has in the storage. */
async function kinds(page, id) {
  const all = await snapshot(page);
  const { items } = decode(all[`curtain-call/v1/r/${id}`]).opportunity;
  return Object.values(items).filter((item) => item.body).map((item) => Object.keys(item.body)[0]).sort();
}

test('an opening is found by whatever was noted of it, and the counts follow', async ({ open }) => {
  const page = await begin(open);
  const counts = async () => (await chips(page)).map((text) => text.replace(/\s+/g, ' ').trim());
  await settles(counts, ['All 6', 'Active 5', 'Due 3', 'Paused 1', 'Closed 1']);
  const find = page.getByRole('searchbox', { name: 'Find' });
  for (const [words, found] of [
    ['berg', ['Halden']],
    ['head of op', ['Halden']],
    ['22334455', ['Halden']],
    ['22 33', ['Halden']],
    ['kind assistant', ['Halden']],
    ['AUTUMN', ['Halden']],
    ['night bus', ['Zenith']],
    ['brightwell', ['Zenith']],
    ['editor', ['Alder']],
  ]) {
    await find.fill(words);
    await settles(() => names(page), found);
  }
  await find.fill('fjord');
  await settles(counts, ['All 1', 'Active 0', 'Due 0', 'Paused 0', 'Closed 1']);
  await page.getByRole('radio', { name: 'Paused' }).check();
  await page.getByText('None of these has “fjord” in it.').waitFor();
  await page.getByRole('button', { name: 'Show all' }).click();
  await settles(async () => (await names(page)).length, 6);
});

test('sorted by a press on a head, and still so on the way back', async ({ open }) => {
  const page = await begin(open, { viewport: DESKTOP });
  const head = (name) => page.getByRole('columnheader', { name, exact: true });
  const press = (name) => head(name).getByRole('button').click();
  await expect(head('Next')).toHaveAttribute('aria-sort', 'ascending');
  await press('Opening');
  await settles(() => names(page), ['Alder', 'Brook', 'Fjord', 'Halden', 'Moss', 'Zenith']);
  await expect(head('Opening')).toHaveAttribute('aria-sort', 'ascending');
  await expect(head('Next')).not.toHaveAttribute('aria-sort');
  await press('Opening');
  await settles(() => names(page), ['Zenith', 'Moss', 'Halden', 'Fjord', 'Brook', 'Alder']);
  await press('Seriousness');
  await settles(async () => (await names(page)).slice(0, 2), ['Zenith', 'Alder']);
  await expect(head('Seriousness')).toHaveAttribute('aria-sort', 'descending');
  // The longest wait first; what has no interview comes after it, what is closed last.
  await press('Week');
  await settles(() => names(page), ['Zenith', 'Halden', 'Moss', 'Alder', 'Brook', 'Fjord']);
  await page.getByRole('link', { name: 'Moss' }).click();
  await page.getByRole('heading', { name: 'Moss', level: 1 }).waitFor();
  await page.goBack();
  await settles(() => names(page), ['Zenith', 'Halden', 'Moss', 'Alder', 'Brook', 'Fjord']);
  await expect(head('Week')).toHaveAttribute('aria-sort', 'descending');
});

test('on a phone the order is chosen from a list', async ({ open }) => {
  const page = await begin(open, { viewport: PHONE });
  await page.getByLabel('Sorted by').selectOption('By company');
  await settles(() => names(page), ['Alder', 'Brook', 'Fjord', 'Halden', 'Moss', 'Zenith']);
  await expect(page.getByRole('columnheader', { name: 'Opening' })).toHaveAttribute('aria-sort', 'ascending');
  await expect(page.getByRole('columnheader').getByRole('button')).toHaveCount(0);
});

for (const width of [390, 320]) {
  test(`on a phone of ${width} a line shows what is next, and how serious they are where it goes by that`, async ({ open }) => {
    const page = await begin(open, { viewport: { width, height: 844 } });
    // Seen, and not only read out: it has a box of its own within its row.
    const seen = async (company, part) => {
      const row = await line(page, company).boundingBox();
      const box = await line(page, company).locator(part).boundingBox();
      return box !== null && box.width > 40 && box.height > 8 && box.y >= row.y && box.y + box.height <= row.y + row.height;
    };
    const clipped = (company, part) =>
      line(page, company).locator(part).evaluate((found) => getComputedStyle(found).clipPath !== 'none');
    const step = line(page, 'Halden').locator('.vrow-next > .row-sub');
    await expect(step).toHaveText('Call Anna Berg at Halden');
    expect(await seen('Halden', '.vrow-next > .row-sub')).toBe(true);
    expect(await clipped('Halden', '.vrow-next > .row-sub')).toBe(false);
    expect(await clipped('Halden', '.vrow-rung')).toBe(true);
    // Two lines at the most: the company, and one for the rest.
    const lines = await line(page, 'Halden').evaluate((row) => {
      const parts = ['.vrow-name', '.vrow-next'].map((part) => row.querySelector(part).getBoundingClientRect().height);
      return Math.max(...parts);
    });
    expect(lines).toBeLessThan(40);
    await page.getByLabel('Sorted by').selectOption('By seriousness');
    await expect(line(page, 'Zenith').locator('.vrow-rung')).toHaveText('References asked');
    expect(await clipped('Zenith', '.vrow-rung')).toBe(false);
    expect(await seen('Zenith', '.vrow-rung')).toBe(true);
    await page.getByLabel('Sorted by').selectOption('By week');
    expect(await clipped('Zenith', '.vrow-week')).toBe(false);
    expect(await clipped('Zenith', '.vrow-rung')).toBe(true);
    expect(await wide(page)).toEqual([]);
  });
}

test('accents may be left out, here as in the palette', async ({ open }) => {
  const { page, goto, site } = await open({ ...FRIDAY });
  await seed(page, site, [...RECORDS, opening('muller', { company: 'Müller & Søn', role: 'Réceptionniste' }, {})]);
  await goto('#/openings');
  const find = page.getByRole('searchbox', { name: 'Find' });
  for (const words of ['muller', 'MÜLLER', 'receptionniste']) {
    await find.fill(words);
    await settles(() => names(page), ['Müller & Søn']);
  }
});

test('the six weeks of each are read out as a row of a table', async ({ open }) => {
  for (const viewport of [DESKTOP, PHONE]) {
    const page = await begin(open, { viewport });
    await expect(table(page)).toHaveAttribute('aria-rowcount', '7');
    const heads = await page.getByRole('columnheader').allTextContents();
    expect(heads.map((text) => text.replace(/^(\w+)\1$/, '$1'))).toEqual(['Opening', 'Next', 'Seriousness', 'Week', 'Six weeks from the interview']);
    const cells = line(page, 'Halden').getByRole('cell');
    await expect(cells.nth(0)).toContainText('Fri 20 Mar due Call Anna Berg');
    await expect(cells.nth(1)).toHaveText('Quiet');
    await expect(cells.nth(2)).toHaveText('week 3 of six');
    const told = await cells.nth(3).textContent();
    for (const words of [
      'Wednesday 4 March: Interview with Anna Berg.',
      'Friday 6 March: Message left for Anna Berg.',
      'Friday 13 March: Days to be in touch: Friday 13 to Friday 20 March.',
      'Friday 20 March: Today.',
      'Wednesday 15 April: Six weeks since the interview.',
    ]) expect(told).toContain(words);
    await expect(line(page, 'Alder').getByRole('cell').nth(3)).toContainText('Thursday 2 April: The day they named for the decision.');
    await expect(line(page, 'Zenith').getByRole('cell').nth(2)).toHaveText('past six weeks');
    await expect(line(page, 'Brook').getByRole('cell').nth(3)).toHaveText('No interview yet');
    // What is drawn: an interview, today, a window; a closed one has no today.
    await expect(line(page, 'Halden').locator('.pic-row :is(.pic-interview, .pic-today, .pic-band)')).not.toHaveCount(0);
    await expect(line(page, 'Fjord').locator('.pic-row .pic-today')).toHaveCount(0);
    await page.getByText('How to read the six weeks').click();
    await page.getByText('The upright line is today').waitFor();
    expect(await axe(page)).toEqual([]);
    expect(await wide(page)).toEqual([]);
  }
});

test('several are paused at once, and one undo takes all back', async ({ open }) => {
  const page = await begin(open);
  await page.getByRole('button', { name: 'Choose several' }).click();
  const bar = page.getByRole('region', { name: 'Chosen openings' });
  await bar.getByText('None chosen yet').waitFor();
  await expect(bar.getByRole('button', { name: 'Pause' })).toBeDisabled();
  for (const name of ['Halden', 'Alder', 'Fjord']) await page.getByRole('checkbox', { name }).check();
  await bar.getByText('3 chosen').waitFor();
  // What is looked for next leaves what is chosen alone.
  await page.getByRole('searchbox', { name: 'Find' }).fill('zenith');
  await bar.getByText('3 chosen, 3 of them not in this list').waitFor();
  await page.getByRole('searchbox', { name: 'Find' }).fill('');
  expect(await axe(page)).toEqual([]);

  await bar.getByRole('button', { name: 'Pause' }).click();
  const dialog = page.getByRole('dialog', { name: 'Pause the chosen openings' });
  await dialog.getByText('One of them is closed already, and stays as it is.').waitFor();
  await dialog.getByLabel('First day').fill('2026-03-23');
  await dialog.getByLabel('Last day').fill('2026-03-20');
  await dialog.getByRole('button', { name: 'Pause' }).click();
  await dialog.getByText('The last day comes before the first. Choose a later one.').waitFor();
  await expect(dialog.getByLabel('Last day')).toBeFocused();
  expect(await axe(page)).toEqual([]);
  await dialog.getByLabel('Last day').fill('2026-03-27');
  await dialog.getByRole('button', { name: 'Pause' }).click();
  await hears(page, '2 openings paused from Monday 23 March to Friday 27 March. Those days will not count.');
  await expect(page.getByRole('button', { name: 'Choose several' })).toBeFocused();
  expect(await kinds(page, 'alder')).toContain('pause');
  expect(await kinds(page, 'halden')).toContain('pause');
  expect(await kinds(page, 'fjord')).not.toContain('pause');
  await page.getByRole('button', { name: 'Undo' }).click();
  await hears(page, 'Taken back.');
  for (const id of ['alder', 'halden']) expect(await kinds(page, id)).not.toContain('pause');
});

test('all that are shown are closed at once, and opened again', async ({ open }) => {
  const page = await begin(open, { viewport: PHONE });
  await page.getByRole('radio', { name: 'Due' }).check();
  await page.getByRole('button', { name: 'Choose several' }).click();
  await page.getByRole('checkbox', { name: /^All \d shown$/ }).check();
  const due = await names(page);
  await page.getByText(`${due.length} chosen`, { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Close the chosen openings' });
  await dialog.getByRole('button', { name: 'Close them' }).click();
  await dialog.getByText('Choose what happened.').waitFor();
  await dialog.getByRole('radio', { name: 'Withdrawn' }).check();
  await dialog.getByRole('button', { name: 'Close them' }).click();
  await hears(page, `${due.length} openings closed. You can reopen each of them on any day.`);
  await page.getByText('Nothing is due.').waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await hears(page, 'Open again.');
  await settles(() => names(page), due);
});

test('the days of the chosen go into a calendar, and the chosen onto paper', async ({ open }) => {
  const page = await begin(open);
  await page.getByRole('button', { name: 'Choose several' }).click();
  for (const name of ['Halden', 'Alder']) await page.getByRole('checkbox', { name }).check();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Calendar file' }).click(),
  ]);
  const calendar = readFileSync(await download.path(), 'utf8').replaceAll('\r\n ', '');
  expect(calendar).toContain('Halden');
  expect(calendar).toContain('Alder');
  expect(calendar).not.toContain('Zenith');

  await page.getByRole('button', { name: 'Print' }).click();
  await page.getByRole('heading', { name: 'Openings to print' }).waitFor();
  await page.getByText('2 openings, 20 March 2026').waitFor();
  const halden = page.getByRole('region', { name: 'Halden' });
  for (const words of ['Planner', 'Anna Berg', 'Head of operations · +47 22 33 44 55', '4 March 2026', 'Message left for Anna Berg', 'The assistant was kind.']) {
    await expect(halden).toContainText(words);
  }
  await expect(page.getByRole('region')).toHaveCount(2);
  await page.evaluate(() => { window.print = () => { window.printed = true; }; });
  await page.getByRole('button', { name: 'Print' }).click();
  expect(await page.evaluate(() => window.printed)).toBe(true);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
  await expect(halden).toBeVisible();
  await page.emulateMedia({ media: null });
  // The address is the page, and the way back still knows what is chosen.
  await page.reload();
  await halden.waitFor();
  expect(await axe(page)).toEqual([]);
  await page.goBack();
  await table(page).waitFor();
});

test('by keyboard alone: find, sort, choose, pause, undo', async ({ open }) => {
  const page = await begin(open, { viewport: DESKTOP });
  const { keyboard } = page;
  const active = () => page.evaluate(() => document.activeElement.getAttribute('aria-label') ?? document.activeElement.textContent);
  const reach = async (name) => {
    for (let presses = 0; presses < 40 && (await active()) !== name; presses++) await keyboard.press('Tab');
    expect(await active()).toBe(name);
  };
  await keyboard.press('/');
  await keyboard.type('ald');
  await settles(async () => (await names(page)).length, 2);
  await reach('Choose several');
  await keyboard.press('Enter');
  await reach('Opening');
  await keyboard.press('Enter');
  await settles(() => names(page), ['Alder', 'Halden']);
  await reach('Alder');
  await keyboard.press('Space');
  await expect(page.getByRole('checkbox', { name: 'Alder' })).toBeChecked();
  await page.getByRole('searchbox', { name: 'Find' }).focus();
  await reach('Pause');
  await keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Pause the chosen openings' });
  await dialog.waitFor();
  await dialog.getByLabel('Last day').fill('2026-03-24');
  await keyboard.press('Enter');
  await hears(page, '1 opening paused from Friday 20 March to Tuesday 24 March. Those days will not count.');
  await expect(page.getByRole('button', { name: 'Choose several' })).toBeFocused();
  await said(page).waitFor();
  await reach('Undo');
  await keyboard.press('Enter');
  await hears(page, 'Taken back.');
});

test('a pause that ends before it begins is refused in words wherever one is entered', async ({ open }) => {
  const page = await begin(open);
  const refused = 'The last day comes before the first. Choose a later one.';
  await visit(page, '#/opening/halden');
  await unfold(page, 'This opening');
  await page.getByRole('button', { name: 'Pause', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Pause' });
  await dialog.getByLabel('Last day').fill('2026-03-19');
  await dialog.getByRole('button', { name: 'Pause' }).click();
  await dialog.getByText(refused).waitFor();
  await page.keyboard.press('Escape');

  await visit(page, '#/item/moss/rest');
  await page.getByLabel('Last day').fill('2026-03-15');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText(refused).waitFor();

  await visit(page, '#/settings');
  await page.getByLabel('First day off').fill('2026-04-10');
  await page.getByLabel('Last day off').fill('2026-04-09');
  await page.getByRole('button', { name: 'Add the days off' }).click();
  await page.getByText(refused).waitFor();
});
