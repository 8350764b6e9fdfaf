// Openings and what is noted in them, as they lie in the storage: for journeys about keeping.

import { log, said } from './app.mjs';
import { PREFIX, decode, opening, person } from './record.mjs';

/** What the person has noted of each opening: the number of items by id. */
export async function counts(page) {
  const all = await page.evaluate(() => ({ ...localStorage }));
  const found = {};
  for (const [key, value] of Object.entries(all)) {
    if (!key.startsWith(`${PREFIX}r/`) || key.endsWith('/settings')) continue;
    try {
      const { id, items } = decode(value).opportunity;
      found[id] = Object.keys(items ?? {}).length;
    } catch {
      // Damaged: as good as not there.
    }
  }
  return found;
}

/** Openings with an interview each, to begin with: keys and values. */
export function openings(count) {
  const items = { p: person('Anna Berg'), i: { interview: { date: '2026-03-06', met: ['p'], held: true } } };
  return Array.from({ length: count }, (_, at) =>
    opening(`o${at}`, { company: `Company ${String.fromCharCode(65 + at)}`, role: 'Planner '.repeat(20) }, items),
  );
}

/** Notes that they got in touch, and waits until the app says that this is saved. */
export async function noteAndHear(page, company) {
  await log(page, 'They called or wrote', company ? { at: company } : {});
  await said(page).getByText('They got in touch.').waitFor();
}

/** What the banners say. */
export const banners = (page) => page.locator('.banner p').allTextContents();

/** The keys of the records in the safety copy. */
export const inCopy = (page) =>
  page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const request = indexedDB.open('curtain-call/v1');
        // Whoever opens it first makes it: that is for the app.
        request.onupgradeneeded = () => request.transaction.abort();
        request.onerror = () => (request.error.name === 'AbortError' ? resolve([]) : reject(request.error));
        request.onsuccess = () => {
          const all = request.result.transaction('records').objectStore('records').getAllKeys();
          all.onsuccess = () => {
            request.result.close();
            resolve(all.result.filter((key) => key.startsWith('r/')));
          };
        };
      }),
  );

/** The lines of the spare copy: keys and values. */
async function spareLines(page) {
  const lines = await page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const found = [];
    try {
      const folder = await root.getDirectoryHandle('curtain-call-v1');
      for await (const file of folder.values()) {
        found.push(...(await (await file.getFile()).text()).split('\n').filter(Boolean));
      }
    } catch (error) {
      // None yet, or written anew this moment.
      if (!['NotFoundError', 'NotReadableError'].includes(error.name)) throw error;
    }
    return found;
  });
  return lines.map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]);
}

/** The keys of the spare copy. */
export const spareKeys = async (page) => (await spareLines(page)).map(([key]) => key).sort();

/** As `counts`, of the spare copy. */
export async function spareCounts(page) {
  const openings = (await spareLines(page)).filter(([key]) => key.startsWith('r/') && key !== 'r/settings');
  return Object.fromEntries(openings.map(([, value]) => decode(value).opportunity).map(({ id, items }) => [id, Object.keys(items ?? {}).length]));
}

/** The last count, `{ day, openings, records }`; `null` where there is none. */
export const lastCount = (page) =>
  page.evaluate(async () => {
    const found = await caches.match('/curtain-call/last-count', { cacheName: 'curtain-call/v1' });
    if (!found) return null;
    const [, day, openings, records] = (await found.text()).split(' ');
    return { day, openings: Number(openings), records: Number(records) };
  });
