// A static server for the built site: any path, gzip, an address of its own.

import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, resolve, sep } from 'node:path';
import { env } from 'node:process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

/** The folder with the built site; `DIST` names another one. */
export const DIST = env.DIST
  ? join(resolve(env.DIST), sep)
  : fileURLToPath(new URL('../../../dist/', import.meta.url));

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
};

const packed = promisify(gzip);

/**
 * Serves a folder below `base`, as a host of static sites does.
 *
 * Gives `url`, ending in a slash, and `close()`. `change(name, bytes)` publishes another content
 * for one file (`null`: gone), for tests of updates.
 */
export async function serveSite({ base = '/some/path/', folder = DIST } = {}) {
  const changed = new Map();

  async function content(name) {
    if (changed.has(name)) return changed.get(name);
    const path = normalize(join(folder, name));
    if (!path.startsWith(normalize(folder + sep).replace(/[\\/]+$/, sep))) return null;
    return readFile(path).catch(() => null);
  }

  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://site.invalid');
    const inside = pathname.startsWith(base) ? decodeURIComponent(pathname.slice(base.length)) : null;
    const name = inside === '' || inside?.endsWith('/') ? `${inside}index.html` : inside;
    const bytes = name === null ? null : await content(name);
    if (bytes === null) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not here.');
      return;
    }
    const tag = `"${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}"`;
    const headers = {
      'cache-control': 'max-age=600',
      'content-type': TYPES[extname(name)] ?? 'application/octet-stream',
      etag: tag,
      vary: 'Accept-Encoding',
    };
    if (request.headers['if-none-match'] === tag) {
      response.writeHead(304, headers).end();
      return;
    }
    const body = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '') ? await packed(bytes) : bytes;
    if (body !== bytes) headers['content-encoding'] = 'gzip';
    headers['content-length'] = body.length;
    response.writeHead(200, headers).end(request.method === 'HEAD' ? undefined : body);
  });

  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}${base}`,
    change: (name, bytes) => changed.set(name, bytes === null ? null : Buffer.from(bytes)),
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}
