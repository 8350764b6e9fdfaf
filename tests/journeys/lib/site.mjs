// The built site, served as a host of static sites does: any path, gzip, an address of its own.

import { linkSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join, resolve, sep } from 'node:path';
import process, { env } from 'node:process';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import sirv from 'sirv';

/** The folder with the built site; `DIST` names another one. */
export const DIST = env.DIST
  ? join(resolve(env.DIST), sep)
  : fileURLToPath(new URL('../../../dist/', import.meta.url));

/** The folder with the site in the pseudo-language. */
export const PSEUDO = fileURLToPath(new URL('../../../target/pseudo/', import.meta.url));

/** What is packed already. */
const PICTURE = /\.png$/;

/** An empty page of the site's origin, below its address: where storage is filled before the app starts. */
export const BLANK = 'blank';

const temporary = () => mkdtempSync(join(tmpdir(), 'curtain-call-site-'));
const remove = (folder) => rmSync(folder, { recursive: true, force: true });

/** The folder of the site that was closed last. */
let left = null;
const clear = () => left && remove(left);
process.on('exit', clear);

/** By the folder of a built site: the names of its files, and a folder with those and each packed. */
const packed = new Map();
process.on('exit', () => packed.forEach(({ folder }) => remove(folder)));

/** Packs a built site, once: there are hundreds of journeys. */
function pack(built) {
  if (!packed.has(built)) {
    const folder = temporary();
    const found = readdirSync(built, { recursive: true }).filter((name) => statSync(join(built, name)).isFile());
    const names = found.flatMap((name) => {
      const bytes = readFileSync(join(built, name));
      write(join(folder, name), bytes);
      if (PICTURE.test(name)) return [name];
      write(join(folder, `${name}.gz`), gzipSync(bytes));
      return [name, `${name}.gz`];
    });
    packed.set(built, { folder, names });
  }
  return packed.get(built);
}

function write(path, bytes) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
}

/**
 * Serves the site below `base`; another one than the built one, if its `folder` is named.
 *
 * Gives `url`, ending in a slash, and `close()`. `change(name, bytes)` publishes another content
 * for one file (`null`: gone), for tests of updates.
 */
export async function serveSite({ base = '/some/path/', folder: built = DIST } = {}) {
  // A copy, in which files can be changed.
  const folder = temporary();
  const original = pack(built);
  for (const name of original.names) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    linkSync(join(original.folder, name), join(folder, name));
  }
  const files = sirv(folder, {
    dev: true,
    etag: true,
    gzip: true,
    setHeaders: (response) => response.setHeader('Cache-Control', 'max-age=600'),
  });
  const server = createServer((request, response) => {
    if (!request.url.startsWith(base)) {
      response.writeHead(404).end();
      return;
    }
    const name = request.url.slice(base.length);
    if (name === BLANK) {
      response.writeHead(200, { 'Content-Type': 'text/html' }).end('<!doctype html><link rel="icon" href="data:,">');
      return;
    }
    request.url = `/${name}`;
    files(request, response);
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${server.address().port}${base}`,
    change(name, bytes) {
      const path = join(folder, name);
      // Links to what other sites serve, too: taken away, never written over.
      rmSync(path, { force: true });
      rmSync(`${path}.gz`, { force: true });
      if (bytes !== null) write(path, bytes);
    },
    close: () =>
      new Promise((closed) => {
        server.close(() => {
          // A file that was just asked for may still be opened: it goes with the next one.
          clear();
          left = folder;
          closed();
        });
        server.closeAllConnections();
      }),
  };
}
