// What goes out as tables: for a spreadsheet, and for an office that asks what was done.

import { readFile } from 'node:fs/promises';
import { hasCome, visit } from './lib/app.mjs';
import { axe } from './lib/axe.mjs';
import { PHONE, expect, test } from './lib/journey.mjs';
import { MESSAGE, opening, person, touch } from './lib/record.mjs';
import { seed } from './lib/storage.mjs';

const LATE_MARCH = { path: null, time: '2026-03-25T09:00:00Z', locale: 'en' };

const SEARCH = [
  opening('halden', { company: 'Halden', role: '=Planner', applied: '2026-03-01', place: 'Bergen' }, {
    anna: person('Anna Berg', 'interviewer', { phone: '+44 20 7946 0000' }),
    talk: { interview: { date: '2026-03-06', time: '14:30:00', met: ['anna'], held: true } },
    // Nobody said that it took place.
    second: { interview: { date: '2026-03-24' } },
    letter: touch('2026-03-06', 'letter', { to: ['anna'], purpose: 'letter' }),
    left: touch('2026-03-20', MESSAGE, { to: ['anna'] }),
  }),
];

/** The lines of the file that a button hands over. */
async function lines(page, button) {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ]);
  const text = await readFile(await download.path(), 'utf8');
  return { name: download.suggestedFilename(), lines: text.trimEnd().split('\r\n') };
}

test('openings, people and history go into a spreadsheet as harmless text', async ({ open }) => {
  const stage = await open(LATE_MARCH);
  const { page } = stage;
  await seed(page, stage.site, SEARCH);
  await stage.goto('#/backup');
  await hasCome(page);
  expect(await lines(page, 'Openings')).toEqual({
    name: 'curtain-call-openings-2026-03-25.csv',
    lines: [
      '\ufeffCompany,Role,Agency,Country,Interviews,Last entry,State,Applied on,Place,Pay,Found through,CV,Advert,Working days,Time zone,By phone or in writing',
      "Halden,'=Planner,,,\"2026-03-06, 2026-03-24\",2026-03-24,Open,2026-03-01,Bergen,,,,,,,",
    ],
  });
  expect((await lines(page, 'People')).lines[1]).toBe("Anna Berg,Interviewer,,Halden,'=Planner,'+44 20 7946 0000,,,,,,");
  const history = (await lines(page, 'History')).lines;
  expect(history).toHaveLength(5);
  expect(history.filter((line) => line.includes(',14:30,'))).toHaveLength(1);
  await page.getByRole('button', { name: 'References', exact: true }).click();
  await page.getByText('There is nothing in it yet.').waitFor();
});

test('the work-search record has only what is ticked', async ({ open }) => {
  const stage = await open({ ...LATE_MARCH, viewport: PHONE });
  const { page } = stage;
  await seed(page, stage.site, SEARCH);
  await stage.goto('#/backup');
  await page.getByRole('link', { name: 'Work-search record', exact: true }).click();
  await page.getByRole('heading', { name: 'Work-search record' }).waitFor();
  await expect(page.getByRole('row')).toHaveCount(6);
  await expect(page.getByRole('checkbox', { name: /^Application, Halden/ })).toBeChecked();
  // Its day has passed, and nobody said that it took place.
  await expect(page.getByRole('checkbox', { name: /^Interview, Halden .* 24 March 2026/ })).not.toBeChecked();
  expect(await axe(page)).toEqual([]);
  await page.getByRole('checkbox', { name: /Letter, Halden/ }).uncheck();
  expect((await lines(page, 'Save as a table (CSV)')).lines).toEqual([
    '\ufeffDate,Employer,How,With,Result',
    '2026-03-01,Halden (=Planner),Application,,An interview',
    '2026-03-06,Halden (=Planner),Interview,Anna Berg,A further interview',
    '2026-03-20,Halden (=Planner),Phone call,Anna Berg,Message left',
  ]);

  await page.getByLabel('From').fill('2026-03-10');
  await page.getByLabel('From').blur();
  await expect(page.getByRole('row')).toHaveCount(3);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('checkbox')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Print' })).toHaveCount(0);
});

test('the work-search record is found from the settings', async ({ open }) => {
  const { page } = await open({ locale: 'en' });
  await visit(page, '#/settings');
  await page.getByRole('link', { name: 'Work-search record for an employment office' }).click();
  await page.getByRole('heading', { name: 'Work-search record' }).waitFor();
});

test('where nothing is kept nothing is handed over', async ({ open }) => {
  const { page } = await open({ locale: 'en' });
  await visit(page, '#/work-search');
  await page.getByText('Nothing was logged in these days.').waitFor();
  await visit(page, '#/backup');
  await page.getByRole('button', { name: 'People', exact: true }).click();
  await page.getByText('There is nothing in it yet.').waitFor();
});
