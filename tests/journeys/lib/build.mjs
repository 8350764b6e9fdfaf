// Another build of the site, as a deployment would put it in the place of the first.

import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { DIST } from './site.mjs';

/** What the worker and the policy know a file or a script by. */
export const digest = (bytes) => createHash('sha256').update(bytes).digest('base64');

/** The sources by which a policy knows the scripts, or the styles too, that stand in a page. */
export const sources = (html, ...elements) =>
  [...html.matchAll(new RegExp(`<(${elements.join('|')})[^>]*>([^]*?)</\\1>`, 'g'))]
    .filter(([, , text]) => text)
    .map(([, , text]) => `'sha256-${digest(text)}'`);

/** The names of the files of the site, as built: paths below its address. */
export async function names() {
  const entries = await readdir(DIST, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files.map((entry) => relative(DIST, join(entry.parentPath ?? entry.path, entry.name)));
}

/** The name of the one file that a pattern fits. */
export async function named(pattern) {
  const found = (await names()).filter((name) => pattern.test(name));
  if (found.length !== 1) throw new Error(`${pattern} fits ${found.length} files`);
  return found[0];
}

/**
 * A whole build with a mark in its page and its style sheet under a new name: a map from names to
 * bytes. The old sheet is not in it.
 */
export async function nextBuild(mark) {
  const files = new Map();
  for (const name of await names()) files.set(name, await readFile(join(DIST, name)));
  const worker = files.get('sw.js').toString();
  const old = await named(/^styles-.*\.css$/);
  const renamed = `styles-${mark}.css`;
  files.set(renamed, Buffer.concat([files.get(old), Buffer.from(`/* ${mark} */`)]));
  files.delete(old);
  const html = files.get('index.html').toString().replace(old, renamed);
  files.set('index.html', Buffer.from(html.replace('<html ', `<html data-build="${mark}" `)));
  const isLater = (name) => name.startsWith('holidays/') && name !== 'holidays/places.json';
  const listed = [...files].filter(([name]) => !['sw.js', '404.html'].includes(name) && !isLater(name));
  const list = listed.map(
    ([name, bytes]) => `  '${name === 'index.html' ? './' : name}': 'sha256-${digest(bytes)}',\n`,
  );
  const build = createHash('sha256').update(list.join('')).digest('hex').slice(0, 16);
  files.set(
    'sw.js',
    Buffer.from(
      worker
        .replace(/const BUILD = '[0-9a-f]{16}';/, `const BUILD = '${build}';`)
        .replace(/const FILES = \{[^}]*\};/, `const FILES = {\n${list.join('')}};`),
    ),
  );
  return files;
}

/** Puts a build in the place of what is served; what it doesn't have is gone. */
export async function publish(site, build) {
  for (const name of await names()) site.change(name, build.get(name) ?? null);
  for (const [name, bytes] of build) site.change(name, bytes);
}
