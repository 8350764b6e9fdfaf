// What is shown as saved survives a browser that is killed, and a damaged storage is healed.

import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { env } from 'node:process';
import { hasCome, logInterview, said, settles } from './lib/app.mjs';
import { startKillable } from './lib/killable.mjs';
import { counts, noteAndHear, openings } from './lib/saved.mjs';
import { serveSite } from './lib/site.mjs';
import { seed, snapshot } from './lib/storage.mjs';

const THOROUGH = env.THOROUGH === '1';
/** Seconds between "saved" and the kill. */
const DELAYS = [...Array(12).fill(0), ...Array(6).fill(1), 5, ...(THOROUGH ? [30] : []), 60];
const DAMAGES = 60;

const folder = mkdtempSync(join(tmpdir(), 'curtain-call-kill-'));
let site;
before(async () => {
  site = await serveSite();
});
after(async () => {
  await site.close();
  rmSync(folder, { recursive: true, force: true });
});

// The service worker gives the app at any address, but for its own files.
const withoutApp = () => new URL('rescue.html', site.url).href;

const wait = (seconds) => new Promise((go) => setTimeout(go, seconds * 1000));

test('nothing shown as saved is lost by a kill', { timeout: 400_000 }, async (t) => {
  const profile = join(folder, 'killed');
  let started = await startKillable(profile);
  await seed(started.page, site, openings(1));
  await started.page.goto(site.url);
  await settles(() => counts(started.page), { o0: 2 });
  await started.close();
  let behind = 0;
  for (const [round, delay] of DELAYS.entries()) {
    started = await startKillable(profile);
    await started.page.goto(withoutApp());
    const left = await counts(started.page);
    await started.page.goto(site.url);
    await settles(() => counts(started.page), { o0: 2 + round });
    if (left.o0 !== 2 + round) {
      behind++;
      await started.page.locator('.banner', { hasText: 'safety copy' }).waitFor();
    }
    await noteAndHear(started.page);
    await wait(delay);
    await started.kill();
  }
  started = await startKillable(profile);
  await started.page.goto(site.url);
  await settles(() => counts(started.page), { o0: 2 + DELAYS.length });
  await started.close();
  t.diagnostic(`${DELAYS.length} kills, none lost; ${behind} times the safety copy was needed.`);
  // Else the kills were none.
  assert.ok(behind >= 10, `only ${behind} kills lost writes of the storage`);
});

