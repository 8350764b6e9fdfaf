// Our records, made by hand: what `docs/data-format.md` says, in JavaScript.

/** What all keys of the app begin with. */
export const PREFIX = 'curtain-call/v1/';

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  return sum;
});

/** CRC-32 (IEEE) of bytes. */
export function crc32(...parts) {
  let sum = 0xffffffff;
  for (const bytes of parts) for (const byte of bytes) sum = (sum >>> 8) ^ TABLE[(sum ^ byte) & 0xff];
  return (sum ^ 0xffffffff) >>> 0;
}

/** A record's value: `<schema>.<revision>.<crc32> <json>`. */
export function encode(record, revision = 1) {
  const json = JSON.stringify(record);
  const counted = new Uint8Array(new Uint32Array([1, revision]).buffer);
  const sum = crc32(counted, new TextEncoder().encode(json));
  return `1.${revision}.${sum.toString(16).padStart(8, '0')} ${json}`;
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
