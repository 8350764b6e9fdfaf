// What other programs hold comes in: looked at first, row by row, then taken in, and taken back.

import { readFile } from 'node:fs/promises';
import ICAL from 'ical.js';
import { hasCome, hears, settles, visit } from './lib/app.mjs';
import { axe } from './lib/axe.mjs';
import { readCalendar } from './lib/calendar.mjs';
import { DESKTOP, PHONE, expect, test } from './lib/journey.mjs';
import { PREFIX, decode, opening, person } from './lib/record.mjs';
import { wide } from './lib/states.mjs';
import { seed } from './lib/storage.mjs';

const SAMPLES = new URL('../../crates/exchange/tests/data/import/', import.meta.url);
const sample = (name) => new URL(name, SAMPLES).pathname;
const MARCH = { path: null, time: '2026-03-10T09:00:00Z', locale: 'en-GB', timezoneId: 'Europe/Oslo' };

/** All openings that are kept and not deleted, by company. */
async function kept(page) {
  const values = await page.evaluate((prefix) =>
    Object.entries(localStorage).filter(([key, value]) => key.startsWith(`${prefix}r/`) && !key.endsWith('/settings') && value).map(([, value]) => value), PREFIX);
  const all = values.map((value) => decode(value).opportunity).filter((opportunity) => opportunity.details);
  const bodies = (opportunity) => Object.values(opportunity.items ?? {}).map((item) => item.body).filter(Boolean);
  return all
    .map((opportunity) => ({ ...opportunity.details, items: bodies(opportunity) }))
    .sort((a, b) => a.company.localeCompare(b.company));
}

const of = (opening, kind) => opening.items.filter((body) => body[kind]).map((body) => body[kind]);

async function begin(open, options = {}) {
  const stage = await open({ ...MARCH, ...options });
  if (options.records) await seed(stage.page, stage.site, options.records);
  await stage.goto('#/import');
  await hasCome(stage.page);
  await stage.page.getByRole('heading', { name: 'Bring in what you have' }).waitFor();
  return stage;
}

async function choose(page, name) {
  await page.getByLabel('The file').setInputFiles(sample(name));
  await page.getByRole('heading', { name: 'What is in it' }).waitFor();
}

const takeIn = (page, what) => page.getByRole('button', { name: `Take in ${what}`, exact: true }).click();

