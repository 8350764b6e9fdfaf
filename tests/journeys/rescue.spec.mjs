// The way out: a page that needs no app, and what a crash shows.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { DIST } from './lib/site.mjs';
import { axe } from './lib/axe.mjs';
import { settles } from './lib/app.mjs';
import { journey } from './lib/journey.mjs';
import { banners, counts, inCopy, openings } from './lib/saved.mjs';
import { seed } from './lib/storage.mjs';

const NOTHING = { path: null };

journey('the rescue page hands over everything of ours, and nothing else', NOTHING, async (stage) => {
  const { page } = stage;
  await seed(page, stage.site, [...openings(2), ['somebody-else', 'theirs']]);
  await stage.goto();
  await settles(() => counts(page), { o0: 2, o1: 2 });
  await settles(() => inCopy(page), ['r/o0', 'r/o1']);
  await stage.goto('rescue.html');
  await page.getByText('records: r/o1').waitFor();
  assert.deepEqual(await axe(page), []);
  const downloads = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download my data' }).click();
  const text = await readFile(await (await downloads).path(), 'utf8');
  const all = JSON.parse(text);
  assert.equal(all.app, 'curtain-call');
  assert.deepEqual(all.troubles, []);
  assert.ok(all.local['curtain-call/v1/r/o0'].includes('Company A'));
  assert.ok(all.copy.records['r/o1'].includes('Company B'));
  assert.doesNotMatch(text, /theirs/);
});

journey('the rescue page where nothing was ever kept makes nothing', NOTHING, async ({ page, goto }) => {
  await goto('rescue.html');
  await page.getByText('Nothing of Curtain Call is kept in this browser.').waitFor();
  assert.deepEqual(await page.evaluate(async () => (await indexedDB.databases()).map((it) => it.name)), []);
});

journey('the rescue page has a strict policy too, and works without a network', NOTHING, async (stage) => {
  const html = await readFile(`${DIST}rescue.html`, 'utf8');
  assert.match(html, /script-src 'self'/);
  assert.doesNotMatch(html, /unsafe-inline|<script[^>]*>\s*[^<\s]/);
  await stage.goto();
  await stage.page.evaluate(() => navigator.serviceWorker.ready.then(() => {}));
  await stage.page.reload();
  await stage.context.setOffline(true);
  await stage.goto('rescue.html');
  await stage.page.getByText('Nothing of Curtain Call is kept in this browser.').waitFor();
});

journey('a crash shows a way to the data, not a blank page', { ...NOTHING, allow: [/panicked/, /unreachable/i] }, async (stage) => {
  const { page } = stage;
  await seed(page, stage.site, openings(1));
  // The app can't do without its header.
  await page.addInitScript(() => {
    if (location.pathname.endsWith('rescue.html')) return;
    const create = Document.prototype.createElement;
    Document.prototype.createElement = function (name) {
      if (name === 'header') throw new DOMException('refused', 'InvalidCharacterError');
      return create.call(this, name);
    };
  });
  await stage.goto();
  const alert = page.getByRole('alert');
  await alert.getByRole('heading', { name: 'Curtain Call has stopped' }).waitFor();
  await alert.getByRole('link', { name: 'Reload' }).waitFor();
  const downloads = page.waitForEvent('download');
  await alert.getByRole('link', { name: 'Download my data' }).click();
  const all = JSON.parse(await readFile(await (await downloads).path(), 'utf8'));
  assert.ok(all.local['curtain-call/v1/r/o0']);
});

const REFUSED = { ...NOTHING, allow: [/ERR_FAILED/, /Failed to fetch/] };

journey('where the program does not come, the page says where the data is', REFUSED, async (stage) => {
  await stage.page.route('**/*.wasm', (route) => route.abort());
  await stage.goto();
  await stage.page.getByRole('link', { name: 'see and download what is kept here' }).waitFor();
});

journey('a clock far off is told', { ...NOTHING, time: '2020-01-01T09:00:00Z' }, async (stage) => {
  const [[key, value]] = openings(1);
  await seed(stage.page, stage.site, [[key, value]]);
  await stage.goto();
  assert.deepEqual(await banners(stage.page), []);
  const { opening } = await import('./lib/record.mjs');
  const ahead = { at: Date.parse('2020-01-04T09:00:00Z'), by: 1 };
  await seed(stage.page, stage.site, [opening('later', { company: 'Later' }, {}, ahead)]);
  await stage.goto();
  await settles(async () => (await banners(stage.page)).map((it) => it.slice(0, 40)), [
    'Something here was saved on a date that ',
  ]);
});
