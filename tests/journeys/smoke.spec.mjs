// The built site as such: it starts anywhere, keeps quiet, and its worker knows every file.

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { hasCome } from './lib/app.mjs';
import { axe } from './lib/axe.mjs';
import { names, sources } from './lib/build.mjs';
import { expect, test, until } from './lib/journey.mjs';
import { DIST } from './lib/site.mjs';

// The worker's own constants, as the browser would read them.
async function workerList() {
  const text = await readFile(join(DIST, 'sw.js'), 'utf8');
  const self = { registration: { scope: 'http://site.invalid/' }, addEventListener() {} };
  const sandbox = createContext({ self, URL });
  return runInContext(`${text};({ BUILD, FILES })`, sandbox);
}

// The page registers it by itself.
const register = (page) => page.evaluate(() => navigator.serviceWorker.ready.then(() => {}));

for (const base of ['/', '/some/path/']) {
  test(`the app starts at ${base}`, async ({ open }) => {
    const { page } = await open({ base });
    await hasCome(page);
    expect(await page.title().then((title) => title.includes('Curtain Call'))).toBe(true);
  });
}

test('a browser finds nothing that stands against installing it', async ({ open }) => {
  const { page, context, site } = await open();
  await hasCome(page);
  await register(page);
  const session = await context.newCDPSession(page);
  const { data, errors } = await session.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  // A context of a test is a private one, which browsers never install from.
  const against = installabilityErrors.map((error) => error.errorId).filter((id) => id !== 'in-incognito');
  expect(against).toEqual([]);
  // What the manifest names is there.
  const { icons, screenshots, shortcuts } = JSON.parse(data);
  const pictures = [...icons, ...screenshots, ...shortcuts.flatMap((shortcut) => shortcut.icons)];
  for (const { src, type } of pictures) {
    const answer = await fetch(new URL(src, site.url));
    expect(answer.ok && answer.headers.get('content-type').startsWith(type), src).toBeTruthy();
  }
  for (const { url } of shortcuts) {
    await page.goto(new URL(url, site.url).href);
    await page.getByRole('heading', { level: 1, name: /^(Log an interview|What happened)/ }).waitFor();
  }
});

test('no barrier on the first page', async ({ open }) => {
  const { page } = await open();
  await hasCome(page);
  expect(await axe(page)).toEqual([]);
});

test('the page has a strict policy, which knows each script in it', async () => {
  const html = await readFile(join(DIST, 'index.html'), 'utf8');
  const [, known] = /script-src 'self'((?: 'sha256-[^']+')*) 'wasm-unsafe-eval';/.exec(html);
  expect(html).not.toMatch(/unsafe-inline|'unsafe-eval'/);
  expect(sources(html, 'script')).toEqual(known.trim().split(' '));
});

test('the worker lists exactly the files of the site, but for the holidays of each country', async () => {
  const { BUILD, FILES } = await workerList();
  expect(BUILD).toMatch(/^[0-9a-f]{16}$/);
  const listed = Object.keys(FILES).map((name) => (name === './' ? 'index.html' : name));
  expect([...listed, '404.html', 'screenshot-narrow.png', 'screenshot-wide.png', 'sw.js'].sort()).toEqual(
    (await names()).sort().filter((name) => !/^holidays\/..\.json$/.test(name)),
  );
});

test('offline it starts from the cache', async ({ open }) => {
  const { page, context, site, goto } = await open();
  await hasCome(page);
  await register(page);
  const { BUILD, FILES } = await workerList();
  const caches = await page.evaluate(() => globalThis.caches.keys());
  const name = `curtain-call-${new URL(site.url).pathname}#${BUILD}`;
  expect(caches).toEqual([name]);
  const cached = await page.evaluate(
    async (name) => (await (await globalThis.caches.open(name)).keys()).length,
    name,
  );
  expect(cached).toBe(Object.keys(FILES).length);
  await context.setOffline(true);
  await goto('?from=home#/');
  await hasCome(page);
});

test('a half published site does not replace the one in use', async ({ open }) => {
  const { page, context, site } = await open();
  await hasCome(page);
  await register(page);
  const before = await page.evaluate(() => globalThis.caches.keys());
  const worker = await readFile(join(DIST, 'sw.js'), 'utf8');
  const { BUILD } = await workerList();
  site.change('sw.js', worker.replace(BUILD, '0123456789abcdef'));
  site.change('index.html', '<!doctype html><title>Another build</title>');
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    const next = registration.installing;
    while (next?.state === 'installing') {
      await new Promise((go) => next.addEventListener('statechange', go, { once: true }));
    }
  });
  expect(await page.evaluate(() => globalThis.caches.keys())).toEqual(before);
  await context.setOffline(true);
  await page.reload();
  await hasCome(page);
});

test('a new build waits for the person, then cleans up', async ({ open }) => {
  const { page, site } = await open();
  await hasCome(page);
  await register(page);
  await page.reload();
  const worker = await readFile(join(DIST, 'sw.js'), 'utf8');
  const { BUILD } = await workerList();
  site.change('sw.js', worker.replace(BUILD, '0123456789abcdef'));
  const waited = await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    const next = registration.installing ?? registration.waiting;
    while (next.state === 'installing') {
      await new Promise((go) => next.addEventListener('statechange', go, { once: true }));
    }
    return registration.waiting === next;
  });
  expect(waited).toBe(true);
  await page.evaluate(async () => {
    await caches.open('somebody-else');
    (await navigator.serviceWorker.ready).waiting.postMessage({ type: 'skip-waiting' });
  });
  const path = new URL(site.url).pathname;
  await until(
    page,
    async (names) => (await caches.keys()).sort().join() === names,
    [`curtain-call-${path}#0123456789abcdef`, 'somebody-else'].sort().join(),
  );
});

test('the unfilled worker of a development build removes the published one', async ({ open }) => {
  const { page, site } = await open();
  await hasCome(page);
  await register(page);
  site.change('sw.js', await readFile(new URL('../../public/sw.js', import.meta.url)));
  await page.evaluate(async () => {
    await (await navigator.serviceWorker.ready).update();
  });
  await until(
    page,
    async () =>
      (await caches.keys()).length === 0 &&
      (await navigator.serviceWorker.getRegistrations()).length === 0,
  );
});