test('LinkedIn’s export: applications wait as applied, people find their opening, all of it is undone', async ({ open }) => {
  const { page } = await begin(open, { viewport: PHONE });
  await choose(page, 'linkedin-export.zip');
  await page.getByText('4 new.', { exact: true }).waitFor();
  // What was saved for later is left out unless it is ticked.
  await expect(page.getByRole('checkbox', { name: 'Kestrel Lines, Dispatcher' })).not.toBeChecked();
  expect(await axe(page)).toEqual([]);
  await takeIn(page, '2 openings and 1 person');
  await hears(page, 'Taken in: 2 openings and 1 person.');
  const all = await kept(page);
  expect(all.map((opening) => [opening.company, opening.role, opening.applied])).toEqual([
    ['Halden Freight', 'Shift Planner', '2026-03-07'],
    ['Nordlys, Inc.', 'Planner, Nights', '2026-02-27'],
  ]);
  expect(all.flatMap((opening) => of(opening, 'interview'))).toEqual([]);
  expect(of(all[0], 'contact').map((contact) => contact.name)).toEqual(['Anna Berg']);

  // They make no move.
  await visit(page, '#/');
  await page.locator('main .move, main .empty').waitFor();
  await expect(page.locator('main .move')).toHaveCount(0);
  await visit(page, '#/openings');
  await page.getByText('Applied, nothing heard yet').click();
  await page.getByRole('link', { name: /^Halden Freight/ }).waitFor();
  await visit(page, '#/import');
  await choose(page, 'linkedin-job-applications.csv');
  await page.getByText('0 new, 2 already here.', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Leave it' }).click();
});

test('one undo takes all of it back', async ({ open }) => {
  const { page } = await begin(open);
  await choose(page, 'linkedin-job-applications.csv');
  await takeIn(page, '2 openings');
  await settles(() => kept(page).then((all) => all.length), 2);
  await page.getByRole('button', { name: 'Undo all of it' }).click();
  await hears(page, 'Taken back. Nothing of the file is here any more.');
  expect(await kept(page)).toEqual([]);
});

test('a stage of interviews makes no interview until its day is said', async ({ open }) => {
  const { page } = await begin(open);
  for (const [name, day, role] of [
    ['huntr-board.csv', null, 'Shift Planner'],
    ['teal.csv', null, 'Shift Planner'],
    ['simplify.csv', null, 'Shift Planner'],
    ['huntr-full.csv', '2026-03-04', 'Shift Planner'],
    ['tracker.xlsx', null, 'Shift Planner'],
  ]) {
    await choose(page, name);
    const row = page.getByRole('row', { name: /Halden Freight/ });
    if (day) await row.getByRole('button', { name: /^Yes, on/ }).click();
    await page.getByRole('button', { name: /^Take in / }).click();
    await settles(() => kept(page).then((all) => all.length > 0), true);
    const halden = (await kept(page)).find((opening) => opening.role === role);
    expect(of(halden, 'interview').map((interview) => interview.date), name).toEqual(day ? [day] : []);
    await page.getByRole('button', { name: 'Undo all of it' }).click();
    await settles(() => kept(page).then((all) => all.length), 0);
  }
});

test('a spreadsheet: the day is confirmed, a formula is text, the mapping is changed and remembered', async ({ open }) => {
  const { page } = await begin(open, { viewport: DESKTOP });
  await choose(page, 'sheet-google.csv');
  await page.getByText('=HYPERLINK("https://evil.example")', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Yes, on Wednesday 4 March' }).click();
  await page.getByText('It comes in with the interview of Wednesday 4 March.').waitFor();
  await page.getByText('What the columns say').click();
  await page.getByLabel('Notes', { exact: true }).selectOption('Place');
  await page.getByText('Said: "we decide by the 31st"').first().waitFor();
  await page.getByRole('button', { name: 'Leave it' }).click();

  await choose(page, 'sheet-google.csv');
  await page.getByText('What the columns say').click();
  await expect(page.getByLabel('Notes', { exact: true })).toHaveValue('place');
  await page.getByRole('button', { name: /^Yes, on/ }).click();
  await takeIn(page, '2 openings');
  await settles(() => kept(page).then((all) => all.length), 2);
  const [, halden] = await kept(page);
  expect(halden.place).toBe('Said: "we decide by the 31st"');
  expect(of(halden, 'interview')[0].date).toBe('2026-03-04');
  expect(of(halden, 'contact')[0].email).toBe('anna@halden.example');
});

test('pasted cells of unknown headings: which is the company is asked first, and both orders of days', async ({ open }) => {
  const { page } = await begin(open, { viewport: { width: 320, height: 700 } });
  await page.getByText('Or paste it').click();
  await page.getByLabel('What you copied').fill('Wo\tWas\tWann\nHalden\tPlanner\t3/2/2026\nNordlys\tNurse\t4/2/2026\n\tCook\t');
  await page.getByRole('button', { name: 'Look at it' }).click();
  await page.getByText('Say first which column is the company.').waitFor();
  await page.getByLabel('Wo', { exact: true }).selectOption('Company');
  await page.getByLabel('Was', { exact: true }).selectOption('Role');
  await page.getByLabel('Wann', { exact: true }).selectOption('Applied on');
  await page.getByText('2 new, 1 skipped.', { exact: true }).waitFor();
  await page.getByText('Applied on Tuesday 3 February').waitFor();
  await page.getByLabel('How the days in it are written').selectOption('month');
  await page.getByText('Applied on Monday 2 March').waitFor();
  await page.getByText('What is skipped').click();
  await page.getByText('Line 4: No company is named in it.').waitFor();
  expect(await axe(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
});

test('contact cards go to the opening of their company, or to the one that is chosen', async ({ open }) => {
  const { page } = await begin(open, { records: [opening('halden', { company: 'HALDEN freight' }, {})] });
  await choose(page, 'contact-iphone.vcf');
  await takeIn(page, '1 person');
  await settles(() => kept(page).then((all) => of(all[0], 'contact').length), 1);
  await choose(page, 'contact-android21.vcf');
  await page.getByLabel('Opening for Zoë Müller').selectOption('HALDEN freight');
  await takeIn(page, '1 person');
  await settles(() => kept(page).then((all) => of(all[0], 'contact').map((contact) => contact.name).sort()), ['Anna Berg', 'Zoë Müller']);

  await visit(page, '#/backup');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'People as contact cards' }).click(),
  ]);
  const text = await readFile(await download.path(), 'utf8');
  expect(text.match(/BEGIN:VCARD/g)).toHaveLength(2);
  const cards = ICAL.parse(text);
  const names = cards.map((card) => new ICAL.Component(card).getFirstPropertyValue('fn'));
  expect(names.sort()).toEqual(['Anna Berg', 'Zoë Müller']);
});

