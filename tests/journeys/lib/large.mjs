// A large set, the same each time: openings with three events each, in our record format.

import { MESSAGE, news, opening, person, touch } from './record.mjs';

const FIRST = ['Anna', 'Tom', 'Priya', 'Ines', 'Jonas', 'Ruth', 'Omar', 'Lena', 'Pavel', 'Grace'];
const LAST = ['Berg', 'Reed', 'Shah', 'Duarte', 'Vik', 'Marsh', 'Haddad', 'Roth', 'Novak', 'Cole'];
const PLACES = ['Halden', 'Nordlys', 'Moss', 'Fjord', 'Alder', 'Brook', 'Cedar', 'Dale', 'Elm', 'Frost'];
const FIELDS = ['Energy', 'Hospital', 'Logistics', 'Press', 'Bank', 'Works', 'Foods', 'Studio', 'Rail', 'Labs'];
const ROLES = ['Analyst', 'Planner', 'Nurse', 'Editor', 'Engineer', 'Buyer', 'Clerk'];

const DAY = 86_400_000;
const pick = (list, number) => list[number % list.length];
const date = (ms) => new Date(ms).toISOString().slice(0, 10);

/** The company of the opening with this number: no two alike. */
export const company = (number) =>
  `${pick(PLACES, number)} ${pick(FIELDS, Math.floor(number / 10))} ${number}`;

/** Keys and values of `count` openings as they stand on `today`. */
export function large(count, today = '2026-03-09') {
  const now = Date.parse(`${today}T00:00:00Z`);
  return Array.from({ length: count }, (_, number) => {
    // The first one is among the oldest: what is most pressing is a call.
    const held = now - (40 - ((number * 7) % 40)) * DAY;
    const stamp = { at: held + 9 * 3_600_000, by: 7 };
    const later = (days) => date(Math.min(held + days * DAY, now - DAY));
    const who = `${pick(FIRST, number)} ${pick(LAST, Math.floor(number / 10))}`;
    const third = [
      touch(later(14), MESSAGE, { to: ['p'] }),
      touch(later(12), { call: { reached: 'no_date' } }, { to: ['p'] }),
      news(later(9), 'asked_references'),
      news(later(10), { decision_by: date(now + (number % 20) * DAY) }),
    ];
    const items = {
      p: person(who, 'interviewer', { phone: '+44 20 7946 0000' }),
      i: { interview: { date: date(held), met: ['p'] } },
      l: touch(later(1), 'letter', { to: ['p'], purpose: 'letter' }),
      t: pick(third, number),
    };
    return opening(`n${number}`, { company: company(number), role: pick(ROLES, number) }, items, stamp);
  });
}

/** UTF-16 units that the browser counts for entries. */
export const units = (entries) => entries.reduce((sum, [key, value]) => sum + key.length + value.length, 0);
