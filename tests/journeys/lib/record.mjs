// Our records, made by hand: what `docs/data-format.md` says, in JavaScript.

import { crc32 } from 'node:zlib';

/** What all keys of the app begin with. */
export const PREFIX = 'curtain-call/v1/';

/** CRC-32 (IEEE) of schema, revision and text, eight digits in base sixteen. */
export function checksum(schema, revision, text) {
  const head = new Uint8Array(new Uint32Array([schema, revision]).buffer);
  return crc32(text, crc32(head)).toString(16).padStart(8, '0');
}

/** A record's value: `<schema>.<revision>.<crc32> <json>`. */
export function encode(record, revision = 1) {
  const json = JSON.stringify(record);
  return `1.${revision}.${checksum(1, revision, json)} ${json}`;
}

/** The JSON of a record's value. */
export const decode = (value) => JSON.parse(value.slice(value.indexOf(' ') + 1));

/** Key and value of an opening; `items` are bodies by id. */
export function opening(id, details, items, stamp = { at: 1, by: 1 }) {
  const stamped = Object.entries(items).map(([key, body]) => [key, { stamp, body }]);
  return [
    `${PREFIX}r/${id}`,
    encode({ opportunity: { id, stamp, details, items: Object.fromEntries(stamped) } }),
  ];
}

/** Key and value of the settings. */
export function settings(changes) {
  const usual = { stamp: { at: 1, by: 1 }, min: 5, max: 10, rhythm: 'Fri' };
  return [`${PREFIX}r/settings`, encode({ settings: { ...usual, ...changes } })];
}

/** An interviewer, or who `kind` says. */
export const person = (name, kind = 'interviewer', more = {}) => ({ contact: { kind, name, ...more } });

/** Something the job hunter did. */
export const touch = (date, kind, more = {}) => ({ touch: { date, kind, ...more } });

/** Something the employer did. */
export const news = (date, kind) => ({ news: { date, kind } });

/** A message left. */
export const MESSAGE = { call: { message_left: {} } };