test('an invitation makes the interview, and goes out with time and zone', async ({ open }) => {
  const { page } = await begin(open, { records: [opening('halden', { company: 'Halden Freight', time_zone: 'Europe/Oslo' }, { anna: person('Anna Berg') })], time: '2026-03-02T09:00:00Z' });
  await choose(page, 'invite-outlook.ics');
  await expect(page.getByLabel('Day of the interview')).toHaveValue('2026-03-04');
  await page.getByRole('checkbox', { name: /^Sam Hunter/ }).uncheck();
  expect(await axe(page)).toEqual([]);
  await takeIn(page, '1 interview');
  await settles(() => kept(page).then((all) => of(all[0], 'interview').length), 1);
  const [halden] = await kept(page);
  expect(of(halden, 'interview')[0]).toMatchObject({ date: '2026-03-04', time: '14:30:00', place: 'Quay 4, Bergen' });
  expect(of(halden, 'contact').map((contact) => contact.name).sort()).toEqual(['Anna Berg', 'Tom Reed']);
  expect(of(halden, 'interview')[0].met).toHaveLength(2);
  // The same once more is known; Google's is in UTC, and here it is an hour later.
  await choose(page, 'invite-outlook.ics');
  await page.getByText('0 new, 1 already here.', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Leave it' }).click();
  await choose(page, 'invite-google.ics');
  await page.getByText('Wednesday 4 March at 14:30').waitFor();
  await page.getByRole('button', { name: 'Leave it' }).click();

  expect((await calendarFile(page)).find((entry) => entry.summary === 'Interview at Halden Freight')).toMatchObject({
    start: '2026-03-04T13:30:00.000Z',
    zone: 'Europe/Oslo',
    location: 'Quay 4, Bergen',
  });
});

/** The entries of the calendar file. */
async function calendarFile(page) {
  await visit(page, '#/backup');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Calendar file' }).click(),
  ]);
  return readCalendar(await readFile(await download.path(), 'utf8'));
}

/** An invitation as a calendar sends it. */
const invitation = ({ uid = 'first@halden.example', sequence = 0, start, method = 'REQUEST' }) => ({
  name: 'invite.ics',
  mimeType: 'text/calendar',
  buffer: Buffer.from(['BEGIN:VCALENDAR', 'VERSION:2.0', `METHOD:${method}`, 'BEGIN:VEVENT', `UID:${uid}`, `SEQUENCE:${sequence}`,
    ...(start ? [`DTSTART:${start}`, 'DURATION:PT90M'] : []), 'SUMMARY:Interview: Planner', 'ORGANIZER;CN=Anna Berg:mailto:anna@halden.example',
    'END:VEVENT', 'END:VCALENDAR', ''].join('\r\n')),
});

async function look(page, file) {
  await page.getByLabel('The file').setInputFiles(file);
  await page.getByRole('heading', { name: 'What is in it' }).waitFor();
}

