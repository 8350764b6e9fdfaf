// The calendar file, read by a parser that is not ours. The core's own test keeps the file as it is.

import { expect, test } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import ICAL from 'ical.js';

const FILE = new URL('../../crates/cadence/tests/exchange/plan.ics', import.meta.url);

test('calendars read the plan as all-day entries with a reminder', async () => {
  const calendar = new ICAL.Component(ICAL.parse(await readFile(FILE, 'utf8')));
  expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
  const entries = calendar.getAllSubcomponents('vevent').map((it) => {
    const event = new ICAL.Event(it);
    const alarms = it.getAllSubcomponents('valarm').map((alarm) => [
      alarm.getFirstPropertyValue('action'),
      alarm.getFirstPropertyValue('trigger').toSeconds() / 3600,
    ]);
    return [event.startDate.toString(), event.startDate.isDate, event.duration.toSeconds() / 86_400, event.summary, alarms];
  });
  const company = 'Bäckerei Zwölf; Söhne, Köln';
  const at9 = [['DISPLAY', 9]];
  expect(entries).toEqual([
    ['2026-03-07', true, 1, `Write to Anna Berg at ${company}`, at9],
    ['2026-03-20', true, 1, `Call Anna Berg at ${company}`, at9],
    ['2026-04-03', true, 1, `Call Anna Berg at ${company}`, at9],
    ['2026-04-17', true, 1, `Write to Anna Berg at ${company}`, at9],
  ]);
});

test('folded and escaped text is whole again, and no two entries share a name', async () => {
  const calendar = new ICAL.Component(ICAL.parse(await readFile(FILE, 'utf8')));
  const events = calendar.getAllSubcomponents('vevent').map((it) => new ICAL.Event(it));
  expect(events[0].description).toBe('Planner, nights\nThe interview was on Friday 6 March. The letter goes out by Monday 9 March, while it is fresh.');
  expect(new Set(events.map((it) => it.uid)).size).toBe(events.length);
});
