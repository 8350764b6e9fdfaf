// Makes the app work offline: one cache for each build, whole or not at all.
//
// `cargo xtask dist` writes the two lines below: a name made from this build's content, and its
// files with their digests. Unfilled, as in development, the worker removes itself and what a
// published build left at this address.
const BUILD = '';
const FILES = {};

// Other sites may share this origin, among them another copy of this app at another path.
const SCOPE = new URL(self.registration.scope).pathname;
const OURS = `curtain-call-${SCOPE}#`;
const CACHE = OURS + BUILD;

// Files that nobody needs all of, such as the holidays of every country: kept when first asked for.
const LATER = 'holidays/';

self.addEventListener('install', (event) => {
  if (BUILD) event.waitUntil(store());
  else self.skipWaiting();
});

self.addEventListener('activate', (event) => {
  event.waitUntil(removeOlder());
  if (!BUILD) event.waitUntil(self.registration.unregister());
});

// A new build waits until the person asks for it.
self.addEventListener('message', (event) => {
  if (event.data?.type === 'skip-waiting') self.skipWaiting();
});

self.addEventListener('fetch', (event) => {
  const name = nameOf(event.request);
  if (name === undefined) return;
  const file = fileFor(name);
  if (file !== undefined) event.respondWith(answer(file, event));
  else if (name.startsWith(LATER)) event.respondWith(answerAndKeep(event.request));
});

// `addAll` stores all or nothing, and a file with another digest is not of this build: a half
// published or altered site leaves the older build in charge.
async function store() {
  try {
    await fill();
  } catch (reason) {
    await caches.delete(CACHE);
    throw reason;
  }
}

async function fill() {
  const requests = Object.entries(FILES).map(
    ([file, integrity]) => new Request(file, { cache: 'no-cache', integrity }),
  );
  const cache = await caches.open(CACHE);
  await cache.addAll(requests);
}

// Whoever else is at home on this origin may have deleted what this build had stored. Asked for once
// at a time; without a network, or where the site has a later build by now, the next visit asks
// again.
let filling;

function fillAgain() {
  filling ??= fill()
    .catch(() => {})
    .finally(() => {
      filling = undefined;
    });
  return filling;
}

// What is gone need not be what this visit asks for.
async function complete(cache) {
  const kept = new Set((await cache.keys()).map(({ url }) => url));
  const isKept = (file) => kept.has(new URL(file, self.registration.scope).href);
  if (!Object.keys(FILES).every(isKept)) await fillAgain();
}

async function removeOlder() {
  const names = await caches.keys();
  const older = names.filter((name) => name.startsWith(OURS) && name !== CACHE);
  await Promise.all(older.map((name) => caches.delete(name)));
}

// What a request asks for below the app's address, if it is there.
function nameOf(request) {
  const url = new URL(request.url);
  if (!BUILD || request.method !== 'GET') return undefined;
  if (url.origin !== self.location.origin || !url.pathname.startsWith(SCOPE)) return undefined;
  return url.pathname.slice(SCOPE.length);
}

// The file of this build by that name, if any is. The app is one page: what else lies below its
// address, such as the neighbours of a site at `/`, is none of its business.
function fileFor(name) {
  if (name === '' || name === 'index.html') return './';
  return Object.hasOwn(FILES, name) ? name : undefined;
}

async function answer(file, event) {
  const cache = await caches.open(CACHE);
  const found = await cache.match(new URL(file, self.registration.scope), { ignoreVary: true });
  if (!found) {
    event.waitUntil(fillAgain());
    return fetch(event.request);
  }
  if (event.request.mode === 'navigate') event.waitUntil(complete(cache));
  // A navigation refuses an answer that a redirect led to.
  return found.redirected ? new Response(found.body, found) : found;
}

// The network may have a later build's file by now: the app checks what it reads.
async function answerAndKeep(request) {
  const cache = await caches.open(CACHE);
  const found = await cache.match(request, { ignoreVary: true });
  if (found) return found;
  const fetched = await fetch(request, { cache: 'no-cache' });
  // Without room it is asked for again.
  if (fetched.ok) await cache.put(request, fetched.clone()).catch(() => {});
  return fetched;
}
