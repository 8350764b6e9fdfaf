// A downloaded file of the first version, as a person would choose it to restore.

/** Takes openings by id, each with its details. `at` is when they were written, in milliseconds. */
export function backupFile(openings, at = 1_772_000_000_000) {
  const stamp = { at, by: 2 };
  const opportunities = Object.entries(openings).map(([id, details]) => ({ id, stamp, details, items: {} }));
  const settings = { stamp: { at: 1, by: 1 }, min: 5, max: 10, rhythm: 'Fri' };
  return asFile(JSON.stringify({ app: 'curtain-call', schema: 1, settings, opportunities }));
}

/** A text as a file to be chosen. */
export const asFile = (text, name = 'backup.json') => ({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
