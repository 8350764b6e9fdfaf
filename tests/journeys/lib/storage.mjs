// What lies in the browser's storage, from outside the app.

import { BLANK } from './site.mjs';

/** Writes keys and values before the app has started, from an empty page of the same origin. */
export async function seed(page, site, entries) {
  await page.goto(new URL(BLANK, site.url).href);
  await page.evaluate((all) => {
    for (const [key, value] of all) localStorage.setItem(key, value);
  }, entries);
}

/** Everything in the storage, by key. */
export const snapshot = (page) => page.evaluate(() => ({ ...localStorage }));

/** The keys in which two snapshots differ. */
export function changed(before, after) {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys].filter((key) => before[key] !== after[key]).sort();
}

/** Fills what is left of the origin's room, to the last unit. */
export function fill(page) {
  return page.evaluate(() => {
    let text = '';
    for (let size = 2 ** 22; size >= 1; size /= 2) {
      try {
        localStorage.setItem('filler', text + 'x'.repeat(size));
        text += 'x'.repeat(size);
      } catch {
        // Too much: the next half.
      }
    }
  });
}

/** Gives the room back. */
export const empty = (page) => page.evaluate(() => localStorage.removeItem('filler'));
