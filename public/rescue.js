// Hands the person everything Curtain Call keeps here, as it is: for when the app does not start.
// It reads and never writes, and it reads our own keys only: others may share the origin.

const PREFIX = 'curtain-call/';
const COPY = 'curtain-call/v1';
const SPARE = 'curtain-call-v1';
// So long each of the places has to answer, in milliseconds; what comes later is added.
const LIMIT = 5_000;

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

// The places, what each has given, and why one has not.
const places = [
  { name: 'local', words: 'The browser’s storage', read: readLocal },
  { name: 'copy', words: 'The safety copy', read: readCopy },
  { name: 'spare', words: 'The spare copy', read: readSpare },
];

const given = (name) => places.find((place) => place.name === name).found ?? {};

// What can't be read is said in its place; the rest is handed over all the same.
async function readPlace(place) {
  try {
    place.found = await place.read();
    place.trouble = null;
  } catch (error) {
    place.trouble = `${place.words} can’t be read (${error.name}).`;
  }
}

// Done when the place has answered, or has not within its time.
async function wait(place) {
  const reading = readPlace(place);
  let limit;
  const late = new Promise((resolve) => {
    limit = setTimeout(resolve, LIMIT, 'late');
  });
  const first = await Promise.race([reading, late]);
  clearTimeout(limit);
  if (first !== 'late') return;
  place.trouble = `${place.words} has not answered: what it has is not in the download. Should it answer yet, it is added here.`;
  reading.then(show);
}

function list(id, names) {
  const rows = names.map((name) => {
    const row = document.createElement('li');
    row.textContent = name;
    return row;
  });
  at(id).replaceChildren(...rows);
}

const troubles = () => places.map(({ trouble }) => trouble).filter(Boolean);

function show() {
  const local = Object.keys(given('local')).sort();
  const copy = Object.entries(given('copy')).flatMap(([store, rows]) =>
    Object.keys(rows).map((key) => `${store}: ${key}`),
  );
  // A line is an entry; its key is all there is to see of it.
  const lines = Object.values(given('spare')).flatMap((text) => text.split('\n').filter(Boolean));
  list('local', local);
  list('copy', copy);
  list('lines', lines.map((line) => line.split(' ', 1)[0]).sort());
  const count = local.length + copy.length + lines.length;
  const nothing = troubles().length === 0 ? 'Nothing of Curtain Call is kept in this browser.' : 'Nothing was found.';
  const found = count === 0 ? nothing : `${count} entries found.`;
  at('state').textContent = [found, ...troubles()].join(' ');
  at('download').disabled = count === 0;
  // Only a press hands anything over: any page could lead here.
  if (location.hash === '#download' && document.activeElement === document.body) at('download').focus();
}

// As the app does it (`src/browser/lasting.rs`): in an app on an Apple device's home screen or dock a
// link to a file may lead nowhere.
const isAppleApp = () =>
  Boolean(navigator.vendor?.startsWith('Apple')) &&
  (Boolean(navigator.standalone) || matchMedia('(display-mode: standalone)').matches);

// Hands a file to the share sheet; what came of it, `null` where the sheet takes none.
async function share(file) {
  const data = { files: [file] };
  if (!navigator.canShare?.(data)) return null;
  try {
    await navigator.share(data);
    return `${file.name} is handed over. Look that it has arrived.`;
  } catch (error) {
    return error.name === 'AbortError' ? 'No file was handed over.' : null;
  }
}

function download(file) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = file.name;
  link.click();
  // Safari fetches it some time after the press.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  return `${file.name} is handed to your browser. Look for it among your downloads.`;
}

async function hand() {
  const all = { app: 'curtain-call', rescue: 1, at: Date.now() };
  for (const { name } of places) all[name] = given(name);
  const text = JSON.stringify({ ...all, troubles: troubles() }, null, 1);
  const name = `curtain-call-rescue-${new Date().toISOString().slice(0, 10)}.json`;
  const file = new File([text], name, { type: 'application/json' });
  const shared = isAppleApp() ? await share(file) : null;
  at('handed').textContent = shared ?? download(file);
}

async function start() {
  at('download').addEventListener('click', hand);
  await Promise.all(places.map(wait));
  show();
}

start();
