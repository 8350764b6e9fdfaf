// The calendar file, read by two parsers that are not ours. The core's own test keeps `plan.ics` as
// it is.

import { readFile } from 'node:fs/promises';
import { hasCome, log, save, unfold, visit } from './lib/app.mjs';
import { readCalendar } from './lib/calendar.mjs';
import { turnTo } from './lib/clock.mjs';
import { expect, test } from './lib/journey.mjs';
import { opening, person } from './lib/record.mjs';
import { seed } from './lib/storage.mjs';

const FILE = new URL('../../crates/exchange/tests/files/plan.ics', import.meta.url);

test('calendars read the plan as all-day entries with a reminder', async () => {
  const entries = readCalendar(await readFile(FILE, 'utf8'));
  const company = 'Bäckerei Zwölf; Söhne, Köln';
  const at9 = [['DISPLAY', 9]];
  expect(entries.map((entry) => [entry.start, entry.end, entry.zone, entry.summary, entry.alarms])).toEqual([
    ['2026-03-07', '2026-03-08', '', `Write to Anna Berg at ${company}`, at9],
    ['2026-03-20', '2026-03-21', '', `Call Anna Berg at ${company}`, at9],
    ['2026-04-03', '2026-04-04', '', `Call Anna Berg at ${company}`, at9],
    ['2026-04-17', '2026-04-18', '', `Write to Anna Berg at ${company}`, at9],
  ]);
});

test('folded and escaped text is whole again, and no two entries share a name', async () => {
  const entries = readCalendar(await readFile(FILE, 'utf8'));
  expect(entries[0].description).toBe('Planner, nights\nThe interview was on Friday 6 March. The letter goes out by Monday 9 March, while it is fresh.');
  expect(new Set(entries.map((entry) => entry.uid)).size).toBe(entries.length);
});

/** The calendar file of all openings, by the names of its entries. */
async function calendar(page) {
  await visit(page, '#/backup');
  const downloads = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Calendar file', exact: true }).click();
  const entries = readCalendar(await readFile(await (await downloads).path(), 'utf8'));
  return new Map(entries.map((entry) => [entry.uid, entry]));
}

const INTERVIEW = 'halden.talk.interview@curtain-call';
const isMove = ([uid]) => uid !== INTERVIEW;

test('an interview is in the calendar with its zone; moved, called off and deleted it is a later version of the same', async ({ open }) => {
  // Summer begins in Oslo on 29 March: half past two is half past twelve in UTC from then on.
  const { page, site, goto } = await open({ path: null, locale: 'en-GB', timezoneId: 'America/New_York' });
  await seed(page, site, [
    opening('halden', { company: 'Halden', role: 'Planner', time_zone: 'Europe/Oslo' }, {
      anna: person('Anna Berg'),
      talk: { interview: { date: '2026-03-26', time: '14:30:00', met: ['anna'], place: 'Quay 4, https://meet.example/x' } },
    }),
  ]);
  await goto('#/');
  await hasCome(page);
  const first = await calendar(page);
  const arranged = first.get(INTERVIEW);
  expect(arranged).toMatchObject({
    summary: 'Interview at Halden',
    status: 'CONFIRMED',
    zone: 'Europe/Oslo',
    start: '2026-03-26T13:30:00.000Z',
    end: '2026-03-26T14:30:00.000Z',
    location: 'Quay 4, https://meet.example/x',
    url: 'https://meet.example/x',
  });
  const moves = [...first].filter(isMove);
  expect(moves.map(([, entry]) => entry.summary)).toContain('Write to Anna Berg at Halden');
  for (const [, it] of first) expect(it.description).not.toMatch(/interview was/);

  // Moved by a week, into summer time.
  await turnTo(page, '2026-03-10');
  await visit(page, '#/item/halden/talk');
  await page.getByLabel('Day of the interview').fill('2026-04-02');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('heading', { name: 'Halden', exact: true }).waitFor();
  const second = await calendar(page);
  const moved = second.get(INTERVIEW);
  expect(moved).toMatchObject({ status: 'CONFIRMED', start: '2026-04-02T12:30:00.000Z', zone: 'Europe/Oslo' });
  expect(moved.sequence).toBeGreaterThan(arranged.sequence);
  for (const [uid] of moves) expect(second.get(uid).sequence).toBeGreaterThan(first.get(uid).sequence);

  // Called off: it is cancelled, and so is every move that was to follow it.
  await turnTo(page, '2026-03-11');
  await log(page, 'Called the interview off');
  await save(page);
  const third = await calendar(page);
  const off = third.get(INTERVIEW);
  expect(off).toMatchObject({ status: 'CANCELLED', start: '2026-04-02T12:30:00.000Z', alarms: [] });
  expect(off.sequence).toBeGreaterThan(moved.sequence);
  const gone = [...second].filter(isMove).filter(([uid]) => third.get(uid)?.status === 'CANCELLED');
  expect(gone.map(([, entry]) => entry.summary)).toContain('Write to Anna Berg at Halden');
  for (const [uid, it] of gone) {
    expect(third.get(uid).sequence).toBeGreaterThan(it.sequence);
    expect(third.get(uid).alarms).toEqual([]);
  }
  // Nothing that the calendar still has stands there untold.
  for (const [uid] of second) expect([...third.keys()]).toContain(uid);

  // Deleted with all the rest: the next file calls off what the last one had.
  await turnTo(page, '2026-03-12');
  await visit(page, '#/opening/halden');
  await unfold(page, 'This opening');
  await page.getByRole('button', { name: 'Delete it', exact: true }).click();
  await visit(page, '#/backup');
  const fourth = await calendar(page);
  for (const [uid, it] of third) {
    if (it.status === 'CANCELLED' && uid !== INTERVIEW) continue;
    expect(fourth.get(uid)).toMatchObject({ status: 'CANCELLED' });
    expect(fourth.get(uid).sequence).toBeGreaterThan(it.sequence);
  }
});
