// Offline, and from one build to the next: what a person has works on, whole, until they change it.

import assert from 'node:assert/strict';
import { named, nextBuild, publish } from './lib/build.mjs';
import { hasCome, settles, visit } from './lib/app.mjs';
import { journey, until } from './lib/journey.mjs';

const build = (page) => page.evaluate(() => document.documentElement.dataset.build ?? 'first');
const cacheNames = (page) => page.evaluate(async () => (await caches.keys()).sort());
const offered = (page) => page.getByRole('button', { name: 'Use it now' });

// A file that is missing or of another kind is an error in the console, and the browser's to tell.
const REFUSED = [/Failed to load resource/, /Failed to find a valid digest/, /MIME type/, /magic word/];

/** The app has started, and its worker keeps it. */
async function kept(page) {
  await hasCome(page);
  await page.evaluate(() => navigator.serviceWorker.ready);
}

/** Looks for a new build, as the browser does when a page is opened; waits until it has been tried. */
function looksForUpdate(page) {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    const next = registration.installing;
    while (next?.state === 'installing') {
      await new Promise((go) => next.addEventListener('statechange', go, { once: true }));
    }
    return next?.state ?? 'none';
  });
}

journey('one visit is enough to come back offline, again and again', async ({ page, context }) => {
  await kept(page);
  await context.setOffline(true);
  for (const time of [1, 2]) {
    await page.reload();
    await hasCome(page);
    await page.getByRole('link', { name: 'Log an interview' }).waitFor();
    assert.equal(await build(page), 'first', `visit ${time}`);
  }
  await context.setOffline(false);
  await page.reload();
  await kept(page);
});

journey('every old file is gone from the server', async ({ page, site }) => {
  await kept(page);
  await publish(site, new Map());
  await page.reload();
  await hasCome(page);
  await visit(page, '#/settings');
  await page.getByRole('heading', { name: 'Settings', exact: true }).waitFor();
});

const BROKEN = {
  'a new page whose files are not there yet': (files) => files.delete('styles-second.css'),
  'a new page beside a module of the old build': async (files) => {
    files.set(await named(/_bg\.wasm$/), Buffer.from('another'));
  },
  'a file answered with a page': async (files) => {
    files.set(await named(/^curtain-call-[0-9a-f]+\.js$/), Buffer.from('<!doctype html><title>Sign in</title>'));
  },
};

for (const [what, damage] of Object.entries(BROKEN)) {
  journey(`${what}: the old build stays, whole`, { allow: REFUSED }, async ({ page, site, context }) => {
    await kept(page);
    const before = await cacheNames(page);
    const second = await nextBuild('second');
    const whole = new Map(second);
    await damage(second);
    await publish(site, second);
    assert.equal(await looksForUpdate(page), 'redundant');
    await page.reload();
    await hasCome(page);
    assert.equal(await build(page), 'first');
    assert.equal(await offered(page).count(), 0);
    assert.deepEqual(await cacheNames(page), before);
    await context.setOffline(true);
    await page.reload();
    await hasCome(page);
    await context.setOffline(false);

    // Whole at last: offered, and taken.
    await publish(site, whole);
    await page.reload();
    await offered(page).click();
    await until(page, () => document.documentElement.dataset.build === 'second');
    await hasCome(page);
  });
}

journey('somebody new on a half-deployed site comes back to a whole one', { path: null, allow: REFUSED }, async ({ page, site, goto }) => {
  const second = await nextBuild('second');
  const whole = new Map(second);
  second.set(await named(/_bg\.wasm$/), Buffer.from('<!doctype html>'));
  await publish(site, second);
  await goto();
  await page.getByRole('link', { name: 'see and download what is kept here' }).waitFor();
  await until(page, async () => !(await navigator.serviceWorker.getRegistration())?.installing);
  assert.deepEqual(await cacheNames(page), []);
  await publish(site, whole);
  // The browser may keep the broken file for as long as the server has told it to.
  await page.context().newCDPSession(page).then((it) => it.send('Network.clearBrowserCache'));
  await goto();
  await kept(page);
  assert.equal(await build(page), 'second');
});

journey('two tabs across an update: never a mix, and nothing typed is lost', async ({ page, context, site, goto }) => {
  await kept(page);
  await page.reload();
  const other = await context.newPage();
  await other.goto(new URL('#/log/interview', site.url).href);
  await kept(other);
  await other.getByLabel('Company').fill('Halden');
  await goto('#/log/interview');
  await page.getByLabel('Role').fill('Planner');

  await publish(site, await nextBuild('second'));
  assert.equal(await looksForUpdate(page), 'installed');
  for (const tab of [page, other]) {
    await offered(tab).waitFor();
    assert.equal(await build(tab), 'first');
  }
  // One takes it: the other goes on as it is, and is told.
  await offered(page).click();
  await until(page, () => document.documentElement.dataset.build === 'second');
  await hasCome(page);
  await settles(() => offered(page).count(), 0);
  assert.equal(await build(other), 'first');
  await other.getByLabel('Role').fill('Night planner');
  await offered(other).click();
  await until(other, () => document.documentElement.dataset.build === 'second');
  await settles(() => other.getByLabel('Company').inputValue(), 'Halden');
  await settles(() => other.getByLabel('Role').inputValue(), 'Night planner');
  assert.equal((await cacheNames(page)).length, 1);
});

for (const base of ['/', '/some/path/']) {
  journey(`neighbours on the same origin are left alone, from ${base}`, { base }, async ({ page, site, goto }) => {
    site.change('other/index.html', '<!doctype html><title>Neighbour</title><link rel="icon" href="data:,">');
    site.change('other/sw.js', '');
    await goto('other/');
    await page.evaluate(async () => {
      const cache = await caches.open('neighbour-v1');
      await cache.put('./kept', new Response('theirs'));
      localStorage.setItem('neighbour', 'theirs');
      await navigator.serviceWorker.register('./sw.js');
    });
    await goto('./');
    await kept(page);
    await publish(site, await nextBuild('second'));
    await page.reload();
    await offered(page).click();
    await until(page, () => document.documentElement.dataset.build === 'second');
    await kept(page);
    assert.equal((await cacheNames(page)).length, 2);
    const theirs = await page.evaluate(async () => [
      await (await caches.match('./other/kept')).text(),
      localStorage.getItem('neighbour'),
      (await navigator.serviceWorker.getRegistrations()).length,
    ]);
    assert.deepEqual(theirs, ['theirs', 'theirs', 2]);

    // Its pages are its own, also where the app's address lies above them.
    await page.evaluate(async () => {
      await (await navigator.serviceWorker.getRegistration('./other/')).unregister();
    });
    await goto('other/');
    assert.equal(await page.title(), 'Neighbour');
  });
}
