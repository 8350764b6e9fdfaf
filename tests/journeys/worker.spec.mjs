// Offline, and from one build to the next: what a person has works on, whole, until they change it.

import { named, nextBuild, publish } from './lib/build.mjs';
import { hasCome, settles, visit } from './lib/app.mjs';
import { expect, test, until } from './lib/journey.mjs';

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

test('one visit is enough to come back offline, again and again', async ({ open }) => {
  const { page, context } = await open();
  await kept(page);
  await context.setOffline(true);
  for (const time of [1, 2]) {
    await page.reload();
    await hasCome(page);
    await page.getByRole('link', { name: 'Log an interview' }).waitFor();
    expect(await build(page), `visit ${time}`).toBe('first');
  }
  await context.setOffline(false);
  await page.reload();
  await kept(page);
});

test('every old file is gone from the server', async ({ open }) => {
  // No country's holidays can be fetched any more; nothing waits for them.
  const { page, site } = await open({ allow: [/404/] });
  await kept(page);
  await publish(site, new Map());
  await page.reload();
  await hasCome(page);
  await visit(page, '#/settings');
  await page.getByRole('heading', { name: 'Settings', exact: true }).waitFor();
});

for (const [what, take] of Object.entries({
  'the whole cache': () => caches.keys().then((names) => Promise.all(names.map((name) => caches.delete(name)))),
  'one file in it': async () => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        if (request.url.endsWith('.css')) await cache.delete(request);
      }
    }
  },
})) {
  test(`another worker of the origin deletes ${what}: the next visit online brings it back`, async ({ open }) => {
    const { page, context } = await open();
    await kept(page);
    const stored = () =>
      page.evaluate(async () => {
        const names = await caches.keys();
        const files = await Promise.all(names.map(async (name) => (await (await caches.open(name)).keys()).map((request) => request.url)));
        // A country's holidays are kept when they are asked for: no part of a build.
        return files.flat().filter((url) => !/holidays\/[a-z]{2}\.json$/.test(url)).sort();
      });
    const before = await stored();
    expect(before.length).toBeGreaterThan(10);
    await page.evaluate(take);
    expect((await stored()).length).toBeLessThan(before.length);
    await page.reload();
    await hasCome(page);
    await settles(stored, before);
    await context.setOffline(true);
    await page.reload();
    await hasCome(page);
    await page.getByRole('link', { name: 'Log an interview' }).waitFor();
    await context.setOffline(false);
  });
}

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
  test(`${what}: the old build stays, whole`, async ({ open }) => {
    const { page, site, context } = await open({ allow: REFUSED });
    await kept(page);
    const before = await cacheNames(page);
    const second = await nextBuild('second');
    const whole = new Map(second);
    await damage(second);
    await publish(site, second);
    expect(await looksForUpdate(page)).toBe('redundant');
    await page.reload();
    await hasCome(page);
    expect(await build(page)).toBe('first');
    await expect(offered(page)).toHaveCount(0);
    expect(await cacheNames(page)).toEqual(before);
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

test('somebody new on a half-deployed site comes back to a whole one', async ({ open }) => {
  const { page, site, goto } = await open({ path: null, allow: REFUSED });
  const second = await nextBuild('second');
  const whole = new Map(second);
  second.set(await named(/_bg\.wasm$/), Buffer.from('<!doctype html>'));
  await publish(site, second);
  await goto();
  await page.getByRole('link', { name: 'see and download what is kept here' }).waitFor();
  await until(page, async () => !(await navigator.serviceWorker.getRegistration())?.installing);
  expect(await cacheNames(page)).toEqual([]);
  await publish(site, whole);
  // The browser may keep the broken file for as long as the server has told it to.
  await page.context().newCDPSession(page).then((session) => session.send('Network.clearBrowserCache'));
  await goto();
  await kept(page);
  expect(await build(page)).toBe('second');
});

test('two tabs across an update: never a mix, and nothing typed is lost', async ({ open }) => {
  const { page, context, site, goto } = await open();
  await kept(page);
  await page.reload();
  const other = await context.newPage();
  await other.goto(new URL('#/log/interview', site.url).href);
  await kept(other);
  await other.getByLabel('Company').fill('Halden');
  await goto('#/log/interview');
  await page.getByLabel('Role').fill('Planner');

  await publish(site, await nextBuild('second'));
  expect(await looksForUpdate(page)).toBe('installed');
  for (const tab of [page, other]) {
    await offered(tab).waitFor();
    expect(await build(tab)).toBe('first');
  }
  // One takes it: the other goes on as it is, and is told.
  await offered(page).click();
  await until(page, () => document.documentElement.dataset.build === 'second');
  await hasCome(page);
  await expect(offered(page)).toHaveCount(0);
  await expect(page.getByLabel('Role')).toHaveValue('Planner');
  expect(await build(other)).toBe('first');
  await other.getByLabel('Role').fill('Night planner');
  await offered(other).click();
  await until(other, () => document.documentElement.dataset.build === 'second');
  await expect(other.getByLabel('Company')).toHaveValue('Halden');
  await expect(other.getByLabel('Role')).toHaveValue('Night planner');
  expect((await cacheNames(page))).toHaveLength(1);
});

for (const base of ['/', '/some/path/']) {
  test(`neighbours on the same origin are left alone, from ${base}`, async ({ open }) => {
    const { page, site, goto } = await open({ base });
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
    expect((await cacheNames(page))).toHaveLength(2);
    const theirs = await page.evaluate(async () => [
      await (await caches.match('./other/kept')).text(),
      localStorage.getItem('neighbour'),
      (await navigator.serviceWorker.getRegistrations()).length,
    ]);
    expect(theirs).toEqual(['theirs', 'theirs', 2]);

    // Its pages are its own, also where the app's address lies above them.
    await page.evaluate(async () => {
      await (await navigator.serviceWorker.getRegistration('./other/')).unregister();
    });
    await goto('other/');
    expect(await page.title()).toBe('Neighbour');
  });
}
