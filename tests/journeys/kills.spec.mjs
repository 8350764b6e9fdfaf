// What is shown as saved survives a browser that is killed, and a damaged storage is healed.

import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { env } from 'node:process';
import { settles } from './lib/app.mjs';
import { startKillable } from './lib/killable.mjs';
import { counts, noteAndHear, openings } from './lib/saved.mjs';
import { serveSite } from './lib/site.mjs';
import { seed, snapshot } from './lib/storage.mjs';

const THOROUGH = env.THOROUGH === '1';
/** Seconds between "saved" and the kill. */
const DELAYS = [...Array(12).fill(0), ...Array(6).fill(1), 5, ...(THOROUGH ? [30] : []), 60];
const DAMAGES = THOROUGH ? 60 : 20;

const folder = mkdtempSync(join(tmpdir(), 'curtain-call-kill-'));
let site;
before(async () => {
  site = await serveSite();
});
after(async () => {
  await site.close();
  rmSync(folder, { recursive: true, force: true });
});

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
    await seed(started.page, site, []);
    const left = await counts(started.page);
    await started.page.goto(site.url);
    await settles(() => counts(started.page), { o0: 2 + round });
    if (left.o0 !== 2 + round) {
      behind++;
      await started.page.locator('.banner', { hasText: 'before it had finished writing' }).waitFor();
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
    await seed(started.page, site, []);
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