test('from abroad an invitation is kept by the clocks of its opening, and both are told', async ({ open }) => {
  const { page } = await begin(open, {
    timezoneId: 'America/New_York',
    time: '2026-03-02T14:00:00Z',
    records: [opening('halden', { company: 'Halden Freight', time_zone: 'Europe/Oslo' }, {}), opening('kestrel', { company: 'Kestrel' }, {})],
  });
  await choose(page, 'invite-google.ics');
  await page.getByText('Wednesday 4 March at 14:30').waitFor();
  await page.getByText('By the clocks in Europe/Oslo. By yours it is 08:30.').waitFor();
  // At an opening without a zone it is told by one's own clock.
  await page.getByLabel('Opening', { exact: true }).selectOption('Kestrel');
  await page.getByText('Wednesday 4 March at 08:30').waitFor();
  await page.getByText('The time is by your clock.').waitFor();
  await page.getByLabel('Opening', { exact: true }).selectOption('Halden Freight');
  await page.getByText('Wednesday 4 March at 14:30').waitFor();
  await takeIn(page, '1 interview');
  await settles(() => kept(page).then((all) => of(all[0], 'interview').length), 1);
  expect(of((await kept(page))[0], 'interview')[0]).toMatchObject({ date: '2026-03-04', time: '14:30:00', minutes: 60 });

  expect((await calendarFile(page)).find((entry) => entry.summary === 'Interview at Halden Freight')).toMatchObject({
    start: '2026-03-04T13:30:00.000Z',
    end: '2026-03-04T14:30:00.000Z',
    zone: 'Europe/Oslo',
  });
});

test('an invitation is moved and called off, an older one changes nothing, and a new one for that day stands', async ({ open }) => {
  const { page } = await begin(open, { records: [opening('halden', { company: 'Halden Freight', time_zone: 'Europe/Oslo' }, {})] });
  const interviews = () => kept(page).then(([halden]) => of(halden, 'interview').map((interview) => [interview.date, interview.time, interview.minutes]));
  await look(page, invitation({ start: '20260317T133000Z' }));
  await takeIn(page, '1 interview');
  await settles(interviews, [['2026-03-17', '14:30:00', 90]]);

  await look(page, invitation({ sequence: 2, start: '20260319T150000Z' }));
  await page.getByText('It moves the interview that is here.').waitFor();
  await takeIn(page, '1 interview');
  await settles(interviews, [['2026-03-19', '16:00:00', 90]]);

  await look(page, invitation({ sequence: 1, start: '20260318T150000Z' }));
  await page.getByText('0 new, 1 already here.', { exact: true }).waitFor();
  await page.getByText('An older version: what is here is newer.').waitFor();
  await page.getByRole('button', { name: 'Leave it' }).click();

  // It is called off by its name alone.
  await look(page, invitation({ sequence: 3, method: 'CANCEL' }));
  await page.getByText('They call this interview off.').waitFor();
  await takeIn(page, '1 interview');
  await settles(() => kept(page).then(([halden]) => of(halden, 'news').map((news) => news.kind)), [{ called_off: '2026-03-19' }]);

  await look(page, invitation({ uid: 'second@halden.example', start: '20260319T090000Z' }));
  await page.getByText('A new interview.').waitFor();
  await takeIn(page, '1 interview');
  await settles(() => interviews().then((all) => all.length), 2);
  await visit(page, '#/opening/halden');
  await expect(page.getByRole('heading', { name: /^Interview Thursday 19 March/ })).toHaveText(['Interview Thursday 19 March, 10:00 to 11:30']);
});

test('what can’t be read is refused in words, and nothing has changed', async ({ open }) => {
  const { page } = await begin(open);
  for (const [name, content, words] of [
    ['a.csv', '', 'There is nothing in this file.'],
    ['a.xlsx', 'PK\u0003\u0004 broken', 'This workbook is damaged'],
    ['a.zip', 'PK\u0003\u0004 broken', 'This zip file is damaged'],
    ['a.pdf', '%PDF-1.7', 'This is no table'],
    ['a.ics', 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n', 'No invitation could be read'],
    ['a.json', '{"app":"curtain-call"}', 'This is a backup of Curtain Call.'],
  ]) {
    await page.getByLabel('The file').setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content, 'latin1') });
    await page.getByRole('alert').filter({ hasText: words }).waitFor();
  }
  expect(await kept(page)).toEqual([]);
});