test('the very first thing saved, and a restored file, survive a kill', { timeout: 200_000 }, async (t) => {
  const file = (turn) => {
    const stamp = { at: 1_772_000_000_000, by: 2 };
    const details = (at) => ({ company: `House ${turn}-${at}`, role: 'Planner '.repeat(20) });
    const opportunities = Array.from({ length: 30 }, (_, at) => ({ id: `h${turn}-${at}`, stamp, details: details(at), items: {} }));
    const settings = { stamp: { at: 1, by: 1 }, min: 5, max: 10, rhythm: 'Fri' };
    return { name: 'backup.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify({ app: 'curtain-call', schema: 1, settings, opportunities })) };
  };
  let kills = 0;
  for (const delay of [0, 0, 1]) {
    const profile = join(folder, `first-${kills}`);
    let started = await startKillable(profile);
    await started.page.goto(site.url);
    await logInterview(started.page, { company: 'Halden', role: 'Planner' });
    await noteAndHear(started.page);
    await wait(delay);
    await started.kill();
    kills++;
    started = await startKillable(profile);
    await started.page.goto(site.url);
    await settles(async () => Object.keys(await counts(started.page)).length, 1);

    // A file of the first version, merged in: thirty records, and all of them count as saved at once.
    await started.page.goto(new URL('#/backup', site.url).href);
    await started.page.getByLabel('The file', { exact: true }).setInputFiles(file(1));
    await started.page.getByRole('button', { name: 'Restore', exact: true }).click();
    await said(started.page).getByText('Restored: 30 added').waitFor();
    await wait(delay);
    await started.kill();
    kills++;
    started = await startKillable(profile);
    await started.page.goto(site.url);
    await settles(async () => Object.keys(await counts(started.page)).length, 31);

    // Killed in the midst of it, there is what was there before, and each record whole or not at all.
    await started.page.goto(new URL('#/backup', site.url).href);
    await started.page.getByLabel('The file', { exact: true }).setInputFiles(file(2));
    const restore = started.page.getByRole('button', { name: 'Restore', exact: true });
    await restore.waitFor();
    await restore.evaluate((it) => setTimeout(() => it.click()));
    await started.kill();
    kills++;
    started = await startKillable(profile);
    await started.page.goto(site.url);
    await hasCome(started.page);
    await settles(async () => Object.keys(await counts(started.page)).filter((it) => !it.startsWith('h2-')).length, 31);
    const broken = await started.page.locator('.banner', { hasText: 'could not be read' }).count();
    assert.equal(broken, 0);
    await started.close();
  }
  t.diagnostic(`${kills} kills around first writes and restores, none lost.`);
});

/** A small generator, so that a failure can be repeated by its number. */
function dice(start) {
  let state = (start * 2654435761 + 1) >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Damages what the browser's storage lies in; says how. */
function damage(profile, number) {
  const roll = dice(number + 1);
  const store = join(profile, 'Default', 'Local Storage', 'leveldb');
  const files = readdirSync(store).filter((name) => /\.(log|ldb)$/.test(name));
  const full = files.filter((name) => readFileSync(join(store, name)).length > 200);
  const name = full[roll(full.length)];
  const path = join(store, name);
  const bytes = readFileSync(path);
  switch (number % 4) {
    case 0: {
      const at = roll(bytes.length);
      bytes[at] ^= 1 << roll(8);
      writeFileSync(path, bytes);
      return `a bit of ${name} at ${at}`;
    }
    case 1: {
      const to = roll(bytes.length);
      truncateSync(path, to);
      return `${name} cut from ${bytes.length} to ${to}`;
    }
    case 2: {
      for (let flips = 0; flips < 20; flips++) bytes[roll(bytes.length)] ^= 1 << roll(8);
      writeFileSync(path, bytes);
      return `twenty bits of ${name}`;
    }
    default:
      rmSync(path);
      return `${name} deleted`;
  }
}

test('a damaged storage is healed from the safety copy, and the person told', { timeout: 400_000 }, async (t) => {
  const whole = join(folder, 'whole');
  let started = await startKillable(whole);
  await seed(started.page, site, openings(12));
  await started.page.goto(site.url);
  for (let at = 0; at < 3; at++) {
    await noteAndHear(started.page, `Company ${'ABC'[at]}`);
    await started.page.getByRole('button', { name: 'Close' }).click();
    await started.page.goto(new URL('#/', site.url).href);
  }
  const expected = await counts(started.page);
  assert.equal(Object.keys(expected).length, 12);
  await started.close();

  let harmed = 0;
  for (let number = 0; number < DAMAGES; number++) {
    const profile = join(folder, `damaged-${number}`);
    cpSync(whole, profile, { recursive: true });
    const how = damage(profile, number);
    started = await startKillable(profile);
    await started.page.goto(withoutApp());
    const left = await counts(started.page);
    const raw = await snapshot(started.page);
    await started.page.goto(site.url);
    await settles(() => counts(started.page), expected).catch((error) => {
      throw new Error(`${how}, ${Object.keys(raw).length} keys left: ${error.message}`);
    });
    if (Object.entries(expected).some(([id, count]) => left[id] !== count)) {
      harmed++;
      await started.page.locator('.banner', { hasText: 'safety copy' }).waitFor();
    }
    await started.close();
    rmSync(profile, { recursive: true, force: true });
  }
  t.diagnostic(`${DAMAGES} damages, ${harmed} of them lost records; all were healed.`);
  assert.ok(harmed >= DAMAGES / 3, `only ${harmed} damages harmed anything`);
});
