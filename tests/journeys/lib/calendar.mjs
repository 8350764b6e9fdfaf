// A calendar file as two parsers read it that know nothing of each other: ical.js, Thunderbird's,
// and node-ical. They have to agree.

import { expect } from '@playwright/test';
import ICAL from 'ical.js';
import ical from 'node-ical';

const HOURS = 3_600_000;

/** Its entries in their order, the same by both: times as UTC, days as days. */
export function readCalendar(text) {
  const [one, other] = [byIcalJs(text), byNodeIcal(text)];
  expect(other).toEqual(one);
  return one;
}

function byIcalJs(text) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((entry) => {
    const event = new ICAL.Event(entry);
    const moment = (time) => (time.isDate ? time.toString() : time.toJSDate().toISOString());
    const zone = event.startDate.zone.tzid;
    return {
      uid: event.uid,
      sequence: event.sequence,
      status: entry.getFirstPropertyValue('status') ?? '',
      summary: event.summary,
      description: event.description ?? '',
      location: event.location ?? '',
      url: entry.getFirstPropertyValue('url') ?? '',
      start: moment(event.startDate),
      end: moment(event.endDate),
      zone: event.startDate.isDate || zone === 'floating' ? '' : zone,
      alarms: entry.getAllSubcomponents('valarm').map((alarm) => [
        alarm.getFirstPropertyValue('action'),
        alarm.getFirstPropertyValue('trigger').toSeconds() / 3600,
      ]),
    };
  });
}

function byNodeIcal(text) {
  const all = Object.values(ical.sync.parseICS(text));
  return all
    .filter((entry) => entry.type === 'VEVENT')
    .map((entry) => {
      // A property with parameters is an object with its value.
      const plain = (value) => value?.val ?? value ?? '';
      const isDate = entry.datetype === 'date';
      const moment = (time) => (isDate ? localDay(time) : time.toISOString());
      const alarms = Object.values(entry).filter((part) => part?.type === 'VALARM');
      return {
        uid: entry.uid,
        sequence: Number(entry.sequence),
        status: entry.status ?? '',
        summary: plain(entry.summary),
        description: plain(entry.description),
        location: plain(entry.location),
        url: plain(entry.url),
        start: moment(entry.start),
        end: moment(entry.end),
        zone: isDate ? '' : (entry.start.tz ?? ''),
        alarms: alarms.map((alarm) => [alarm.action, hours(plain(alarm.trigger))]),
      };
    });
}

/** The day of a moment at midnight where this runs. */
function localDay(time) {
  const shifted = new Date(time.getTime() - time.getTimezoneOffset() * 60_000);
  return shifted.toISOString().slice(0, 10);
}

/** `-PT1H30M` in hours. */
function hours(duration) {
  const [, minus, days, hour, minute, second] = /^(-?)P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(duration);
  const [d, h, m, s] = [days, hour, minute, second].map((part) => Number(part ?? 0));
  const whole = ((d * 24 + h) * HOURS + m * 60_000 + s * 1_000) / HOURS;
  return minus ? -whole : whole;
}
