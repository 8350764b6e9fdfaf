// The built site, served as a host of static sites does: any path, gzip, an address of its own.

import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join, resolve, sep } from 'node:path';
import process, { env } from 'node:process';
import { fileURLToPath } from 'node:url';
import compression from 'compression';
import sirv from 'sirv';

/** The folder with the built site; `DIST` names another one. */
export const DIST = env.DIST
  ? join(resolve(env.DIST), sep)
  : fileURLToPath(new URL('../../../dist/', import.meta.url));

/** The folder with the site in the pseudo-language. */
export const PSEUDO = fileURLToPath(new URL('../../../target/pseudo/', import.meta.url));

/** An empty page of the site's origin, below its address: where storage is filled before the app starts. */
export const BLANK = 'blank';

/** The folder of the site that was closed last. */
let left = null;
const clear = () => left && rmSync(left, { recursive: true, force: true });
process.on('exit', clear);

/**
 * Serves the site below `base`; another one than the built one, if its `folder` is named.
 *
 * Gives `url`, ending in a slash, and `close()`. `change(name, bytes)` publishes another content
 * for one file (`null`: gone), for tests of updates.
 */
export async function serveSite({ base = '/some/path/', folder: built = DIST } = {}) {
  // A copy, in which files can be changed.
  const folder = mkdtempSync(join(tmpdir(), 'curtain-call-site-'));
  cpSync(built, folder, { recursive: true });
  const pack = compression();
  const files = sirv(folder, {
    dev: true,
    etag: true,
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
    pack(request, response, () => files(request, response));
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${server.address().port}${base}`,
    change(name, bytes) {
      const path = join(folder, name);
      rmSync(path, { force: true });
      if (bytes === null) return;
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, bytes);
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