/** Drops files on a part of the page, as a person does from a folder. */
async function drop(page, where, names) {
  const files = await Promise.all(names.map(async (name) => ({ name, base64: (await readFile(sample(name))).toString('base64') })));
  await page.locator(where).evaluate((element, files) => {
    const dataTransfer = new DataTransfer();
    for (const { name, base64 } of files) dataTransfer.items.add(new File([Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0))], name));
    element.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  }, files);
  await page.getByRole('heading', { name: 'What is in it' }).waitFor();
}

test('a file is dropped on Import, then two at once, there and on another page', async ({ open }) => {
  const { page } = await begin(open);
  await drop(page, '.drop', ['teal.csv']);
  await page.getByText('1 new.', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Leave it' }).click();

  await drop(page, '.drop', ['contact-iphone.vcf', 'teal.csv']);
  await takeIn(page, '1 opening and 1 person');
  await settles(() => kept(page).then((all) => all.map((opening) => [opening.company, of(opening, 'contact').map((contact) => contact.name)])), [['Halden Freight', ['Anna Berg']]]);
  await page.getByRole('button', { name: 'Undo all of it' }).click();
  await settles(() => kept(page).then((all) => all.length), 0);

  await visit(page, '#/openings');
  await drop(page, 'main', ['linkedin-job-applications.csv', 'linkedin-saved-jobs.csv']);
  await takeIn(page, '2 openings');
  await settles(() => kept(page).then((all) => all.map((opening) => opening.company)), ['Halden Freight', 'Nordlys, Inc.']);
});

test('of several files that are chosen the one that can’t be read is told, and the parts of a list have one mapping', async ({ open }) => {
  const { page } = await begin(open);
  const file = (name, text) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
  await page.getByLabel('The file').setInputFiles([
    file('list_1.csv', 'Wo,Was\nHalden,Planner\n'),
    file('list_2.csv', 'Wo,Was\nNordlys,Nurse\n'),
    file('broken.csv', ' '),
  ]);
  await page.getByText('Say first which column is the company.').waitFor();
  await expect(page.getByLabel('Wo', { exact: true })).toHaveCount(1);
  await page.getByLabel('Wo', { exact: true }).selectOption('Company');
  await page.getByLabel('Was', { exact: true }).selectOption('Role');
  await page.getByText('2 new, 1 skipped.', { exact: true }).waitFor();
  await page.getByText('What is skipped').click();
  await page.getByText('broken.csv: There is nothing in this file.').waitFor();
  await takeIn(page, '2 openings');
  await settles(() => kept(page).then((all) => all.map((opening) => [opening.company, opening.role])), [['Halden', 'Planner'], ['Nordlys', 'Nurse']]);
});

test('a list of contacts is people, each of them is shown, and what its lines are can be said otherwise', async ({ open }) => {
  const { page } = await begin(open, { viewport: PHONE, records: [opening('halden', { company: 'Halden Freight' }, {})] });
  await choose(page, 'outlook-contacts.csv');
  await page.getByText('1 new, 1 skipped. One person has no opening here, and stays out unless you choose one.', { exact: true }).waitFor();
  await page.getByText('People without an opening').click();
  await page.getByLabel('Opening for Tom Reed').selectOption('Halden Freight');
  expect(await axe(page)).toEqual([]);
  await takeIn(page, '2 people');
  await settles(() => kept(page).then((all) => of(all[0], 'contact').map((contact) => contact.name).sort()), ['Anna Berg', 'Tom Reed']);

  await choose(page, 'huntr-contacts.csv');
  await page.getByText('What the columns say').click();
  await expect(page.getByLabel('What its lines are')).toHaveValue('people');
  await page.getByLabel('What its lines are').selectOption('Openings');
  await expect(page.getByLabel('Job Title', { exact: true })).toHaveValue('role');
  await page.getByRole('button', { name: 'Leave it' }).click();
  await choose(page, 'huntr-contacts.csv');
  await page.getByText('What the columns say').click();
  await expect(page.getByLabel('What its lines are')).toHaveValue('openings');
});

test('by keyboard alone, from the first screen', async ({ open }) => {
  const stage = await open(MARCH);
  const { page } = stage;
  await stage.goto();
  await hasCome(page);
  await page.getByRole('link', { name: 'Bring in what you have' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Bring in what you have' }).waitFor();
  await page.locator('summary', { hasText: 'Or paste it' }).focus();
  await page.keyboard.press('Enter');
  await page.getByLabel('What you copied').focus();
  await page.keyboard.insertText('Company,Role\nHalden,Planner\nNordlys,Nurse');
  await page.getByRole('button', { name: 'Look at it' }).press('Enter');
  const tick = page.getByRole('checkbox', { name: 'Nordlys, Nurse' });
  await tick.focus();
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: 'Take in 1 opening' }).press('Enter');
  await settles(() => kept(page).then((all) => all.map((opening) => opening.company)), ['Halden']);
});

test('after one visit and a while, all kinds of files are taken in without a network', async ({ open }) => {
  const { page, context, goto } = await open({ ...MARCH, path: '' });
  await hasCome(page);
  // The worker says it is ready once it has all that the app is made of.
  await page.evaluate(() => navigator.serviceWorker.ready);
  await context.setOffline(true);
  await page.reload();
  await hasCome(page);
  await goto('#/import');
  await page.getByRole('heading', { name: 'Bring in what you have' }).waitFor();
  for (const [name, companies] of [
    ['teal.csv', ['Halden Freight']],
    ['tracker.xlsx', ['=1+1', 'Halden Freight']],
    ['linkedin-export.zip', ['Halden Freight', 'Nordlys, Inc.']],
  ]) {
    await choose(page, name);
    await page.getByRole('button', { name: /^Take in / }).click();
    await settles(() => kept(page).then((all) => all.map((opening) => opening.company)), companies);
    await page.getByRole('button', { name: 'Undo all of it' }).click();
    await settles(() => kept(page).then((all) => all.length), 0);
  }
  for (const name of ['contact-iphone.vcf', 'contact-android21.vcf', 'contact-v4.vcf', 'invite-outlook.ics']) {
    await choose(page, name);
    await page.getByRole('button', { name: 'Leave it' }).click();
  }
  await context.setOffline(false);
});

/** What can be worked in the page itself and is not reached by Tab from its beginning. */
async function outOfReach(page) {
  const count = await page.evaluate(() => {
    const all = document.querySelectorAll('main :is(input, select, textarea, button, summary, a[href])');
    const seen = [...all].filter((control) => !control.disabled && control.checkVisibility() && control.type !== 'radio');
    for (const [at, it] of seen.entries()) it.dataset.stop = at;
    document.querySelector('main').focus();
    return seen.length;
  });
  const left = new Set(Array.from({ length: count }, (_, at) => String(at)));
  for (let presses = 0; left.size > 0 && presses < 2 * count; presses += 1) {
    await page.keyboard.press('Tab');
    left.delete(await page.evaluate(() => document.activeElement.dataset.stop ?? ''));
  }
  return page.evaluate((left) => left.map((at) => document.querySelector(`[data-stop="${at}"]`)?.outerHTML), [...left]);
}

test('every kind of file at 320 px: nothing sticks out, and Tab reaches all that can be worked', async ({ open }) => {
  const { page } = await begin(open, {
    viewport: { width: 320, height: 700 },
    records: [opening('long', { company: 'Donaudampfschifffahrtsgesellschaft mbH & Co. KGaA', role: 'Rindfleischetikettierungsüberwachung' }, {})],
  });
  for (const name of ['linkedin-export.zip', 'sheet-google.csv', 'tracker.xlsx', 'contact-iphone.vcf', 'invite-outlook.ics', 'invite-google.ics']) {
    await choose(page, name);
    await page.evaluate(() => {
      for (const part of document.querySelectorAll('details')) part.open = true;
    });
    expect(await wide(page), name).toEqual([]);
    expect(await outOfReach(page), name).toEqual([]);
    expect(await axe(page), name).toEqual([]);
    await page.getByRole('button', { name: 'Leave it' }).press('Enter');
  }
});
