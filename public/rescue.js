// Hands the person everything Curtain Call keeps here, as it is: for when the app does not start.
// It reads and never writes, and it reads our own keys only: others may share the origin.

const PREFIX = 'curtain-call/';
const COPY = 'curtain-call/v1';
const SPARE = 'curtain-call-v1';

const at = (id) => document.getElementById(id);

function readLocal() {
  const found = {};
  for (let index = 0; index < localStorage.length; index++) {
    const key = localStorage.key(index);
    if (key.startsWith(PREFIX)) found[key] = localStorage.getItem(key);
  }
  return found;
}

const answer = (request) =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
    request.onblocked = () => reject(new Error('another page holds it'));
  });

async function readCopy() {
  const request = indexedDB.open(COPY);
  // There is none yet: none is made either.
  let missing = false;
  request.onupgradeneeded = () => {
    missing = true;
    request.transaction.abort();
  };
  const database = await answer(request).catch((error) => {
    if (missing) return null;
    throw error;
  });
  const found = {};
  if (!database) return found;
  for (const name of database.objectStoreNames) {
    const store = database.transaction(name).objectStore(name);
    const [keys, values] = await Promise.all([answer(store.getAllKeys()), answer(store.getAll())]);
    found[name] = Object.fromEntries(keys.map((key, index) => [key, values[index]]));
  }
  database.close();
  return found;
}

// The files of the spare copy, by name; none is made.
async function readSpare() {
  const found = {};
  if (!navigator.storage?.getDirectory) return found;
  const missing = (error) => {
    // A private window has no such place.
    if (!['NotFoundError', 'SecurityError'].includes(error.name)) throw error;
  };
  const root = await navigator.storage.getDirectory().catch(missing);
  const folder = await root?.getDirectoryHandle(SPARE).catch(missing);
  if (!folder) return found;
  for await (const [name, file] of folder.entries()) found[name] = await (await file.getFile()).text();
  return found;
}

function list(id, names) {
  const rows = names.map((name) => {
    const row = document.createElement('li');
    row.textContent = name;
    return row;
  });
  at(id).replaceChildren(...rows);
}

function download(text) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = `curtain-call-rescue-${new Date().toISOString().slice(0, 10)}.json`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

// What can't be read is said in its place; the rest is handed over all the same.
async function reading(read, troubles, what) {
  try {
    return await read();
  } catch (error) {
    troubles.push(`${what} can’t be read (${error.name}).`);
    return {};
  }
}

async function start() {
  const troubles = [];
  const local = await reading(readLocal, troubles, 'The browser’s storage');
  const copy = await reading(readCopy, troubles, 'The safety copy');
  const spare = await reading(readSpare, troubles, 'The spare copy');
  const inCopy = Object.entries(copy).flatMap(([store, rows]) =>
    Object.keys(rows).map((key) => `${store}: ${key}`),
  );
  list('local', Object.keys(local).sort());
  list('copy', inCopy);
  // A line is an entry; its key is all there is to see of it.
  const inSpare = Object.values(spare).flatMap((text) => text.split('\n').filter(Boolean));
  list('lines', inSpare.map((line) => line.split(' ', 1)[0]).sort());
  const count = Object.keys(local).length + inCopy.length + inSpare.length;
  const found = count === 0 ? 'Nothing of Curtain Call is kept in this browser.' : `${count} entries found.`;
  at('state').textContent = [found, ...troubles].join(' ');
  const hand = () =>
    download(JSON.stringify({ app: 'curtain-call', rescue: 1, at: Date.now(), local, copy, spare, troubles }, null, 1));
  at('download').addEventListener('click', hand);
  at('download').disabled = count === 0;
  // Only a press hands anything over: any page could lead here.
  if (location.hash === '#download') at('download').focus();
}

start();
