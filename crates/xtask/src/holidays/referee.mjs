// Compares our tables with npm's date-holidays, which knows holidays from sources of its own.
//
// Usage: node referee.mjs TABLES KNOWN. Prints each difference that KNOWN does not list and each
// line of KNOWN that is none any more, and fails where there is one. Compared are the working days
// of the years that a job search can reach; a line of KNOWN is
// `region | + (ours alone) or - (theirs alone) | holiday | years | reason`.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const [tables, known] = process.argv.slice(2);
const Holidays = createRequire(join(process.cwd(), 'referee.js'))('date-holidays');
const YEARS = [2025, 2026, 2027, 2028];
// The regions that were known first, and the countries where most would be wrong without a table.
const REGIONS = `AU CA CA-AB CA-BC CA-ON CA-QC DE DE-BB DE-BE DE-BW DE-BY DE-HB DE-HE DE-HH DE-MV
  DE-NI DE-NW DE-RP DE-SH DE-SL DE-SN DE-ST DE-TH ES FR GB-EAW GB-NIR GB-SCT IE IT JP NL NZ PL US
  AT BR FI GH HK MY NG PH PT SG ZA`.split(/\s+/);
const DAY = 24 * 3600 * 1000;
// Where the other library has another code.
const THEIRS = { 'GB-EAW': ['GB', 'ENG'] };

/** Date to name, of one region in our tables. */
function ours(region) {
  const [country, part] = region.split('-');
  const table = JSON.parse(readFileSync(join(tables, `${country.toLowerCase()}.json`), 'utf8'));
  const days = new Map();
  for (const line of table.holidays) {
    const code = part ?? country;
    if (line.in && !line.in.includes(code)) continue;
    if (line.but && line.but.includes(code)) continue;
    for (const day of dates(line.on, table)) if (!days.has(day)) days.set(day, line.name);
  }
  return days;
}

function dates(on, { first, last }) {
  return on.split(' ').flatMap((part) => {
    const [span, days] = part.includes(':') ? part.split(':') : [`${first}-${last}`, part];
    const [from, to] = span.split('-').map(Number);
    if (to) return Array.from({ length: to - from + 1 }, (_, step) => date(from + step, days));
    return days.split(',').map((day, step) => date(from + step, day));
  });
}

const date = (year, day) => `${year}-${day.slice(0, 2)}-${day.slice(2)}`;

/** Date to name, of one region in the other library. */
function theirs(region) {
  const holidays = new Holidays(...(THEIRS[region] ?? region.split('-')), { languages: 'en' });
  const days = new Map();
  for (const year of YEARS) {
    for (const { type, date: first, start, end, name } of holidays.getHolidays(year)) {
      if (type !== 'public') continue;
      const length = Math.max(1, Math.round((end - start) / DAY));
      for (let step = 0; step < length; step += 1) {
        const day = new Date(Date.parse(`${first.slice(0, 10)}T00:00Z`) + step * DAY);
        days.set(day.toISOString().slice(0, 10), name.replace(/ \(substitute day\)$/, ''));
      }
    }
  }
  return days;
}

/** `region | sign | holiday`, to the years. */
function differences() {
  const found = new Map();
  for (const region of REGIONS) {
    const [one, other] = [ours(region), theirs(region)];
    const note = (sign, days, without) => {
      for (const [day, name] of days) {
        const weekday = new Date(`${day}T12:00`).getDay();
        const year = Number(day.slice(0, 4));
        if (without.has(day) || weekday % 6 === 0 || !YEARS.includes(year)) continue;
        const key = [region, sign, name].join(' | ');
        found.set(key, [...(found.get(key) ?? []), year]);
      }
    };
    note('+', one, other);
    note('-', other, one);
  }
  return new Set([...found].map(([key, years]) => `${key} | ${years.sort().join(' ')}`));
}

const found = differences();
const lines = readFileSync(known, 'utf8').split('\n').filter((line) => line && !line.startsWith('#'));
const listed = new Set(lines.map((line) => line.split(' | ').slice(0, 4).join(' | ')));
const news = [...found].filter((line) => !listed.has(line)).map((line) => `new: ${line}`);
const gone = [...listed].filter((line) => !found.has(line)).map((line) => `no longer: ${line}`);
for (const line of [...news, ...gone]) console.log(line);
const all = REGIONS.length * YEARS.length;
console.log(`${all} years of ${REGIONS.length} regions, ${found.size} differences, ${news.length} not listed.`);
process.exitCode = news.length + gone.length > 0 ? 1 : 0;
